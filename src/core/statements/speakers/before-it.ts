import { documents } from '../../language/english/people';
import type { Following } from '../people/following';
import type { Trace, Trail } from '../people/trail';

/** "Norda takes another view. It says": the name that alone is the subject of the sentence before, and no person that anything tells of. */
export function aloneBefore(trail: Trail, sentence: number): Trace | null {
  const isSubject = ({ standing, sentence: at }: Trace): boolean =>
    at === sentence - 1 && (standing === 'speaker' || standing === 'subject');
  const trace = trail.last(isSubject, sentence, 1);
  if (!trace || trace.person.human === true || trace.person.gender !== null) return null;
  if (!trace.person.capital && !trace.person.name.includes(' ')) return null;
  const others = trail.last((one) => isSubject(one) && one.person !== trace.person, sentence, 1);
  return others || trace.person.plural ? null : trace;
}

const written = /^["“]?(?:The )?(?:\p{Lu}[\p{L}-]*\s?)+[’']s? ((?:\p{Ll}+ ){1,2})/u;

/** "Norda’s editorial turns to the bear. It says": whose the paper is that the sentence before is about. */
export function writtenBefore({ text, sentences, trail }: Following, sentence: number): Trace | null {
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
