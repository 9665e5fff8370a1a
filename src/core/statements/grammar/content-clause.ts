import { Class } from '../../language/english/english';
import type { Item } from '../sentences/items';
import { isStretch, onlyAdjuncts, skipAdjuncts, tellsOldName, withMeasures } from './adjuncts';
import { type ContentFound, endOf, type Place } from './content-place';
import { has } from './cue';
import { isCueVerb } from './cue-verbs';
import { clauseGoesOn, identifies, isTime, isWho, meansSomebody, phraseAfter, verbAhead } from './phrases';
import { lastOfList } from './inside-clauses';
import { marksEnd } from './marks-end';
import { ASIDE, CLAUSE, FAR, SHORT_CLAUSE } from './reach';
import { isWithinClause, takesBare } from './takes-bare';

/** How many items may stand between a verb and its "that": "said in an interview with the Post published on May 3 that". */
const LONGEST_SETTING = 18;

/**
 * The "that", or the "to" of an infinitive, after time, place and occasion: "said on October 17, 2012 that", "told them in
 * Tarvo, Osmark, that", "vowed in her speech to leave". What stands between holds no verb but a participle after its noun.
 */
function afterSetting(items: readonly Item[], from: number, opener: 'that' | 'to'): number | null {
  const first = items[from];
  if (!first || !(first.tag === 'P' || /^(?:before|after)$/.test(first.lower))) return null;
  for (let i = from + 1; i < Math.min(from + LONGEST_SETTING, items.length); i++) {
    const { tag, lower, verb } = items[i]!;
    if (opener === 'that' && lower === 'that' && tag === 'U' && items[i + 1]) return i;
    if (opener === 'to' && tag === 'T') {
      const next = items[i + 1];
      if ((next?.tag === 'V' && next.verb?.form === 'base') || /^(?:do|be|have)$/.test(next?.lower ?? '')) return i;
      // "vowed in her speech to drain the lake": a verb that no list holds, with its object
      if (next?.tag === 'N' && infinitive(next) && 'DSO'.includes(items[i + 2]?.tag ?? '.')) return i;
    }
    const participle =
      opener === 'that' &&
      tag === 'V' &&
      (verb === undefined || verb.form === 'past' || verb.form === 'participle') &&
      'NE'.includes(items[i - 1]!.tag) &&
      'PT'.includes(items[i + 1]?.tag ?? '.');
    if (participle || 'DNE#GPTR'.includes(tag) || lower === 'after' || lower === 'before') continue;
    if (tag === ',' && opener === 'that') continue;
    return null;
  }
  return null;
}

/** "accepted that | mistakes were made": a plural that looks like a verb, and the verb. */
const isPluralSubject = (items: readonly Item[], at: number): boolean =>
  items[at]?.verb?.form === 's' && items[at + 1]?.tag === 'X';

/** "found that | the school costs 90,000 crowns": a verb that looks like a noun, and how many. */
const costsSo = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at + 1, at + CLAUSE)
    .some(
      ({ verb, tag, capital }, i) =>
        tag === 'N' && !capital && verb?.form === 's' && /^[\d$£€]/.test(items[at + i + 2]?.text ?? ''),
    );

/** Words in marks, or a clause that "that", a colon or a question word opens, perhaps after time and place. */
export function atOnce({ items, cue, at, skipped, limit }: Place): ContentFound | null {
  const first = items[skipped];
  // “…” or that/whether right after, perhaps after time and place.
  for (const i of new Set([at, skipped])) {
    const item = items[i];
    if (!item || i >= limit) continue;
    if (item.tag === 'Q' && has(cue, 'CSAHNQOI'))
      return { range: { from: i, to: marksEnd(items, cue, i) }, how: 'marks' };
    if (item.tag === ':' && i + 1 < limit) {
      // “We wait” – and hung up
      const ends = items[i + 1]!.tag === 'Q' && items[i + 2]?.tag === '-' && items[i + 3]?.tag === 'C';
      return { range: { from: i + 1, to: ends ? i + 2 : endOf(items, cue, i + 1) }, how: 'colon' };
    }
    if (
      item.lower === 'that' &&
      item.tag === 'U' &&
      // "found that pitch dull"
      (has(cue, 'CA') ||
        (has(cue, 'T') && (verbAhead(items, i + 1, CLAUSE) || isPluralSubject(items, i + 1) || costsSo(items, i + 1))))
    )
      return { range: { from: i, to: endOf(items, cue, i) }, how: 'that' };
    if ((item.tag === ',' || item.tag === '-') && items[i + 1]?.tag === 'Q')
      return { range: { from: i + 1, to: endOf(items, cue, i + 1) }, how: 'marks' };
    if (item.tag === ',' && items[i + 1]?.lower === 'that')
      return { range: { from: i + 1, to: endOf(items, cue, i + 1) }, how: 'that' };
    if (
      item.flags & Class.Question &&
      item.tag === 'U' &&
      has(cue, 'QNA') &&
      !/^(?:as|when|where|if|who|which)$/.test(item.lower) &&
      // "did not say why" tells nothing of what.
      !(cue.negated && (!items[i + 1] || items[i + 1]!.tag === '.'))
    )
      return { range: { from: i, to: endOf(items, cue, i) }, how: 'question' };
    if (item.flags & Class.Question && item.tag === 'U' && has(cue, 'Q') && /^(?:if|who|where)$/.test(item.lower))
      return { range: { from: i, to: endOf(items, cue, i) }, how: 'question' };
  }
  const far = has(cue, 'CTA') ? afterSetting(items, at, 'that') : null;
  if (far !== null && far < limit) return { range: { from: far, to: endOf(items, cue, far) }, how: 'that' };
  if (first?.tag === '-') {
    // "said — by post, as it happens — that …"
    const second = items.findIndex((item, i) => i > skipped && item.tag === '-');
    if (second > 0 && second - skipped <= ASIDE && items[second + 1]?.lower === 'that' && has(cue, 'CTA'))
      return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'that' };
  }
  return null;
}

/** A finite verb that says nothing by itself. */
const isPlainVerb = (item: Item | undefined): boolean =>
  item?.tag === 'X' || (item?.tag === 'V' && /^(?:s|past)$/.test(item.verb?.form ?? '') && !isCueVerb(item));

/** What follows a comma that stands after the verb: only the words themselves, behind an aside. */
export function afterComma({ items, cue, at, skipped }: Place): ContentFound | null {
  const direct = items[at]!;
  // "replied on X, formerly Twitter: “…”"
  const colon = items.findIndex((item, i) => i > skipped && item.tag === ':');
  if (colon > 0 && colon - skipped <= ASIDE && items[colon + 1]?.tag === 'Q' && tellsOldName(items, skipped + 1))
    return { range: { from: colon + 1, to: endOf(items, cue, colon + 1) }, how: 'colon' };
  // "said under the first plan, nine mills would close"
  if (
    has(cue, 'C') &&
    /^(?:under|without|despite|within|amid|given|unlike)$/.test(direct.lower) &&
    verbAhead(items, skipped + 1, SHORT_CLAUSE)
  )
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  // "said in the first phase, nine mills would close"
  if (has(cue, 'C') && isStretch(items, at, skipped) && verbAhead(items, skipped + 1, SHORT_CLAUSE))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  // "said in the first phase, | nine mills would close"
  const subject = has(cue, 'C') && skipped > cue.to ? phraseAfter(items, skipped + 1) : null;
  if (subject && isPlainVerb(items[subject.to]))
    return { range: { from: skipped + 1, to: endOf(items, cue, skipped + 1) }, how: 'bare' };
  // "said, in a speech on Monday, that …"
  const second = items.findIndex((item, i) => i > skipped && item.tag === ',');
  if (second > 0 && second - skipped <= ASIDE && items[second + 1]) {
    const after = items[second + 1]!;
    if (after.lower === 'that' && has(cue, 'CTA'))
      return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'that' };
    // "pledged, in a note to staff, to pay them"
    if (after.tag === 'T' && items[skipped + 1]!.tag === 'P' && has(cue, 'I') && infinitive(items[second + 2]))
      return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'infinitive' };
    if (
      after.tag === 'Q' &&
      // "were quick to chime in, with Holm tweeting, “…”": another's words
      items[skipped + 1]!.lower !== 'with' &&
      !items.slice(skipped + 1, second).some((item) => item.tag === 'V' && item.verb?.form !== 'ing')
    )
      return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'marks' };
  }
  return null;
}

/** What somebody is told or asked to do. Undefined where nobody is; null where somebody is, and nothing said. */
export function addressed({ items, cue, at, limit }: Place): ContentFound | null | undefined {
  const direct = items[at]!;
  if (!has(cue, 'A') && !has(cue, 'O')) return undefined;
  const told = phraseAfter(items, at) ?? (direct.lower === 'both' ? { from: at, to: at + 1 } : null);
  if (told && direct.tag !== 'Q') {
    const past = pastAside(items, told.to);
    let i = past ?? skipAdjuncts(items, told.to);
    if (i >= limit) i = told.to;
    const next = items[i];
    const near = items[told.to];
    if (near?.tag === 'T' && has(cue, 'O'))
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'object-infinitive' };
    // "advised colleagues across the river | to wait"
    const last = near?.tag === ',' && has(cue, 'O') ? lastOfList(items, told.to) : null;
    if (last !== null && last < limit)
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'object-infinitive' };
    const where = near?.tag === 'P' && has(cue, 'O') ? phraseAfter(items, told.to + 1) : null;
    if (where && items[where.to]?.tag === 'T' && items[where.to + 1]?.verb?.form === 'base')
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'object-infinitive' };
    if (near?.lower === 'not' && items[told.to + 1]?.tag === 'T' && has(cue, 'O'))
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'object-infinitive' };
    if (has(cue, 'A') && next) {
      if (
        near &&
        (near.lower === 'of' || near.lower === 'about' || near.lower === 'against') &&
        cue.row.particles.includes(near.lower)
      )
        return { range: { from: told.to + 1, to: endOf(items, cue, told.to + 1) }, how: 'addressee' };
      const distant = afterSetting(items, told.to, 'that');
      if (distant !== null && distant < limit)
        return { range: { from: distant, to: endOf(items, cue, distant) }, how: 'addressee' };
      const late = next.tag === ',' ? thatPastAside(items, i) : null;
      if (late !== null && late < limit)
        return { range: { from: late, to: endOf(items, cue, late) }, how: 'addressee' };
      const comma = next.tag === ',' ? 1 : 0;
      const start = items[i + comma];
      if (start && start.tag !== '.') {
        if (
          start.tag === 'Q' ||
          start.tag === ':' ||
          start.lower === 'that' ||
          (start.flags & Class.Question && has(cue, 'CQ'))
        ) {
          const from = start.tag === ':' ? i + comma + 1 : i + comma;
          if (from < limit) return { range: { from, to: endOf(items, cue, from) }, how: 'addressee' };
        }
        // "warning conditions will worsen" warns nobody: a clause begins.
        if (comma === 0 && has(cue, 'C') && i === told.to && next.tag === 'X' && !meansSomebody(items[told.to - 1]!))
          return undefined;
        if (comma === 0 && has(cue, 'C') && verbAhead(items, i, SHORT_CLAUSE)) {
          // "told reporters October 26 | would be the day": the day is what the clause is about.
          const there = withThere(items, i);
          const from = there === i && next.tag === 'X' ? told.to : there;
          return { range: { from, to: endOf(items, cue, from) }, how: 'addressee' };
        }
      }
      const end = thatPastParticiple(items, told.to);
      if (end !== null && end < limit) return { range: { from: end, to: endOf(items, cue, end) }, how: 'addressee' };
      if (!has(cue, 'N') && cue.row.verb !== 'warn') return null;
    }
  }
  return undefined;
}

/** "promised to lower it", "denied taking it" */
export function infinitiveOrGerund({ items, cue, at, limit }: Place): ContentFound | null {
  const direct = items[at]!;
  if (direct.tag === 'T' && has(cue, 'I') && (infinitive(items[at + 1]) || items[at + 1]?.tag === 'Q'))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'infinitive' };
  const later = has(cue, 'I') ? afterSetting(items, at, 'to') : null;
  if (later !== null && later < limit)
    return { range: { from: later, to: endOf(items, cue, later) }, how: 'infinitive' };
  if (
    ((direct.tag === 'V' && direct.verb?.form === 'ing') || /^(?:having|being)$/.test(direct.lower)) &&
    has(cue, 'GN')
  )
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'gerund' };
  return null;
}

/** "warned there would be ice": the adverb before the verb opens the clause. */
const withThere = (items: readonly Item[], verb: number): number =>
  items[verb]?.tag === 'X' && items[verb - 1]?.lower === 'there' ? verb - 1 : verb;

/** "said the road was closed": a clause that nothing opens. */
export function bareClause({ items, cue, at, skipped, limit }: Place): ContentFound | null {
  const direct = items[at]!;
  const first = items[skipped];
  const bare = takesBare(items, cue) && !isWithinClause(items, at);
  if (bare && first && skipped < limit && 'DNES#'.includes(first.tag) && verbAhead(items, skipped, CLAUSE)) {
    return { range: { from: withMeasures(items, at, skipped), to: endOf(items, cue, skipped) }, how: 'bare' };
  }
  if (has(cue, 'C') && 'DNE'.includes(direct.tag) && verbPastRelative(items, at))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  if (bare && 'DNES#'.includes(direct.tag) && verbAhead(items, at, CLAUSE)) {
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  }
  if (
    /^(?:say|add|claim|insist|argue|note|suggest|tell)$/.test(cue.row.verb) &&
    !',.;:QC-'.includes(direct.tag) &&
    direct.tag !== 'T' &&
    farVerb(items, at)
  ) {
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  }
  // "said he and Holm differ": a subject pronoun can begin nothing but a clause.
  if (has(cue, 'C') && direct.tag === 'S' && /^(?:i|s?he|we|they)$/.test(direct.lower) && at + 1 < limit)
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  if (has(cue, 'C') && 'DNES#'.includes(direct.tag) && predicateInMarks(items, at))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  const there = withThere(items, skipped);
  if (has(cue, 'C') && there < skipped) return { range: { from: there, to: endOf(items, cue, there) }, how: 'bare' };
  if (
    has(cue, 'C') &&
    first &&
    skipped < limit &&
    /^(?:if|when|as|while|although|because|after|before|in|with|under)$/.test(first.lower) &&
    verbAhead(items, skipped, SHORT_CLAUSE)
  ) {
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  }
  return null;
}

/** "told the couple, in a sermon of two minutes, | that": behind where or how it was told. */
function thatPastAside(items: readonly Item[], comma: number): number | null {
  const second = items.findIndex(({ tag }, i) => i > comma && tag === ',');
  if (second < 0 || second - comma > ASIDE || items[second + 1]?.lower !== 'that') return null;
  // "told the agency, asked about the bridge, that"
  const participle = items[comma + 1]!.tag === 'V' ? 1 : 0;
  const aside = items.slice(comma + 1 + participle, second);
  return aside.some(({ tag }) => 'VXSUQ'.includes(tag)) ? null : second + 1;
}

/** "told delegates meeting in Paris | that", "told the court hearing his appeal | that": behind what the one addressed is doing. */
function thatPastParticiple(items: readonly Item[], at: number): number | null {
  // "a group of | visiting lawmakers"
  const verb = items[at]?.lower === 'of' ? at + 1 : at;
  const participle = items[verb]?.tag === 'V' ? items[verb].verb?.form : undefined;
  if (participle !== 'ing' && participle !== 'past' && participle !== 'participle') return null;
  for (let i = verb + 1; i < Math.min(at + CLAUSE, items.length); i++) {
    const { tag, lower } = items[i]!;
    const next = items[i + 1];
    if (lower === 'that' && tag === 'U' && next && !isTime(next))
      // "told them believing that it was true": the participle's own.
      return i > verb + 1 && !'VX'.includes(next.tag) ? i : null;
    if (!'DNE#GPTORC'.includes(tag)) return null;
  }
  return null;
}

/** "told Reyle, the mayor, | that", "told farmers who had lost their herds | that": what is more told of the one addressed. */
function pastAside(items: readonly Item[], at: number): number | null {
  const closed = items[at]?.tag === ',' && (identifies(items, at + 1) || isWho(items[at + 1]));
  if (!closed && !isWho(items[at])) return null;
  for (let i = at + 2; i < Math.min(at + CLAUSE, items.length); i++)
    if (items[i]!.lower === 'that' && items[i]!.tag === 'U' && (!closed || onlyAdjuncts(items, at, i))) return i;
  return null;
}

/** "said he “cannot walk there”": the verb of the clause stands in the marks. */
function predicateInMarks(items: readonly Item[], from: number): boolean {
  const subject = phraseAfter(items, from);
  const next = subject ? items[subject.to] : undefined;
  return next?.tag === 'Q' && next.size >= 2 && !next.capital;
}

/** "the man who hid the boat, Ivo Dask, | was sent to jail": the verb of a subject with a relative clause and a name. */
function verbPastRelative(items: readonly Item[], from: number): boolean {
  const subject = phraseAfter(items, from);
  if (!subject || !/^(?:who|which|that)$/.test(items[subject.to]?.lower ?? '')) return false;
  const open = items.findIndex(({ tag }, i) => i > subject.to && ',;:.Q'.includes(tag));
  const close = items.findIndex(({ tag }, i) => i > open && ',;:.QVX'.includes(tag));
  if (open < 0 || close < 0 || items[open]!.tag !== ',' || items[close]!.tag !== ',') return false;
  const verb = items[close + 1];
  return verb?.tag === 'X' || (verb?.tag === 'V' && verb.verb?.form !== 'ing');
}

/** A finite verb anywhere in what follows. */
function farVerb(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < Math.min(from + FAR, items.length); i++) {
    const { tag, verb } = items[i]!;
    if (tag === '.' || tag === ';' || tag === 'Q' || clauseGoesOn(items, i)) return false;
    if (tag === 'X' || (tag === 'V' && verb?.form !== 'ing')) return true;
  }
  return false;
}

/** After "to", a verb in its base form, known or not: "promised to lower …", but "promised to farmers". */
function infinitive(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === 'V' ||
      item.tag === 'X' ||
      (item.tag === 'N' && /^\p{Ll}/u.test(item.text) && !item.lower.endsWith('s')))
  );
}
