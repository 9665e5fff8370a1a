import { givenNames } from '../../language/english/given-names';
import { notGivenNames, ordinaryGivenNames, ordinaryNames } from '../../language/english/ordinary-words';
import { femaleNouns, maleNouns } from '../../language/english/people';
import type { Followed } from './followed';
import { mayBePerson } from './person';
import { type Choice, nobody, type Trace } from './trail';

/** Where a sentence begins, such a word alone names nobody. */
const isAlsoWord = (given: string): boolean =>
  ordinaryNames.has(given) || notGivenNames.has(given) || ordinaryGivenNames.has(given);

const inMarks = /[“"„«‘]([^”"»’]{3,}(?:’\p{L}[^”"»’]*)*)/gu;
const nameIn = /(?<opens>^|[.!?] )?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}’-]+)*)/gu;

/** "“Paul Brill never called,” Marta Lund said": the men, or the women, whom words in marks between two places name. */
function namedInMarks(text: string, start: number, end: number, gender: 'male' | 'female'): readonly string[] {
  const found = new Set<string>();
  for (const [, said = ''] of text.slice(start, end).matchAll(inMarks))
    for (const { groups } of said.matchAll(nameIn)) {
      const name = groups!.name!.replace(/’s?$/, '');
      const given = name.split(' ')[0]!.toLowerCase();
      if (
        givenNames.get(given) === gender &&
        !(isAlsoWord(given) && groups!.opens !== undefined && given.length === name.length)
      )
        found.add(name);
    }
  return [...found];
}

/** So clearly it is the one whom alone the words name. */
const ALONE = 0.5;

/** "“It was my sister,” Ivo Lund said. She": no man. */
function tellsOfKin(text: string, gender: 'male' | 'female'): boolean {
  const nouns = gender === 'male' ? maleNouns : femaleNouns;
  return [...text.matchAll(inMarks)].some(([, said = '']) =>
    (said.match(/\b(?:my|our) (?:\p{Ll}+ )?\p{Ll}+/giu) ?? []).some((words) => nouns.test(words.toLowerCase())),
  );
}

/**
 * "“Paul Brill never called,” Marta Lund said. He …": whom the words before name, where nobody else there can be meant;
 * open where somebody further back may be meant as well. Null where the words name nobody.
 */
export function namedInWords(
  { text, sentences, picture, trail }: Followed,
  chosen: Choice,
  sentence: number,
  gender: 'male' | 'female',
): Choice | null {
  const start = sentences[sentence - 1];
  const far = !chosen.trace || chosen.trace.sentence < sentence - 1;
  const other = chosen.person !== null && chosen.person.gender !== null && chosen.person.gender !== gender;
  if (start === undefined || !(far || other)) return null;
  const named = namedInMarks(text, start, sentences[sentence]!, gender).map((name) => {
    const person = picture.named(name, start, true);
    person.gender ??= gender;
    return person;
  });
  const isThere = ({ person, standing, sentence: where }: Trace): boolean =>
    standing === 'inside' && where === sentence - 1 && person.gender === gender && mayBePerson(person);
  const inside = named.length === 0 && far ? trail.last(isThere, sentence, 1) : null;
  if (inside && inside.person !== chosen.person) named.push(inside.person);
  const [first] = named;
  if (!first) return (other || far) && tellsOfKin(text.slice(start, sentences[sentence]), gender) ? nobody : null;
  const trace: Trace = { person: first, at: start, sentence: sentence - 1, standing: 'inside', workedOut: false };
  const nobodyElse = other || !chosen.person || chosen.person === first;
  if (named.length === 1 && nobodyElse) return { person: first, candidates: [], trace, second: null, lead: ALONE };
  const candidates = nobodyElse ? named : [...named, chosen.person];
  return { person: null, candidates, trace, second: null, lead: 0 };
}
