import { months, near, nearDays, partsOfDay, timeUnits, weekdays } from '../../language/english/date-words';
import { fractions, numberWords, scales } from '../../language/english/units';
import type { Word } from '../../text/words';

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)] as const;

const currencies: ReadonlySet<number> = new Set(Array.from('$£¥€₽֏', (sign) => sign.charCodeAt(0)));

/**
 * With these a date or a number begins; with those that are false, only where one of the words below follows: most often
 * they are little words and nothing else.
 */
const begins: ReadonlyMap<string, boolean> = new Map([
  ...['a', 'an', 'in', ...near.keys()].map((word) => [word, false] as const),
  ...[...months, ...weekdays, ...nearDays, ...numberWords].map(([word]) => [word, true] as const),
  ['half', true],
]);
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
    const { kind, lower } = words[i]!;
    if (kind === 'mark' || kind === 'clitic') continue;
    const begin = begins.get(lower);
    if (
      kind === 'number' ||
      begin === true ||
      isOdd(lower) ||
      (begin === false && (words[i + 1]?.kind === 'number' || followers.has(words[i + 1]?.lower ?? '')))
    )
      places.push(i);
  }
  return places;
}
