import { months, partsOfDay, timeUnits, weekdays } from '../../language/english/date-words';
import { knownWord, Trait } from '../../language/english/lexicon';
import { fractions, numberWords, scales } from '../../language/english/units';
import type { Word } from '../../text/words';

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)] as const;

const currencies: ReadonlySet<number> = new Set(Array.from('$£¥€₽֏', (sign) => sign.charCodeAt(0)));

/** With these goes on what a little word began. */
const followers = new Set(
  [...timeUnits, ...scales, ...fractions, ...weekdays, ...months, ...numberWords]
    .map(([word]) => word)
    .concat(...partsOfDay, 'a', 'an'),
);

/** "mid-2019", "two-thirds", "80km", "$3": signs and digits stand first, or a hyphen inside. */
function isOdd(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= ZERO && code <= NINE) || currencies.has(code) || text.includes('-');
}

/** The places where a date or a number may begin, so that the rules for them need not look at every word. */
export function countedPlaces(words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const { kind, lower, lexeme } = words[i]!;
    if (kind === 'mark' || kind === 'clitic') continue;
    const { traits } = knownWord(lexeme);
    if (
      kind === 'number' ||
      (traits & Trait.Counted) !== 0 ||
      isOdd(lower) ||
      ((traits & Trait.MayCount) !== 0 && (words[i + 1]?.kind === 'number' || followers.has(words[i + 1]?.lower ?? '')))
    )
      places.push(i);
  }
  return places;
}
