import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { analyze } from '../../../src/core/analyze';

const shared = resolve(__dirname, '../../../../../shared');

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the scorer says of our reading of a gold set. */
function figuresOf(gold: string): Figures {
  const actors = JSON.parse(
    readFileSync(resolve(__dirname, '../../../../generated/knowledge.json'), 'utf8'),
  ) as Actor[];
  const knowledge = buildKnowledge(actors);
  const articles = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const folder = mkdtempSync(join(tmpdir(), 'sayso-gold-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(
      predicted,
      articles.map(({ id, text }) => JSON.stringify({ id, ...analyze(text, knowledge) })).join('\n'),
    );
    const scorer = join(shared, 'bench/score.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Set, figure, kind of figure, the least that will do. */
const floors: readonly (readonly [string, string, string, number])[] = [
  ['gold/seeds.jsonl', 'mentions', 'f1', 1],
  ['gold/seeds.jsonl', 'statements iou.5', 'f1', 0.97],
  ['gold/seeds.jsonl', 'quotes iou.5', 'f1', 0.97],
  ['gold/seeds.jsonl', 'claims iou.5', 'f1', 0.95],
  ['gold/seeds.jsonl', 'quotes speaker', 'accuracy', 0.97],
  ['gold/seeds.jsonl', 'claims speaker', 'accuracy', 0.97],
  ['gold/seeds.jsonl', 'quotes actor', 'accuracy', 0.97],
  ['gold/seeds.jsonl', 'claims actor', 'accuracy', 0.97],
  ['gold/seeds.jsonl', 'quotes kind', 'accuracy', 0.9],
  ['bench/polnear-dev.jsonl', 'statements iou.5', 'f1', 0.8],
  ['bench/polnear-dev.jsonl', 'quotes iou.5', 'f1', 0.88],
  ['bench/polnear-dev.jsonl', 'quotes speaker', 'accuracy', 0.93],
  ['bench/polnear-dev.jsonl', 'quotes kind', 'accuracy', 0.92],
  ['bench/polnear-dev.jsonl', 'claims iou.5', 'f1', 0.75],
  ['bench/polnear-dev.jsonl', 'claims speaker', 'accuracy', 0.93],
  ['bench/polnear-dev.jsonl', 'claims kind', 'accuracy', 0.97],
];

describe('statements against what careful people mark', () => {
  const figures = new Map<string, Figures>();
  for (const [set, figure, kind, floor] of floors) {
    it(`${set}: ${figure} ${kind} is ${String(floor)} or better`, function () {
      const gold = join(shared, set);
      if (!existsSync(gold)) {
        console.log(`      skipped: ${set} is not beside this project`);
        this.skip();
      }
      if (!figures.has(set)) figures.set(set, figuresOf(gold));
      const value = figures.get(set)![figure]?.[kind] ?? 0;
      assert.ok(value >= floor, `${figure} ${kind} is ${value.toFixed(3)}`);
    });
  }
});
