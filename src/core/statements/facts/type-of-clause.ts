import { Class } from '../../language/english/english';
import * as lists from '../../language/english/types';
import { performatives, verbsThat } from '../../language/english/verbs';
import type { StatementKind, StatementType } from '../../model';
import type { Word } from '../../text/words';
import type { RuleName } from '../rules/table';
import type { Own } from './own-side';
import { lemmaOf, type MainClause } from './main-clause';
import { classOf, isCapital, isOpen, verbOf } from './said-words';

/** Behind a verb its object, and the noun of it, are among so many words. */
const OBJECT = 6;
const OBJECT_HEAD = 4;

/** "spoke on Monday evening about the new lock with …": who it was with comes among so many words. */
const WITH_WHOM = 9;

const attainments = verbsThat('attainment');
const befalling = verbsThat('befalling');
const experiences = verbsThat('experience');
const harms = verbsThat('harm');
const intending = verbsThat('intending');
const meetings = verbsThat('meeting');
const meetingTakers = verbsThat('meeting-taking');
const noting = verbsThat('noting');
const seeming = verbsThat('seeming');
const stances = verbsThat('stance');
const trying = verbsThat('trying');
const wrongs = verbsThat('wrong');
const wrongTakers = verbsThat('wrong-taking');

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

/** Of whom a clause tells. */
export interface Subject {
  /** The speaker, or those the speaker speaks for. */
  readonly own: boolean;
  /** "I" or "we". */
  readonly first: 'I' | 'we' | null;
  readonly you: boolean;
  /** Somebody who can be held to account: a name, a body, people. */
  readonly agent: boolean;
  readonly last: Word | undefined;
}

const modal = ({ auxiliaries }: MainClause): string => auxiliaries[0] ?? '';
const perfect = ({ auxiliaries }: MainClause): boolean => auxiliaries.includes('have') && auxiliaries.length > 1;
const past = ({ auxiliaries, form }: MainClause): boolean =>
  auxiliaries.some((word) => /^(?:had|has|have|did|was|were)$/.test(word)) ||
  (auxiliaries.length === 0 && form === 'past');
const behind = (clause: MainClause, n: number): string =>
  clause.words.slice(clause.after, clause.end).filter((word) => word.kind !== 'mark')[n]?.lower ?? '';
const holds = ({ words, after, end }: MainClause, list: ReadonlySet<string>, within = OBJECT): boolean => {
  for (let i = after; i < Math.min(end, after + within); i++) if (list.has(words[i]!.lower)) return true;
  return false;
};

/** The speaker's side has not done it, or a claim is called false. */
export function denied(clause: MainClause, subject: Subject): StatementType | null {
  const { words, after, end, lemma, negated } = clause;
  const object = behind(clause, 0);
  if (subject.own && object === 'nothing' && /^to$/.test(behind(clause, 1)) && behind(clause, 2) === 'do')
    return 'denial';
  if (lemma === 'be' && !/^(?:will|would|may|might|could)$/.test(modal(clause))) {
    if (negated && object === 'true') return 'denial';
    if (!negated && holds(clause, lists.falsehoods, OBJECT_HEAD) && behind(clause, 0) !== 'not') return 'denial';
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
  if (experiences.has(lemma) || attainments.has(lemma) || lemma === 'do' || (lemma === 'go' && clause.form === 'ing'))
    return null;
  const wrong = words.slice(after - 1, end).some((word) => wrongs.has(lemmaOf(word)) || harms.has(lemmaOf(word)));
  return past(clause) || clause.form === 'ing' || wrong ? 'denial' : null;
}

/** "We condemn …", "I promise …"; of the speaker in the third person only what one thinks: "said she welcomed …". */
export function performed(clause: MainClause, subject: Subject, saying: Saying): StatementType | null {
  const { lemma, negated, auxiliaries, form } = clause;
  if (!subject.own || negated || clause.passive) return null;
  const type = performatives.get(lemma);
  if (type === undefined) return null;
  if (lemma === 'call' && !/^(?:on|for|upon)$/.test(behind(clause, 0))) return null;
  const now =
    auxiliaries.length === 0
      ? form === 'base' || form === 's'
      : auxiliaries.every((word) => /^(?:am|are|is|do|must|would|want)$/.test(word)) && form !== 'past';
  if (subject.first !== null && saying.kind !== 'indirect') return now ? type : null;
  return stances.has(lemma) && (now || form === 'past') && !auxiliaries.includes('had') ? type : null;
}

/** What must or should be. */
export function owed(clause: MainClause, subject: Subject): StatementType | null {
  const { lemma, auxiliaries, words, after } = clause;
  const first = modal(clause);
  const object = words[after]?.lower ?? '';
  const needs =
    (lemma === 'need' || lemma === 'have') &&
    object === 'to' &&
    !(lemma === 'have' && (past(clause) || auxiliaries.includes('had'))) &&
    !/^(?:will|would|may|might)$/.test(first);
  // "It should be noted that the bridge is old"
  if (clause.passive && words[clause.subject]?.lower === 'it' && noting.has(lemma)) return null;
  if (/^(?:must|should|ought)$/.test(first) || needs) {
    if (perfect(clause)) return first === 'should' && !subject.own ? 'accusation' : null;
    if (clause.negated && needs) return null;
    return subject.first === 'I' || (subject.own && subject.first === null) ? null : 'demand';
  }
  // "It is time to act", "it is vital that they go"
  if (lemma === 'be' && words[clause.subject]?.lower === 'it' && !past(clause)) {
    if (
      (object === 'time' && /^(?:to|for|that|we|they|he|she)$/.test(words[after + 1]?.lower ?? '')) ||
      /^(?:necessary|essential|vital|imperative|crucial)$/.test(object)
    )
      return 'demand';
  }
  if (lemma === 'want' && subject.own) {
    const who = words[after];
    const to = words.slice(after + 1, after + OBJECT).some((word) => word.lower === 'to');
    if (who && who.lower !== 'to' && to) return 'demand';
  }
  return null;
}

/** They met, talked, held talks; not what is to come. */
export function met(clause: MainClause): StatementType | null {
  const { lemma, negated, words, after } = clause;
  if (negated || (modal(clause) !== '' && !past(clause) && !/^(?:is|are|am)$/.test(modal(clause)))) return null;
  if (/^(?:should|must|may|might|could|would|will|shall)$/.test(modal(clause))) return null;
  const object = words[after]?.lower ?? '';
  const inObject = (): boolean =>
    holds(clause, lists.meetingNouns, OBJECT_HEAD) &&
    !words.slice(after, after + OBJECT_HEAD).some((word) => word.lower === 'of');
  if (meetings.has(lemma)) {
    if (lemma === 'meet')
      return words.slice(after, after + OBJECT_HEAD).some((word) => lists.metThings.has(word.lower)) ? null : 'meeting';
    if (lemma === 'speak' || lemma === 'talk')
      return /^(?:with|to|by|on|over|about|for)$/.test(object) &&
        words.slice(after, after + WITH_WHOM).some((word) => /^(?:with|phone|telephone)$/.test(word.lower))
        ? 'meeting'
        : null;
    return 'meeting';
  }
  if (lemma === 'exchange') return holds(clause, lists.exchanged) ? 'meeting' : null;
  if (meetingTakers.has(lemma) || lemma === 'be') {
    const subject = words
      .slice(clause.subject, clause.verb)
      .some((word) => lists.meetingNouns.has(word.lower) && !isCapital(word));
    if (subject && lemma !== 'be' && lemma !== 'have') return 'meeting';
    if (lemma !== 'be' && lemma !== 'end' && inObject() && past(clause)) return 'meeting';
  }
  return null;
}

const agentless = (subject: Subject): boolean =>
  !(subject.last && lists.agentNoun.test(subject.last.lower)) && !subject.you;

/** What will be: promised where it is the speaker's own doing, foretold otherwise. */
export function willed(clause: MainClause, subject: Subject, saying: Saying): StatementType | null {
  const { lemma, auxiliaries, words, after, head, passive } = clause;
  const first = modal(clause);
  const object = words[after]?.lower ?? '';
  const byChoice = subject.own && !passive && !befalling.has(lemma);
  if (/^(?:will|would|shall)$/.test(first)) {
    if (perfect(clause) || (first === 'would' && /^(?:like|rather|prefer|love)$/.test(lemma))) return null;
    return byChoice ? 'commitment' : 'prediction';
  }
  if (/^(?:may|might|could)$/.test(first)) {
    if (perfect(clause) || subject.own || subject.first) return null;
    if (first === 'could' && (clause.negated || experiences.has(lemma) || /^(?:afford|tell|speak)$/.test(lemma)))
      return null;
    return first === 'could' || agentless(subject) || !clause.negated ? 'prediction' : null;
  }
  const to = words.slice(after - 1, after + 2).some((word) => word.lower === 'to');
  if (lemma === 'go' && clause.form === 'ing' && to && auxiliaries.length > 0) {
    const doing = words[words.findIndex((word, i) => i >= head && word.lower === 'to') + 1];
    return subject.own && doing && !befalling.has(lemmaOf(doing)) && doing.lower !== 'be' ? 'commitment' : 'prediction';
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
  if (subject.own && intending.has(lemma) && object === 'to' && !clause.negated && saying.kind === 'indirect')
    return 'commitment';
  return null;
}

const be = (auxiliaries: readonly string[]): boolean =>
  auxiliaries.some((word) => /^(?:is|are|am|was|were|be|been)$/.test(word));
const to3 = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some((word) => word.lower === 'to');

/** "is to blame", "was responsible for": not of the speaker. */
export function blameIn({ words, verb, end, negated }: MainClause, { own }: Subject): StatementType | null {
  if (negated || own) return null;
  for (let i = verb; i < Math.min(end - 1, verb + OBJECT); i++) {
    if (!lists.faultStarts.has(words[i]!.lower)) continue;
    if (lists.faultPhrases.some(([one, two]) => words[i]!.lower === one && words[i + 1]!.lower === two))
      return 'accusation';
  }
  return null;
}

/** Somebody else is said to have done wrong. */
export function accused(clause: MainClause, subject: Subject): StatementType | null {
  const { words, lemma, negated, passive, after } = clause;
  if (negated || (subject.own && !passive)) return null;
  if (/^(?:may|might|could|would)$/.test(modal(clause))) return null;
  if (passive) {
    const wrong = wrongs.has(lemma) || harms.has(lemma);
    const by = words.slice(after, after + OBJECT_HEAD).findIndex((word) => word.lower === 'by');
    const doer =
      by < 0
        ? undefined
        : words
            .slice(after + by + 1, after + by + OBJECT_HEAD)
            .find((word) => word.kind === 'word' && !(classOf(word) & Class.Determiner));
    return wrong && doer && (isCapital(doer) || classOf(doer) & Class.SpeakerNoun) ? 'accusation' : null;
  }
  const object = words[after];
  if (wrongs.has(lemma) && !/^la(?:y|in)$/.test(words[clause.head]!.lower)) return 'accusation';
  if (harms.has(lemma) && subject.agent && lemma !== 'strike') return 'accusation';
  if (wrongTakers.has(lemma) && holds(clause, lists.wrongObjects, OBJECT - 1)) return 'accusation';
  if (/^(?:fail|refuse)$/.test(lemma) && object?.lower === 'to' && subject.agent) return 'accusation';
  // "is trying to undermine", "continues to violate"
  if (trying.has(lemma)) {
    const doing = words.slice(after, after + 3).find((word) => word.kind === 'word' && word.lower !== 'to');
    if (doing && wrongs.has(lemmaOf(doing))) return 'accusation';
  }
  // "You sold our boats"
  if (subject.you && past(clause) && /^(?:our|my|us|me)$/.test(object?.lower ?? '')) return 'accusation';
  return null;
}

/** "This is the finest harbour", "the sale is a disgrace", "it was wrong" */
export function judged(clause: MainClause): StatementType | null {
  const { words, after, end, lemma, passive } = clause;
  if ((lemma !== 'be' && !seeming.has(lemma)) || passive) return null;
  const list = words.slice(after, Math.min(end, after + OBJECT));
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
