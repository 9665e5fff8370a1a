/** Random texts and edits that are the same in every run: a seed, and what is drawn from it. */

export type Random = () => number;

/** Mulberry32: 0 to below 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const whole = (random: Random, below: number): number => Math.floor(random() * below);
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[whole(random, list.length)]!;

const names = ['Varga', 'Holm', 'Reyle', 'Amsel', 'Orlow', 'Quill', 'Dask', 'Sand', 'Brenkova', 'Lund'];
const verbs = ['said', 'warned', 'announced', 'denied', 'promised', 'told the Grenby Dial', 'argued', 'conceded'];
const things = ['the bridge', 'the lower lock', 'the river accord', 'a ferry', 'the harbour', 'the customs house'];
const does = ['would close', 'was never shut', 'had been paid for', 'cannot wait', 'is safe again', 'was a mistake'];
const when = [
  'before winter',
  'on Monday',
  'in a letter',
  'after the talks',
  'by the end of May',
  'for the third time',
];
const ends = ['', ', officials added', ', and nobody asked why', ' — so the story goes', '; the rest is known'];

export function sentence(random: Random): string {
  const said = `${oneOf(random, things)} ${oneOf(random, does)} ${oneOf(random, when)}`;
  const number = random() < 0.3 ? ` ${whole(random, 900) + 10} times` : '';
  if (random() < 0.5)
    return `“${said[0]!.toUpperCase()}${said.slice(1)}${number},” ${oneOf(random, names)} ${oneOf(random, verbs)}${oneOf(random, ends)}.`;
  return `${oneOf(random, names)} ${oneOf(random, verbs)} that ${said}${number}${oneOf(random, ends)}.`;
}

/** Paragraphs of two to five sentences. */
export function paragraphs(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + whole(random, 4) }, () => sentence(random)).join(' '),
  );
}
