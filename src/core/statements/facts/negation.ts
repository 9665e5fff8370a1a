import { Class } from '../../language/english/english';
import { verbsThat } from '../../language/english/verbs';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { FEW, PHRASE } from '../grammar/reach';

const nobody = /^(?:nobody|none|neither|nor)$/;
const only = /^(?:only|just|merely|simply|solely)$/;
/** Of "to say" and "saying" behind them, these say that it was not said. */
const holdingBack = new Set([...verbsThat('holding-back'), 'short']);

/**
 * Whether the writer says that it was not said: "did not say", "nobody said", "left without saying". A speaker who says
 * that something is not so makes a statement like any other.
 */
export function isNegated(items: readonly Item[], draft: Draft): boolean {
  const { cue, speaker } = draft;
  if (!cue) return false;
  if (speaker) {
    const first = items[speaker.from]!;
    if (nobody.test(first.lower) || (first.lower === 'no' && speaker.to - speaker.from > 1)) return true;
    // "Not one sailor said"
    if (items[speaker.from - 1]?.lower === 'not') return true;
    // "Nor did she say", "At no time did she say"
    if (items[speaker.from - 1]?.tag === 'X' && speaker.from <= cue.from) {
      const before = items.slice(Math.max(0, speaker.from - FEW), speaker.from - 1);
      if (before.some((item) => /^(?:nor|neither|never|no|not)$/.test(item.lower) && !only.test(item.lower)))
        return true;
    }
  }
  let negated = false;
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - PHRASE; i--) {
    const item = items[i]!;
    const { lower, flags, tag } = item;
    if (isUnreal(items, i)) return !negated;
    if (flags & Class.Negation || lower === 'never' || lower === 'cannot') {
      // "should not have said": it was said
      if (items[i + 1]?.lower === 'have' && items[i - 1]?.lower === 'should') return negated;
      if (!only.test(items[i + 1]?.lower ?? '')) negated = !negated;
    } else if (lower === 'longer' && items[i - 1]?.lower === 'no') return true;
    else if (lower === 'yet' && items[i + 1]?.lower === 'to') return true;
    else if (lower === 'nor' || lower === 'neither') return true;
    else if (lower === 'without') return items[cue.from]!.verb?.form === 'ing';
    else if (holdingBack.has(item.verb?.lemma ?? lower)) {
      const next = items[i + 1]?.lower;
      if (next === 'to' || next === 'of' || next === 'from' || i + 1 === cue.from || next === 'short') return !negated;
      return negated;
    } else if (!'XRTO'.includes(tag) && !/^(?:of|from|no|yet|longer)$/.test(lower)) break;
  }
  return negated;
}

/** "should have said", "came close to saying", "almost said", "was too shy to say": it was not said. */
function isUnreal(items: readonly Item[], at: number): boolean {
  const { lower, tag } = items[at]!;
  if (lower === 'have')
    return items[at + 1]?.tag !== 'T' && /^(?:should|could|would|might)$/.test(items[at - 1]?.lower ?? '');
  if (lower === 'almost' || lower === 'nearly') return items[at + 1]?.tag === 'V';
  if (lower === 'close') return items[at + 1]?.lower === 'to' && items[at - 1]?.verb?.lemma === 'come';
  return tag === 'N' && items[at - 1]?.lower === 'too' && items[at + 1]?.tag === 'T';
}
