import { Class } from '../../language/english/english';
import * as lists from '../../language/english/types';
import { meaningOf, verbsThat } from '../../language/english/verbs';
import type { StatementType } from '../../model';
import type { Word } from '../../text/words';
import type { Own } from './own-side';
import { type MainClause, mainClause } from './main-clause';
import {
  accused,
  blameIn,
  denied,
  judged,
  met,
  owed,
  performed,
  type Saying,
  type Subject,
  willed,
} from './type-of-clause';
import { classOf, endsSentence, isCapital, isOpen, verbOf } from './said-words';

/** Words of a verdict without a verb, and of one that is a noun alone: "A sad day indeed." */
const LONGEST_VERDICT = 8;
const LONGEST_NOUN = 4;

const declining = verbsThat('declining');
const planning = verbsThat('planning');
const telling = verbsThat('telling');
const undertaking = verbsThat('undertaking');
const wrongs = verbsThat('wrong');

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
  if ((/^(?:rule out|exclude)$/.test(cue) && saying.cueNegated) || saysNothing(cue, words)) return 'assertion';
  const fromCue = saying.cueIsNoun ? lists.typeOfNoun.get(cue) : meaningOf(cue);
  if (given !== 'assertion') return fromCue === 'demand' ? fromCue : given;
  if (fromCue !== undefined) return fromCue;
  const first = words.find((word) => word.kind === 'word');
  if (first === undefined) return 'assertion';
  if (/^(?:whether|if|who|what|why|how|where|when)$/.test(first.lower) && saying.kind === 'indirect')
    return 'assertion';
  if (first.lower === 'to' && undertaking.has(cue)) return 'commitment';
  if (
    lists.plans.has(first.lower) ||
    (classOf(first) & (Class.Determiner | Class.Possessive) && lists.plans.has(next(words, first)?.lower ?? ''))
  ) {
    const [verb = ''] = cue.split(' ');
    if (planning.has(verb) || (saying.cueIsNoun && lists.planningNouns.has(cue))) return 'commitment';
  }
  return ofSentences(saying);
}

/** "declined to say where": what was not said is no denial. */
export const saysNothing = (cue: string, words: readonly Word[]): boolean => {
  const first = words.findIndex((word) => word.kind === 'word');
  return (
    declining.has(cue) &&
    words[first]?.lower === 'to' &&
    telling.has(words[first + 1]?.lower ?? '') &&
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

/** Past the comma after "should the bridge fall," or "were the bridge to fall,": a condition without "if". Past "should" where no comma ends it, or in a question. */
function ifInverted(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (words[at]?.kind === 'mark' || words[at]?.lower === 'that') at++;
  if (
    !/^(?:should|were|had)$/.test(words[at]?.lower ?? '') ||
    !(classOf(words[at + 1]) & (Class.Determiner | Class.SubjectPronoun) || isCapital(words[at + 1]))
  )
    return -1;
  for (let i = at + 1; i < to - 1; i++) if (words[i]!.text === ',') return i + 1;
  return words[at]!.lower === 'should' ? at + 1 : -1;
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

/** In "the board “stole the harbour”" the verb stands in marks and the clause may be cut. */
function blamed(saying: Saying, from: number, to: number): StatementType | null {
  const { words } = saying;
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!;
    const verb = verbOf(word);
    if (words[i - 1]!.kind === 'mark' && (verb?.form === 'past' || verb?.form === 's') && wrongs.has(verb.lemma))
      return 'accusation';
  }
  return null;
}

/** Words without a verb: "A disgrace." */
function verdict(words: readonly Word[], from: number, to: number): StatementType | null {
  const list = words.slice(from, to).filter((word) => word.kind === 'word');
  if (list.length === 0 || list.length > LONGEST_VERDICT) return null;
  const judges = list.some((word) => lists.judging.has(word.lower) || lists.verdicts.has(word.lower));
  return judges || (list.length <= LONGEST_NOUN && list.length > 1 && /^an?$/.test(list[0]!.lower))
    ? 'characterisation'
    : null;
}
