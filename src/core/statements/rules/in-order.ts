import { documents } from '../../language/english/people';
import { outletNouns } from '../../language/english/outlets';
import { clauseEnd } from '../grammar/clauses';
import { type Cue, readCue } from '../grammar/cue';
import { gappedAt } from '../grammar/gapped';
import { attributionTail } from '../grammar/own-voice';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range } from '../grammar/phrases';
import { accordingTo } from './according-to';
import { cueNoun } from './cue-nouns';
import { hearsayIn } from './hearsay';
import { asSomebodySaid, judgedInMarks, whatSomebodySaid } from './asides';
import { alreadySaid, finalAttribution } from './final-attribution';
import { opinion } from './opinion';
import { askedAbout, isTopic, wasAsked } from './asked';
import { report } from './subject-verb-words';

/** Words with which a phrase that names the source may begin. */
const sourceWords = new Set(['according', 'in', 'by', 'per', 'as', 'for']);

const opens = /^(?:when|if|because|as|since|after|before|once|although|though|while)$/;

/** "So when Holm signalled that he would go, Varn said, “we wept”": a clause within what the later speaker says. */
function isTold(items: readonly Item[], cue: Cue): boolean {
  const opener = opens.test(items[0]!.lower)
    ? 0
    : opens.test(items[1]?.lower ?? '') && 'CRU'.includes(items[0]!.tag)
      ? 1
      : -1;
  if (opener < 0 || items.slice(opener + 1, cue.chain).some(({ tag }) => 'VX,'.includes(tag))) return false;
  const comma = items.findIndex(({ tag }, i) => i > cue.to && tag === ',');
  return comma > 0 && attributionTail(items, comma + 1);
}

/** "An official briefed on the matter said": a verb in the past that only tells who it is whose verb comes next. */
function onlyDescribes(items: readonly Item[], { at, chain }: Cue): boolean {
  const next = items[at + 1];
  if (chain !== at || items[at]!.verb!.form !== 'past' || items[at - 1]?.tag !== 'N' || next?.tag !== 'P') return false;
  const phrase = phraseAfter(items, at + 2);
  const verb = phrase ? items[phrase.to] : undefined;
  return (
    verb?.tag === 'V' &&
    verb.verb?.form === 'past' &&
    spoken.has(verb.verb.lemma) &&
    'DESQNU'.includes(items[phrase!.to + 1]?.tag ?? '.')
  );
}

const spoken: ReadonlySet<string> = new Set(
  'say tell add insist argue claim warn confirm deny describe suggest'.split(' '),
);

/** "Wick told deputies that it hit him, according to a report": what somebody told is passed on by the report. */
function toldWithin(items: readonly Item[], { rule, speaker: source, content: [whole] }: Draft): readonly Draft[] {
  if (rule !== 'according-to' || !source || !whole || whole.from > 0) return [];
  // "according to ORK", which may be an outlet's name as well
  const isShort = source.to - source.from === 1 && /^\p{Lu}{2,5}$/u.test(items[source.from]!.text);
  const isPaper = isShort || items.slice(source.from, source.to).some(({ lower }) => documents.has(lower));
  const saying = isPaper ? onPaper : aloud;
  return reportsIn(items.slice(0, whole.to)).filter(
    ({ rule: how, cue, speaker }) =>
      speaker !== null &&
      clauses.test(how) &&
      speaker.from === 0 &&
      cue !== null &&
      saying.has(items[cue.from]!.verb?.lemma ?? ''),
  );
}

/** "The mayor said the road was shut, state television reported.": the words are the mayor's. Null where nobody is said to say so. */
function passedOn(items: readonly Item[], { cue, speaker, content: [whole] }: Draft): Draft[] | null {
  if (!cue || !speaker || !whole || whole.from > 0 || items[cue.from]!.verb?.lemma !== 'report') return null;
  const outlet = items[speaker.to - 1]!.lower;
  if (speaker.from < whole.to || !(outletNouns.has(outlet) || outlet === 'media')) return null;
  const told = reportsIn(items.slice(0, whole.to));
  const opens = told.some((one) => one.speaker?.from === 0 && clauses.test(one.rule));
  return opens ? told.map((one) => ({ ...one, reporters: [...(one.reporters ?? []), speaker] })) : null;
}

const clauses = /^cue-content-(?:that|bare|addressee|marks)$/;
/** To somebody, and so at a time of its own. */
const aloud: ReadonlySet<string> = new Set('tell testify admit confess'.split(' '));
const onPaper: ReadonlySet<string> = new Set([...aloud, 'say', 'write']);

/** "He had asked for a wall, he said; | the council had sent …": what has its speaker before a semicolon; null where nothing has. */
function attributedHalf(items: readonly Item[]): { readonly draft: Draft; readonly end: number } | null {
  const sign = items.findIndex(({ tag }) => tag === ';');
  const draft = sign > 0 ? finalAttribution(items.slice(0, sign)) : null;
  return draft && !alreadySaid(items, draft) ? { draft, end: sign + 1 } : null;
}

/** "Holm said it was old; Varn that it was new": what the others say, with the verb of the first. */
function gapped(items: readonly Item[], { rule, content, cue }: Draft): readonly Draft[] {
  const sign = clauses.test(rule) && content.length === 1 ? content[0]!.to : -1;
  const speaker = cue && gappedAt(items, sign);
  if (!speaker) return [];
  const words = { from: speaker.to, to: clauseEnd(items, speaker.to) };
  const next: Draft = { rule: 'cue-content-that', content: [words], cue, speaker, type: 'assertion', negated: false };
  return [next, ...gapped(items, next)];
}

/** Makes the drafts of one sentence, cue by cue from the left. */
export function reportsIn(items: readonly Item[]): Draft[] {
  const last = finalAttribution(items);
  if (last && !alreadySaid(items, last)) return passedOn(items, last) ?? [...toldWithin(items, last), last];
  const half = attributedHalf(items);
  const drafts: Draft[] = half ? [half.draft] : [];
  let taken = half?.end ?? 0;
  let lastSpeaker: Range | null = null;
  let pending: Range | null = null;
  for (let at = taken; at < items.length; at++) {
    const item = items[at]!;
    const draft = sourceWords.has(item.lower) ? accordingTo(items, at, taken) : null;
    if (draft) {
      drafts.push(draft);
      taken = Math.max(taken, ...draft.content.map((range) => range.to));
      if (draft.content.some((range) => range.to > at)) at = Math.max(at, taken - 1);
      continue;
    }
    const sure = opinion(items, at, taken);
    if (sure) {
      drafts.push(sure);
      taken = Math.max(at + 1, ...sure.content.map((range) => range.to));
      at = taken - 1;
      continue;
    }
    const noun =
      item.tag === 'N' || (at === 0 && item.tag === 'E')
        ? (cueNoun(items, at, taken) ?? hearsayIn(items, at, taken))
        : item.tag === 'R'
          ? hearsayIn(items, at, taken)
          : null;
    if (noun) {
      drafts.push(noun);
      taken = Math.max(...noun.content.map((range) => range.to));
      at = Math.max(at, taken - 1);
      continue;
    }
    if (item.tag !== 'V') continue;
    const cue = readCue(items, at, taken);
    if (!cue) continue;
    if (isTold(items, cue) || onlyDescribes(items, cue)) continue;
    const aside = asSomebodySaid(items, cue, taken) ?? whatSomebodySaid(items, cue, taken) ?? judgedInMarks(items, cue);
    if (aside) {
      drafts.push(aside);
      taken = Math.max(taken, ...aside.content.map((range) => range.to));
      at = Math.max(at, taken - 1);
      continue;
    }
    const question = wasAsked(items, cue);
    if (question && !isTopic(question, items)) {
      drafts.push(question);
      taken = question.content[0]!.to;
      at = taken - 1;
      continue;
    }
    // "asked to comment on the plan": nobody comments on it.
    if (question && items[question.content[0]!.from]!.tag === 'T') {
      at = question.content[0]!.from + 1;
      continue;
    }
    const aboutWhat = askedAbout(items, cue, taken);
    if (aboutWhat) {
      taken = aboutWhat.next;
      pending = aboutWhat.subject;
      at = taken - 1;
      continue;
    }
    if (question) continue;
    const said = report(items, cue, taken, lastSpeaker, pending);
    pending = null;
    if (!said) continue;
    const all = [said, ...gapped(items, said)];
    drafts.push(...all);
    lastSpeaker = said.speaker ?? lastSpeaker;
    const end = Math.max(...all.flatMap(({ content }) => content.map((range) => range.to)));
    taken = Math.max(taken, end);
    if (end > at) at = end - 1;
  }
  return drafts;
}
