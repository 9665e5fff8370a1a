// What a corpus costs: node scripts/corpus/bench.mjs [--articles 1000,10000,50000] [--write]
// --write puts the table into docs/scale.md; --kept takes a size's figures from its last run, where there was one.
// Processor time, on invented articles of 4 kB with all that Sayso knows; each size in a process of its own. Of questions
// the time until they are answered: clearing memory is shared by threads, and processor time would count each of them.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../vscode/paths.mjs';
import { generate, knowledge as records } from './articles.mjs';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    write: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    one: { type: 'string' },
  },
});
const bundle = path.join(projectRoot, 'out', 'measure', 'corpus.cjs');
/** Into so many parts the extension keeps it. */
const partCount = 64;
/** How often a question is asked of each kind. */
const asked = 100;

async function table() {
  const outer = path.join(projectRoot, 'src', 'core');
  mkdirSync(path.dirname(bundle), { recursive: true });
  const files = {
    'actors/find-mentions': 'buildKnowledge',
    'actors/records/read-knowledge': 'readKnowledge',
    analyze: 'analyze',
    'corpus/ask': 'Asking',
    'corpus/corpus': 'Corpus',
    'corpus/find-actor': 'namesOfActor',
    'corpus/query/read-query': 'readQuery',
    'corpus/read-entry': 'readEntry',
    'corpus/snapshot': 'readPart, writePart',
  };
  const contents = Object.entries(files)
    .map(([file, names]) => `export { ${names} } from './${file}';`)
    .join('\n');
  await build({
    stdin: { contents, resolveDir: outer, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: bundle,
    logLevel: 'warning',
  });
  const sizes = options.articles.split(',');
  const columns = sizes.map((size) => {
    const kept = path.join(tmpdir(), `sayso-corpus-${size}.json`);
    const args = ['--expose-gc', '--max-old-space-size=12288', import.meta.filename, '--one', size];
    if (!options.kept || !existsSync(kept))
      writeFileSync(kept, execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
    /** @type {Record<string, string>} */
    const column = JSON.parse(readFileSync(kept, 'utf8'));
    return column;
  });
  const rows = Object.keys(columns[0] ?? {});
  const heads = sizes.map((size) => `${Number(size).toLocaleString('en')} articles`);
  const steps = sizes.slice(1).map((size, at) => `growth, ×${Number(size) / Number(sizes[at])}`);
  const lines = [
    `| | ${[...heads, ...steps].join(' | ')} |`,
    `|:--|${[...heads, ...steps].map(() => '--:|').join('')}`,
    ...rows.map((row) => {
      const values = columns.map((column) => column[row] ?? '');
      return `| ${row} | ${[...values, ...steps.map((_, at) => growth(values[at], values[at + 1]))].join(' | ')} |`;
    }),
  ];
  console.log(lines.join('\n'));
  if (!options.write) return;
  const file = path.join(projectRoot, 'docs', 'scale.md');
  const [before, rest = ''] = readFileSync(file, 'utf8').split('<!-- bench -->');
  const after = rest.split('<!-- /bench -->')[1] ?? '';
  const text = `${before}<!-- bench -->\n\n${lines.join('\n')}\n\n<!-- /bench -->${after}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** How many times the last number of a cell is that of another. @param {string} [from] @param {string} [to] */
function growth(from = '', to = '') {
  const number = (/** @type {string} */ cell) => Number(/([\d.,]+)[^\d]*$/.exec(cell)?.[1]?.replaceAll(',', '') ?? NaN);
  const times = number(to) / number(from);
  return Number.isFinite(times) ? `×${times.toFixed(1)}` : '–';
}

/** @returns processor time since, in milliseconds */
function clock() {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** @returns time since, in milliseconds */
function stopwatch() {
  const before = performance.now();
  return () => performance.now() - before;
}

function megabytes() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** @param {number} count @returns {Promise<Record<string, string>>} */
async function measure(count) {
  const { default: core } = await import(bundle);
  const shipped = JSON.parse(readFileSync(path.join(projectRoot, 'generated', 'knowledge.json'), 'utf8'));
  const own = core.readKnowledge(records, 'people.yaml', new Set()).actors;
  const knowledge = core.buildKnowledge([...shipped, ...own]);
  let articles = generate(count, 1);
  for (const { text } of generate(150, 99)) core.readEntry({ path: 'a', text, hash: '' }, knowledge);

  const extraction = clock();
  for (const { text } of articles) core.analyze(text, knowledge);
  const bare = extraction();

  const empty = megabytes();
  const indexing = clock();
  const corpus = new core.Corpus();
  for (const { path: file, text } of articles)
    corpus.put(core.readEntry({ path: file, text, hash: text.length }, knowledge));
  const whole = indexing();
  const words = clock();
  corpus.takeInWords(Infinity);
  const taken = words();
  const held = megabytes() - empty;
  const size = articles.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = articles;
  // Nobody who asks holds the texts.
  articles = [];

  const names = (/** @type {string} */ id) => {
    const actor = knowledge.byId.get(id);
    return actor ? core.namesOfActor(actor) : [];
  };
  const kinds = {
    'a word in a month': (/** @type {number} */ n) => [null, `corridor in:2020-${String((n % 12) + 1).padStart(2, '0')}`],
    'a phrase': (/** @type {number} */ n) => [null, `"${['the border post', 'within ten days', 'the peace plan'][n % 3]}" kind:quote`],
    'a speaker and a word': (/** @type {number} */ n) => [null, `speaker:tolland ${['bridge', 'ferry', 'school'][n % 3]} outlet:herald`],
    'a dossier, first asked': (/** @type {number} */ n) => [own[n % own.length].id, ''],
  }; // prettier-ignore
  /** @type {Record<string, string>} */
  const answers = {};
  for (const [kind, question] of Object.entries(kinds)) {
    const times = [];
    for (let n = 0; n < asked; n++) {
      const asking = new core.Asking(corpus, names);
      const [actor, text] = question(n);
      const threshold = actor === null ? 2 : 0.8;
      const time = stopwatch();
      asking.page({ actor, query: core.readQuery(text).query, threshold }, 0, 200);
      times.push(time());
    }
    times.sort((a, b) => a - b);
    answers[`${kind}: p50 / p99`] = `${ms(times[asked / 2])} / ${ms(times[asked - 2])}`;
  }

  const asking = new core.Asking(corpus, names);
  const change = clock();
  corpus.put(core.readEntry({ path: first?.path, text: `${first?.text}\n`, hash: 'other' }, knowledge));
  asking.page({ actor: own[0].id, query: core.readQuery('').query, threshold: 0.8 }, 0, 200);
  const changed = change();

  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const coding = {
    encode: (/** @type {string} */ text) => encoder.encode(text),
    decode: (/** @type {Uint8Array} */ bytes) => decoder.decode(bytes),
  };
  const made = { extractor: '', knowledge: '' };
  const paths = corpus.paths();
  /** @type {Uint8Array[]} */
  const parts = [];
  for (let part = 0; part < partCount; part++) {
    const own = paths.filter((/** @type {string} */ _, /** @type {number} */ at) => at % partCount === part);
    parts.push(core.writePart(corpus.toKeep(own), made, coding));
  }
  const started = () => {
    const again = new core.Corpus();
    for (const part of parts) for (const entry of core.readPart(part, made, coding)) again.putKept(entry);
    return again;
  };
  const start = clock();
  const again = started();
  const loaded = start();
  const opening = clock();
  new core.Asking(again, names).page({ actor: own[0].id, query: core.readQuery('').query, threshold: 0.8 }, 0, 200);
  const opened = opening();
  const other = started();
  const searching = clock();
  new core.Asking(other, names).page(
    { actor: null, query: core.readQuery('corridor in:2020-05').query, threshold: 2 },
    0,
    200,
  );
  const searched = searching();
  const preparing = clock();
  while (other.takeInWords(1000));
  const prepared = preparing();
  return {
    'statements': corpus.statements.toLocaleString('en'),
    'text of an article': `${(size / count / 1000).toFixed(1)} kB`,
    'bare extraction': `${(bare / 1000).toFixed(1)} s`,
    'index, extraction included': `${(whole / 1000).toFixed(1)} s`,
    "the index's share of bare extraction's throughput": `${((bare / whole) * 100).toFixed(0)} %`,
    'memory of the corpus': `${held.toFixed(0)} MB`,
    'the same, a statement': `${((held * 1e6) / corpus.statements).toFixed(0)} bytes`,
    ...answers,
    'one file changed, then the dossier': ms(changed),
    'snapshot': `${(parts.reduce((sum, part) => sum + part.length, 0) / 1e6).toFixed(1)} MB`,
    'second start: the snapshot read': ms(loaded),
    'a dossier at once after it': ms(opened),
    'or a search at once after it': ms(searched),
    'the rest opened while nobody asks': ms(prepared),
    'words taken in after a first reading, while nobody asks': ms(taken),
  }; // prettier-ignore
}

const ms = (/** @type {number | undefined} */ time) => `${(time ?? 0).toFixed((time ?? 0) < 10 ? 1 : 0)} ms`;

if (options.one !== undefined) console.log(JSON.stringify(await measure(Number(options.one))));
else await table();
