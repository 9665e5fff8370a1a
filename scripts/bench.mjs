// How long it takes, and how much memory: npm run bench [-- --profile] [-- --own]
// Sayso beside other libraries and a bare scan over the words, each alone in its process, in one run, so that the
// ratios hold on any machine. --profile adds where the time goes, --own leaves the others out.
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { loadCore } from './measure/load-core.mjs';
import { hotSpots } from './measure/profile.mjs';
import { printTable } from './measure/table.mjs';
import { hostileTexts, joinedSamples } from './measure/texts.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';

/** Milliseconds that one reader may take for all its runs over one text. */
const patience = 60_000;

const { values: options } = parseArgs({ options: { profile: { type: 'boolean' }, own: { type: 'boolean' } } });
const clock = path.join(projectRoot, 'scripts', 'measure', 'clock.mjs');
const bundle = path.join(projectRoot, 'out', 'measure', 'core.mjs');
const { folder } = temporaryFolder();
const core = await loadCore();
const sizes = { '5 kB': 5e3, '50 kB': 5e4, '500 kB': 5e5, '5 MB': 5e6 };
const peers = options.own ? [] : ['compromise', 'quote-parser', 'wink-nlp'];

/**
 * @typedef {{ ms: number, runs: number, megabytes: number, found: number }} Taken
 *
 * @param {string} reader
 * @param {string} text
 * @param {readonly string[]} [flags] for Node
 * @returns {Promise<Taken | null>} null where it is not installed, fails, or takes too long
 */
async function take(reader, text, flags = []) {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, text);
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=4096', ...flags, clock, reader, bundle, file],
      { timeout: patience, killSignal: 'SIGKILL' },
    );
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

const time = (/** @type {Taken | null} */ taken) =>
  taken ? `${taken.ms < 100 ? taken.ms.toFixed(1) : Math.round(taken.ms)} ms` : '–';
const ratio = (/** @type {Taken | null} */ taken, /** @type {Taken | null} */ scan) =>
  taken && scan ? `${(taken.ms / scan.ms).toFixed(1)} ×` : '–';

/** @type {Record<string, Record<string, Taken | null>>} */
const table = {};
for (const [size, length] of Object.entries(sizes)) {
  const text = joinedSamples(core, length);
  for (const reader of ['bare scan', 'Sayso', ...peers]) {
    const before = Object.values(table[reader] ?? {}).at(-1);
    table[reader] ??= {};
    // What could not do a smaller text is not asked to do a larger one.
    table[reader][size] = before === null ? null : await take(reader, text);
  }
}
const columns = Object.keys(sizes);
const rows = (/** @type {(taken: Taken | null, reader: string, size: string) => string} */ cell) =>
  Object.entries(table).map(([reader, bySize]) => [reader, ...columns.map((size) => cell(bySize[size], reader, size))]);
console.log(`Time, the best run (– : not installed, or over ${patience / 1000} s for all runs)`);
printTable(
  ['', ...columns],
  rows((taken) => time(taken)),
);
console.log('Time as a multiple of the bare scan');
printTable(
  ['', ...columns],
  rows((taken, _, size) => ratio(taken, table['bare scan'][size])),
);
console.log('How the time grows with ten times the text');
printTable(
  ['', ...columns.slice(1)],
  rows((taken, reader, size) => ratio(taken, table[reader][columns[columns.indexOf(size) - 1]] ?? null)).map(
    ([reader, , ...growth]) => [reader, ...growth],
  ),
);
console.log('Memory above the start, at its peak; and what was found');
printTable(
  ['', ...columns],
  rows((taken) => (taken ? `${Math.round(taken.megabytes)} MB, ${taken.found}` : '–')),
);

console.log('Hostile text: the same length of each kind');
const hostile = [];
const [small, large] = [hostileTexts(1e5), hostileTexts(1e6)];
for (const name of Object.keys(large)) {
  const [scan, tenth, whole] = [
    await take('bare scan', large[name]),
    await take('Sayso', small[name]),
    await take('Sayso', large[name]),
  ];
  hostile.push([name, time(tenth), time(whole), ratio(whole, tenth), time(scan)]);
}
printTable(['', '100 kB', '1 MB', 'grows', 'bare scan of 1 MB'], hostile);

if (options.profile) {
  const profiles = path.join(folder, 'profile');
  await take('Sayso', joinedSamples(core, 5e5), ['--cpu-prof', '--cpu-prof-dir', profiles]);
  console.log('Where the time goes on 500 kB (function, its line in out/measure/core.mjs)');
  const [file] = readdirSync(profiles);
  printTable(
    ['', 'line', 'share'],
    hotSpots(path.join(profiles, file ?? ''), 30).map(({ name, line, share }) => [
      name,
      String(line),
      `${(share * 100).toFixed(1)} %`,
    ]),
  );
}
