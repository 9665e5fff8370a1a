// Everything that is checked, one step after another: `npm test`. Ends with a line "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';

/**
 * Name and command of each step. A step whose tests are counted says so; any other counts as one.
 * @type {readonly (readonly [name: string, command: string, counted?: 'mocha' | 'may skip'])[]}
 */
const steps = [
  // First, for the types read what it makes of the knowledge.
  ['build', 'node scripts/build.mjs'],
  ['lint', 'npx eslint . --max-warnings 0'],
  ['format', 'npx prettier --check --log-level warn .'],
  ['types', 'npx tsc -p tsconfig.json'],
  ['types of the core, without VS Code, Node and DOM', 'npx tsc -p src/core/tsconfig.json'],
  ['types of the scripts', 'npx tsc -p scripts/tsconfig.json'],
  ['build of the tests', 'node scripts/build-tests.mjs'],
  ['unit tests', 'npx mocha --timeout 180000 --reporter dot "out/test/unit/**/*.test.js"', 'mocha'],
  ['scores', 'node scripts/score.mjs --check', 'may skip'],
  ['package', 'node scripts/package.mjs'],
  ['tests in VS Code', 'node scripts/vscode/run-tests.mjs', 'mocha'],
];

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * Runs a command and shows what it prints.
 * @param {string} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        process.stdout.write(data);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const sum = (/** @type {string} */ output, /** @type {string} */ word) =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce((n, match) => n + Number(match[1]), 0);

for (const [name, command, counted] of steps) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { code, output } = await run(command);
  const failing = counted ? sum(output, 'failing') : 0;
  passed += counted ? sum(output, 'passing') : code === 0 ? 1 : 0;
  skipped += counted ? sum(output, 'pending') : 0;
  failed += failing > 0 ? failing : code === 0 ? 0 : 1;
  if (counted && code === 0 && sum(output, 'passing') + (counted === 'may skip' ? sum(output, 'pending') : 0) === 0) {
    console.log(`${name}: no test ran.`);
    failed++;
  }
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'failed'}, ${Math.round((Date.now() - started) / 1000)} s`);
}

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
