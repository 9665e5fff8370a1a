import { inquiries } from '../../language/english/words';
import type { Item } from '../sentences/items';
import { type Cue, has } from './cue';
import { isCueVerb } from './cue-verbs';
import { phraseAfter } from './phrases';

/** Whether a clause may follow that nothing opens: "said it was shut", and "found", "heard" of an inquiry or a court. */
export function takesBare(items: readonly Item[], cue: Cue): boolean {
  if (has(cue, 'C')) return true;
  if (!/^(?:find|hear)$/.test(cue.row.verb) || items[cue.at]!.verb!.form === 'ing') return false;
  // "found reasons to doubt it", "found him not guilty"
  const object = phraseAfter(items, cue.to);
  if (!object || items[object.to]?.tag === 'T' || items.slice(object.to).some(({ lower }) => lower === 'guilty'))
    return false;
  for (let i = cue.chain - 1; i >= 0 && 'DNEPG#'.includes(items[i]!.tag); i--)
    if (inquiries.has(items[i]!.lower)) return true;
  return false;
}

/** "Holm, who runs the school where Brandt wrote | her thesis, says that": an object, and a verb of another's behind the comma. */
export function isWithinClause(items: readonly Item[], at: number): boolean {
  const object = phraseAfter(items, at);
  if (!object || items[object.to]?.tag !== ',' || !isCueVerb(items[object.to + 1])) return false;
  return /^(?:s|past)$/.test(items[object.to + 1]!.verb!.form) && 'USQ:'.includes(items[object.to + 2]?.tag ?? '.');
}
