import { phraseNouns } from '../../language/english/cue-nouns';
import { Class } from '../../language/english/english';
import { clauseEnd } from '../grammar/clauses';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { isTime, phraseAfter, type Range, verbAhead } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';

/** "According to plan" names nobody's word. */
const noSource = new Set(['plan', 'schedule', 'script', 'custom', 'tradition', 'taste']);

/** A phrase that says on whose word a sentence stands. */
interface SourcePhrase {
  readonly cue: Range;
  readonly speaker: Range;
  /** Where the phrase ends; more of the speaker may follow up to the comma. */
  readonly to: number;
}

/** "according to X", "in the words of X", "in X’s view", "per X", "as X put it". */
function sourcePhrase(items: readonly Item[], at: number): SourcePhrase | null {
  const first = items[at]!.lower;
  const second = items[at + 1];
  if (first === 'according' && second?.lower === 'to') {
    if (noSource.has(items[at + 2]?.lower ?? '')) return null;
    const speaker = phraseAfter(items, at + 2) ?? restOfPhrase(items, at + 2);
    return speaker && { cue: { from: at, to: at + 2 }, speaker, to: speaker.to };
  }
  if (
    first === 'per' &&
    items[at]!.tag === 'P' &&
    (at === 0 || items[at - 1]!.tag === ',') &&
    second &&
    'DE'.includes(second.tag)
  ) {
    const speaker = phraseAfter(items, at + 1);
    return speaker && { cue: { from: at, to: at + 1 }, speaker, to: speaker.to };
  }
  if (first === 'in') {
    const noun = second?.lower === 'the' ? at + 2 : -1;
    if (noun > 0 && phraseNouns.has(items[noun]?.lower ?? '') && items[noun + 1]?.lower === 'of') {
      const speaker = phraseAfter(items, noun + 2);
      return speaker && { cue: { from: at, to: noun + 2 }, speaker, to: speaker.to };
    }
    for (let i = at + 1; i < Math.min(at + 8, items.length); i++) {
      const { tag, flags, lower } = items[i]!;
      if (!'DNEG'.includes(tag)) return null;
      if (
        i > at + 1 &&
        phraseNouns.has(lower) &&
        (items[i - 1]!.tag === 'G' || (i === at + 2 && items[at + 1]!.flags & Class.Possessive))
      ) {
        const speaker = { from: at + 1, to: items[i - 1]!.tag === 'G' ? i - 1 : i };
        return { cue: { from: i, to: i + 1 }, speaker, to: i + 1 };
      }
      if (flags & Class.Preposition) return null;
    }
  }
  // "For Holm, the deal was “thin soup”": only where some of it stands in marks.
  if (first === 'for' && at === 0) {
    const speaker = phraseAfter(items, 1);
    const named = speaker && items.slice(speaker.from, speaker.to).every((item) => item.tag === 'E');
    const quoted = items.slice(1).some((item) => item.tag === 'Q' && item.size > 0 && !item.titled);
    return named && quoted && items[speaker.to]?.tag === ','
      ? { cue: { from: 0, to: 1 }, speaker, to: speaker.to }
      : null;
  }
  if (first === 'as') {
    const put = items.findIndex(
      (item, i) => i > at + 1 && i < at + 12 && item.lower === 'put' && items[i + 1]?.lower === 'it',
    );
    if (put < 0) return null;
    let end = put;
    while (end > at + 1 && 'RX'.includes(items[end - 1]!.tag)) end--;
    const speaker = subjectBefore(items, end, at + 1);
    return speaker && { cue: { from: put, to: put + 2 }, speaker, to: put + 2 };
  }
  return null;
}

/** Whatever stands up to the next sign: "according to the “Water for all” plan", "according to early returns". */
function restOfPhrase(items: readonly Item[], from: number): Range | null {
  let to = from;
  while (to < items.length && !',.;:-'.includes(items[to]!.tag)) to++;
  return to > from ? { from, to } : null;
}

/** "…, according to X." and "According to X, …", and other phrases that say on whose word. */
export function accordingTo(items: readonly Item[], at: number, floor: number): Draft | null {
  const phrase = sourcePhrase(items, at);
  if (!phrase) return null;
  // "in his view" is set off by commas; "correct in his view of the matter" is not.
  if (items[at]!.lower === 'in' && items[at - 1]?.tag !== ',' && !/[,:Q]/.test(items[phrase.to]?.tag ?? ''))
    return null;
  const { cue } = phrase;
  let { speaker } = phrase;
  const make = (content: readonly Range[]): Draft => ({
    rule: items[at]!.lower === 'according' ? 'according-to' : 'source-phrase',
    content,
    cue,
    speaker,
    type: 'assertion',
    negated: false,
  });
  const before = items[at - 1];
  let end = phrase.to;
  // The rest of the phrase, up to the comma.
  while (end < items.length && !',.;:Q-'.includes(items[end]!.tag)) end++;
  const rest = items.slice(speaker.to, end);
  if (speaker.to === phrase.to && rest.length < 14 && !rest.some((item) => 'VXUS'.includes(item.tag) || isTime(item)))
    speaker = { from: speaker.from, to: end };
  if (!before || at === floor || before.tag === 'C' || before.tag === '.' || before.tag === 'U' || before.tag === ':') {
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
        !isSubject(items, comma) &&
        ('DN'.includes(items[from + 1]!.tag) ||
          (comma - from < 5 && items.slice(from + 1, comma).every(({ tag }) => tag === 'E')))
      ) {
        speaker = { from: speaker.from, to: comma };
        from = comma;
      } else if (
        comma > 0 &&
        comma - from < 16 &&
        /^(?:who|which|whose)$/.test(items[from + 1]!.lower) &&
        verbAhead(items, comma + 1, 16)
      )
        from = comma;
      from++;
    } else if (items[from]?.tag === ':') from++;
    if (from >= items.length) return null;
    const to = clauseEnd(items, from);
    return to > from ? make([{ from, to }]) : null;
  }
  // In the middle of somebody's clause it is a part of it.
  if (
    before.tag === ',' &&
    items[end]?.tag === ',' &&
    'XV'.includes(items[at - 2]?.tag ?? '.') &&
    items.slice(floor, at).some((item) => isCueVerb(item))
  )
    return null;
  let to = at;
  while (to > floor && ',-('.includes(items[to - 1]!.tag)) to--;
  let from = floor;
  while (from < to && ',;:-C.'.includes(items[from]!.tag)) from++;
  if (to <= from) return null;
  const content: Range[] = [{ from, to }];
  // "…, according to X, …": what comes after the comma may go on.
  if (items[end]?.tag === ',' && end + 1 < items.length && before.tag === ',') {
    const rest = clauseEnd(items, end + 1);
    if (
      (rest - end > 3 || items[end + 1]!.tag === 'Q') &&
      !/^(?:who|which|whose|where|a|an|the)$/.test(items[end + 1]!.lower) &&
      !isClauseOfOwn(items, end + 1)
    )
      content.push({ from: end + 1, to: rest });
  }
  return make(content);
}

/** "her old firm, which owns the boats, is keeping her": with a relative clause of its own and the verb behind it. */
function isSubject(items: readonly Item[], comma: number): boolean {
  if (!/^(?:who|which|whose)$/.test(items[comma + 1]?.lower ?? '')) return false;
  const close = items.findIndex(({ tag }, i) => i > comma && tag === ',');
  const verb = items[close + 1];
  return close > 0 && (verb?.tag === 'X' || (verb?.tag === 'V' && verb.verb?.form !== 'ing'));
}

function isClauseOfOwn(items: readonly Item[], at: number): boolean {
  return items[at]!.tag === 'C' && verbAhead(items, at + 1, 6);
}
