import { bodyNounsShort, documents } from '../../language/english/people';
import type { Following } from '../people/following';
import type { Person } from '../people/person';
import type { Trace, Trail } from '../people/trail';

/** "Norda takes another view. It says": the name that alone is the subject of the sentence before, and no person that anything tells of. */
export function aloneBefore(trail: Trail, sentence: number, wasIt: (one: Person) => boolean): Trace | null {
  const isSubject = ({ standing, sentence: at }: Trace): boolean =>
    at === sentence - 1 && (standing === 'speaker' || standing === 'subject');
  const trace = trail.last(isSubject, sentence, 1);
  if (!trace || wasIt(trace.person) || trace.person.human === true || trace.person.gender !== null) return null;
  if (!trace.person.capital && !trace.person.name.includes(' ')) return null;
  const others = trail.last((one) => isSubject(one) && one.person !== trace.person, sentence, 1);
  return others || trace.person.plural ? null : trace;
}

const opens = /^["“]?((?:The|Its|Their) (?:\p{Ll}[\p{Ll}-]* ){0,2}?)(\p{Ll}+) (?=\p{Ll})/u;

/** "The guild hit back. It said": the body in small letters that the sentence before begins with. */
function bodyBefore(following: Following, sentence: number): Trace | null {
  const { text, sentences } = following;
  const start = sentences[sentence - 1];
  const opening = start === undefined ? null : opens.exec(text.slice(start, sentences[sentence]));
  if (!opening || !bodyNounsShort.has(opening[2]!)) return null;
  const words = `${opening[1]!}${opening[2]!}`;
  const chosen = following.called(words, { start: start!, end: start! + words.length }, []);
  const person = chosen && 'person' in chosen ? chosen.person : following.thing(words, { human: false });
  return { person, at: start!, sentence: sentence - 1, standing: 'subject', workedOut: true };
}

/** Whom "it" means by the sentence before alone; null where that does not tell. */
export const toldBefore = (following: Following, sentence: number): Trace | null =>
  writtenBefore(following, sentence) ??
  documentBefore(following, sentence) ??
  aloneBefore(following.trail, sentence, () => false) ??
  bodyBefore(following, sentence);

const documentBy = /^["“]?(The (?:[\p{Ll}\d-]+ ){0,3}?(\p{Ll}+)) by \p{L}/u;

/** "The 400-page report by Petra Holm says that … It describes": the report that the sentence before begins with. */
function documentBefore(following: Following, sentence: number): Trace | null {
  const start = following.sentences[sentence - 1];
  const [, words = '', noun = ''] =
    start === undefined ? [] : (documentBy.exec(following.text.slice(start, following.sentences[sentence])) ?? []);
  if (start === undefined || !documents.has(noun)) return null;
  const person = following.thing(words, { human: false });
  return { person, at: start, sentence: sentence - 1, standing: 'subject', workedOut: true };
}

const written = /^["“]?(?:The )?(?:\p{Lu}[\p{L}-]*\s?)+[’']s? ((?:\p{Ll}+ ){1,2})/u;

/** "Norda’s editorial turns to the bear. It says": whose the paper is that the sentence before is about. */
function writtenBefore({ text, sentences, trail }: Following, sentence: number): Trace | null {
  const start = sentences[sentence - 1];
  if (start === undefined) return null;
  const owned = written.exec(text.slice(start, sentences[sentence]));
  if (!owned?.[1]!.split(' ').some((word) => documents.has(word))) return null;
  return trail.last(
    ({ standing, sentence: at, person }) => at === sentence - 1 && standing === 'possessor' && person.human !== true,
    sentence,
    1,
  );
}
