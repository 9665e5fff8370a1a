import { femaleNouns, isPersonNoun, maleNouns } from '../../language/english/people';
import type { Mention, Named, Span, Speaker, SpeakerReason } from '../../model';
import type { Person } from '../people/person';
import type { Trace } from '../people/trail';
import { sureness } from './sureness';

/** Whom a speaker's words mean, and why. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly because: SpeakerReason;
  /** The pronoun or nominal that was resolved to an actor. */
  readonly mention: Mention | null;
}

export const namedOf = ({ actor, name }: Person): Named => ({ actor, name });

/** Why a pronoun in a sentence means whoever left a trace. */
export function pronounReason(words: string, { person, standing, sentence }: Trace, at: number): SpeakerReason {
  return {
    code: 'pronoun',
    words,
    name: person.name,
    sentences: at - sentence,
    as: standing === 'speaker' || standing === 'subject' ? standing : 'other',
  };
}

/** Several fit equally: nobody is chosen. */
export function open(span: Span, words: string, candidates: readonly Person[], via: Speaker['via']): Resolved {
  const people = candidates.map(namedOf);
  return {
    speaker: { ...span, actor: null, name: words, via, candidates: people, confidence: sureness.open },
    because: { code: 'open', words, names: people.map(({ name }) => name) },
    mention: null,
  };
}

/** Nobody can be told. */
export function untold({ start, end }: Span, words: string): Resolved {
  return {
    speaker: { start, end, actor: null, name: words, via: 'pronoun', confidence: sureness.untold },
    because: { code: 'untold', words },
    mention: null,
  };
}

/** Nobody is meant: "none of them". */
export function bare({ start, end }: Span, words: string): Resolved {
  const name = words.replace(/\s+/g, ' ');
  return {
    speaker: { start, end, actor: null, name, via: 'nominal', confidence: sureness.thing },
    because: { code: 'named' },
    mention: null,
  };
}

/** What follows a noun: "of the river", "issued after the talks", "close to the talks". */
const behindNoun =
  /\s(?:(?:\p{Ll}+ed|close|familiar|present|privy)\s)?(?:of|for|from|in|at|on|to|with|by|into|over|after|before|during|between|about|against|under|since)\s/u;

/** Nouns for somebody who has no name in the article, and is called by no such noun beside one. */
const nameless =
  /^(?:member|person|source|insider|individual|participant|relative|staffer|backer|supporter|critic|opponent|shareholder|attendee|delegate)$/;

/** What the noun of a phrase tells of whomever it means, where that one has no name. */
export function toldByNoun(phrase: string): Pick<Person, 'plural' | 'human' | 'gender'> {
  const head = phrase.split(behindNoun)[0]!;
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
  // "one of them" is no "it".
  const human =
    isPersonNoun(noun) || nameless.test(noun) || /^(?:the )?(?:\p{L}+ )?(?:one|another|other)$/iu.test(head);
  return {
    plural: /[^s]s$/.test(noun) && !human,
    human,
    gender: !human ? null : femaleNouns.test(noun) ? 'female' : maleNouns.test(noun) ? 'male' : null,
  };
}

/** "A lawyer", "another lawyer", "Holm's lawyer" without a name: nobody else; "the lawyer" may be somebody named, and "a man" acts anywhere. */
export const isNobodyElse = ({ name, actor, human }: Person): boolean =>
  actor === null && human === true && unnamed.test(name);
const unnamed =
  /^(?:(?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?!(?:wo)?man$|of\s)|(?:[Hh]is|[Hh]er|[Tt]heir)\s|\p{Lu}[\p{L}. -]*[’']s?\s\p{Ll})/u;
