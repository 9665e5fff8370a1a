import { Class } from '../../language/english/english';
import * as lists from '../../language/english/types';
import type { StatementKind, StatementType } from '../../model';
import type { Word } from '../../text/words';
import type { RuleName } from '../rules/table';
import type { Own } from './own-side';
import { type MainClause, lemmaOf, mainClause } from './main-clause';
import { classOf, endsSentence, isCapital, isOpen, verbOf } from './said-words';

/** What is known of a statement before its words are weighed. */
export interface Saying {
  readonly kind: StatementKind;
  readonly rule: RuleName;
  /** The type that the word of saying has in its table. */
  readonly given: StatementType;
  /** The word of saying: a verb's lemma with its particle, or a noun; empty where there is none. */
  readonly cue: string;
  readonly cueIsNoun: boolean;
  /** "did not rule out", "never said". */
  readonly cueNegated: boolean;
  readonly words: readonly Word[];
  readonly own: Own;
}

/** So many sentences of a long quote are looked at: the first that is no plain assertion gives the type. */
const SENTENCES = 3;

/** What kind of claim a statement makes: by the word that reports it, and where that leaves it open by what is said. */
export function typeOf(saying: Saying): StatementType {
  const { rule, given, cue, words } = saying;
  if (rule === 'cue-content-object-infinitive' || rule === 'cue-content-call-on') {
    // "warned them to leave", "told them to leave"; "threatened to leave" has no object
    if (given === 'assertion' || given === 'prediction') return 'demand';
  }
  if (rule === 'asked' || rule === 'was-asked') return 'assertion';
  if ((cue === 'rule out' && saying.cueNegated) || saysNothing(cue, words)) return 'assertion';
  const fromCue = lists.typeOfCue(cue, saying.cueIsNoun);
  if (given !== 'assertion') return fromCue === 'demand' ? fromCue : given;
  if (fromCue !== undefined) return fromCue;
  const first = words.find((word) => word.kind === 'word');
  if (first === undefined) return 'assertion';
  if (/^(?:whether|if|who|what|why|how|where|when)$/.test(first.lower) && saying.kind === 'indirect')
    return 'assertion';
  if (first.lower === 'to' && /^(?:agree|announce|swear|commit)$/.test(cue)) return 'commitment';
  if (
    lists.plans.has(first.lower) ||
    (classOf(first) & (Class.Determiner | Class.Possessive) && lists.plans.has(next(words, first)?.lower ?? ''))
  ) {
    if (
      /^(?:announce|unveil|reveal|reaffirm|express|confirm|outline|declare|present|disclose|state|voice|reiterate|set)/.test(
        cue,
      )
    )
      return 'commitment';
  }
  return ofSentences(saying);
}

/** "declined to say where": what was not said is no denial. */
export const saysNothing = (cue: string, words: readonly Word[]): boolean => {
  const first = words.findIndex((word) => word.kind === 'word');
  return (
    /^(?:decline|refuse)$/.test(cue) &&
    words[first]?.lower === 'to' &&
    lists.telling.has(words[first + 1]?.lower ?? '') &&
    !(cue === 'refuse' && words[first + 1]?.lower === 'discuss')
  );
};

const next = (words: readonly Word[], word: Word): Word | undefined => words[words.indexOf(word) + 1];

function ofSentences(saying: Saying): StatementType {
  const { words } = saying;
  let from = 0;
  for (let n = 0; n < SENTENCES && from < words.length; n++) {
    let to = from;
    while (to < words.length && !endsSentence(words[to]!)) to++;
    const type = ofSentence(saying, from, to, words[to]?.text === '?');
    if (type !== null) return type;
    from = to + 1;
  }
  return 'assertion';
}

function ofSentence(saying: Saying, from: number, to: number, question: boolean): StatementType | null {
  const { words } = saying;
  if (question) return null;
  // "should the bridge fall, the town would starve"
  const inverted = ifInverted(words, from, to);
  if (inverted > 0) return ofSentence(saying, inverted, to, question);
  if (saying.kind !== 'indirect' && commands(words, from, to)) return 'demand';
  const clause = mainClause(words, from, to);
  if (!clause)
    return saying.kind === 'direct'
      ? verdict(words, from, to)
      : saying.kind === 'mixed'
        ? blamed(saying, from, to)
        : null;
  const subject = subjectOf(clause, saying.own);
  return (
    denied(clause, subject) ??
    performed(clause, subject, saying) ??
    owed(clause, subject) ??
    met(clause) ??
    blameIn(clause, subject) ??
    willed(clause, subject, saying) ??
    accused(clause, subject) ??
    judged(clause)
  );
}

/** Past the comma after "should the bridge fall,": a condition without "if". */
function ifInverted(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (words[at]?.kind === 'mark' || words[at]?.lower === 'that') at++;
  if (
    words[at]?.lower !== 'should' ||
    !(classOf(words[at + 1]) & (Class.Determiner | Class.SubjectPronoun) || isCapital(words[at + 1]))
  )
    return -1;
  for (let i = at + 1; i < to - 1; i++) if (words[i]!.text === ',') return i + 1;
  return -1;
}

interface Subject {
  /** The speaker, or those the speaker speaks for. */
  readonly own: boolean;
  /** "I" or "we". */
  readonly first: 'I' | 'we' | null;
  readonly you: boolean;
  /** Somebody who can be held to account: a name, a body, people. */
  readonly agent: boolean;
  readonly last: Word | undefined;
}

function subjectOf({ words, subject, verb }: MainClause, own: Own): Subject {
  let last: Word | undefined;
  let first: Subject['first'] = null;
  let you = false;
  let agent = false;
  for (let i = subject; i < verb; i++) {
    const word = words[i]!;
    if (word.kind !== 'word') continue;
    const flags = classOf(word);
    if (flags & Class.SubjectPronoun) {
      if (word.lower === 'i' || word.lower === 'we') first ??= word.lower === 'i' ? 'I' : 'we';
      you ||= word.lower === 'you';
      agent ||= word.lower !== 'it';
    }
    agent ||= (flags & Class.SpeakerNoun) !== 0 || (isCapital(word) && (i > subject || isOpen(word)));
    if (!(flags & Class.Adverb)) last = word;
  }
  return { own: first !== null || own(words, subject, verb), first, you, agent, last };
}

const modal = ({ auxiliaries }: MainClause): string => auxiliaries[0] ?? '';
const perfect = ({ auxiliaries }: MainClause): boolean => auxiliaries.includes('have') && auxiliaries.length > 1;
const past = ({ auxiliaries, form }: MainClause): boolean =>
  auxiliaries.some((word) => /^(?:had|has|have|did|was|were)$/.test(word)) ||
  (auxiliaries.length === 0 && form === 'past');
const behind = (clause: MainClause, n: number): string =>
  clause.words.slice(clause.after, clause.end).filter((word) => word.kind !== 'mark')[n]?.lower ?? '';
const holds = ({ words, after, end }: MainClause, list: ReadonlySet<string>, within = 6): boolean => {
  for (let i = after; i < Math.min(end, after + within); i++) if (list.has(words[i]!.lower)) return true;
  return false;
};

/** "Give us the boats", "Do not sell them", "Let us talk", "Please wait" */
function commands(words: readonly Word[], from: number, to: number): boolean {
  let i = from;
  while (
    i < to &&
    (words[i]!.kind === 'mark' ||
      words[i]!.text === ',' ||
      /^(?:please|so|and|now|just|never|first|then)$/.test(words[i]!.lower))
  )
    i++;
  const word = words[i];
  if (!word || i >= to) return false;
  if (/^(?:do|don)$/.test(word.lower))
    return /^(?:not|'t)$/.test(words[i + 1]?.lower ?? '') && verbOf(words[i + 2])?.form === 'base';
  if (word.lower === 'let' || word.lower === 'please') return true;
  if (verbOf(word)?.form !== 'base' || (classOf(word) & (Class.Auxiliary | Class.Preposition)) !== 0) return false;
  const after = words[i + 1];
  if (i + 1 >= to) return true;
  return (
    ((classOf(after) & (Class.Determiner | Class.ObjectPronoun | Class.Possessive)) !== 0 &&
      !/^(?:it|you)$/.test(after!.lower)) ||
    (/^(?:it|you)$/.test(after!.lower) && mainClause(words, i, to) === null) ||
    (/^(?:now|away|out|up|down|back|home|here|to|at|on|together)$/.test(after!.lower) &&
      mainClause(words, i, to) === null)
  );
}

/** The speaker's side has not done it, or a claim is called false. */
function denied(clause: MainClause, subject: Subject): StatementType | null {
  const { words, after, end, lemma, negated } = clause;
  const object = behind(clause, 0);
  if (subject.own && object === 'nothing' && /^to$/.test(behind(clause, 1)) && behind(clause, 2) === 'do')
    return 'denial';
  if (lemma === 'be' && !/^(?:will|would|may|might|could)$/.test(modal(clause))) {
    if (negated && object === 'true') return 'denial';
    if (!negated && holds(clause, lists.falsehoods, 4) && behind(clause, 0) !== 'not') return 'denial';
    if (words[clause.subject]?.lower === 'there' && (object === 'no' || (negated && /^(?:any|a)$/.test(object)))) {
      return lists.rebutted.has(behind(clause, 1)) || lists.rebutted.has(behind(clause, 2)) ? 'denial' : null;
    }
    if (subject.own && negated && /^(?:an?|the|part|involved|responsible|guilty|behind|to)$/.test(object))
      return 'denial';
    return null;
  }
  if (lemma === 'have' && object === 'no' && /^(?:truth|basis|foundation)$/.test(behind(clause, 1))) return 'denial';
  if (!subject.own || !negated || /^(?:will|would|can|could|may|might|should|must|shall)$/.test(modal(clause)))
    return null;
  if (
    lists.experiences.has(lemma) ||
    lists.attainments.has(lemma) ||
    lemma === 'do' ||
    (lemma === 'go' && clause.form === 'ing')
  )
    return null;
  const wrong = words
    .slice(after - 1, end)
    .some((word) => lists.wrongs.has(lemmaOf(word)) || lists.harms.has(lemmaOf(word)));
  return past(clause) || clause.form === 'ing' || wrong ? 'denial' : null;
}

/** "We condemn …", "I promise …"; of the speaker in the third person only what one thinks: "said she welcomed …". */
function performed(clause: MainClause, subject: Subject, saying: Saying): StatementType | null {
  const { lemma, negated, auxiliaries, form } = clause;
  if (!subject.own || negated || clause.passive) return null;
  const type = lists.performatives.get(lemma);
  if (type === undefined) return null;
  if (lemma === 'call' && !/^(?:on|for|upon)$/.test(behind(clause, 0))) return null;
  const now =
    auxiliaries.length === 0
      ? form === 'base' || form === 's'
      : auxiliaries.every((word) => /^(?:am|are|is|do|must|would|want)$/.test(word)) && form !== 'past';
  if (subject.first !== null && saying.kind !== 'indirect') return now ? type : null;
  return lists.stances.has(lemma) && (now || form === 'past') && !auxiliaries.includes('had') ? type : null;
}

/** What must or should be. */
function owed(clause: MainClause, subject: Subject): StatementType | null {
  const { lemma, auxiliaries, words, after } = clause;
  const first = modal(clause);
  const object = words[after]?.lower ?? '';
  const needs =
    (lemma === 'need' || lemma === 'have') &&
    object === 'to' &&
    !(lemma === 'have' && (past(clause) || auxiliaries.includes('had'))) &&
    !/^(?:will|would|may|might)$/.test(first);
  // "It should be noted that the bridge is old"
  if (clause.passive && words[clause.subject]?.lower === 'it' && lists.noting.has(lemma)) return null;
  if (/^(?:must|should|ought)$/.test(first) || needs) {
    if (perfect(clause)) return first === 'should' && !subject.own ? 'accusation' : null;
    if (clause.negated && needs) return null;
    return subject.first === 'I' || (subject.own && subject.first === null) ? null : 'demand';
  }
  // "It is time to act", "it is vital that they go"
  if (lemma === 'be' && words[clause.subject]?.lower === 'it' && !past(clause)) {
    if (object === 'time' || /^(?:necessary|essential|vital|imperative|crucial)$/.test(object)) return 'demand';
  }
  if (lemma === 'want' && subject.own) {
    const who = words[after];
    const to = words.slice(after + 1, after + 6).some((word) => word.lower === 'to');
    if (who && who.lower !== 'to' && to) return 'demand';
  }
  return null;
}

/** They met, talked, held talks; not what is to come. */
function met(clause: MainClause): StatementType | null {
  const { lemma, negated, words, after } = clause;
  if (negated || (modal(clause) !== '' && !past(clause) && !/^(?:is|are|am)$/.test(modal(clause)))) return null;
  if (/^(?:should|must|may|might|could|would|will|shall)$/.test(modal(clause))) return null;
  const object = words[after]?.lower ?? '';
  const inObject = (): boolean =>
    holds(clause, lists.meetingNouns, 4) && !words.slice(after, after + 4).some((word) => word.lower === 'of');
  if (lists.meetingVerbs.has(lemma)) {
    if (lemma === 'meet')
      return words.slice(after, after + 4).some((word) => lists.metThings.has(word.lower)) ? null : 'meeting';
    if (lemma === 'speak' || lemma === 'talk')
      return /^(?:with|to|by|on|over|about|for)$/.test(object) &&
        words.slice(after, after + 9).some((word) => /^(?:with|phone|telephone)$/.test(word.lower))
        ? 'meeting'
        : null;
    return 'meeting';
  }
  if (lemma === 'exchange') return holds(clause, lists.exchanged) ? 'meeting' : null;
  if (lists.meetingTakers.has(lemma) || lemma === 'be') {
    const subject = words
      .slice(clause.subject, clause.verb)
      .some((word) => lists.meetingNouns.has(word.lower) && !isCapital(word));
    if (subject && /^(?:attend|hold|last|take|begin|open|end|conduct|host|start)$/.test(lemma)) return 'meeting';
    if (lemma !== 'be' && lemma !== 'end' && inObject() && past(clause)) return 'meeting';
  }
  return null;
}

const agentless = (subject: Subject): boolean =>
  !(subject.last && lists.agentNoun.test(subject.last.lower)) && !subject.you;

/** What will be: promised where it is the speaker's own doing, foretold otherwise. */
function willed(clause: MainClause, subject: Subject, saying: Saying): StatementType | null {
  const { lemma, auxiliaries, words, after, head, passive } = clause;
  const first = modal(clause);
  const object = words[after]?.lower ?? '';
  const byChoice = subject.own && !passive && !lists.befalling.has(lemma);
  if (/^(?:will|would|shall)$/.test(first)) {
    if (perfect(clause) || (first === 'would' && /^(?:like|rather|prefer|love)$/.test(lemma))) return null;
    return byChoice ? 'commitment' : 'prediction';
  }
  if (/^(?:may|might|could)$/.test(first)) {
    if (perfect(clause) || subject.own || subject.first) return null;
    if (first === 'could' && (clause.negated || lists.experiences.has(lemma) || /^(?:afford|tell|speak)$/.test(lemma)))
      return null;
    return first === 'could' || agentless(subject) || !clause.negated ? 'prediction' : null;
  }
  const to = words.slice(after - 1, after + 2).some((word) => word.lower === 'to');
  if (lemma === 'go' && clause.form === 'ing' && to && auxiliaries.length > 0) {
    const doing = words[words.findIndex((word, i) => i >= head && word.lower === 'to') + 1];
    return subject.own && doing && !lists.befalling.has(lemmaOf(doing)) && doing.lower !== 'be'
      ? 'commitment'
      : 'prediction';
  }
  if (be(auxiliaries)) {
    const about = words.slice(clause.verb + 1, after + 3).map((word) => word.lower);
    if (subject.own && about.some((word) => lists.willing.has(word)) && to3(words, after)) return 'commitment';
    if (about.some((word) => lists.foretold.has(word)) && to3(words, after)) return 'prediction';
    if (about.some((word) => word === 'likely' || word === 'unlikely')) return 'prediction';
    // "They are to meet on Friday"
    if (lemma === 'be' && object === 'to' && verbOf(words[after + 1])?.form === 'base' && isOpen(subject.last))
      return 'prediction';
  }
  if (
    subject.own &&
    /^(?:intend|plan|mean|aim)$/.test(lemma) &&
    object === 'to' &&
    !clause.negated &&
    saying.kind === 'indirect'
  )
    return 'commitment';
  return null;
}

const be = (auxiliaries: readonly string[]): boolean =>
  auxiliaries.some((word) => /^(?:is|are|am|was|were|be|been)$/.test(word));
const to3 = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some((word) => word.lower === 'to');

/** "is to blame", "was responsible for": not of the speaker. */
function blameIn({ words, verb, end, negated }: MainClause, { own }: Subject): StatementType | null {
  if (negated || own) return null;
  for (let i = verb; i < Math.min(end - 1, verb + 6); i++) {
    if (!lists.faultStarts.has(words[i]!.lower)) continue;
    if (lists.faultPhrases.some(([one, two]) => words[i]!.lower === one && words[i + 1]!.lower === two))
      return 'accusation';
  }
  return null;
}

/** Somebody else is said to have done wrong. */
function accused(clause: MainClause, subject: Subject): StatementType | null {
  const { words, lemma, negated, passive, after } = clause;
  if (negated || (subject.own && !passive)) return null;
  if (/^(?:may|might|could|would)$/.test(modal(clause))) return null;
  if (passive) {
    const wrong = lists.wrongs.has(lemma) || lists.harms.has(lemma);
    const by = words.slice(after, after + 4).findIndex((word) => word.lower === 'by');
    const doer =
      by < 0
        ? undefined
        : words
            .slice(after + by + 1, after + by + 4)
            .find((word) => word.kind === 'word' && !(classOf(word) & Class.Determiner));
    return wrong && doer && (isCapital(doer) || classOf(doer) & Class.SpeakerNoun) ? 'accusation' : null;
  }
  const object = words[after];
  if (lists.wrongs.has(lemma) && !/^la(?:y|in)$/.test(words[clause.head]!.lower)) return 'accusation';
  if (lists.harms.has(lemma) && subject.agent && lemma !== 'strike') return 'accusation';
  if (lists.wrongTakers.has(lemma) && holds(clause, lists.wrongObjects, 5)) return 'accusation';
  if (/^(?:fail|refuse)$/.test(lemma) && object?.lower === 'to' && subject.agent) return 'accusation';
  // "is trying to undermine", "continues to violate"
  if (/^(?:try|continue|want|seek|attempt|plan|plot|begin|start|keep)$/.test(lemma)) {
    const doing = words.slice(after, after + 3).find((word) => word.kind === 'word' && word.lower !== 'to');
    if (doing && lists.wrongs.has(lemmaOf(doing))) return 'accusation';
  }
  // "You sold our boats"
  if (subject.you && past(clause) && /^(?:our|my|us|me)$/.test(object?.lower ?? '')) return 'accusation';
  return null;
}

/** In "the board “stole the harbour”" the verb stands in marks and the clause may be cut. */
function blamed(saying: Saying, from: number, to: number): StatementType | null {
  const { words } = saying;
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!;
    const verb = verbOf(word);
    if (words[i - 1]!.kind === 'mark' && (verb?.form === 'past' || verb?.form === 's') && lists.wrongs.has(verb.lemma))
      return 'accusation';
  }
  return null;
}

/** "This is the finest harbour", "the sale is a disgrace", "it was wrong" */
function judged(clause: MainClause): StatementType | null {
  const { words, after, end, lemma, passive } = clause;
  if ((lemma !== 'be' && !/^(?:seem|remain|become|look|sound)$/.test(lemma)) || passive) return null;
  const list = words.slice(after, Math.min(end, after + 6));
  // What stands in marks behind "is" was worth quoting.
  if (list[0]?.kind === 'mark' && after > clause.subject + 1) return 'characterisation';
  for (const word of list) {
    if (word.kind === 'mark') continue;
    if (word.kind !== 'word' || (classOf(word) & (Class.Preposition | Class.Subordinator) && word.lower !== 'so'))
      break;
    if (lists.judging.has(word.lower) || lists.verdicts.has(word.lower)) return 'characterisation';
  }
  const most = list.some(({ lower }, i) => lower === 'most' && isOpen(list[i + 1]));
  const superlative = most || list.some(({ lower }) => lists.superlatives.has(lower));
  return superlative && list.some((word) => /^(?:the|my|our)$/.test(word.lower)) ? 'characterisation' : null;
}

/** Words without a verb: "A disgrace." */
function verdict(words: readonly Word[], from: number, to: number): StatementType | null {
  const list = words.slice(from, to).filter((word) => word.kind === 'word');
  if (list.length === 0 || list.length > 8) return null;
  const judges = list.some((word) => lists.judging.has(word.lower) || lists.verdicts.has(word.lower));
  return judges || (list.length <= 4 && list.length > 1 && /^an?$/.test(list[0]!.lower)) ? 'characterisation' : null;
}
