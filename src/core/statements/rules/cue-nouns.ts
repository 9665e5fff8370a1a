import { cueNouns, receiving } from '../../language/english/cue-nouns';
import { Class } from '../../language/english/english';
import { sameInPast } from '../../language/english/verbs';
import { clauseEnd } from '../grammar/clauses';
import type { Draft } from '../grammar/draft';
import { deniedBy } from '../grammar/judged';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';
import { FEW } from '../grammar/reach';

/** "Dask’s claim that the wells were poisoned", "calls by the mayor for a vote". */
export function cueNoun(items: readonly Item[], at: number, floor: number): Draft | null {
  const noun = items[at]!;
  const takes = cueNouns.get(noun.lower);
  if (takes === undefined || isCharge(items, at)) return null;
  let next = at + 1;
  const by = /^(?:by|from|of)$/.test(items[next]?.lower ?? '') ? phraseAfter(items, next + 1) : null;
  if (by) next = by.to;
  const first = items[next];
  const from =
    takes.includes('T') && first?.lower === 'that' && first.tag === 'U' && !'VX'.includes(items[next + 1]?.tag ?? 'V')
      ? next
      : takes.includes('I') && first?.tag === 'T' && items[next + 1]?.tag === 'V'
        ? next
        : takes.includes('F') && first?.lower === 'for' && next + 1 < items.length
          ? next + 1
          : -1;
  if (from < 0 || (first?.lower === 'that' && deniedBy(items, from + 1))) return null;
  const to = nounClauseEnd(items, from, first?.lower === 'for' ? 0 : 1);
  if (to - from < 2) return null;
  // "The statement that the two signed": without a verb of its own it is no clause.
  if (first?.lower === 'that' && !items.slice(from + 1, to).some((item) => 'VXQ'.includes(item.tag))) return null;
  return {
    rule: 'cue-noun',
    content: [{ from, to }],
    cue: { from: at, to: at + 1 },
    speaker: by ?? owner(items, at, floor) ?? giver(items, at, floor),
    type: noun.lower.startsWith('promise') || noun.lower.startsWith('pledge') ? 'commitment' : 'assertion',
    negated: false,
  };
}

/** "held on theft charges that": what somebody is tried for. */
const isCharge = (items: readonly Item[], at: number): boolean =>
  items[at]!.lower === 'charges' && items[at - 1]?.tag === 'N' && items[at - 2]?.tag === 'P';

/** Whose a noun is: "Dask’s …", "his …"; also across one adjective. */
export function owner(items: readonly Item[], noun: number, floor: number): Range | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    const item = items[i]!;
    if (item.tag === 'G') return subjectBefore(items, i, floor);
    if (item.tag === 'D' && item.flags & Class.Possessive) return { from: i, to: i + 1 };
    if (item.tag !== 'N' && item.tag !== '#') return null;
  }
  return null;
}

/** Who "made the point that", "gave assurances that", "rejected the claim that". */
function giver(items: readonly Item[], noun: number, floor: number): Range | null {
  for (let i = noun - 1; i > Math.max(floor, noun - FEW - 1); i--) {
    const { tag } = items[i]!;
    if (tag === 'V') {
      // "faced calls to resign": others call.
      if (receiving.has(items[i]!.verb?.lemma ?? '')) return null;
      let chain = i;
      while (chain > floor && 'XR'.includes(items[chain - 1]!.tag)) chain--;
      return subjectBefore(items, chain, floor);
    }
    if (!'DNR'.includes(tag)) return null;
  }
  return null;
}

/** Whether a second subject stands in the clause: "that the deal he signed is bad". */
const subjects = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 2, to).some(({ tag }, i) => tag === 'S' && 'NE'.includes(items[from + 1 + i]!.tag));

/** "… that the wells were poisoned | spread fast": a second verb without a subject of its own belongs to the noun. */
function nounClauseEnd(items: readonly Item[], from: number, most: number): number {
  const end = clauseEnd(items, from, 'subordinate', 'present', true);
  let verbs = 0;
  for (let i = from + 1; i < end; i++) {
    const { tag, verb, size } = items[i]!;
    // ", made in a post,"
    if (
      tag === ',' &&
      most > 0 &&
      items[i + 1]?.tag === 'V' &&
      items[i + 1]!.verb?.form !== 's' &&
      items[i + 2]?.tag === 'P'
    )
      return i;
    // Words in marks hold the verb of the clause.
    if (tag === 'Q' && size > 2) verbs++;
    const before = items[i - 1]!.tag;
    if (tag === 'U' || tag === 'C' || tag === ',') verbs = tag === 'U' ? -1 : verbs;
    if (tag !== 'X' && !(tag === 'V' && verb?.form !== 'ing' && (verb?.form !== 'base' || sameInPast.has(verb.lemma))))
      continue;
    // "that the mayor resign | went unheard"
    if (
      before === 'V' &&
      tag === 'V' &&
      (verb?.form === 'past' || verb?.form === 's' || sameInPast.has(verb?.lemma ?? ''))
    ) {
      if (verbs > most - 1) return i;
    }
    // "that the bank is broke | is untrue"
    if (tag === 'X' && before === 'V' && most > 0 && verbs > 0 && !subjects(items, from, i)) return i;
    if ('XVRT'.includes(before)) continue;
    verbs++;
    if (verbs > most && 'NE#VQ)'.includes(before) && (tag === 'V' || (most > 0 && !subjects(items, from, i)))) return i;
  }
  return end;
}
