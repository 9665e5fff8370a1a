import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { putAnnotations, removeAnnotation } from '../../../src/core/annotations/annotations';
import { setArticleFact } from '../../../src/core/annotations/article-facts';
import { setDate } from '../../../src/core/annotations/date';
import type { Decision } from '../../../src/core/annotations/decision';
import { changeSidecar, readSidecar } from '../../../src/core/annotations/decisions';
import { setMeaning } from '../../../src/core/annotations/means';
import { leaveOut } from '../../../src/core/annotations/not';
import { setSha256 } from '../../../src/core/annotations/sha256';

const place = { start: 4, end: 7, exact: 'abc', prefix: 'b ', suffix: ' d' };
const whole: Decision = {
  id: 'a_1-b',
  state: 'corrected',
  target: [place, { ...place, start: 9, end: 12 }],
  cue: [place],
  kind: 'mixed',
  type: 'denial',
  negated: true,
  speakers: [{ actor: 'ada-holm', name: 'Ada Holm' }, { name: 'Ivo Reyle' }],
  labels: ['threat'],
  tags: ['check'],
  note: 'See *map*\nand “there”',
  rating: { text: 'false', explanation: 'No.', evidence: ['https://grenby.example/1'] },
  was: { rule: 'content-cue-speaker', confidence: 0.9, speaker: null, exact: 'abc' },
  by: 'Ann',
  at: '2026-03-01T12:00:00.000Z',
};

describe('the schema of sidecars', () => {
  const schema = JSON.parse(readFileSync('schemas/sidecar.schema.json', 'utf8')) as object;
  const fits = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

  it('fits everything that is written', () => {
    const answer = changeSidecar(
      '',
      setDate('2020'),
      leaveOut({ actor: 'ada-holm' }, true),
      leaveOut({ actor: 'ada-holm', name: 'Holm' }, true),
      setMeaning({ text: 'Dask', actor: 'bo-dask' }, true),
      ...(['outlet', 'url', 'title', 'author', 'accessed'] as const).map((name) => setArticleFact(name, 'x: y')),
      setSha256('0'.repeat(64)),
      putAnnotations([whole, { ...whole, id: 'b' }]),
      removeAnnotation('b', '2026-03-02T12:00:00.000Z'),
    );
    assert.ok(answer.ok && answer.text !== undefined);
    assert.deepEqual(Object.keys(answer.decisions).sort(), [
      'annotations',
      'article',
      'date',
      'means',
      'not',
      'sha256',
    ]);
    assert.ok(fits(parse(answer.text)), JSON.stringify(fits.errors));
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['no day', 'date: 2020-11-3'],
    ['a year without news', 'date: 202'],
    ['no list', 'not: holm'],
    ['nobody', 'means: [{ text: Holm }]'],
    ['no checksum', 'sha256: abc'],
    ['no text', 'article: { url: [1] }'],
    ['no state', JSON.stringify({ annotations: [{ ...whole, state: 'perhaps' }] }).slice(1, -1)],
    ['no place', JSON.stringify({ annotations: [{ ...whole, target: [] }] }).slice(1, -1)],
    ['no id', JSON.stringify({ annotations: [{ ...whole, id: 'a b' }] }).slice(1, -1)],
    ['no words', JSON.stringify({ annotations: [{ ...whole, target: [{ start: 1, end: 2 }] }] }).slice(1, -1)],
  ];
  for (const [what, field] of wrong) {
    it(`and the reader find ${what} wrong`, () => {
      const text = field.startsWith('"') ? `{ "version": 1, ${field} }\n` : `version: 1\n${field}\n`;
      assert.equal(fits(parse(text)), false);
      assert.notDeepEqual(readSidecar(text).problems, []);
    });
  }
});
