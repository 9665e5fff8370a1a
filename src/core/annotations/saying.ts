import type { SidecarEdit } from './edit-sidecar';

/** Something that the reader says of an article or of a name in it, with the way to tell whether it is what is said. */
export interface Saying {
  readonly edit: SidecarEdit;
  /** @param current what the field says; undefined where it is not there */
  isSaid(current: unknown): boolean;
}

/** Says something in place of what was said before; where somebody has said something else since, that stays. */
export function unlessChanged(before: Saying, { edit }: Saying, changed: () => void): SidecarEdit {
  return {
    field: edit.field,
    apply(file, current) {
      if (before.isSaid(current)) return edit.apply(file, current);
      changed();
      return { text: file.text, value: current };
    },
  };
}
