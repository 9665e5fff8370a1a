/** Texts to read against the clock. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../vscode/paths.mjs';

/** A sentence's parts, from which no two articles get the same names and words. */
const syllables = 'ba de fi gor hal im ka lo mar nu or pel ri sto tav ul ven wes yar zin'.split(' ');
const verbs = 'said told.reporters added announced claimed wrote insisted noted warned confirmed'.split(' ');
const nouns =
  'bridge harbour budget school road council ferry market water vote strike report permit flood court'.split(' ');
const doings = 'opened closed repaired sold planned counted moved delayed measured paid'.split(' ');
const posts = ['mayor of', 'minister of', 'head of the council of', 'spokeswoman for', 'governor of', 'ambassador to'];

/**
 * An article of its own: other people, places and words for each seed, quotes and claims among plain sentences.
 * @param {number} seed
 * @param {number} length about, in UTF-16 code units
 */
function inventedArticle(seed, length) {
  let state = (seed * 2_654_435_761) >>> 0;
  const below = (/** @type {number} */ count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * count);
  };
  const one = (/** @type {readonly string[]} */ list) => list[below(list.length)] ?? '';
  const word = () => Array.from({ length: 2 + below(2) }, () => one(syllables)).join('');
  const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
  const fact = () =>
    `the ${word()} ${one(nouns)} in ${name()} would be ${one(doings)} ${below(2) ? 'next week' : `in ${1990 + below(30)}`}`;
  const sentences = [
    () =>
      `“${name()} has ${2 + below(900)} ${one(nouns)}s, and ${fact()},” ${name()} ${name()} ${one(verbs).replace('.', ' ')}.`,
    () => `The ${one(posts)} ${name()}, ${name()} ${name()}, ${one(verbs).replace('.', ' ')} that ${fact()}.`,
    () => `According to ${name()} ${name()}, ${fact()}.`,
    () =>
      `It rained on the ${one(nouns)} of ${name()}, and the ${word()} ${one(nouns)} was ${one(doings)} by ${below(90)} people.`,
    () =>
      `He did not say whether ${fact()}, but the ${one(nouns)} stood beside the ${one(nouns)} of ${name()} as before.`,
    () =>
      `She added: “We ${one(doings)} the ${one(nouns)}, and the ${one(nouns)} of ${name()} came ${below(40)} days later.”`,
  ];
  const parts = [
    `The ${one(nouns)} of ${name()} is ${one(doings)}\n\n${name().toUpperCase()}, May ${1 + below(28)}, 2019. `,
  ];
  for (let size = 0; size < length;) {
    const part = `${sentences[below(sentences.length)]?.() ?? ''}${below(3) ? ' ' : '\n\n'}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/**
 * Articles none of which is like another, so that no cache knows them: those of the research corpus where it is at hand
 * and they are enough, each once, else invented ones.
 * @param {number} length of each, in UTF-16 code units
 * @param {number} count
 * @returns {{ from: string, texts: readonly string[] }}
 */
export function unlikeTexts(length, count) {
  const corpus = path.join(projectRoot, '..', 'shared', 'bench', 'polnear-train.jsonl');
  if (existsSync(corpus)) {
    /** @type {readonly string[]} */
    const articles = readFileSync(corpus, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).text);
    const all = articles.join('\n\n');
    if (all.length >= length * count)
      return {
        from: 'corpus',
        texts: Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length)),
      };
  }
  return { from: 'invented', texts: Array.from({ length: count }, (_, i) => inventedArticle(i + 1, length)) };
}

/**
 * Texts that nobody writes, and that must take no longer than others of their length.
 * @param {number} length in UTF-16 code units
 * @returns {Readonly<Record<string, string>>} by name
 */
export function hostileTexts(length) {
  const units = {
    'straight marks': '"',
    'opening marks': '“',
    'opening marks, one to a line': '“\n\n',
    'single marks': "' ",
    'said said said': 'said ',
    'he said, he said': 'he said that ',
    'one sentence without an end': 'and the minister of the other country said that the talks would go on ',
    'one word': 'a',
    capitals: 'Anna Maria ',
    brackets: '(((',
    commas: ', ',
    'short lines': 'a\n',
    dates: '3 May 2021 ',
    'according to': 'according to ',
    'quotes of one word': '“yes” ',
  };
  return Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, unit.repeat(length / unit.length)]));
}
