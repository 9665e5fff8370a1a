/** Texts to read against the clock. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../vscode/paths.mjs';

/**
 * The English samples' paragraphs one after another, again and again, as one article. Each time round, every paragraph
 * ends in another number: what repeats exactly would be put down as boilerplate, and not be read. Interviews are left
 * out: their labels would make one long transcript of everything.
 * @param {import('./load-core.mjs').Core} core
 * @param {number} length in UTF-16 code units
 */
export function joinedSamples(core, length) {
  const folder = path.join(projectRoot, 'samples');
  const nobody = core.buildKnowledge([]);
  const paragraphs = readdirSync(folder).flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '');
    const { blocks, language, statements } = core.analyze(text, nobody);
    if (language !== 'en' || statements.some(({ rule }) => rule === 'speaker-label')) return [];
    return blocks
      .filter(({ kind, section }) => kind === 'body' && !section)
      .map(({ start, end }) => text.slice(start, end));
  });
  const parts = ['The whole of the samples, read as one article'];
  for (let i = 0, size = 0; size < length; i++) {
    const round = Math.floor(i / paragraphs.length) + 1;
    const part = `${paragraphs[i % paragraphs.length]} This was part ${round} of it.`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
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
