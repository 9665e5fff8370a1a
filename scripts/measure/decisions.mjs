/**
 * How long decisions take, in CPU time of this process, the least of several rounds: `npm run bench:decisions` reads
 * sidecars of 500 and of 10,000 decisions, puts them on their article, and saves one more, as the extension does: in
 * steps, of which the longest is what holds it at most, and with what was read before at hand. Of what waits for the
 * disk, the longest step is the longest time by the clock in which nobody else had a turn.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { temporaryFolder } from '../vscode/temporary.mjs';
import { bundled } from './bundle.mjs';
import { printTable } from './table.mjs';

const {
  atOnce,
  changeSafely,
  changeSidecar,
  changeSteps,
  inSlices,
  LastText,
  LivePlaces,
  mergeSteps,
  placeAt,
  putAnnotations,
  readingSteps,
  readInPieces,
  readSidecar,
  reviewSteps,
  selectorOf,
} = await bundled(
  'decisions',
  `
      export { selectorOf } from './src/core/annotations/anchor';
      export { putAnnotations } from './src/core/annotations/annotations';
      export { changeSidecar, changeSteps, readingSteps, readSidecar } from './src/core/annotations/decisions';
      export { LivePlaces } from './src/core/annotations/live-places';
      export { mergeSteps } from './src/core/annotations/merge';
      export { atOnce } from './src/core/text/steps';
      export { reviewSteps } from './src/core/annotations/review';
      export { inSlices } from './src/extension/in-slices';
      export { changeSafely, LastText, readInPieces } from './src/files/safe-file';
      export { placeAt } from './test/unit/decisions/disk';`,
);

const { folder } = temporaryFolder();
const rows = [];
for (const count of (process.argv[2] ?? '500,10000').split(',').map(Number)) {
  const rounds = Number(process.argv[3] ?? (count === 500 ? 40 : 5));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const day = `on day ${i} of the talks at ${['Grenby', 'Lund', 'Sand', 'Orlow'][i % 4]}`;
    return `“The ${i % 7}th lock stays open for ${i} boats ${day},” Mira Tolland said.`;
  });
  const text = paragraphs.join('\n\n');
  let start = 0;
  /** @type {object[]} */
  const statements = [];
  const decisions = paragraphs.map((words, i) => {
    const content = { start, end: start + words.indexOf('”') + 1 };
    const cue = { start: start + words.length - 5, end: start + words.length - 1 };
    start += words.length + 2;
    statements.push(statementOf(i, content, cue));
    return decisionOf(i, selectorOf(text, content), selectorOf(text, cue));
  });
  const written = changeSidecar('version: 1\ndate: 2020-11\n', putAnnotations(decisions)).text;
  let known = readSidecar(written);
  const entries = known.decisions.annotations;
  const next = { ...decisions[count >> 1], note: 'mine' };
  const typed = `A first line.\n\n${text}`;
  const open = new LivePlaces();
  const opened = open.reading(text);
  atOnce(reviewSteps(text, statements, entries, opened.find));
  opened.keep();
  open.edit([{ start: 0, gone: 0, put: typed.length - text.length }], typed.length);
  const file = path.join(folder, `${count}.yaml`);
  const place = placeAt(file, 'bench');
  const last = new LastText();
  let round = 0;
  /** @type {readonly (readonly [string, () => Generator])[]} */
  const inSteps = [
    ['read', () => readingSteps(written)],
    ['put on the article', () => reviewSteps(text, statements, entries)],
    ['put on one that was edited', () => reviewSteps(typed, [], entries)],
    ['put on one in which somebody types', () => reviewSteps(typed, [], entries, open.reading(typed).find)],
    ['follow one key', () => oneStep(() => open.edit([{ start: 0, gone: 1, put: 1 }], typed.length))],
    ['change one in the text', () => changeSteps(written, [putAnnotations([next])], known)],
  ];
  const save = () =>
    changeSafely(
      place,
      async (/** @type {object} */ before) => {
        const edit = putAnnotations([{ ...next, note: `mine ${round++}` }]);
        known = await inSlices(changeSteps(before, [edit], known));
        return { text: known.text, save: true, answer: undefined };
      },
      undefined,
      last,
    );
  writeFileSync(file, written);
  for (const [what, steps] of inSteps) rows.push([`${count}: ${what}`, ...leastOfSteps(steps, rounds)]);
  const joining = () => mergeSteps(written, changeSidecar(written, putAnnotations([next])).text, written);
  rows.push([`${count}: merged with what is held`, ...leastOfSteps(joining, rounds)]);
  rows.push([`${count}: save one to the disk`, ...(await leastOf(save, rounds))]);
  const fresh = () => readInPieces(place);
  rows.push([`${count}: read from the disk`, ...(await leastOf(fresh, rounds))]);
  if (!readFileSync(file, 'utf8').includes('"note":"mine ')) throw new Error('nothing was saved');
  await rm(file);
}
printTable(['decisions', 'ms', 'longest step'], rows);

/** @param {() => void} work */
function* oneStep(work) {
  work();
}

/** @param {NodeJS.CpuUsage} before */
function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * @param {() => Generator} begin
 * @param {number} rounds
 */
function leastOfSteps(begin, rounds) {
  let [least, shortest] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const steps = begin();
    let [all, longest] = [0, 0];
    for (let done = false; !done;) {
      const before = process.cpuUsage();
      done = steps.next().done === true;
      const took = since(before);
      all += took;
      longest = Math.max(longest, took);
    }
    least = Math.min(least, all);
    shortest = Math.min(shortest, longest);
  }
  return [least.toFixed(1), shortest.toFixed(1)];
}

/**
 * @param {() => unknown} run
 * @param {number} rounds
 */
async function leastOf(run, rounds) {
  let [least, shortest] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await run();
    least = Math.min(least, since(before));
    const beats = heartbeat();
    await run();
    shortest = Math.min(shortest, beats());
  }
  return [least.toFixed(1), shortest.toFixed(1)];
}

/** @returns what ends it, with the longest time between two turns */
function heartbeat() {
  let [last, longest, isOver] = [performance.now(), 0, false];
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(beat);
  };
  setImmediate(beat);
  return () => {
    isOver = true;
    beat();
    return longest;
  };
}

/**
 * @param {number} i
 * @param {{ readonly exact: string }} target
 * @param {object} cue
 */
function decisionOf(i, target, cue) {
  return {
    id: `k${i}`,
    state: 'accepted',
    target: [target],
    cue: [cue],
    kind: 'direct',
    type: 'assertion',
    speakers: [{ actor: 'mira-tolland', name: 'Mira Tolland' }],
    was: { rule: 'content-cue-speaker', confidence: 0.93, speaker: 'mira-tolland', exact: target.exact },
    by: 'Ann',
    at: '2026-03-01T12:00:00.000Z',
  };
}

/**
 * @param {number} i
 * @param {object} content
 * @param {object} cue
 */
function statementOf(i, content, cue) {
  const speaker = { ...cue, actor: 'mira-tolland', name: 'Mira Tolland', via: 'name', confidence: 0.9 };
  const empty = { inserts: [], reportedBy: [], about: [], dates: [], numbers: [] };
  const said = { kind: 'direct', type: 'assertion', negated: false, because: { code: 'named' }, confidence: 0.9 };
  return { id: `s${i}`, ...said, ...empty, content: [content], cue: [cue], speaker, rule: 'r', paragraph: i + 1 };
}
