import type { Span } from '../../model';
import { spanOf } from '../building';
import type { Draft } from '../grammar/draft';
import { phraseAfter } from '../grammar/phrases';
import type { Item } from '../sentences/items';
import { introducedBy } from './lone-quotes';

/** Whose points stand in the list below, and the word of saying. */
export interface ListOf {
  readonly speaker: Span;
  readonly cue: Span;
}

/** Signs that open a line of a list and are no words. */
const bullet = /^(?:[•●▪◦‣○■►➤✓✔▶·]|[*–—-](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-h]\)(?=\s))\s*/u;

/** No sign of a list is longer, with the blank behind it. */
const longestBullet = '(12)  '.length + 2;

/** How long the sign of a list is that a line opens with; 0 where it opens with none. */
export const bulletLength = (line: string): number => bullet.exec(line.slice(0, longestBullet))?.[0].length ?? 0;

/** A sentence that ends in a colon and says whose points follow: "The guild said:", "According to Holm:". */
export function listOf(sentence: readonly Item[]): ListOf | null {
  let end = sentence.length;
  while (end > 0 && '.-'.includes(sentence[end - 1]!.tag)) end--;
  if (sentence[end - 1]?.tag !== ':') return null;
  if (sentence[0]!.lower === 'according' && sentence[1]?.lower === 'to') {
    const source = phraseAfter(sentence, 2);
    return source?.to === end - 1
      ? { speaker: spanOf(sentence, source), cue: spanOf(sentence, { from: 0, to: 2 }) }
      : null;
  }
  const told = introducedBy(sentence);
  // "Here is what that tells:"
  const subject = sentence.find(({ start }) => start === told?.speaker?.start);
  if (!subject || /^(?:it|this|that|these|those|which|there|here)$/.test(subject.lower)) return null;
  return told?.speaker && told.cue ? { speaker: told.speaker, cue: told.cue } : null;
}

/** Fewer words are an item of a shopping list, save with a verb. */
const fewestItems = 3;

/** One point of such a list: all of it is said, without what joins it to the next one. */
export function point(sentence: readonly Item[]): Draft | null {
  let to = sentence.length;
  while (to > 0 && ('.,;-'.includes(sentence[to - 1]!.tag) || (sentence[to - 1]!.tag === 'C' && to > 1))) to--;
  const items = sentence.slice(0, to);
  if (items.length < fewestItems || items.some(({ tag }) => tag === ':')) return null;
  if (!items.some(({ tag }) => 'VXQ'.includes(tag))) return null;
  return {
    rule: 'introduced-list',
    content: [{ from: 0, to }],
    cue: null,
    speaker: null,
    type: 'assertion',
    negated: false,
  };
}
