/**
 * Which branches of a room nothing needs: `node scripts/measure/never-run.mjs [ROOM…] [--all]`. Prints the places of
 * `src/core/ROOM` (`statements` where none is given) that neither an article of train nor a unit test of reading runs,
 * as V8 counts them: file:line:column, what stands before ▶ and behind it. Without `--all` it leaves out what only a
 * type asks for, such as the fallback of an index.
 */

import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../compile-knowledge.mjs';
import { projectRoot } from '../vscode/paths.mjs';

/** The folders of `test/unit` that say what is right where an article is read. */
const tested = ['statements', 'article', 'analysis', 'text', 'actors', 'annotations', 'wording'];

/** Behind these nothing is decided: a fallback that a type asks for. */
const onlyForTypes = /(?:\?\?|\?\.) $/;
const fallback = /^(?:''|'[^']'|\d+|\[\]|\{\}|null|undefined|-1|new (?:Set|Map)\(\))(?![\w.])/;

const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const rooms = (positionals.length > 0 ? positionals : ['statements']).map(
  (room) => path.join(projectRoot, 'src', 'core', room) + path.sep,
);
const out = path.join(projectRoot, 'out', 'test', 'unit', 'never-run');
const counted = path.join(out, 'counted');

/** @typedef {{ readonly startOffset: number, readonly endOffset: number, readonly count: number }} Range */

/**
 * @param {string} name of the bundle
 * @param {string} contents
 */
async function bundle(name, contents) {
  const outfile = path.join(out, `${name}.js`);
  await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    external: ['mocha', 'esbuild', '@duckdb/node-api'],
    sourcemap: 'linked',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * @param {readonly string[]} args of Node, in the project's folder
 * @param {string} [input]
 */
function run(args, input = '') {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_V8_COVERAGE: counted },
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: Infinity,
  });
  if (status !== 0) console.error(`${args.join(' ')} ended with ${status}; what it ran counts.\n${stderr}`);
}

async function runTests() {
  const files = tested.flatMap((folder) =>
    readdirSync(path.join(projectRoot, 'test', 'unit', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `import './test/unit/${folder}/${file.replace(/\.ts$/, '').replaceAll(path.sep, '/')}';`),
  );
  const bundled = await bundle('tests', files.join('\n'));
  run(['node_modules/mocha/bin/mocha.js', '--timeout', '0', '--reporter', 'dot', bundled]);
}

async function runTrain() {
  const train = path.join(projectRoot, '..', 'shared', 'bench', 'polnear-train.jsonl');
  if (!existsSync(train)) {
    console.error('../shared is not beside this project: only what the tests run counts.');
    return;
  }
  const bundled = await bundle(
    'train',
    `
      import { readFileSync } from 'node:fs';
      import { analyze } from './src/core/analyze';
      import { buildKnowledge } from './src/core/actors/find-mentions';
      import { wireOf } from './src/core/wording/wire';
      import actors from './generated/knowledge.json';
      const knowledge = buildKnowledge(actors as never);
      for (const line of readFileSync(0, 'utf8').split('\\n'))
        if (line !== '') wireOf(analyze(JSON.parse(line).text, knowledge));`,
  );
  run([bundled], readFileSync(train, 'utf8'));
}

/**
 * What ran of one bundle in one process.
 * @param {number} length of the bundle, in UTF-16 code units
 * @param {readonly { readonly ranges: readonly Range[] }[]} functions
 * @returns {Uint8Array} 1 where a code unit ran
 */
function ranOf(length, functions) {
  const ran = new Uint8Array(length);
  // The outer range first: what lies in it corrects it.
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

/**
 * Whether each place of the rooms' files ran, by file and then line and column.
 * @returns {Map<string, Map<string, { readonly line: number, readonly column: number, ran: boolean }>>}
 */
function placesOfRooms() {
  const places = new Map();
  for (const name of readdirSync(counted)) {
    const { result } = JSON.parse(readFileSync(path.join(counted, name), 'utf8'));
    for (const { url, functions } of result) {
      const file = url.startsWith('file:') ? fileURLToPath(url) : '';
      if (path.dirname(file) !== out || !existsSync(`${file}.map`)) continue;
      const text = readFileSync(file, 'utf8');
      const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
      const ran = ranOf(text.length, functions);
      let start = 0;
      for (const [row, words] of text.split('\n').entries()) {
        for (let column = 0; column < words.length; column++) {
          const entry = map.findEntry(row, column);
          if (!('originalSource' in entry) || entry.generatedLine !== row || entry.generatedColumn !== column) continue;
          const source = path.resolve(out, entry.originalSource);
          if (!rooms.some((room) => source.startsWith(room))) continue;
          const ofFile = places.get(source) ?? new Map();
          places.set(source, ofFile);
          const key = `${entry.originalLine}:${entry.originalColumn}`;
          const place = ofFile.get(key) ?? { line: entry.originalLine, column: entry.originalColumn, ran: false };
          place.ran ||= ran[start + column] === 1;
          ofFile.set(key, place);
        }
        start += words.length + 1;
      }
    }
  }
  return places;
}

/** Prints the first place of each stretch that never ran; answers how many there are, and how many are left out. */
function printNeverRun() {
  let [shown, left] = [0, 0];
  for (const [file, ofFile] of [...placesOfRooms()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const places = [...ofFile.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    for (const [i, { line, column, ran }] of places.entries()) {
      if (ran || places[i - 1]?.ran === false) continue;
      const before = lines[line]?.slice(0, column) ?? '';
      const behind = lines[line]?.slice(column) ?? '';
      if (!values.all && onlyForTypes.test(before) && fallback.test(behind)) left++;
      else {
        shown++;
        const place = `${path.relative(projectRoot, file)}:${line + 1}:${column + 1}`;
        console.log(`${place}  ${before.trimStart().slice(-60)}▶${behind.slice(0, 90)}`);
      }
    }
  }
  return { shown, left };
}

rmSync(out, { recursive: true, force: true });
mkdirSync(counted, { recursive: true });
await compileKnowledge(path.join(projectRoot, 'knowledge'), path.join(projectRoot, 'generated', 'knowledge.json'));
await runTests();
await runTrain();
const { shown, left } = printNeverRun();
console.log(`${shown} never run${left > 0 ? `; and ${left} that only a type asks for` : ''}`);
