import type { CueRow } from '../language/english/cues';
import { cues } from '../language/english/english';
import { Class } from '../language/english/english';
import type { Item } from './items';
import {
  endsPhrase,
  isTime,
  mainSubject,
  phraseAfter,
  withApposition,
  type Range,
  subjectBefore,
  verbAhead,
} from './phrases';
import { clauseEnd, isCueVerb, objectEnd, skipAdjuncts } from './clauses';
import type { Draft } from './drafts';

/** A reporting verb in its sentence, with its auxiliaries and its row. */
export interface Cue {
  readonly at: number;
  /** After particles that belong to it. */
  readonly to: number;
  readonly row: CueRow;
  readonly rows: readonly CueRow[];
  /** The first auxiliary or adverb before it. */
  readonly chain: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly particle: string | null;
  /** The clause around it: a main one, a subordinate one ("while he said …"), a relative one ("…, who said …,"). */
  readonly clause: 'main' | 'subordinate' | 'relative';
}

function endOf(items: readonly Item[], cue: Cue | null, from: number, object = false): number {
  return object ? objectEnd(items, from, cue?.clause ?? 'main') : clauseEnd(items, from, cue?.clause ?? 'main');
}

/** What kind of clause the verb stands in, by the word before its subject. */
function clauseOf(items: readonly Item[], chain: number): Cue['clause'] {
  if (/^(?:who|which|whom)$/.test(items[chain - 1]?.lower ?? '')) return 'relative';
  if (!items.slice(0, chain).some((item) => item.tag === 'V' || item.tag === 'X') && items[chain]!.verb?.form === 'ing')
    return 'subordinate';
  for (let i = chain - 1; i >= 0 && chain - i < 14; i--) {
    const { tag, lower } = items[i]!;
    if (tag === ',' || tag === 'V' || tag === 'Q' || tag === ';' || tag === ':') return 'main';
    if (tag === 'U' || tag === 'P') {
      if (/^(?:while|although|though|as|when|after|before|because|if|since|whereas|unless)$/.test(lower)) {
        const before = items[i - 1];
        return !before || before.tag === 'C' || before.tag === ',' || before.lower === 'even' || before.tag === '.'
          ? 'subordinate'
          : 'main';
      }
    }
  }
  return 'main';
}

/** Reads the reporting verb at `at`; null where the word reports nothing here. */
export function readCue(items: readonly Item[], at: number, floor: number): Cue | null {
  const item = items[at]!;
  if (item.tag !== 'V' || !item.verb) return null;
  const rows = cues.get(item.verb.lemma);
  if (!rows) return null;
  let chain = at;
  let passive = false;
  let negated = false;
  let infinitive = false;
  while (chain > floor) {
    const before = items[chain - 1]!;
    if (before.tag === 'R') {
      negated ||= (before.flags & Class.Negation) !== 0 || /^(?:never|not|'t)$/.test(before.lower);
    } else if (before.tag === 'X') {
      if (
        /^(?:is|are|was|were|be|been|being|am|'re)$/.test(before.lower) &&
        (item.verb.form === 'past' || item.verb.form === 'participle') &&
        chain === at - count(items, chain, at)
      )
        passive = true;
      negated ||= before.lower === 'cannot';
    } else if (before.tag === 'T' && item.verb.form === 'base') infinitive = true;
    else if (before.tag === 'G' && items[chain - 2]?.tag === 'S') {
      // "he’s calling"
    } else break;
    chain--;
  }
  let to = at + 1;
  let row = rows.find((candidate) => !candidate.verb.includes(' '));
  const adverbRow = rows.find(
    (candidate) => candidate.verb.includes(' ') && candidate.verb.endsWith(` ${items[to]?.lower ?? ''}`),
  );
  if (adverbRow) {
    row = adverbRow;
    to++;
  }
  if (!row) return null;
  let particle: string | null = null;
  const next = items[to]?.lower ?? '';
  if (next !== '' && row.particles.includes(next)) {
    particle = next;
    to++;
  }
  return { at, to, row, rows, chain, passive, negated, infinitive, particle, clause: clauseOf(items, chain) };
}

function count(items: readonly Item[], from: number, to: number): number {
  return items.slice(from, to).filter((item) => item.tag === 'R' || item.tag === 'X').length;
}

const has = (cue: Cue, letters: string): boolean => [...letters].some((letter) => cue.row.takes.includes(letter));

/** The content after a cue, by what the verb takes. Null where nothing that was said follows. */
export function contentAfter(items: readonly Item[], cue: Cue, floorEnd: number): { range: Range; how: string } | null {
  let at = cue.to;
  const limit = Math.min(floorEnd, items.length);
  const done = (i: number): boolean => i >= limit || items[i]!.tag === '.';
  if (done(at)) return null;
  if (cue.particle !== null) {
    if (items[at]!.tag === ',') return null;
    if (cue.row.verb === 'call' && cue.particle !== 'for')
      return { range: { from: at, to: endOf(items, cue, at) }, how: 'call-on' };
    if (cue.particle === 'to' && items[at]?.verb?.form === 'base' && items[at]!.tag === 'V' && !has(cue, 'I'))
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
    if (item.tag === 'Q' && has(cue, 'CSAHNQOI')) return { range: { from: i, to: endOf(items, cue, i) }, how: 'marks' };
    if (item.tag === ':' && i + 1 < limit)
      return { range: { from: i + 1, to: endOf(items, cue, i + 1) }, how: 'colon' };
    if (item.lower === 'that' && item.tag === 'U' && has(cue, 'CTA'))
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
  if (first?.tag === ',') {
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
      let i = skipAdjuncts(items, told.to);
      if (i >= limit) i = told.to;
      const next = items[i];
      const near = items[told.to];
      if (near?.tag === 'T' && has(cue, 'O') && near)
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
  if (direct.tag === 'T' && has(cue, 'I') && items[at + 1]?.tag === 'V')
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'infinitive' };
  if (direct.tag === 'V' && direct.verb?.form === 'ing' && has(cue, 'GN'))
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'gerund' };
  if (has(cue, 'C') && first && skipped < limit && 'DNES#'.includes(first.tag) && verbAhead(items, skipped, 16)) {
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  }
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
  if (has(cue, 'C') && first?.lower === 'there')
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  if (
    has(cue, 'C') &&
    first &&
    skipped < limit &&
    /^(?:if|when|as|while|although|although|because|after|before|in|with|under)$/.test(first.lower) &&
    verbAhead(items, skipped, 12)
  ) {
    return { range: { from: skipped, to: endOf(items, cue, skipped) }, how: 'bare' };
  }
  if (has(cue, 'NH') && ('DNEO#VQR'.includes(direct.tag) || /^(?:what|how)$/.test(direct.lower)) && !isTime(direct)) {
    return { range: { from: at, to: endOf(items, cue, at, true) }, how: has(cue, 'H') ? 'object-as' : 'object' };
  }
  return null;
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

/** The speaker of a cue: before it, or after it where the order is turned ("said Lavrov"). */
export function speakerOf(items: readonly Item[], cue: Cue, floor: number): Range | null {
  return subjectBefore(items, cue.chain, floor);
}

/** Makes the drafts of one sentence, cue by cue from the left. */
export function reportsIn(items: readonly Item[]): Draft[] {
  const last = finalAttribution(items);
  if (last && !alreadySaid(items, last)) return [last];
  const drafts: Draft[] = [];
  let taken = 0;
  let lastSpeaker: Range | null = null;
  let pending: Range | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      const draft = accordingTo(items, at, taken);
      if (draft) {
        drafts.push(draft);
        taken = Math.max(taken, ...draft.content.map((range) => range.to));
        if (draft.content.some((range) => range.to > at)) at = Math.max(at, taken - 1);
      }
      continue;
    }
    if (item.tag !== 'V') continue;
    const cue = readCue(items, at, taken);
    if (!cue) continue;
    const aside = asSomebodySaid(items, cue, taken) ?? whatSomebodySaid(items, cue, taken);
    if (aside) {
      drafts.push(aside);
      taken = Math.max(taken, ...aside.content.map((range) => range.to));
      at = Math.max(at, taken - 1);
      continue;
    }
    const aboutWhat = askedAbout(items, cue, taken);
    if (aboutWhat) {
      drafts.push(aboutWhat.draft);
      taken = aboutWhat.next;
      pending = aboutWhat.subject;
      at = taken - 1;
      continue;
    }
    const draft = report(items, cue, taken, lastSpeaker, pending);
    pending = null;
    if (!draft) continue;
    drafts.push(draft);
    lastSpeaker = draft.speaker ?? lastSpeaker;
    const end = Math.max(...draft.content.map((range) => range.to));
    taken = Math.max(taken, end);
    if (end > at) at = end - 1;
  }
  return drafts;
}

/** ", he said." at the very end speaks for the whole sentence before it, whatever other verbs of saying stand there. */
function finalAttribution(items: readonly Item[]): Draft | null {
  const from = Math.max(0, items.length - LONGEST_TAIL);
  for (let at = items.length - 1; at > from; at--) {
    const item = items[at]!;
    if (item.tag === 'Q' && at < items.length - 2) return null;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to' && at > 0) {
      const rest = items.slice(at + 2).filter((other) => other.tag === ',').length;
      return rest <= 2 && !items.slice(0, at).some((other) => other.tag === ';') ? accordingTo(items, at, 0) : null;
    }
    if (item.tag !== 'V' || !item.verb || !cues.has(item.verb.lemma) || item.verb.form === 'ing') continue;
    const cue = readCue(items, at, 0);
    if (!cue || cue.passive || cue.infinitive) continue;
    const speaker = subjectBefore(items, cue.chain, 0);
    const sign = speaker ? items[speaker.from - 1] : undefined;
    if (!speaker || !sign || (sign.tag !== ',' && sign.tag !== 'Q' && sign.tag !== '-')) continue;
    const after = items[skipAdjunctsAndTold(items, cue)];
    if (after && after.tag !== '.') continue;
    const draft = leftContent(items, cue, speaker, 0);
    if (draft) return draft;
  }
  return null;
}

/** How many items an attribution at the end of a sentence may have. */
const LONGEST_TAIL = 45;

/** "As X said, …" and "as reported by X, …". */
function asSomebodySaid(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const direct =
    items[cue.at - 1]?.lower === 'as' && items[cue.to]?.lower === 'by' ? phraseAfter(items, cue.to + 1) : null;
  const speaker = direct ?? subjectBefore(items, cue.chain, floor);
  if (!speaker || cue.passive || items[cue.at]!.verb!.form === 'ing') return null;
  const as = direct ? cue.at - 1 : speaker.from - 1;
  if (items[as]?.lower !== 'as' || (as > 0 && !',.CU'.includes(items[as - 1]!.tag))) return null;
  const after = skipAdjuncts(items, direct ? direct.to : cue.to);
  if (items[after]?.tag !== ',' || after + 1 >= items.length || items[after + 1]!.tag === 'Q') return null;
  const range = { from: after + 1, to: clauseEnd(items, after + 1) };
  return range.to - range.from > 2 ? draftOf('as-somebody-said', cue, [range], speaker) : null;
}

/** "…, which critics said was unfair": the pronoun and the rest of its clause are what was said. */
function whatSomebodySaid(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  if (
    !/^(?:say|argue|claim|note|suggest|insist|contend|allege|call|describe)$/.test(cue.row.verb) ||
    cue.passive ||
    cue.infinitive
  )
    return null;
  const speaker = subjectBefore(items, cue.chain, floor);
  const pronoun = speaker ? items[speaker.from - 1] : undefined;
  if (!speaker || !pronoun || !/^(?:which|who|that|what)$/.test(pronoun.lower) || pronoun.tag === 'D') return null;
  const next = items[cue.to];
  if (!next || (next.tag !== 'X' && next.tag !== 'V' && next.tag !== 'Q')) return null;
  if (pronoun.lower === 'that' && next.tag !== 'X' && next.tag !== 'V') return null;
  return draftOf(
    'which-somebody-said',
    cue,
    [
      { from: speaker.from - 1, to: speaker.from },
      { from: cue.to, to: endOf(items, cue, cue.to) },
    ],
    speaker,
  );
}

/** "X said that …, he said": the pronoun at the end only says it again. */
function alreadySaid(items: readonly Item[], last: Draft): boolean {
  const speaker = last.speaker ? items[last.speaker.from]! : null;
  if (speaker?.tag !== 'S') return false;
  const end = last.content[0]!.to;
  for (let i = last.content[0]!.from; i < end; i++) {
    if (items[i]!.tag === 'Q') return false;
    if (isCueVerb(items[i]) && items[i + 1]?.lower === 'that' && endsPhrase(items[i - 1])) return true;
  }
  return false;
}

function draftOf(rule: string, cue: Cue, content: readonly Range[], speaker: Range | null): Draft {
  const end = cue.to;
  return { rule, content, cue: { from: cue.at, to: end }, speaker, type: cue.row.type, negated: cue.negated };
}

function report(
  items: readonly Item[],
  cue: Cue,
  floor: number,
  lastSpeaker: Range | null,
  pending: Range | null,
): Draft | null {
  const { form } = items[cue.at]!.verb!;
  if (cue.passive) return passive(items, cue, floor);
  // The order is turned: “…,” said X. / …, said X.
  const turned = inverted(items, cue, floor);
  if (turned) return turned;
  const goesOn = sameSubject(items, cue.chain);
  let speaker = pending ?? (goesOn ? lastSpeaker : speakerOf(items, cue, floor));
  const finite =
    form === 'past' ||
    form === 's' ||
    (form === 'base' && !cue.infinitive) ||
    form === 'participle' ||
    (form === 'ing' && items[cue.chain]?.tag === 'X');
  const before = items[cue.chain - 1];
  if (!finite || !speaker) {
    if (
      before &&
      (before.tag === ',' ||
        before.tag === '-' ||
        before.tag === 'C' ||
        before.tag === 'U' ||
        before.tag === 'P' ||
        before.tag === 'T' ||
        before.tag === 'V' ||
        before.tag === 'N' ||
        before.tag === 'E' ||
        before.tag === 'Q')
    ) {
      speaker =
        speaker && form !== 'ing'
          ? speaker
          : (lastSpeaker ??
            mainSubject(items, cue.chain, floor > cue.chain ? 0 : floor) ??
            mainSubject(items, cue.chain, 0) ??
            speaker);
    }
  }
  if (cue.infinitive && !speaker) speaker = mainSubject(items, cue.chain, 0);
  // The words stand before: “…,” X said. / …, X said.
  if (finite && speaker && speaker.from > floor) {
    const left = leftContent(items, cue, speaker, floor);
    if (left) return left;
  }
  const right = contentAfter(items, cue, items.length);
  if (!right || right.range.to <= right.range.from) return null;
  if (cue.infinitive && /^(?:object|particle|object-as|gerund)$/.test(right.how) && !willing(items, cue)) return null;
  if (!finite && form !== 'ing' && !cue.infinitive) return null;
  if ((cue.row.verb === 'ask' || cue.row.verb === 'question') && form === 'past' && !finiteSubject(items, cue))
    return asked(items, cue, right.range);
  if (!speaker && right.how !== 'that' && right.how !== 'marks' && form !== 'ing') return null;
  if (items[right.range.from]!.tag === 'S' && right.range.to - right.range.from === 1) return null;
  return draftOf(`cue-content-${right.how}`, cue, [right.range], speaker);
}

function passive(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const subject = subjectBefore(items, cue.chain, floor);
  const it = subject && items[subject.from]!.lower === 'it';
  let at = cue.to;
  const by = items[at]?.lower === 'by' ? phraseAfter(items, at + 1) : null;
  if (by) at = by.to;
  // "was quoted as saying"
  if (cue.row.verb === 'quote' || cue.row.verb === 'cite') {
    const as = items.findIndex(
      (item, i) => i >= at && i < at + 8 && item.lower === 'as' && items[i + 1]?.verb?.form === 'ing',
    );
    if (as > 0 && subject) {
      const saying = readCue(items, as + 1, as + 1);
      const right = saying ? contentAfter(items, saying, items.length) : null;
      if (right)
        return { ...draftOf('quoted-as-saying', cue, [right.range], subject), cue: { from: cue.at, to: as + 2 } };
      const left = saying && subject ? leftContent(items, { ...saying, chain: cue.chain }, subject, floor) : null;
      if (left) return { ...left, cue: { from: cue.at, to: as + 2 } };
    }
  }
  const next = items[at];
  if (!next) return null;
  if (it && (next.lower === 'that' || items[skipAdjuncts(items, at)]?.lower === 'that')) {
    const from = next.lower === 'that' ? at : skipAdjuncts(items, at);
    return draftOf('it-was-reported', cue, [{ from, to: endOf(items, cue, from) }], by);
  }
  if (
    (cue.row.verb === 'ask' || cue.row.verb === 'question') &&
    (next.flags & Class.Question || next.lower === 'about' || next.tag === 'T')
  ) {
    const from = next.lower === 'about' ? at + 1 : at;
    return draftOf('was-asked', cue, [{ from, to: endOf(items, cue, from) }], by);
  }
  if (by && subject && !it && /[NHO]/.test(cue.row.takes)) return draftOf('passive-by', cue, [subject], by);
  return null;
}

/** "…, according to X." and "According to X, …". */
function accordingTo(items: readonly Item[], at: number, floor: number): Draft | null {
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

/** Whether the verb has a subject of its own right before it. */
function finiteSubject(items: readonly Item[], cue: Cue): boolean {
  const before = items[cue.chain - 1];
  return (
    before !== undefined && (endsPhrase(before) || before.tag === 'C' || (before.tag === 'U' && before.lower === 'who'))
  );
}

/** Before an infinitive, a verb that makes it speech of its subject: "went on to criticise", "used the rally to attack". */
function willing(items: readonly Item[], cue: Cue): boolean {
  return items[cue.chain - 1]?.tag !== 'N' && items[cue.chain - 1]?.tag !== 'E';
}

/** "X, asked about the talks, said …" and "X asked about the talks said …": the first verb is a participle. */
function askedAbout(
  items: readonly Item[],
  cue: Cue,
  floor: number,
): { draft: Draft; next: number; subject: Range } | null {
  if (cue.row.verb !== 'ask' || cue.particle !== 'about' || cue.passive) return null;
  const subject = subjectBefore(items, items[cue.chain - 1]?.tag === ',' ? cue.chain - 1 : cue.chain, floor);
  if (!subject) return null;
  for (let i = cue.to + 1; i < items.length; i++) {
    const after = items[i + 1];
    if (items[i]!.tag === 'C' || items[i]!.tag === 'Q') return null;
    if (!isCueVerb(items[i], 'past s') || !after || (after.lower !== 'that' && after.tag !== 'Q' && after.tag !== ':'))
      continue;
    const to = items[i - 1]!.tag === ',' ? i - 1 : i;
    return { draft: draftOf('asked', cue, [{ from: cue.to, to }], null), next: i, subject };
  }
  return null;
}

/** "Asked whether he would go, X said …": somebody asked, nobody says who. */
function asked(items: readonly Item[], cue: Cue, range: Range): Draft {
  let to = range.from + 1;
  while (to < range.to && items[to]!.tag !== ',') to++;
  return draftOf('asked', cue, [{ from: range.from, to }], null);
}

/** "… and, noting the delay, said …": the speaker goes on. */
function sameSubject(items: readonly Item[], chain: number): boolean {
  if (items[chain - 1]?.tag !== ',') return false;
  for (let i = chain - 2; i > 0 && chain - i < 25; i--) if (items[i]!.tag === ',') return items[i - 1]!.tag === 'C';
  return false;
}

/** What stands before "…, X said": the words in marks, or the clause up to the comma. */
function leftContent(items: readonly Item[], cue: Cue, speaker: Range, floor: number): Draft | null {
  const sign = items[speaker.from - 1]!;
  const isQuote = sign.tag === 'Q';
  const comma = sign.tag === ',' || sign.tag === '-';
  if (!isQuote && !comma) return null;
  const quoteBefore = isQuote ? speaker.from - 1 : items[speaker.from - 2]?.tag === 'Q' ? speaker.from - 2 : -1;
  if (isQuote && sign.ending === '' && (sign.size ?? 0) < 4) return null;
  const after = skipAdjunctsAndTold(items, cue);
  const next = items[after];
  const ends =
    !next ||
    next.tag === '.' ||
    next.tag === ',' ||
    next.tag === 'Q' ||
    next.tag === ':' ||
    next.tag === '-' ||
    next.tag === ';' ||
    next.tag === 'C' ||
    (next.tag === 'U' && next.lower !== 'that') ||
    (next.tag === 'V' && next.verb?.form === 'ing') ||
    next.tag === 'P';
  if (!ends && !(quoteBefore >= 0 && items[quoteBefore]!.ending === ',')) return null;
  if (next && (next.lower === 'that' || next.tag === ':')) return null;
  if (quoteBefore >= 0) {
    {
      const from = quoteStart(items, quoteBefore, floor);
      const content: Range[] = [{ from, to: quoteBefore + 1 }];
      const more = afterSplit(items, after);
      if (more) content.push(more);
      return draftOf(more ? 'content-speaker-cue-content' : 'content-speaker-cue', cue, content, speaker);
    }
  }
  if (!comma) return null;
  let from = floor;
  while (from < speaker.from && ',;:-.C'.includes(items[from]!.tag)) from++;
  let to = speaker.from - 1;
  while (to > from && ',-'.includes(items[to - 1]!.tag)) to--;
  if (to <= from) return null;
  const words = items.slice(from, to);
  const more = afterSplit(items, after, !words.some((item) => item.tag === 'V' || item.tag === 'X'));
  if (!words.some((item) => item.tag === 'V' || item.tag === 'X')) {
    // "In Moscow, he said the talks …": an opening, not content, unless the sentence goes on after a comma.
    if (!more || next?.tag !== ',') return null;
  } else if (
    !next ||
    next.tag === '.' ||
    next.tag === ',' ||
    next.tag === ';' ||
    next.tag === 'C' ||
    next.tag === '-'
  ) {
    // A clause that opens with "when" or "asked" is the reporter's.
    if (
      words[0]!.tag === 'U' &&
      /^(?:when|while|after|before|although|though|as|since)$/.test(words[0]!.lower) &&
      !more &&
      !words.some((item) => item.tag === ',')
    )
      return null;
    if (words[0]!.tag === 'V' && !more) return null;
  } else if (contentAfter(items, cue, items.length)) return null;
  if (/^(?:N|H|NH)$/.test(cue.row.takes)) return null;
  const content: Range[] = [{ from, to }];
  if (more) content.push(more);
  return draftOf(more ? 'content-speaker-cue-content' : 'content-speaker-cue', cue, content, speaker);
}

/** A quote that ends a clause takes the clause with it: He would “never” go and “always” stay, she said. */
function quoteStart(items: readonly Item[], quote: number, floor: number): number {
  let from = floor;
  while (from < quote && ',;:-.C'.includes(items[from]!.tag)) from++;
  if (from >= quote) return quote;
  const item = items[quote]!;
  return item.capital && (item.size ?? 0) > 2 && (items[quote - 1]!.tag === ',' || items[quote - 1]!.tag === ':')
    ? quote
    : from;
}

function skipAdjunctsAndTold(items: readonly Item[], cue: Cue): number {
  let at = cue.to;
  if (/[AO]/.test(cue.row.takes)) {
    const told = phraseAfter(items, at);
    if (told) at = told.to;
  }
  return skipAdjuncts(items, at);
}

/** After "…, X said," the words may go on: a quote in the same sentence, or the rest of a split clause. */
function afterSplit(items: readonly Item[], at: number, bareLeft = false): Range | null {
  const next = items[at];
  if (!next || (next.tag !== ',' && next.tag !== 'Q' && next.tag !== ':' && next.tag !== '-')) return null;
  const from = next.tag === 'Q' ? at : at + 1;
  const first = items[from];
  if (!first) return null;
  if (first.tag === 'Q') return { from, to: clauseEnd(items, from) };
  if (next.tag !== ',') return null;
  if (
    (first.tag === 'V' && !bareLeft) ||
    (first.tag === 'C' && first.lower === 'but') ||
    first.lower === 'who' ||
    first.lower === 'which' ||
    first.lower === 'according' ||
    first.lower === 'when' ||
    first.lower === 'as' ||
    first.lower === 'while' ||
    first.lower === 'citing'
  )
    return null;
  if (first.tag === 'P' && !verbAhead(items, from, 12)) return null;
  const to = clauseEnd(items, from);
  return to - from >= 2 ? { from, to } : null;
}

/** “…,” said X, a spokesman. */
function inverted(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const { form } = items[cue.at]!.verb!;
  if (form !== 'past' && form !== 's') return null;
  if (cue.chain !== cue.at || cue.particle !== null) return null;
  const before = items[cue.at - 1];
  if (cue.at === floor || (before && '.:'.includes(before.tag))) {
    // Continued X: “…”
    const named = phraseAfter(items, cue.to);
    const sign = named ? items[named.to] : undefined;
    if (named && sign?.tag === ':' && named.to + 1 < items.length) {
      return draftOf('cue-speaker-content', cue, [{ from: named.to + 1, to: clauseEnd(items, named.to + 1) }], named);
    }
  }
  if (!before || cue.at - 1 < floor) return null;
  const quote =
    before.tag === 'Q' ? cue.at - 1 : before.tag === ',' && items[cue.at - 2]?.tag === 'Q' ? cue.at - 2 : -1;
  if (quote < 0 && before.tag !== ',' && before.tag !== '-') return null;
  let speakerAt = cue.to;
  while (items[speakerAt]?.tag === 'R') speakerAt++;
  const speaker = phraseAfter(items, speakerAt);
  if (!speaker) return null;
  if (quote >= 0 && items[quote]!.ending === '' && before.tag === 'Q' && (items[quote]!.size ?? 0) < 4) return null;
  let end = speaker.to;
  // Skip appositions up to the next quote.
  const nextQuote = items.findIndex((item, i) => i >= end && item.tag === 'Q');
  const next = items[end];
  if (quote < 0) {
    if (cue.row.verb !== 'say' && cue.row.verb !== 'add' && cue.row.verb !== 'write' && cue.row.verb !== 'explain')
      return null;
    if (next && !',.;C'.includes(next.tag) && !'UP'.includes(next.tag)) return null;
    let from = floor;
    while (from < cue.at && ',;:-.C'.includes(items[from]!.tag)) from++;
    const to = cue.at - 1;
    const more = afterSplit(items, withApposition(items, speaker).to, true);
    if (more && to > from && to - from < 8)
      return draftOf('content-cue-speaker-content', cue, [{ from, to }, more], speaker);
    if (more && items[more.from]!.tag === 'Q') return draftOf('cue-speaker-content', cue, [more], speaker);
    if (to <= from || !items.slice(from, to).some((item) => item.tag === 'V' || item.tag === 'X')) return null;
    return draftOf('content-cue-speaker', cue, [{ from, to }], withApposition(items, speaker));
  }
  if (next && next.tag === 'V' && next.verb?.form !== 'ing') return null;
  if (verbAhead(items, speakerAt, 3) && items[speakerAt]!.tag !== 'S') return null;
  const content: Range[] = [{ from: quoteStart(items, quote, floor), to: quote + 1 }];
  if (nextQuote > 0) {
    const between = items.slice(end, nextQuote);
    if (
      !between.some(
        (item) =>
          item.tag === 'V' &&
          item.verb?.form !== 'ing' &&
          item.verb?.form !== 'participle' &&
          cues.has(item.verb?.lemma ?? ''),
      )
    ) {
      if (between.length === 0 || between.at(-1)!.tag === ',' || between.at(-1)!.tag === ':') {
        content.push({ from: nextQuote, to: endOf(items, cue, nextQuote) });
        end = nextQuote;
      }
    }
  }
  return draftOf(
    content.length > 1 ? 'content-cue-speaker-content' : 'content-cue-speaker',
    cue,
    content,
    withApposition(items, speaker),
  );
}
