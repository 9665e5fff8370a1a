import { type Meaning, meaningKey } from '../actors/names/means';
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withItem, withoutItems } from './edit-sidecar';
import type { Saying } from './saying';
import { isProblem, openSidecar } from './sidecar';
import { isText, itemsOf } from './unfit';

/** Whom names of the article do mean: `means: [{ text: Aliyev, actor: ilham-aliyev }]`. */

export function readMeans(value: unknown): readonly Meaning[] {
  const message = '“means” must be a list like “- { text: Last, actor: first-last }”';
  return itemsOf(value, ({ text, actor }) => (isText(text) && isText(actor) ? { text, actor } : null), message);
}

/**
 * The reader's word on whom a name means. A name means one actor: an earlier word on it goes.
 * @param chosen false takes the word back
 */
export function setMeaning({ text: name, actor }: Meaning, chosen: boolean): SidecarEdit {
  const isIt = (one: Meaning): boolean => meaningKey(one.text) === meaningKey(name);
  return {
    field: 'means',
    apply(file, current) {
      const before = (current ?? []) as readonly Meaning[];
      const others = before.filter((one) => !isIt(one));
      const item = `{ text: ${scalar(name, true)}, actor: ${scalar(actor, true)} }`;
      if (!chosen) {
        const text = withoutItems(file, 'means', (i) => isIt(before[i]!));
        return { text, value: others.length > 0 ? others : undefined };
      }
      // Put in first, so that the list keeps its place and its comments.
      const longer = openSidecar(withItem(file, 'means', item));
      if (isProblem(longer)) return { text: file.text, value: null };
      const text = withoutItems(longer, 'means', (i) => i < before.length && isIt(before[i]!));
      return { text, value: [...others, { text: name, actor }] };
    },
  };
}

/** @param actor undefined: nothing is said of whom the name means */
export const sayingMeaning = (text: string, actor: string | undefined): Saying => ({
  edit: setMeaning({ text, actor: actor ?? '' }, actor !== undefined),
  isSaid: (current) => meant((current ?? []) as readonly Meaning[], text)?.actor === actor,
});

/** The reader's word on a name, if there is one. */
export const meant = (means: readonly Meaning[], name: string): Meaning | undefined =>
  means.find((one) => meaningKey(one.text) === meaningKey(name));
