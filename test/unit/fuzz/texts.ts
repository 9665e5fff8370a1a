/** Texts that nobody wrote, of the pieces that articles are made of: from a seed, so that each can be had again. */
import { parseMarked } from '../statements/notation';
import type { Row } from '../statements/rows';
import * as outlets from '../statements/cases/outlets';
import * as press from '../statements/cases/press';
import * as quotes from '../statements/cases/quotes';
import * as speakers from '../statements/cases/speakers';
import * as typography from '../statements/cases/typography';

const sentences: readonly string[] = [outlets, press, quotes, speakers, typography]
  .flatMap((file) => Object.values(file) as readonly (readonly Row[])[])
  .flat()
  .map(([, marked]) => parseMarked(marked).text);

const pieces: readonly string[] = [
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', "''", '(', ')', '[', ']', '—', ' – ', '- ', '...', '…', '.', '?'],
  ...[', ', ': ', '; ', ' ', '  ', '\u00a0', '\n', '\n\n', '\t', '\u200b', '\u2028', '\ud83d', '😀', 'é', 'Али ', '،'],
  ...['said ', 'said that ', 'told ', 'added, ', 'denied ', 'according to ', 'did not say ', 'asked whether ', 'and '],
  ...['he ', 'she ', 'they ', 'the minister ', 'the spokesman ', 'who ', 'which ', 'of the ', 'Mr. ', 'No. 4 ', 'St. '],
  ...['Petra Holm ', 'Holm’s ', 'Anton Reyle', 'Goran Dask', 'Tarvia', 'Osmarkian ', 'Tarvo ', 'Norda ', 'Ivo Wenn '],
  ...[
    '40 soldiers ',
    '$3.5 million ',
    '12 percent ',
    'on Tuesday ',
    'last week ',
    '3 May 2021 ',
    'in 2020 ',
    '99999999 ',
  ],
  ...[
    'TARVO, November 3, 2020. /Norda/. ',
    'Question: ',
    'Holm: ',
    'By Ivo Wenn\n',
    'Photo: Norda\n',
    'Share this article\n',
  ],
  ...['Related articles\n', '<b>', '&amp;', 'https://example.org/a ', '@holm ', '#', '*', '| ', 'a\n', 'REYLE: '],
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function textFrom(seed: number): string {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const oneOf = (list: readonly string[]): string => list[below(list.length)]!;
  const parts = random() < 0.7 ? ['Cold week ends in the north\n\nIt rained for most of the week in the town. '] : [];
  for (let left = 1 + below(12); left > 0; left--) {
    if (random() < 0.6) parts.push(oneOf(sentences), random() < 0.4 ? '\n\n' : ' ');
    else for (let few = 1 + below(6); few > 0; few--) parts.push(oneOf(pieces));
  }
  let text = parts.join('');
  for (let changes = below(6); changes > 0; changes--) {
    const at = below(text.length);
    const to = Math.min(text.length, at + below(20));
    const kind = below(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(to);
    else if (kind === 1) text = text.slice(0, at) + oneOf(pieces) + text.slice(at);
    else if (kind === 2) text = text.slice(0, to) + text.slice(at);
    else text = text.slice(0, at) + text.slice(to, to + 20) + text.slice(at, to) + text.slice(to + 20);
  }
  return text;
}
