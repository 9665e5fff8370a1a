import { clauseEnd } from '../clauses';
import type { Draft } from '../drafts';
import type { Item } from '../items';
import { phraseAfter, type Range, verbAhead } from '../phrases';

/** "…, according to X." and "According to X, …". */
export function accordingTo(items: readonly Item[], at: number, floor: number): Draft | null {
  const speaker = phraseAfter(items, at + 2) ?? (items[at + 2]?.tag === 'Q' ? { from: at + 2, to: at + 3 } : null);
  if (!speaker) return null;
  const cue = { from: at, to: at + 2 };
  const make = (content: readonly Range[]): Draft => ({
    rule: 'according-to',
    content,
    cue,
    speaker,
    type: 'assertion',
    negated: false,
  });
  const before = items[at - 1];
  let end = speaker.to;
  // The rest of the phrase, up to the comma.
  while (end < items.length && !',.;:Q-'.includes(items[end]!.tag)) end++;
  if (!before || at === floor || before.tag === 'C' || before.tag === '.' || before.tag === 'U') {
    let from = end;
    // An apposition to the speaker: "According to X, the minister, …".
    if (items[from]?.tag === ',') {
      const comma = items.findIndex((item, i) => i > from && item.tag === ',');
      if (
        comma > 0 &&
        comma - from < 14 &&
        !items
          .slice(from + 1, comma)
          .some((item) => item.tag === 'V' || item.tag === 'X' || item.tag === 'S' || item.tag === 'Q') &&
        verbAhead(items, comma + 1, 16) &&
        comma - from > 1 &&
        'DN'.includes(items[from + 1]!.tag)
      )
        from = comma;
      from++;
    } else if (items[from]?.tag === ':') from++;
    if (from >= items.length) return null;
    const to = clauseEnd(items, from);
    return to > from
      ? { ...make([{ from, to }]), speaker: { from: speaker.from, to: Math.max(speaker.to, speaker.to) } }
      : null;
  }
  let to = at;
  while (to > floor && ',-('.includes(items[to - 1]!.tag)) to--;
  let from = floor;
  while (from < to && ',;:-C.'.includes(items[from]!.tag)) from++;
  if (to <= from) return null;
  const content: Range[] = [{ from, to }];
  // "…, according to X, …": what comes after the comma may go on.
  if (items[end]?.tag === ',' && end + 2 < items.length && before.tag === ',') {
    const rest = clauseEnd(items, end + 1);
    if (
      rest - end > 3 &&
      !/^(?:who|which|whose|where|a|an|the)$/.test(items[end + 1]!.lower) &&
      !isClauseOfOwn(items, end + 1)
    )
      content.push({ from: end + 1, to: rest });
  }
  return make(content);
}

function isClauseOfOwn(items: readonly Item[], at: number): boolean {
  return items[at]!.tag === 'C' && verbAhead(items, at + 1, 6);
}
