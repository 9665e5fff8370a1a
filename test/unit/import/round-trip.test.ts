import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { plain } from '../../../src/core/annotations/decide';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { csv } from '../../../src/core/export/csv';
import type { Format } from '../../../src/core/export/format';
import { qdpx } from '../../../src/core/export/qdpx';
import type { Source } from '../../../src/core/export/record';
import { webAnnotation } from '../../../src/core/export/web-annotation';
import { importForms } from '../../../src/core/import/forms';
import { type ImportPlan, planImport } from '../../../src/core/import/import';
import { randomFrom } from '../annotations/random';
import { randomDecision, randomText, sourceWith } from './random';

const now = '2026-11-01T00:00:00.000Z';

async function brought(format: Format, source: Source, entries: readonly Entry[]): Promise<ImportPlan> {
  const [file] = await format.write([source], {});
  const bytes = typeof file!.content === 'string' ? strToU8(file!.content) : file!.content;
  const read = importForms.find(({ name }) => name === format.name)!.read(bytes);
  const { text, sha256 } = source;
  return planImport(
    read,
    {
      paths: ['news/a.txt', 'b.txt'],
      open: (path) => Promise.resolve({ text: path === 'b.txt' ? '' : text, sha256, entries }),
    },
    { now },
  );
}

/** What the form cannot hold is left out, and fields stand in one order. */
function held(decision: Decision, without: readonly (keyof Decision)[]): Record<string, unknown> {
  const { negated, ...others } = plain(decision);
  const fields = { ...others, ...(negated ? { negated } : {}) };
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !without.includes(name as keyof Decision))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const forms: readonly (readonly [Format, readonly (keyof Decision)[]])[] = [
  [csv, []],
  [webAnnotation, []],
  [qdpx, ['cue', 'was', 'rating']],
];

describe('import of an export', () => {
  for (const [format, without] of forms) {
    it(`as ${format.name} is what was exported`, async () => {
      for (let seed = 1; seed <= 60; seed++) {
        const random = randomFrom(seed);
        const text = randomText(random);
        const decisions = Array.from({ length: 8 }, (_, i) => plain(randomDecision(random, text, `d${i}`)));
        const { articles, problems } = await brought(format, sourceWith(text, decisions), []);
        assert.deepEqual(problems, [], `seed ${seed}`);
        const byId = new Map(articles[0]!.changes.map((one) => [one.id, one]));
        for (const decision of decisions)
          assert.deepEqual(held(byId.get(decision.id)!, without), held(decision, without), `seed ${seed}`);
        assert.equal(articles[0]!.changes.length, decisions.length);
      }
    });

    it(`as ${format.name} changes nothing where it is there already`, async () => {
      for (let seed = 100; seed <= 130; seed++) {
        const random = randomFrom(seed);
        const text = randomText(random);
        const decisions = Array.from({ length: 8 }, (_, i) => plain(randomDecision(random, text, `d${i}`)));
        const { articles } = await brought(format, sourceWith(text, decisions), decisions);
        assert.deepEqual(articles[0]!.changes, [], `seed ${seed}`);
        assert.ok(articles[0]!.outcomes.every(({ fate }) => fate === 'same'));
      }
    });
  }
});
