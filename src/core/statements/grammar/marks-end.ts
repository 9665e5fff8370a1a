import { documents } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { endOf } from './content-place';
import { type Cue, has } from './cue';
import { meansSomebody, phraseAfter } from './phrases';

/** After verbs that take nothing but words in marks ("chanted"), the last mark ends what was said. */
export function marksEnd(items: readonly Item[], cue: Cue, from: number): number {
  let to = endOf(items, cue, from);
  if (/^ST?$/.test(cue.row.takes)) while (to > from + 1 && items[to - 1]!.tag !== 'Q') to--;
  return has(cue, 'CS') && items[from]!.size >= SHORTEST_SENTENCE && tellsWhom(items, from + 1) ? from + 1 : to;
}

/** Words in marks that may be a sentence of their own. */
const SHORTEST_SENTENCE = 3;

/** “I am fine” | to reporters, | in a letter to his wife: who was told, or where it stands, and no more of what was said. */
function tellsWhom(items: readonly Item[], at: number): boolean {
  const link = items[at]?.lower ?? '';
  const phrase = phraseAfter(items, at + 1);
  if (!phrase || !/^(?:to|in|on)$/.test(link)) return false;
  if (link === 'to') return meansSomebody(items[phrase.to - 1]!);
  const noun = items.slice(at + 1, phrase.to).find(({ tag }) => tag === 'N');
  return items[at + 1]!.tag === 'D' && noun !== undefined && documents.has(noun.lower);
}
