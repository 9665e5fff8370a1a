import { phraseNouns } from '../../language/english/cue-nouns';
import { documents } from '../../language/english/people';
import { Class } from '../../language/english/english';
import { verbsThat } from '../../language/english/verbs';
import { clauseEnd } from '../grammar/clauses';
import { holderBehind } from '../grammar/holder';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Draft } from '../grammar/draft';
import { isNameInCommas } from '../people/descriptions';
import type { Item } from '../sentences/items';
import { isTime, phraseAfter, type Range, verbAhead } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';
import { ASIDE, CLAUSE, FEW, PHRASE, SHORT_CLAUSE, SHORT_PHRASE } from '../grammar/reach';

const leaningOn = verbsThat('leaning-on');

/** "According to plan" names nobody's word. */
const noSource = new Set(['plan', 'schedule', 'script', 'custom', 'tradition', 'taste']);

/** What goes on behind the attribution has more items than these. */
const SHORTEST_ON = 3;

/** A phrase that says on whose word a sentence stands. */
interface SourcePhrase {
  readonly cue: Range;
  readonly speaker: Range;
  /** Where the phrase ends; more of the speaker may follow up to the comma. */
  readonly to: number;
}

/** "according to X", "in the words of X", "in X’s view", "by her account", "per X", "as X put it". */
function sourcePhrase(items: readonly Item[], at: number): SourcePhrase | null {
  const first = items[at]!.lower;
  const second = items[at + 1];
  if (first === 'according' && second?.lower === 'to') {
    if (noSource.has(items[at + 2]?.lower ?? '')) return null;
    const found = phraseAfter(items, at + 2) ?? restOfPhrase(items, at + 2);
    // "a court filing", which may be read as a verb
    const more = found && documents.has(items[found.to]?.lower ?? '') ? 1 : 0;
    const speaker = found && { from: found.from, to: found.to + more };
    return speaker && { cue: { from: at, to: at + 2 }, speaker, to: speaker.to };
  }
  if (
    first === 'per' &&
    items[at]!.tag === 'P' &&
    (at === 0 || items[at - 1]!.tag === ',') &&
    second &&
    'DEN'.includes(second.tag)
  ) {
    const speaker = phraseAfter(items, at + 1);
    // "Per police, …", "per court documents, …", but "per person", "per hour"
    if (second.tag === 'N' && !(speaker && isSource(items[speaker.to - 1]!))) return null;
    return speaker && { cue: { from: at, to: at + 1 }, speaker, to: speaker.to };
  }
  if (first === 'in' || (first === 'by' && (at === 0 || items[at - 1]!.tag === ','))) {
    const noun = second?.lower === 'the' ? at + 2 : -1;
    if (noun > 0 && phraseNouns.has(items[noun]?.lower ?? '') && items[noun + 1]?.lower === 'of') {
      const speaker = phraseAfter(items, noun + 2);
      return speaker && { cue: { from: at, to: noun + 2 }, speaker, to: speaker.to };
    }
    for (let i = at + 1; i < Math.min(at + PHRASE, items.length); i++) {
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
      (item, i) => i > at + 1 && i < at + SHORT_CLAUSE && item.lower === 'put' && items[i + 1]?.lower === 'it',
    );
    if (put < 0) return null;
    let end = put;
    while (end > at + 1 && 'RX'.includes(items[end - 1]!.tag)) end--;
    const speaker = subjectBefore(items, end, at + 1);
    return speaker && { cue: { from: put, to: put + 2 }, speaker, to: put + 2 };
  }
  return null;
}

/** Several who tell, or papers. */
const isSource = ({ lower, flags }: Item): boolean =>
  documents.has(lower) || ((flags & Class.SpeakerNoun) !== 0 && (/[^s]s$/.test(lower) || lower === 'police'));

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
  if (/^(?:in|by)$/.test(items[at]!.lower) && items[at - 1]?.tag !== ',' && !/[,:Q]/.test(items[phrase.to]?.tag ?? ''))
    return null;
  const make = (content: readonly Range[], speaker: Range): Draft => ({
    rule: items[at]!.lower === 'according' ? 'according-to' : 'source-phrase',
    content,
    cue: phrase.cue,
    speaker,
    type: 'assertion',
    negated: false,
  });
  const before = items[at - 1];
  let end = phrase.to;
  // The rest of the phrase, up to the comma.
  while (end < items.length && !',.;:Q-'.includes(items[end]!.tag)) end++;
  // "according to Ilse Varn, 54, who leads it"
  const isAged = items[end]?.tag === ',' && /^\d{1,3}$/.test(items[end + 1]?.text ?? '');
  if (isAged && ',.'.includes(items[end + 2]?.tag ?? '.')) end += 2;
  const rest = items.slice(phrase.speaker.to, end);
  const isWhole =
    phrase.speaker.to === phrase.to &&
    rest.length < ASIDE &&
    !rest.some((item) => 'VXUS'.includes(item.tag) || isTime(item));
  const speaker = isWhole ? { from: phrase.speaker.from, to: end } : phrase.speaker;
  if (!before || at === floor || 'C.U:'.includes(before.tag)) {
    const opened = afterSource(items, end, speaker);
    if (opened.from >= items.length) return null;
    const to = clauseEnd(items, opened.from);
    return to > opened.from ? make([{ from: opened.from, to }], opened.speaker) : null;
  }
  const named = isWhole ? holderBehind(items, speaker) : end;
  const content = beforeSource(items, at, named, floor);
  return content && make(content, named > end ? { from: speaker.from, to: named } : speaker);
}

/** Behind "According to X", across an apposition to the speaker: "According to X, the minister, …". */
function afterSource(
  items: readonly Item[],
  end: number,
  speaker: Range,
): { readonly from: number; readonly speaker: Range } {
  if (items[end]?.tag !== ',') return { from: items[end]?.tag === ':' ? end + 1 : end, speaker };
  const comma = items.findIndex((item, i) => i > end && item.tag === ',');
  const quoted = items[comma + 1]?.tag === 'Q';
  if (comma < 0 || !(quoted || verbAhead(items, comma + 1, CLAUSE))) return { from: end + 1, speaker };
  if (isQuotedBy(items, end + 1)) return { from: comma + 1, speaker };
  const aside = items.slice(end + 1, comma);
  if (
    aside.length > 0 &&
    aside.length < ASIDE - 1 &&
    !aside.some(({ tag }) => 'VXSQ'.includes(tag)) &&
    !isSubject(items, comma) &&
    !isNameInCommas(items, comma) &&
    ('DN'.includes(aside[0]!.tag) || (aside.length < FEW && aside.every(({ tag }) => tag === 'E')))
  )
    return { from: comma + 1, speaker: { from: speaker.from, to: comma } };
  const isRelative = aside.length <= ASIDE && /^(?:who|which|whose)$/.test(items[end + 1]!.lower);
  return { from: isRelative ? comma + 1 : end + 1, speaker };
}

/** "according to Holm, | as quoted by Norda": through whom it came. */
const isQuotedBy = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'as' && leaningOn.has(items[at + 1]?.verb?.lemma ?? '') && items[at + 2]?.lower === 'by';

/** What stands before ", according to X", and goes on behind it. */
function beforeSource(items: readonly Item[], at: number, end: number, floor: number): readonly Range[] | null {
  const before = items[at - 1]!;
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
    // "The bridge, according to the guild, was shut": the verb is still to come.
    const verbless = 'XV'.includes(items[end + 1]!.tag) && !items.slice(from, to).some(({ tag }) => 'XV'.includes(tag));
    if (
      (rest - end > SHORTEST_ON || items[end + 1]!.tag === 'Q' || verbless) &&
      !/^(?:who|which|whose|where|a|an|the)$/.test(items[end + 1]!.lower) &&
      !isQuotedBy(items, end + 1) &&
      !isClauseOfOwn(items, end + 1)
    )
      content.push({ from: end + 1, to: rest });
  }
  return content;
}

/** "her old firm, which owns the boats, is keeping her": with a relative clause of its own and the verb behind it. */
function isSubject(items: readonly Item[], comma: number): boolean {
  if (!/^(?:who|which|whose)$/.test(items[comma + 1]?.lower ?? '')) return false;
  const close = items.findIndex(({ tag }, i) => i > comma && tag === ',');
  const verb = items[close + 1];
  return close > 0 && (verb?.tag === 'X' || (verb?.tag === 'V' && verb.verb?.form !== 'ing'));
}

function isClauseOfOwn(items: readonly Item[], at: number): boolean {
  return items[at]!.tag === 'C' && verbAhead(items, at + 1, SHORT_PHRASE);
}
