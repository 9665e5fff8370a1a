import type { Span } from '../../model';
import type { Followed } from './followed';
import { mayBePerson, type Person } from './person';
import type { Choice, Trail } from './trail';

/** In UTF-16 code units: “She ”, with a mark before it. */
const OPENING = 5;

/** "He wanted to talk, she explains": whom "he" means there, where it is nobody with a name. */
export function otherInWords(
  { text, trail, sentences }: Followed,
  spoken: readonly Span[],
  at: number,
  gender: 'male' | 'female',
): Person | null {
  const [first] = spoken;
  if (!first || first.end > at) return null;
  const begins = /^["“]?(s?he) /i.exec(text.slice(first.start, first.start + OPENING))?.[1]?.toLowerCase();
  if (begins === undefined || (begins === 'he') === (gender === 'male')) return null;
  const opposite = gender === 'male' ? 'female' : 'male';
  const fits = (one: Person): boolean => mayBePerson(one) && (one.gender ?? opposite) === opposite;
  const sentence = sentences.findLastIndex((start) => start <= first.start);
  const { person } = trail.choose(first.start, sentence, opposite, fits);
  return person?.gender === null && person.first < 0 && person.actor === null ? person : null;
}

const called = /^["“'‘](?<first>\p{Lu}\p{Ll}+),|, (?<last>\p{Lu}\p{Ll}+)[,.!?]+["”'’]$/u;

/** So many sentences back is whoever is called by a name. */
const REACH = 12;

/** “Margot,” she said, “it is late.” “It is late, Margot,” she said: those whom the words call by name. */
export function calledIn(
  { text, trail }: Followed,
  spoken: readonly Span[],
  at: number,
  sentence: number,
): readonly Person[] {
  return spoken.flatMap(({ start, end }) => {
    const found = end <= at ? called.exec(text.slice(start, end))?.groups : undefined;
    const name = found?.first ?? found?.last;
    return name === undefined ? [] : trail.within(sentence, REACH, (one) => one.name.split(' ').includes(name));
  });
}

/** "A boy cried, Holm said. He told Holm …": whoever speaks to the one who spoke is told of in between, and is nobody above. */
export function speaksToWhoSpoke(
  trail: Trail,
  others: ReadonlySet<Person>,
  fits: (person: Person) => boolean,
  { trace }: Choice,
  sentence: number,
): boolean {
  if (
    !trace ||
    others.size === 0 ||
    trail.isBeside(trace.sentence, sentence) ||
    !trail.isBeside(sentence - 1, sentence)
  )
    return false;
  const spoke = trail.last(
    ({ standing, sentence: where }) => standing === 'speaker' && where === sentence - 1,
    sentence,
    1,
  );
  return spoke !== null && others.has(spoke.person) && fits(spoke.person);
}

/** "Holm accused the mayor of lying. He | in turn said": whoever was accused. */
export function inTurn({ text, trail }: Followed, end: number, sentence: number): Person | null {
  if (!text.startsWith(' in turn ', end)) return null;
  return (
    trail.last(({ standing, sentence: where }) => standing === 'charged' && where < sentence, sentence, 1)?.person ??
    null
  );
}

const actsOn = {
  female:
    /^ (?:(?:has|had|then|also|later|once|\p{Ll}+ly) )?\p{Ll}+ her(?=[.,;:!?]| (?:of|for|to|that|as|about|over|an?|the|it|if|whether|on|in|at|by|with)\b)/u,
  male: /^ (?:(?:has|had|then|also|later|once|\p{Ll}+ly) )?\p{Ll}+ him\b/u,
};

/** In UTF-16 code units: an adverb, a verb, "her" and what leads on. */
const LONGEST_DEED = 60;

/** "Karl Dask accused her of lying. “I did not lie,” she said": whoever did something to her is not "she", unless a woman. */
export function actedOn(
  followed: Followed,
  at: number,
  sentence: number,
  gender: 'male' | 'female',
): readonly Person[] {
  const { text, sentences, picture } = followed;
  return followed.within({ start: sentences[Math.max(0, sentence - 1)]!, end: at }).flatMap((naming) => {
    const { person } = naming.form === 'name' ? picture.at(naming) : { person: null };
    const deed = text.slice(naming.end, naming.end + LONGEST_DEED);
    return person && person.gender !== gender && actsOn[gender].test(deed) ? [person] : [];
  });
}
