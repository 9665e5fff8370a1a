import { Class } from '../../language/english/english';
import { verbsThat } from '../../language/english/verbs';
import { skipAdjuncts } from '../grammar/adjuncts';
import { clauseEnd, objectEnd } from '../grammar/clauses';
import { isCueVerb } from '../grammar/cue-verbs';
import { type Cue, draftOf } from '../grammar/cue';
import type { Draft } from '../grammar/draft';
import { withHolder } from '../grammar/holder';
import type { Item } from '../sentences/items';
import { endsPhrase, phraseAfter, type Range, withApposition } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';
import { FEW, LONG_CLAUSE } from '../grammar/reach';

const asking = verbsThat('asking');
const questionWord = /^(?:whether|if|what|why|how|who|whom|whose|which|when|where)$/;

/** "Asked on Monday by X whether he would go, Y said …", "when asked to leave", "Y was asked about the case": X asked, if anybody is named. */
export function wasAsked(items: readonly Item[], cue: Cue): Draft | null {
  if (!asking.has(cue.row.verb) || items[cue.at]!.verb!.form !== 'past') return null;
  if (!cue.passive && finiteSubject(items, cue) && !opensClause(items, cue.chain)) return null;
  let at = cue.at + 1;
  let by: Range | null = null;
  for (let guard = 0; guard < FEW; guard++) {
    const item = items[at];
    if (!item) break;
    const agent = item.lower === 'by' ? phraseAfter(items, at + 1) : null;
    if (agent) {
      // "by counsel to the inquiry, Sunniva Dahl, | whether"
      by = withHolder(items, agent);
      at = behindAgent(items, by);
      continue;
    }
    if (/^(?:about|to|for)$/.test(item.lower) || questionWord.test(item.lower)) break;
    const next = skipAdjuncts(items, at);
    if (next === at) break;
    at = next;
  }
  const first = items[at];
  if (!first) return null;
  const rule = cue.passive ? 'was-asked' : 'asked';
  if (first.lower === 'about' || first.lower === 'for') {
    const to = cue.passive ? objectEnd(items, at + 1, cue.clause) : asideEnd(items, at + 1);
    if (to <= at + 1) return null;
    const draft = draftOf(rule, cue, [{ from: at + 1, to }], by);
    return at === cue.at + 1 ? { ...draft, cue: { from: cue.at, to: at + 1 } } : draft;
  }
  const infinitive = first.tag === 'T' && items[at + 1]?.tag !== 'D';
  if (!infinitive && !(questionWord.test(first.lower) && first.flags & Class.Question)) return null;
  const to = cue.passive ? clauseEnd(items, at, cue.clause) : asideEnd(items, at);
  // "Holm, who has a son there, asked whether anybody knew.": nothing comes behind it that would be the answer.
  const last = items[to] === undefined || items[to].tag === '.';
  if (
    rule === 'asked' &&
    last &&
    !by &&
    items[cue.chain - 1]?.tag === ',' &&
    subjectBefore(items, cue.chain, 0)?.from === 0
  )
    return null;
  return to > at + 1 ? draftOf(rule, cue, [{ from: at, to }], by) : null;
}

/** "asked by Lund, a reporter, | if", "told by Lund, of the Herald, | that": where what was asked or told goes on. */
export function behindAgent(items: readonly Item[], by: Range): number {
  const goesOn = (comma: number): boolean => items[comma]?.tag === ',' && asksOrTells(items[comma + 1]);
  const of = items[by.to]?.tag === ',' && items[by.to + 1]?.lower === 'of' ? phraseAfter(items, by.to + 2) : null;
  const { to } = of ?? withApposition(items, by);
  return goesOn(to) ? to + 1 : by.to;
}

const asksOrTells = (item: Item | undefined): boolean =>
  item !== undefined && (/^(?:that|about|for|to)$/.test(item.lower) || questionWord.test(item.lower));

/** "Asked about the fire, Holm said …", "asked to comment": a topic that nobody is named for is no statement, only where the answer begins. */
export function isTopic(draft: Draft, items: readonly Item[]): boolean {
  const { from } = draft.content[0]!;
  if (draft.speaker !== null) return false;
  if (items[from]!.tag === 'T' && answers.has(items[from + 1]?.lower ?? '')) return true;
  return draft.rule === 'asked' && /^(?:about|for)$/.test(items[from - 1]?.lower ?? '');
}

/** "asked to comment": whoever is asked to do so is asked for words. */
const answers: ReadonlySet<string> = new Set(
  'comment elaborate respond reply react answer clarify explain specify expand'.split(' '),
);

/** The comma that ends "asked whether he would go,": not the first of two around a relative clause. */
function asideEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length && !',.;:-'.includes(items[at]!.tag); at++) {
    // "Asked about the talks with Norvia Holm said “…”": no comma ends it.
    const subject =
      isCueVerb(items[at]) && /^(?:Q|:|U)$/.test(items[at + 1]?.tag ?? '') ? subjectBefore(items, at, from) : null;
    if (subject && subject.from > from) return subject.from;
  }
  if (items[at]?.tag === ',' && /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '')) {
    const close = items.findIndex((item, i) => i > at && item.tag === ',');
    if (close > 0 && close - at < LONG_CLAUSE) return asideEnd(items, close + 1);
  }
  return at;
}

/** A participle: at the sentence's beginning, after a comma, or after "when". */
function opensClause(items: readonly Item[], chain: number): boolean {
  const before = items[chain - 1];
  return !before || ',.-'.includes(before.tag) || /^(?:when|if|once|after|while)$/.test(before.lower);
}

/** Whether the verb has a subject of its own right before it. */
export function finiteSubject(items: readonly Item[], cue: Cue): boolean {
  const before = items[cue.chain - 1];
  return (
    before !== undefined && (endsPhrase(before) || before.tag === 'C' || (before.tag === 'U' && before.lower === 'who'))
  );
}

/** "X asked about the talks said …", "X when asked about the talks said …", without a comma: X speaks next, and not the talks. */
export function askedAbout(items: readonly Item[], cue: Cue, floor: number): { next: number; subject: Range } | null {
  if (cue.row.verb !== 'ask' || cue.particle !== 'about' || cue.passive) return null;
  const before = items[cue.chain - 1];
  const aside = before?.tag === ',' || before?.lower === 'when';
  const subject = subjectBefore(items, aside ? cue.chain - 1 : cue.chain, floor);
  if (!subject) return null;
  for (let i = cue.to + 1; i < items.length; i++) {
    const { tag, lower } = items[i]!;
    // "… about the talks, and Lund said", "… before Lund said": another's clause.
    if (',Q;'.includes(tag) || (tag === 'U' && lower !== 'that')) return null;
    const after = items[i + 1];
    if (isCueVerb(items[i]) && after && (after.lower === 'that' || after.tag === 'Q' || after.tag === ':'))
      return { next: i, subject };
  }
  return null;
}

/** "What would you change?": a reader or a guest is spoken to. */
export const speaksTo = (sentence: readonly Item[]): boolean => sentence.some(({ lower }) => addressing.has(lower));

const addressing: ReadonlySet<string> = new Set(['you', 'your', 'yourself']);
