import { fold } from '../../text/fold-name';
import { foldedAt, type Words } from '../../text/name-words';
import type { Alias } from '../knowledge';
import { type Days, interval, meet } from '../when';
import type { Bearers, Form } from './index';
import type { Scene } from './surroundings';

/** Who can be meant in an article at all, by its date and by the words that a record asks for. */
export interface Needs {
  readonly counts: (form: Form) => boolean;
  /** Somebody in full, by a given name or an initial. */
  readonly mayBe: (actor: number) => boolean;
  readonly whoseNeedsAreMet: (bearers: Bearers) => readonly number[];
}

export function readNeeds({ words, article, actors, index }: Scene): Needs {
  const textHas = wordsIn(words);
  const neededByAlias = new Map<Alias, boolean>();
  const needsMet = (alias: Alias | null): boolean => {
    if (!alias?.needs || alias.needs.length === 0) return true;
    const known = neededByAlias.get(alias) ?? alias.needs.some(textHas);
    neededByAlias.set(alias, known);
    return known;
  };
  const neededByActor = new Map<readonly string[], boolean>();
  const actorNeedsMet = (needs: readonly string[] | null): boolean => {
    if (needs === null) return true;
    const known = neededByActor.get(needs) ?? needs.some(textHas);
    neededByActor.set(needs, known);
    return known;
  };
  const today = interval(article.date);
  const inTime = (days: Days | null): boolean => days === null || today === null || meet(days, today);
  const counts = (form: Form): boolean => inTime(form.days) && needsMet(form.alias) && actorNeedsMet(form.needs);
  return {
    counts,
    mayBe: (actor) => inTime(index.days[actor] ?? null) && actorNeedsMet(actors[actor]!.needs ?? null),
    whoseNeedsAreMet: ({ forms, actors: bearers, conditional }) =>
      conditional ? distinct(forms.filter(counts)) : bearers,
  };
}

/** Whether a word stands in the text, or several in a row; the text is folded when it is first asked for. */
function wordsIn(words: Words): (word: string) => boolean {
  let vocabulary: Set<string> | null = null;
  let lowerText: string | null = null;
  return (word) => {
    if (!vocabulary) {
      vocabulary = new Set();
      for (let i = 0; i < words.count; i++) vocabulary.add(foldedAt(words, i));
    }
    if (vocabulary.has(fold(word))) return true;
    if (!/[\s.-]/.test(word)) return false;
    lowerText ??= words.text.toLowerCase();
    return lowerText.includes(word.toLowerCase());
  };
}

export function distinct(forms: readonly Form[]): readonly number[] {
  if (forms.length < 2) return forms.map((form) => form.actor);
  return [...new Set(forms.map((form) => form.actor))];
}
