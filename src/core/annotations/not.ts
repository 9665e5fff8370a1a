import type { NotActor } from '../actors/names/ruled-out';
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withItem, withoutItems } from './edit-sidecar';
import type { Saying } from './saying';
import { isText, itemsOf } from './unfit';

/** Whom names of the article do not mean: `not: [{ actor: ada-holm, name: Holm }]`. */

export function readNot(value: unknown): readonly NotActor[] {
  const message = '“not” must be a list like “- { actor: first-last, name: Last }”';
  const readOne = ({ actor, name }: { readonly actor?: unknown; readonly name?: unknown }): NotActor | null => {
    if (!isText(actor)) return null;
    if (name === undefined || name === null) return { actor };
    return isText(name) ? { actor, name } : null;
  };
  return itemsOf(value, readOne, message);
}

const isSame = (a: NotActor, b: NotActor): boolean => a.actor === b.actor && a.name === b.name;

/** One more actor left out, or one fewer. */
export function leaveOut(one: NotActor, out: boolean): SidecarEdit {
  return {
    field: 'not',
    apply(file, current) {
      const before = (current ?? []) as readonly NotActor[];
      const others = before.filter((other) => !isSame(one, other));
      if (!out) {
        const text = withoutItems(file, 'not', (i) => isSame(one, before[i]!));
        return { text, value: others.length > 0 ? others : undefined };
      }
      if (others.length < before.length) return { text: file.text, value: before };
      const name = one.name === undefined ? '' : `, name: ${scalar(one.name, true)}`;
      const text = withItem(file, 'not', `{ actor: ${scalar(one.actor, true)}${name} }`);
      return { text, value: [...before, one] };
    },
  };
}

export const sayingNot = (one: NotActor, out: boolean): Saying => ({
  edit: leaveOut(one, out),
  isSaid: (current) => ((current ?? []) as readonly NotActor[]).some((other) => isSame(one, other)) === out,
});
