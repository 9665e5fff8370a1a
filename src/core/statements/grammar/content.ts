import { noObjects, onlyHeads, onlyObjects } from '../../language/english/cues';
import { Class } from '../../language/english/english';
import { skipAdjuncts } from './adjuncts';
import { clauseEnd, objectEnd } from './clauses';
import { isCueVerb, participles } from './cue-verbs';
import { attributionTail } from './own-voice';
import { type Cue, has } from './cue';
import type { ContentKind } from '../rules/table';
import type { Item } from '../sentences/items';
import { identifies, isTime, phraseAfter, type Range, verbAhead } from './phrases';

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
    if (opener === 'that' && lower === 'that' && tag === 'U') return items[i + 1] ? i : null;
    if (opener === 'to' && tag === 'T' && items[i + 1]?.tag === 'V' && items[i + 1]!.verb?.form === 'base') return i;
    const participle =
      opener === 'that' &&
      tag === 'V' &&
      (verb === undefined || verb.form === 'past' || verb.form === 'participle') &&
      'NE'.includes(items[i - 1]!.tag) &&
      'PT'.includes(items[i + 1]?.tag ?? '.');
    if (participle || 'DNE#GPTR'.includes(tag)) continue;
    if (tag === ',' && opener === 'that') continue;
    return null;
  }
  return null;
}

export function endOf(items: readonly Item[], cue: Cue | null, from: number, object = false): number {
  const form = cue ? items[cue.at]!.verb?.form : undefined;
  const told = form === 'past' || form === 'ing' ? form : 'present';
  return (object ? objectEnd : clauseEnd)(items, from, cue?.clause ?? 'main', told);
}

/** The content after a cue, by what the verb takes. Null where nothing that was said follows. */
export function contentAfter(
  items: readonly Item[],
  cue: Cue,
  floorEnd: number,
): { range: Range; how: ContentKind } | null {
  const at = cue.to;
  // "said nothing and left": that is no statement.
  if (
    items[at]?.lower === 'nothing' &&
    !/^(?:about|of|that|to|would|could|will|can|had|has|is|was)$/.test(items[at + 1]?.lower ?? '')
  )
    return null;
  const only = onlyObjects.get(cue.row.verb);
  if (only && !only.has(items[at]?.lower ?? '')) return null;
  if (reportsNothing(items, cue, at)) return null;
  const limit = Math.min(floorEnd, items.length);
  const done = (i: number): boolean => i >= limit || items[i]!.tag === '.';
  if (done(at)) return null;
  if (cue.particle !== null) {
    if (items[at]!.tag === ',') return null;
    if (onFacts.has(cue.row.verb)) {
      // "focused on the fact that the bridge was weak"
      const fact = items[at]!.lower === 'the' && items[at + 1]?.lower === 'fact' && items[at + 2]?.lower === 'that';
      return fact ? { range: { from: at + 2, to: endOf(items, cue, at + 2) }, how: 'that' } : null;
    }
    if (cue.row.verb === 'call' && cue.particle !== 'for')
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'call-on' };
    if (cue.particle === 'to' && items[at]?.verb?.form === 'base' && items[at].tag === 'V' && !has(cue, 'I'))
      return null;
    return { range: { from: at, to: endOf(items, cue, at, true) }, how: 'particle' };
  }
  const skipped = skipAdjuncts(items, at);
  const first = items[skipped];
  const direct = items[at]!;
  // “…” or that/whether right after, perhaps after time and place.
  for (const i of new Set([at, skipped])) {
    const item = items[i];
    if (!item || i >= limit) continue;
    if (item.tag === 'Q' && has(cue, 'CSAHNQOI'))
      return { range: { from: i, to: marksEnd(items, cue, i) }, how: 'marks' };
    if (item.tag === ':' && i + 1 < limit)
      return { range: { from: i + 1, to: endOf(items, cue, i + 1) }, how: 'colon' };
    if (
      item.lower === 'that' &&
      item.tag === 'U' &&
      // "found that pitch dull"
      (has(cue, 'CA') || (has(cue, 'T') && verbAhead(items, i + 1, 16)))
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
      !/^(?:as|when|where|if|who|which)$/.test(item.lower)
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
    if (second > 0 && second - skipped < 15 && items[second + 1]?.lower === 'that' && has(cue, 'CTA'))
      return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'that' };
  }
  if (first?.tag === ',') {
    // "replied on X, formerly Twitter: “…”"
    const colon = items.findIndex((item, i) => i > skipped && item.tag === ':');
    if (
      colon > 0 &&
      colon - skipped < 5 &&
      items[colon + 1]?.tag === 'Q' &&
      /^(?:formerly|previously)$/.test(items[skipped + 1]!.lower)
    )
      return { range: { from: colon + 1, to: endOf(items, cue, colon + 1) }, how: 'colon' };
    // "said under the first plan, nine mills would close"
    if (
      has(cue, 'C') &&
      /^(?:under|without|despite|within|amid|given|unlike)$/.test(direct.lower) &&
      verbAhead(items, skipped + 1, 12)
    )
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
    // "said, in a speech on Monday, that …"
    const second = items.findIndex((item, i) => i > skipped && item.tag === ',');
    if (second > 0 && second - skipped < 15 && items[second + 1]) {
      const after = items[second + 1]!;
      if (after.lower === 'that' && has(cue, 'CTA'))
        return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'that' };
      if (
        after.tag === 'Q' &&
        !items.slice(skipped + 1, second).some((item) => item.tag === 'V' && item.verb?.form !== 'ing')
      )
        return { range: { from: second + 1, to: endOf(items, cue, second + 1) }, how: 'marks' };
    }
    return null;
  }
  if (has(cue, 'A') || has(cue, 'O')) {
    const told = phraseAfter(items, at);
    if (told && direct.tag !== 'Q') {
      const past = pastAside(items, told.to);
      let i = past ?? skipAdjuncts(items, told.to);
      if (i >= limit) i = told.to;
      const next = items[i];
      const near = items[told.to];
      if (near?.tag === 'T' && has(cue, 'O'))
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
          if (comma === 0 && has(cue, 'C') && verbAhead(items, i, 12))
            return { range: { from: i, to: endOf(items, cue, i) }, how: 'addressee' };
        }
        if (!has(cue, 'N') && cue.row.verb !== 'warn') return null;
      }
    }
  }
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
  if (has(cue, 'C') && first && skipped < limit && 'DNES#'.includes(first.tag) && verbAhead(items, skipped, 16)) {
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  }
  if (has(cue, 'C') && 'DNE'.includes(direct.tag) && verbPastRelative(items, at))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'bare' };
  if (has(cue, 'C') && 'DNES#'.includes(direct.tag) && verbAhead(items, at, 16)) {
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
  if (has(cue, 'C') && first?.lower === 'there')
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  if (
    has(cue, 'C') &&
    first &&
    skipped < limit &&
    /^(?:if|when|as|while|although|because|after|before|in|with|under)$/.test(first.lower) &&
    (verbAhead(items, skipped, 12) || (first.lower === 'if' && farVerb(items, skipped)))
  ) {
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  }
  if (cue.row.verb === 'call' && namesItself(items, cue)) return null;
  if (
    has(cue, 'NH') &&
    ('DNEO#VQR'.includes(direct.tag) || /^(?:what|how)$/.test(direct.lower) || thatQuoted(items, at)) &&
    !isTime(direct)
  ) {
    const to = endOf(items, cue, at, true);
    const judged = judgement(items, to, cue.row.verb === 'call');
    const end = judged === null ? to : endOf(items, cue, judged, true);
    return { range: { from: at, to: end }, how: has(cue, 'H') ? 'object-as' : 'object' };
  }
  return null;
}

/** "said goodbye", "called an ambulance", "called 112", "called her later", "offers no proof": the object tells that nothing was said. */
function reportsNothing(items: readonly Item[], cue: Cue, at: number): boolean {
  const none = noObjects.get(cue.row.verb);
  const some = onlyHeads.get(cue.row.verb);
  const first = items[at];
  if (!first) return false;
  const { verb } = cue.row;
  if (verb === 'call' && cue.particle === null) {
    const next = items[at + 1];
    if (first.tag === '#' && (!next || !'NE'.includes(next.tag))) return true;
    if (
      (first.tag === 'O' || first.lower === 'her' || first.lower === 'it') &&
      (!next || 'R.P,C'.includes(next.tag) || isTime(next))
    )
      return true;
  }
  if ((!none && !some) || (verb === 'call' && cue.particle !== null)) return false;
  const phrase = phraseAfter(items, at) ?? { from: at, to: at + 1 };
  let plain = phrase.from;
  while (plain < phrase.to && items[plain]!.tag !== 'P' && items[plain]!.tag !== 'C') plain++;
  const head = items[plain - 1] ?? first;
  if (none && (none.has(first.lower) || none.has(head.lower))) return true;
  // "claimed a 3-1 win"
  if (none && items[at + 1]?.tag === '#' && items[at + 2]?.tag === '-' && none.has(items[at + 4]?.lower ?? ''))
    return true;
  return some !== undefined && 'DNE#'.includes(first.tag) && !some.has(head.lower);
}

/** Verbs that tell what was said only with "the fact that". */
const onFacts: ReadonlySet<string> = new Set(['focus', 'dwell']);

/** "A group called Harbour First is …": it bears the name, and nobody says so. */
function namesItself(items: readonly Item[], cue: Cue): boolean {
  const name = items[cue.to];
  // "a fuel called nafrin, which"
  const one = items[cue.at - 2]?.tag === 'D' && name?.tag === 'N' && 'VX,.)'.includes(items[cue.to + 1]?.tag ?? '.');
  if (cue.chain !== cue.at || items[cue.at]!.verb!.form !== 'past' || !(name?.tag === 'E' || name?.titled || one))
    return false;
  if (items[cue.at - 1]?.tag !== 'N' || (one && (items[cue.at - 1]!.flags & Class.SpeakerNoun) !== 0)) return false;
  const phrase = phraseAfter(items, cue.to);
  const next = items[phrase?.to ?? cue.to + 1];
  return !next || 'VX,.)'.includes(next.tag);
}

/**
 * "called Varn, the mayor, a liar" and "accused Varn, the mayor, of lying": what is said of somebody stands after the aside.
 * @param at where the object ended so far
 * @param bare whether a noun phrase alone may follow, without "as" or "of"
 */
function judgement(items: readonly Item[], at: number, bare: boolean): number | null {
  if (
    items[at]?.tag !== ',' ||
    (!'DNE'.includes(items[at + 1]?.tag ?? '.') && !(items[at + 1]?.lower ?? '').startsWith('who'))
  )
    return null;
  for (let i = at + 2; i < Math.min(at + 25, items.length); i++) {
    const { tag } = items[i]!;
    if (tag === 'Q' || tag === ';' || tag === ':') return null;
    if (tag !== ',') continue;
    const next = items[i + 1];
    if (!next) return null;
    if (/^(?:as|of|for)$/.test(next.lower)) return i + 1;
    return bare && (next.tag === 'Q' || (next.tag === 'D' && /^an?$/.test(next.lower))) ? i + 1 : null;
  }
  return null;
}

/** "told Reyle, the mayor, | that", "told farmers who had lost their herds | that": what is more told of the one addressed. */
function pastAside(items: readonly Item[], at: number): number | null {
  const closed = items[at]?.tag === ',' && identifies(items, at + 1);
  if (!closed && !/^(?:who|which)$/.test(items[at]?.lower ?? '')) return null;
  for (let i = at + 2; i < Math.min(at + 16, items.length); i++)
    if (items[i]!.lower === 'that' && items[i]!.tag === 'U' && (!closed || items[i - 1]!.tag === ',')) return i;
  return null;
}

/** "called that “beyond repair”" */
const thatQuoted = (items: readonly Item[], at: number): boolean =>
  items[at]!.lower === 'that' && items[at + 1]?.tag === 'Q';

/** "said he “cannot walk there”": the verb of the clause stands in the marks. */
function predicateInMarks(items: readonly Item[], from: number): boolean {
  const subject = phraseAfter(items, from);
  const next = subject ? items[subject.to] : undefined;
  return next?.tag === 'Q' && next.size >= 2 && !next.capital;
}

/** After verbs that take nothing but words in marks ("chanted"), the last mark ends what was said. */
function marksEnd(items: readonly Item[], cue: Cue, from: number): number {
  let to = endOf(items, cue, from);
  if (cue.row.takes === 'S') while (to > from + 1 && items[to - 1]!.tag !== 'Q') to--;
  return to;
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
  for (let i = from + 1; i < Math.min(from + 25, items.length); i++) {
    const { tag, verb } = items[i]!;
    if (tag === '.' || tag === ';' || tag === 'Q') return false;
    if (tag === 'X' || (tag === 'V' && verb?.form !== 'ing')) return true;
  }
  return false;
}

export function skipAdjunctsAndTold(items: readonly Item[], cue: Cue): number {
  let at = cue.to;
  // “…,” he said of the mayor, “…”
  if (/[AO]/.test(cue.row.takes) || cue.particle === 'of' || cue.particle === 'about') {
    const told = phraseAfter(items, at);
    if (told) at = told.to;
  }
  return skipAdjuncts(items, at);
}

/** After "…, X said," the words may go on: a quote in the same sentence, or the rest of a split clause. */
export function afterSplit(items: readonly Item[], at: number, bareLeft = false): Range | null {
  const next = items[at];
  if (!next || (next.tag !== ',' && next.tag !== 'Q' && next.tag !== ':' && next.tag !== '-')) return null;
  const from = next.tag === 'Q' ? at : at + 1;
  const first = items[from];
  if (!first) return null;
  if (first.tag === 'Q') {
    const to = clauseEnd(items, from);
    // “…”, and left the hall: the speaker acts.
    const acts =
      items[from + 1]?.tag === ',' &&
      items[from + 2]?.tag === 'C' &&
      !items.slice(from + 1, to).some((item) => item.tag === 'Q');
    return { from, to: acts ? from + 1 : to };
  }
  // ", the radio reported.": who passes it on.
  if (next.tag !== ',' || attributionTail(items, from)) return null;
  if (
    (first.tag === 'V' && (!bareLeft || participles.has(first.lower))) ||
    (first.tag === 'C' && first.lower === 'but' && tellsOn(items, from)) ||
    first.lower === 'who' ||
    first.lower === 'which' ||
    first.lower === 'according' ||
    first.lower === 'when' ||
    first.lower === 'as' ||
    first.lower === 'while' ||
    first.lower === 'citing' ||
    (!bareLeft && /^(?:after|before|following|during|amid|although|though|despite|because)$/.test(first.lower))
  )
    return null;
  if (first.tag === 'P' && !verbAhead(items, from, 12)) return null;
  const to = clauseEnd(items, from);
  return to - from >= 2 ? { from, to } : null;
}

/** ", but he was “no match” for them" goes on with the words; ", but the board left" and ", but said no" do not. */
function tellsOn(items: readonly Item[], from: number): boolean {
  const rest = items.slice(from);
  if (!rest.some((item) => 'VXQ'.includes(item.tag))) return false;
  const quote = rest.findIndex((item) => item.tag === 'Q');
  return !(rest[1]?.tag === 'S' && quote > 1 && !rest.slice(0, quote).some((item) => isCueVerb(item)));
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
