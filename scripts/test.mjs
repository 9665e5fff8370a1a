// Everything that is checked: `npm test`. Ends with a line "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';

/**
 * Name and command of a step. A step whose tests are counted says so; any other counts as one.
 * @typedef {readonly [name: string, command: string, counted?: 'mocha' | 'may skip']} Step
 */

/** The compiler that checks types in a quarter of the time; the linter asks its predecessor, which is a library. */
const tsc = 'node node_modules/typescript-7/bin/tsc';

/**
 * What is done one after another. Steps in an inner list do not need each other and share the machine: one row of
 * them beside the next. The tests in VS Code have it to themselves, since they wait for what a reader would see.
 * @type {readonly (Step | { readonly rows: readonly (readonly Step[])[] })[]}
 */
const plan = [
  // First, for the types read what it makes of the knowledge.
  ['build', 'node scripts/build.mjs'],
  ['build of the tests', 'node scripts/build-tests.mjs --together'],
  {
    rows: [
      [
        [
          'unit tests',
          'npx mocha --parallel --jobs 2 --timeout 600000 --reporter dot "out/test/unit/**/*.test.js"',
          'mocha',
        ],
      ],
      [
        ['lint', 'npx eslint . --max-warnings 0'],
        ['format', 'npx prettier --check --log-level warn .'],
        ['types', `${tsc} -p tsconfig.json`],
        ['types of the core, without VS Code, Node and DOM', `${tsc} -p src/core/tsconfig.json`],
        ['types of the scripts', `${tsc} -p scripts/tsconfig.json`],
      ],
    ],
  },
  ['scores', 'node scripts/score.mjs --check', 'may skip'],
  ['package', 'node scripts/package.mjs'],
  ['tests in VS Code', 'node scripts/vscode/run-tests.mjs', 'mocha'],
];

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * Runs a command.
 * @param {string} command
 * @param {(data: string) => void} show gets what it prints, as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, show) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (data) => {
        output += data;
        show(data);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const sum = (/** @type {string} */ output, /** @type {string} */ word) =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce((n, match) => n + Number(match[1]), 0);

/**
 * Runs a step and counts what came of it.
 * @param {Step} step
 * @param {(data: string) => void} show
 */
async function take([name, command, counted], show) {
  show(`\n== ${name}\n`);
  const started = Date.now();
  const { code, output } = await run(command, show);
  const failing = counted ? sum(output, 'failing') : 0;
  passed += counted ? sum(output, 'passing') : code === 0 ? 1 : 0;
  skipped += counted ? sum(output, 'pending') : 0;
  failed += failing > 0 ? failing : code === 0 ? 0 : 1;
  if (counted && code === 0 && sum(output, 'passing') + (counted === 'may skip' ? sum(output, 'pending') : 0) === 0) {
    show(`${name}: no test ran.\n`);
    failed++;
  }
  show(`== ${name}: ${code === 0 ? 'ok' : 'failed'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
}

const print = (/** @type {string} */ text) => void process.stdout.write(text);

/**
 * Runs one step after another and prints each when it is done, so that rows beside each other do not mix.
 * @param {readonly Step[]} steps
 */
async function takeRow(steps) {
  for (const step of steps) {
    let printed = '';
    await take(step, (data) => (printed += data));
    print(printed);
  }
}

for (const part of plan) {
  if ('rows' in part) await Promise.all(part.rows.map(takeRow));
  else await take(part, print);
}

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
