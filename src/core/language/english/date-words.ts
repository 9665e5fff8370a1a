import { months as monthNames, weekdays as dayNames } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Month names and their short forms, January is 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name) => [name, monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1] as const),
]);

/** In letters: what is as short as "sept" may be another word. */
export const longestShortMonth = 'sept'.length;

/** Names of months that are as often another word or somebody's name: alone they need a word before them. */
export const doubtfulMonths = set('march april may june august');

/** Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map(dayNames.map((name, index) => [name, index + 1]));

/** Days counted from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** What is counted forwards and backwards. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ['day', 'day'],
      ['week', 'week'],
      ['fortnight', 'week'],
      ['month', 'month'],
      ['year', 'year'],
      ['decade', 'decade'],
    ] as const
  ).flatMap(([word, unit]) => [
    [word, unit],
    [`${word}s`, unit],
  ]),
);

/** "last week", "this month", "next year": how many units away. */
export const near: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export const partsOfDay = set('morning afternoon evening night');

/** Before a month or a year without more, these show that a time is meant. */
export const beforeTimes = set(`in since by until till of from to before after during through throughout between around
  about early late mid last next this and for year spring summer autumn fall winter than`);

/** Of "ready to sail", "plans to sail" the sailing is to come; after these it has been, or has not come about. */
export const pastBeforeTo = set(`failed managed used began started came went refused forced happened tried continued
  ceased neglected`);
