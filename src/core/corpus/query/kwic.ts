import { tokensOf } from '../tokens';
import type { Phrase, Query } from './query';

/** The words around what was found, in pieces: key word in context. */
export interface Kwic {
  readonly left: string;
  /** Empty where no words were asked for. */
  readonly match: string;
  /** What else was asked for, each behind the words between. */
  readonly more: readonly { readonly between: string; readonly match: string }[];
  readonly right: string;
}

/** Words on either side that go on one line, in UTF-16 code units. */
const width = 90;

/** Where no words were asked for, so many are shown: all, but for speeches. */
const whole = 1200;

/** The first place in the words of each thing that the question asks for. */
export function kwicOf(words: string, { phrases }: Pick<Query, 'phrases'>): Kwic {
  const [place, ...others] = phrases
    .filter(({ not }) => !not)
    .map((phrase) => placeOf(words, phrase))
    .filter((one) => one !== null)
    .sort((a, b) => a.start - b.start);
  if (!place) return { left: '', match: '', more: [], right: cutEnd(words, whole) };
  let { end } = place;
  const more: Kwic['more'][number][] = [];
  for (const other of others) {
    if (other.start < end) continue;
    more.push({ between: cutMiddle(words.slice(end, other.start)), match: words.slice(other.start, other.end) });
    end = other.end;
  }
  return {
    left: cutStart(words.slice(0, place.start), width),
    match: words.slice(place.start, place.end),
    more,
    right: cutEnd(words.slice(end), width),
  };
}

const cutMiddle = (text: string): string =>
  text.length <= width * 2 ? text : cutEnd(text, width) + cutStart(text, width).replace(/^…/, '');

function placeOf(words: string, { keys, isBegun }: Phrase): { readonly start: number; readonly end: number } | null {
  const tokens = tokensOf(words);
  const fits = (key: string, wanted: string, isLast: boolean): boolean =>
    isBegun && isLast ? key.startsWith(wanted) : key === wanted;
  for (let at = 0; at + keys.length <= tokens.length; at++)
    if (keys.every((wanted, step) => fits(tokens[at + step]!.key, wanted, step === keys.length - 1)))
      return { start: tokens[at]!.start, end: tokens[at + keys.length - 1]!.end };
  return null;
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  const space = cut.indexOf(' ');
  return `…${(space >= 0 && space < length / 2 ? cut.slice(space) : cut).replace(/^[\udc00-\udfff]/, '')}`;
}
