/** The figures of the scorers beside the gold sets': whose words they are, by name, and the trials, passed or not. */

import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../vscode/paths.mjs';

/**
 * Runs a script in the project, as one would by hand.
 * @param {readonly string[]} args
 * @param {{ input?: string, output?: string }} [files]
 */
function node(args, { input, output } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: [input ? openSync(input, 'r') : 'ignore', output ? openSync(output, 'w') : 'pipe', 'pipe'],
  });
  // The scorers end with 1 where their own aim is not reached.
  if (status === null || status > 1) throw new Error(`${args[0] ?? ''} failed.\n${stderr}`);
  return stdout;
}

/**
 * @param {string} printed
 * @param {RegExp} pattern with a group for each name
 * @param {readonly string[]} names
 * @returns {Record<string, number>}
 */
function numbersIn(printed, pattern, names) {
  const found = pattern.exec(printed);
  if (!found) throw new Error(`A scorer prints something new:\n${printed.slice(0, 500)}`);
  return Object.fromEntries(names.map((name, i) => [name, Number(found[i + 1])]));
}

/**
 * @param {string} shared the folder beside the project
 * @param {string} folder for files that nobody keeps
 * @returns {Record<string, Record<string, number>>} what is not at hand is left out
 */
export function otherFigures(shared, folder) {
  /** @type {Record<string, Record<string, number>>} */
  const figures = {};
  const cli = path.join(folder, 'dist', 'cli.js');
  node(['scripts/build.mjs', '--dist', path.dirname(cli)]);
  const bench = path.join(shared, 'bench');
  /** @type {readonly (readonly [set: string, scorer: string, pattern: RegExp, names: readonly string[]])[]} */
  const byName = [
    [
      'people-train',
      'people.mjs',
      /^all: right ([.\d]+), open ([.\d]+), somebody else ([.\d]+) of \d+, unnamed given a name (\d+)/m,
      ['right', 'open', 'somebody else', 'unnamed'],
    ],
    ['names-dev', 'names.mjs', /F1 ([.\d]+) gold \d+; names ([.\d]+)/, ['f1', 'names']],
  ];
  for (const [set, scorer, pattern, names] of byName) {
    const gold = path.join(bench, `${set}.jsonl`);
    if (!existsSync(gold)) continue;
    const predicted = path.join(folder, `${set}.jsonl`);
    node([cli, 'extract', '--jsonl'], { input: gold, output: predicted });
    figures[set] = numbersIn(node([path.join(bench, scorer), gold, predicted]), pattern, names);
  }
  for (const name of ['diplomacy', 'general', 'forms']) {
    const cases = path.join(shared, 'trials', `${name}.jsonl`);
    if (!existsSync(cases) || readFileSync(cases, 'utf8').trim() === '') continue;
    const printed = node([path.join(shared, 'trials', 'check-cases.mjs'), cases, '--cli', cli]);
    figures[`trials ${name}`] = numbersIn(printed, /^ *(\d+)\/\d+ +all:/m, ['passed']);
  }
  return figures;
}
