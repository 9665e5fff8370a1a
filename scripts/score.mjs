// How good the answers are: npm run score [-- --accept] [-- --no-train] [-- --check]
// On the samples always; on the gold sets and trials where `../shared` is at hand. Compares with the last accepted
// figures (docs/figures.json), and fails when one has got worse; --accept keeps the new ones. --check is for
// `npm test`: without the training articles, other libraries and tables, and it skips where `../shared` is not at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithAccepted, keepAsAccepted } from './measure/accepted.mjs';
import { loadCore } from './measure/load-core.mjs';
import { calibrationError, judge } from './measure/pairing.mjs';
import { otherFigures } from './measure/others.mjs';
import { compromise, quoteParser } from './measure/peers.mjs';
import { figure, printTable } from './measure/table.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';

const shared = path.join(projectRoot, '..', 'shared');
const sets = [
  { name: 'seeds', file: path.join(shared, 'gold', 'seeds.jsonl'), peers: true },
  { name: 'polnear-dev', file: path.join(shared, 'bench', 'polnear-dev.jsonl'), peers: true },
  { name: 'polnear-train', file: path.join(shared, 'bench', 'polnear-train.jsonl'), peers: false },
];

/** Two careful readers of PolNeAR against each other. */
const people = {
  'statements iou.5 f1': 0.906,
  'quotes iou.5 f1': 0.959,
  'quotes speaker accuracy': 0.973,
  'claims iou.5 f1': 0.868,
  'claims speaker accuracy': 0.971,
};

const { values: options } = parseArgs({
  options: { accept: { type: 'boolean' }, check: { type: 'boolean' }, train: { type: 'boolean', default: true } },
  allowNegative: true,
});
if (options.check && !existsSync(shared)) {
  console.log('skipped: ../shared is not beside this project, so the scores are not compared.\n  1 pending');
  process.exit(0);
}
const { folder } = temporaryFolder();
const core = await loadCore();
const knowledge = core.buildKnowledge(core.actors);
const sayso = { name: 'Sayso', statements: (/** @type {string} */ text) => core.analyze(text, knowledge).statements };
const found = options.check ? [] : [await compromise(), await quoteParser()];
const peers = found.filter((peer) => peer !== null);

/** Figures by set and name. @type {Record<string, Record<string, number>>} */
const figures = { samples: scoreSamples() };
for (const set of sets) {
  if (set.name === 'polnear-train' && (options.check || !options.train)) continue;
  if (existsSync(set.file)) figures[set.name] = scoreSet(set);
  else console.log(`${set.name}: not at hand (${path.relative(projectRoot, set.file)})\n`);
}
if (existsSync(shared)) {
  const others = otherFigures(shared, folder);
  Object.assign(figures, others);
  const rows = Object.entries(others).flatMap(([set, named]) =>
    Object.entries(named).map(([name, value]) => [
      `${set} ${name}`,
      Number.isInteger(value) ? String(value) : figure(value),
    ]),
  );
  if (!options.check) printTable(['by name, and trials', ''], rows);
}
const { compared, lost } = compareWithAccepted(figures);
if (options.accept) keepAsAccepted(figures);
else {
  if (options.check) console.log(`  ${compared - lost} passing${lost > 0 ? `\n  ${lost} failing` : ''}`);
  if (lost > 0) console.log(`${lost} figures have got worse. If that is meant: npm run score -- --accept`);
  else if (options.check) console.log('To keep better figures as those to hold: npm run score -- --accept');
  process.exitCode = lost > 0 ? 1 : 0;
}

/** No gold: what fires, so that a change shows. */
function scoreSamples() {
  const from = path.join(projectRoot, 'samples');
  const statements = readdirSync(from).flatMap((name) =>
    sayso.statements(readFileSync(path.join(from, name), 'utf8').replace(/^\ufeff/, '')),
  );
  const silent = statements.filter(({ speaker }) => !speaker).length;
  if (options.check) return { statements: statements.length, silent };
  console.log(`samples: ${statements.length} statements, ${silent} of them without a speaker\n`);
  const rules = countBy(statements, ({ rule }) => rule);
  printTable(
    ['rule', 'fires'],
    [...rules].map(([rule, of]) => [rule, String(of.length)]),
  );
  return { statements: statements.length, silent };
}

/** @param {{ name: string, file: string, peers: boolean }} set */
function scoreSet(set) {
  /** @type {readonly import('./measure/pairing.mjs').GoldArticle[]} */
  const gold = readFileSync(set.file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const own = gold.map(({ id, text }) => ({ id, ...core.analyze(text, knowledge) }));
  const ours = scored(set.file, own);
  const others = set.peers ? peers : [];
  const theirs = others.map((peer) =>
    scored(
      set.file,
      gold.map(({ id, text }) => ({ id, statements: peer.statements?.(text) ?? [], mentions: [] })),
    ),
  );
  const judged = gold.flatMap((article, i) => judge(article, own[i]?.statements ?? []));
  const error = calibrationError(judged);
  if (options.check) return { ...ours, 'calibration error': error };
  /** @type {Readonly<Record<string, number>>} */
  const human = set.name === 'seeds' ? {} : people;
  console.log(`${set.name}: ${gold.length} articles`);
  printTable(
    ['', sayso.name, ...others.map(({ name }) => name), 'people'],
    Object.keys(ours)
      .filter((name) => !name.includes('ggt.8'))
      .map((name) => [
        name.replace(' iou.5', '').replace('f1', 'F1'),
        figure(ours[name]),
        // Nothing at all is what a library does not do.
        ...[...theirs, human].map((one) => figure(one[name] || undefined)),
      ]),
  );
  printJudged('rule', judged, ({ rule }) => rule);
  printJudged('speaker is given by', judged, ({ via }) => via);
  console.log(`  expected calibration error of the confidence: ${figure(error)}\n`);
  return { ...ours, 'calibration error': error };
}

/**
 * The scorer's own figures, as flat names: `quotes iou.5 f1`.
 * @param {string} file the gold set
 * @param {readonly object[]} answers
 * @returns {Record<string, number>}
 */
function scored(file, answers) {
  const predicted = path.join(folder, 'predicted.jsonl');
  writeFileSync(predicted, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  const scorer = path.join(shared, 'bench', 'score.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, file, predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The scorer failed.\n${stderr}`);
  return Object.fromEntries(
    Object.entries(JSON.parse(stdout)).flatMap(([what, parts]) =>
      Object.entries(parts)
        .filter(([part]) => part !== 'gold')
        .map(([part, value]) => [`${what} ${part}`, value]),
    ),
  );
}

/**
 * @param {string} title
 * @param {readonly import('./measure/pairing.mjs').Judged[]} judged
 * @param {(one: import('./measure/pairing.mjs').Judged) => string} key
 */
function printJudged(title, judged, key) {
  printTable(
    [title, 'fires', 'right', 'speaker right'],
    [...countBy(judged, key)].map(([name, of]) => {
      const withSpeaker = of.filter(({ speakerRight }) => speakerRight !== null);
      return [
        name,
        String(of.length),
        figure(of.filter(({ right }) => right).length / of.length),
        figure(withSpeaker.filter(({ speakerRight }) => speakerRight).length / withSpeaker.length),
      ];
    }),
  );
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} key
 * @returns {Map<string, readonly T[]>} the largest group first
 */
function countBy(all, key) {
  // Node 20 has no `Map.groupBy`.
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}
