import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { decisionOn, ownStatement, plain } from '../../../src/core/annotations/decide';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { csv } from '../../../src/core/export/csv';
import type { Format } from '../../../src/core/export/format';
import { qdpx } from '../../../src/core/export/qdpx';
import type { Source } from '../../../src/core/export/record';
import { webAnnotation } from '../../../src/core/export/web-annotation';
import { importForms } from '../../../src/core/import/forms';
import { type ImportPlan, planImport } from '../../../src/core/import/import';
import type { ReadFile } from '../../../src/core/import/record';
import { oneOf, type Random, randomFrom } from '../annotations/random';
import { foundWith, placeOf, read as readTalks, statements, talks } from '../export/talks';
import { randomDecision, randomText, sourceWith } from './random';

const now = '2026-11-01T00:00:00.000Z';

async function brought(format: Format, source: Source, entries: readonly Entry[]): Promise<ImportPlan> {
  const [file] = await format.write([source], {});
  const bytes = typeof file!.content === 'string' ? strToU8(file!.content) : file!.content;
  const read = importForms.find(({ name }) => name === format.name)!.read(bytes);
  return planned(read, source, entries);
}

function planned(read: ReadFile, source: Source, entries: readonly Entry[]): Promise<ImportPlan> {
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

const at = '2026-03-01T12:00:00.000Z';

/** Some of what is found in an article is decided on, in every way; the rest stays suggested. */
function decidedOf(random: Random): readonly Decision[] {
  return statements.flatMap((statement, i): readonly Decision[] => {
    const [first] = statement.content;
    const deciding = { id: `d${i}`, at, by: 'Ana' };
    const target = statement.content.map(({ start, end }) => placeOf(talks.slice(start, end)));
    const ways: readonly (() => Decision | undefined)[] = [
      () => undefined,
      () => decisionOn(talks, statement, 'accepted', deciding),
      () => decisionOn(talks, statement, 'corrected', deciding, { speakers: [{ name: 'Ivo Reyle' }], note: 'no' }),
      () => ownStatement(talks, first!, 'indirect', [{ name: 'Ivo Reyle' }], deciding),
      // As a hand would write it.
      () => ({ id: deciding.id, state: 'accepted', target, at }),
    ];
    const decision = oneOf(random, ways)();
    return decision ? [decision] : [];
  });
}

const marked: Decision = { id: 'm1', state: 'own', target: [placeOf('A quiet street')], labels: ['street'], at };
const accepted = decisionOn(talks, foundWith('the dam 😀'), 'accepted', { id: 'a1', at, by: 'Ana' });

describe('import of an export of an article that is read', () => {
  for (const [format, without] of forms) {
    it(`as ${format.name} takes nothing that was found for the reader's word`, async () => {
      for (let seed = 1; seed <= 40; seed++) {
        const decisions = [...decidedOf(randomFrom(seed)), marked];
        const source = readTalks(decisions);
        const { articles, problems } = await brought(format, source, []);
        assert.deepEqual(problems, [], `seed ${seed}`);
        const byId = new Map(articles[0]!.changes.map((one) => [one.id, one]));
        for (const decision of decisions)
          assert.deepEqual(held(byId.get(decision.id)!, without), held(decision, without), `seed ${seed}`);
        assert.equal(byId.size, decisions.length);
        const again = await brought(format, source, decisions);
        assert.deepEqual(again.articles[0]!.changes, [], `seed ${seed}`);
      }
    });

    it(`as ${format.name} leaves open who speaks where that was left open`, async () => {
      assert.equal(accepted.speakers, undefined);
      const { articles } = await brought(format, readTalks([accepted]), []);
      assert.deepEqual(held(articles[0]!.changes[0]!, without), held(accepted, without));
    });
  }

  it('takes what somebody has written into a cell that was left open', async () => {
    const [file] = await csv.write([readTalks([accepted])], {});
    const [head, ...rows] = (file!.content as string).split('\r\n');
    const row = rows.find((one) => one.includes(',a1,'))!;
    const column = head!.split(',').indexOf('speaker');
    const open = ',indirect,prediction,0,,,Karin Lind; Peter Lind,';
    assert.ok(column > 0 && row.includes(open), row);
    const filled = [head, row.replace(open, ',indirect,prediction,0,Karin Lind,,Karin Lind; Peter Lind,')].join('\r\n');
    const read = importForms.find(({ name }) => name === 'csv')!.read(strToU8(filled));
    const { articles } = await planned(read, readTalks([]), [accepted]);
    assert.deepEqual(articles[0]!.changes, [{ ...accepted, speakers: [{ name: 'Karin Lind' }], at: now }]);
  });
});
