// How long it takes, and how much memory: npm run bench [-- --profile] [-- --own] [-- --growth]
// Sayso beside other libraries and a bare scan over the words. Each reads alone in its process, the processes take turns,
// and no text is like another, so that the ratios hold on any machine: the best round and the median of all rounds.
// --own leaves the others out, --growth shows only how the parts grow with their input, --profile adds where the time goes.
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { loadCore } from './measure/load-core.mjs';
import { hotSpots } from './measure/profile.mjs';
import { printTable } from './measure/table.mjs';
import { hostileTexts, unlikeTexts } from './measure/texts.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';

/** Milliseconds after which a process is given up. */
const patience = 60_000;
/** How often each reader has its turn. */
const turns = 3;

const { values: options } = parseArgs({
  options: { profile: { type: 'boolean' }, own: { type: 'boolean' }, growth: { type: 'boolean' } },
});
const measure = path.join(projectRoot, 'scripts', 'measure');
const bundle = path.join(projectRoot, 'out', 'measure', 'core.mjs');
const { folder } = temporaryFolder();
await loadCore();
/** Length of a text, and how many of them are read in a round. */
const sizes = { '5 kB': [5e3, 100], '50 kB': [5e4, 10], '500 kB': [5e5, 2] };
const readers = ['bare scan', 'Sayso', ...(options.own ? [] : ['compromise', 'quote-parser', 'wink-nlp'])];
/** Others than those that are read against the clock. */
const warm = unlikeTexts(1e4, 350).texts.slice(-200);

/**
 * @typedef {{ first: number, times: readonly number[], megabytes: number, found: number }} Taken
 *
 * @param {string} reader
 * @param {readonly string[]} texts
 * @param {readonly string[]} [flags] for Node
 * @returns {Promise<Taken | null>} null where it is not installed, fails, or takes too long
 */
async function take(reader, texts, flags = []) {
  const file = path.join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify({ warm, texts }));
  const args = ['--expose-gc', '--max-old-space-size=4096', ...flags, path.join(measure, 'clock.mjs')];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...args, reader, bundle, file], {
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

/** @typedef {{ first: number, least: number, median: number, megabytes: number, found: number }} Summary times in milliseconds,
 *   the first for a thousand characters */

/**
 * @param {readonly Taken[]} all
 * @returns {Summary | null}
 */
function summed(all) {
  const times = all.flatMap((one) => one.times).sort((a, b) => a - b);
  const [least, median] = [times[0], times[times.length >> 1]];
  if (least === undefined || median === undefined) return null;
  const megabytes = Math.max(...all.map((one) => one.megabytes));
  return { first: Math.min(...all.map((one) => one.first)), least, median, megabytes, found: all[0]?.found ?? 0 };
}

const ratio = (/** @type {number | undefined} */ value, /** @type {number | undefined} */ unit) =>
  value === undefined || unit === undefined ? '–' : `${(value / unit).toFixed(1)} ×`;

if (!options.growth) {
  for (const [size, [length = 0, count = 0]] of Object.entries(sizes)) {
    const { from, texts } = unlikeTexts(length, count);
    /** @type {Map<string, Taken[]>} */
    const taken = new Map(readers.map((reader) => [reader, []]));
    for (let turn = 0; turn < turns; turn++) {
      for (const [reader, all] of taken) {
        // Whoever could not do it once is not asked again.
        const one = all.length < turn ? null : await take(reader, texts);
        if (one) all.push(one);
      }
    }
    const scan = summed(taken.get('bare scan') ?? []);
    console.log(
      `${size}, ${from}: as a multiple of a bare scan over the words; “first”: the first 100 kB of a process (– : not installed, or too slow)`,
    );
    printTable(
      ['', 'best', 'median', 'first', 'memory', 'found'],
      [...taken].map(([reader, all]) => {
        const sum = summed(all);
        const memory = sum ? `${Math.round(sum.megabytes)} MB` : '–';
        return [
          reader,
          ratio(sum?.least, scan?.least),
          ratio(sum?.median, scan?.median),
          ratio(sum?.first, scan ? (scan.least / length) * 1000 : undefined),
          memory,
          String(sum?.found ?? '–'),
        ];
      }),
    );
  }

  console.log('Hostile text: ten times as much of each kind, and as a multiple of a bare scan');
  const [small, large] = [hostileTexts(1e5), hostileTexts(1e6)];
  const rows = [];
  for (const [name, text] of Object.entries(large)) {
    const one = await take('Sayso', [small[name] ?? '']);
    const [ten, scan] = [await take('Sayso', [text]), await take('bare scan', [text])];
    const least = (/** @type {Taken | null} */ taken) => taken?.times.toSorted((a, b) => a - b)[0];
    rows.push([name, ratio(least(ten), least(one)), ratio(least(ten), least(scan))]);
  }
  printTable(['', 'growth', 'scan'], rows);
}

console.log('How the time of each part grows with ten times the input (10 is linear)');
const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', path.join(measure, 'growth.mjs')]);
/** @type {Record<string, { one: number, ten: number }>} */
const growth = JSON.parse(stdout);
printTable(
  ['', 'growth'],
  Object.entries(growth).map(([name, { one, ten }]) => [name, ratio(ten, one)]),
);

if (options.profile) {
  const profiles = path.join(folder, 'profile');
  await take('Sayso', unlikeTexts(5e4, 10).texts, ['--cpu-prof', '--cpu-prof-dir', profiles]);
  const file = readdirSync(profiles)[0] ?? '';
  console.log('Where the time goes (functions and lines of out/measure/core.mjs)');
  printTable(
    ['', 'line', 'share'],
    hotSpots(path.join(profiles, file), 30).map(({ name, line, share }) => [
      name,
      String(line),
      `${(share * 100).toFixed(1)} %`,
    ]),
  );
}
