import { givenNames, ofEither } from '../../language/english/given-names';
import { femaleNouns, maleNouns, postsOfAnybody } from '../../language/english/people';
import type { Naming } from './namings';

/** What a given name tells; null of one name alone, which may be a surname. */
export function genderOfName(name: string): 'male' | 'female' | null {
  const [given = '', ...rest] = name.split(' ');
  return rest.length > 0 ? genderOfGiven(given, rest.at(-1)!) : null;
}

/** Karen Babayan and Karen Babayanov are men, and Karen Holm a woman. */
const genderOfGiven = (given: string, surname: string): 'male' | 'female' | null =>
  given === 'Karen' && /(?:yan|ian|iants|yants|[oe]v)$/.test(surname)
    ? 'male'
    : ofEither.has(given.toLowerCase())
      ? null
      : (givenNames.get(given.toLowerCase()) ?? null);

/** "Mr. Trump", "Petra Holm": what the words before and the given name tell. */
export function genderOf(naming: Naming): 'male' | 'female' | null {
  const { titles, words } = naming;
  const given = words.length > 1 ? genderOfGiven(words[0]!, words.at(-1)!) : null;
  // "The chairman, Greta Voll": a post in "-man" is a woman's as well.
  return given === 'female' ? (genderSurelyToldBy(titles) ?? given) : (genderToldBy(titles) ?? given);
}

/** "Mr.", and not "the chairman". */
export const genderSurelyToldBy = (titles: string): 'male' | 'female' | null =>
  genderToldBy(titles.replace(postsOfAnybody, ''));

export function genderToldBy(titles: string): 'male' | 'female' | null {
  // "Holm, whose wife": only the first noun after the name counts.
  const own = titles
    .split(' | ')
    .map((part) => part.split(/\s(?:of|for|to|with|from|in|at|by)\s/)[0]!)
    .join(' ');
  if (femaleNouns.test(own)) return 'female';
  return maleNouns.test(own) ? 'male' : null;
}
