/**
 * How annotations are found again after edits of their article: `node scripts/measure/anchors.mjs [ROUNDS]` prints the
 * table of docs/annotations.md, beside the rule "same offset" in the file as it is written.
 */

import process from 'node:process';
import { bundled } from './bundle.mjs';

const rounds = Number(process.argv[2] ?? 2000);
const { anchorsIn, selectorOf, at, kinds, scene, withTypos, randomFrom } = await bundled(
  'anchors',
  `
      export { anchorsIn, selectorOf } from './src/core/annotations/anchor';
      export { at, kinds, scene, withTypos } from './test/unit/annotations/anchor-edits';
      export { randomFrom } from './test/unit/annotations/random';`,
);

/** @type {import('../../test/unit/annotations/anchor-edits').EditKind} */
const typos = (parts, mine, words, random) => {
  const part = parts[mine] ?? '';
  const changed = part.slice(0, words[0]) + withTypos(part.slice(...words), random) + part.slice(words[1]);
  return at(
    parts.map((one, i) => (i === mine ? changed : one)),
    mine,
    words,
  );
};

const all = { ...kinds, 'typing errors in its words': typos };
console.log('| edit | found | asked about | lost | elsewhere | wrong words | the rule “same offset” |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, edit] of Object.entries(all)) {
  const random = randomFrom(20_260_101);
  const counts = { found: 0, asked: 0, lost: 0, elsewhere: 0, wrong: 0, offset: 0 };
  for (let round = 0; round < rounds; round++) {
    const { parts, mine, words } = scene(random);
    const before = at(parts, mine, words);
    const selector = selectorOf(before.text, before.truth);
    const { text, truth, raw = text } = edit(parts, mine, words, random);
    const anchor = anchorsIn(text)(selector);
    const isThere =
      truth !== null &&
      anchor.state !== 'orphan' &&
      Math.abs(anchor.start - truth.start) + Math.abs(anchor.end - truth.end) <= 2;
    if (anchor.state === 'orphan') counts.lost++;
    else if (anchor.state === 'fuzzy') counts.asked++;
    else if (isThere) counts.found++;
    else if (text.slice(anchor.start, anchor.end) === selector.exact) counts.elsewhere++;
    else counts.wrong++;
    if (truth && raw.slice(selector.start, selector.end) === text.slice(truth.start, truth.end)) counts.offset++;
  }
  const gone = name === 'its paragraph deleted' || name === 'its words replaced';
  const { found, asked, lost, elsewhere, wrong, offset } = counts;
  const cells = [gone ? '–' : found, asked, lost, elsewhere, wrong, offset];
  console.log(`| ${[name, ...cells.map((cell) => cell.toLocaleString('en'))].join(' | ')} |`);
}
