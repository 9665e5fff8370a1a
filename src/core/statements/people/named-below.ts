import { givenNames } from '../../language/english/given-names';
import { isPersonNoun } from '../../language/english/people';
import { honorifics, titleAbbreviations } from '../../language/english/titles';

/** As far below a headline a name is looked for. */
const LOOKED_THROUGH = 20_000;

/**
 * Tells whether the article below its headline has a word as somebody's surname: behind a given name or a title.
 * @param from where the headline ends, a UTF-16 code unit
 */
export function namedBelow(text: string, from: number): (word: string) => boolean {
  let surnames: ReadonlySet<string> | null = null;
  return (word) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
    surnames ??= surnamesIn(text.slice(from, from + LOOKED_THROUGH));
    return surnames.has(word);
  };
}

function surnamesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let titled = '';
  for (const [, before = '', surname = ''] of text.matchAll(
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]*\.?)\s(?=(\p{Lu}\p{Ll}[\p{L}-]+))/gu,
  )) {
    const lower = before.toLowerCase();
    const isTitle = honorifics.has(lower) || titleAbbreviations.has(lower) || isPersonNoun(lower);
    // "Governor Ardo | Holm"
    if (givenNames.has(lower) || isTitle || before === titled) found.add(surname);
    titled = isTitle ? surname : '';
  }
  return found;
}
