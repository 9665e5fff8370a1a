import { skipAdjuncts } from '../grammar/adjuncts';
import { skipAdjunctsAndTold } from '../grammar/after-split';
import { clauseEnd } from '../grammar/clauses';
import { type Cue, draftOf, readCue } from '../grammar/cue';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Draft } from '../grammar/draft';
import { withHolder } from '../grammar/holder';
import { verbsThat } from '../../language/english/verbs';
import { judgedBy } from '../grammar/judged';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';

const leaningOn = verbsThat('leaning-on');

/** How often one "as" may stand before its verb: "as first reported by". */
const asBefore = (items: readonly Item[], cue: Cue): number => {
  let at = cue.at - 1;
  if (items[at]?.tag === 'R') at--;
  return items[at]?.lower === 'as' ? at : -1;
};

/** "As X said, …" and "as (first) reported by X, …". */
export function asSomebodySaid(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const opening = asBefore(items, cue);
  const agent = opening >= 0 && items[cue.to]?.lower === 'by' ? phraseAfter(items, cue.to + 1) : null;
  const direct = agent && withHolder(items, agent);
  const speaker = direct ?? subjectBefore(items, cue.chain, floor);
  if (!speaker || cue.passive || items[cue.at]!.verb!.form === 'ing') return null;
  const as = direct ? opening : speaker.from - 1;
  if (items[as]?.lower !== 'as' || (as > 0 && !',.CU'.includes(items[as - 1]!.tag))) return null;
  const after = skipAdjuncts(items, direct ? direct.to : (informed(items, cue) ?? cue.to));
  // "The visit is off, as Petra Holm said on Monday."
  if ((!items[after] || items[after].tag === '.') && items[as - 1]?.tag === ',' && as - 1 > floor) {
    if (isAttribution(items, floor, as - 1)) return null;
    return draftOf('as-somebody-said', cue, [{ from: floor, to: as - 1 }], speaker);
  }
  if (items[after]?.tag !== ',' || after + 1 >= items.length || items[after + 1]!.tag === 'Q') return null;
  const cited = citedSource(items, after + 1);
  if (cited) return besideCiting(items, cue, { floor, as, speaker, end: cited.to });
  const range = { from: after + 1, to: clauseEnd(items, after + 1) };
  // "The wells, as the minister said, are dry": the clause goes round it.
  const left = items.slice(floor, Math.max(floor, as - 1));
  if (
    as - 1 > floor &&
    items[as - 1]!.tag === ',' &&
    !left.some((item) => 'VXQ'.includes(item.tag)) &&
    'VX'.includes(items[range.from]?.tag ?? '.')
  )
    return draftOf('as-somebody-said', cue, [{ from: floor, to: as - 1 }, range], speaker);
  return range.to - range.from > 2 ? draftOf('as-somebody-said', cue, [range], speaker) : null;
}

/** "As the ministry informed | Norda, congratulating the envoy, …": behind whoever is told, and what was done with it. */
function informed(items: readonly Item[], cue: Cue): number | null {
  if (!cue.row.takes.includes('A')) return null;
  const told = phraseAfter(items, cue.to);
  if (!told || items[told.to]?.tag !== ',') return null;
  const doing = items[told.to + 1]?.verb?.form === 'ing' && items[told.to + 1]!.tag === 'V';
  const close = doing ? items.findIndex(({ tag }, i) => i > told.to && ',.;:Q'.includes(tag)) : -1;
  return close > 0 && items[close]!.tag === ',' ? close : told.to;
}

/** “…,” | Holm said on Monday, | as quoted by Norda.: who said it, and nothing that is said. */
function isAttribution(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findIndex((item, i) => i >= from && i < to && isCueVerb(item));
  const cue = verb < 0 ? null : readCue(items, verb, from);
  const subject = cue && subjectBefore(items, cue.chain, from);
  const starts = subject && (subject.from === from || (items[from]!.tag === ',' && subject.from === from + 1));
  return starts === true && skipAdjunctsAndTold(items, cue) >= to;
}

/** "citing the guild" */
function citedSource(items: readonly Item[], at: number): Range | null {
  const { verb } = items[at]!;
  return verb?.form === 'ing' && leaningOn.has(verb.lemma) ? phraseAfter(items, at + 1) : null;
}

interface Aside {
  readonly floor: number;
  /** Where "as" stands. */
  readonly as: number;
  readonly speaker: Range;
  /** Where "citing the guild" ends. */
  readonly end: number;
}

/** "As Norda wrote, citing the guild, the talks had failed": what stands outside the asides. */
function besideCiting(items: readonly Item[], cue: Cue, { floor, as, speaker, end }: Aside): Draft | null {
  const next = items[end];
  const before = as - 1 > floor && items[as - 1]!.tag === ',';
  const closed = before ? !next || next.tag === '.' : next?.tag === ',';
  const content = before ? { from: floor, to: as - 1 } : { from: end + 1, to: clauseEnd(items, end + 1) };
  const isClause = closed && (content.to - content.from > 2 || items[content.from]?.tag === 'Q');
  return isClause ? draftOf('as-somebody-said', cue, [content], speaker) : null;
}

/** "…, a promise her deputy described as “news to me”": the words in marks are the deputy's. */
export function judgedInMarks(items: readonly Item[], cue: Cue): Draft | null {
  if (cue.passive || cue.infinitive) return null;
  const comma = items.findLastIndex(
    ({ tag }, i) => i < cue.chain && tag === ',' && judgedBy(items, i + 1)?.verb === cue.at,
  );
  const judged = comma < 0 ? null : judgedBy(items, comma + 1);
  const quote = items[cue.to]?.lower === 'as' ? cue.to + 1 : cue.to;
  if (!judged || items[quote]?.tag !== 'Q') return null;
  const speaker = subjectBefore(items, cue.chain, judged.subject);
  const to = clauseEnd(items, quote);
  return speaker && draftOf('which-somebody-said', cue, [{ from: quote, to }], speaker);
}

/** "…, which critics said was unfair": the pronoun and the rest of its clause are what was said. */
export function whatSomebodySaid(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  if (
    !/^(?:say|argue|claim|note|suggest|insist|contend|allege|call|describe)$/.test(cue.row.verb) ||
    cue.passive ||
    cue.infinitive
  )
    return null;
  const speaker = subjectBefore(items, cue.chain, floor);
  // "a plan that, he said, would save lives"
  const aside = speaker && items[speaker.from - 1]?.tag === ',' && items[cue.to]?.tag === ',' ? 1 : 0;
  const pronoun = speaker ? items[speaker.from - 1 - aside] : undefined;
  if (!speaker || !pronoun || !/^(?:which|who|that|what)$/.test(pronoun.lower) || pronoun.tag === 'D') return null;
  if (aside > 0 && !(pronoun.tag === 'U' && 'NE,'.includes(items[speaker.from - 3]?.tag ?? '.'))) return null;
  const next = items[cue.to + aside];
  if (!next || (next.tag !== 'X' && next.tag !== 'V' && next.tag !== 'Q')) return null;
  if (pronoun.lower === 'that' && next.tag !== 'X' && next.tag !== 'V') return null;
  return draftOf(
    'which-somebody-said',
    cue,
    [
      { from: speaker.from - 1 - aside, to: speaker.from - aside },
      { from: cue.to + aside, to: clauseEnd(items, cue.to + aside, 'relative') },
    ],
    speaker,
  );
}
