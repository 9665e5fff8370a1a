import assert from 'node:assert/strict';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { decidedIn } from '../../../src/core/import/decided';
import { mergeIn, type MergeOptions, type MergedIn } from '../../../src/core/import/merge-in';
import type { Held, ImportedRecord } from '../../../src/core/import/record';

const text = [
  'The ferry across the Lune is to stop in May, the council of Grenby announced.',
  '',
  '“Nobody asked us before they decided it,” said Jo Marsh, who runs the boat.',
  '',
].join('\n');

const words = 'Nobody asked us before they decided it';
const start = text.indexOf(words);
const target = [selectorOf(text, { start, end: start + words.length })];
const early = '2026-03-01T12:00:00.000Z';
const late = '2026-03-02T12:00:00.000Z';
const now = '2026-04-01T00:00:00.000Z';

const saved: Decision = {
  id: 'd1',
  state: 'accepted',
  target,
  kind: 'direct',
  type: 'assertion',
  negated: false,
  speakers: [{ name: 'Jo Marsh' }],
  note: 'ask her again',
  by: 'Ana',
  at: early,
};

const held: readonly Held[] = ['state', 'kind', 'type', 'negated', 'speakers', 'labels', 'tags', 'note'];

const record = (more: Partial<ImportedRecord> = {}, fields: ImportedRecord['fields'] = {}): ImportedRecord => {
  const { kind, type, negated, speakers, note } = saved;
  return {
    where: 'line 2',
    article: {},
    id: 'd1',
    state: 'accepted',
    pieces: target.map((one) => ({ ...one, unit: 'utf-16' })),
    cue: [],
    wasPieces: [],
    fields: { kind, type, negated, speakers, note, ...fields },
    held,
    by: 'Ana',
    at: early,
    ...more,
  };
};

const into = (
  records: readonly ImportedRecord[],
  entries: readonly Entry[] = [saved],
  options: Partial<MergeOptions> = {},
): MergedIn => mergeIn(text, entries, records.map(decidedIn), { now, ...options });

const fates = ({ outcomes }: MergedIn): readonly string[] => outcomes.map(({ fate }) => fate);

describe('what comes in', () => {
  it('is not doubled where it is there, by its id or by its words', () => {
    for (const id of ['d1', 'x9', undefined]) {
      const read = into([record({ id })]);
      assert.deepEqual([fates(read), read.changes], [['same'], []], id);
    }
    const again = into([record({ id: undefined }), record({ id: undefined, where: 'line 3' })], []);
    assert.deepEqual(fates(again), ['new', 'same']);
  });

  it('is the same where its lines break elsewhere, or its marks have another shape', () => {
    const before = words.replace('us before', 'us\nbefore');
    const wrapped: Decision = { ...saved, target: [{ ...target[0]!, exact: before }] };
    const read = into([record()], [wrapped]);
    assert.deepEqual([fates(read), read.changes], [['same'], []]);
  });

  it('changes what its reader has said later', () => {
    const { changes } = into([record({ at: late }, { note: 'she was asked' })]);
    assert.deepEqual(changes, [{ ...saved, note: 'she was asked', at: late }]);
  });

  it('changes what was changed in the file, which keeps the moment of the export', () => {
    const { changes } = into([record({}, { speakers: [{ name: 'Jo Marsh', actor: 'marsh' }] })]);
    assert.equal(changes[0]!.at, now);
    assert.deepEqual(changes[0]!.speakers, [{ name: 'Jo Marsh', actor: 'marsh' }]);
    const again = into([record({}, { speakers: [{ name: 'Jo Marsh', actor: 'marsh' }] })], changes);
    assert.deepEqual(fates(again), ['same']);
  });

  it('leaves what was changed here since, and what another reader said otherwise', () => {
    const since: Decision = { ...saved, note: 'no answer', at: late };
    assert.deepEqual(fates(into([record()], [since])), ['kept']);
    const other = record({ by: 'Ben', at: late }, { speakers: [] });
    assert.deepEqual(fates(into([other])), ['kept']);
    assert.deepEqual(into([other], [saved], { take: true }).changes[0]!.speakers, []);
  });

  it('has what another reader decided on the same words beside what is saved', () => {
    const read = into([record({ id: 'b1', by: 'Ben' }, { speakers: [] })]);
    assert.deepEqual(fates(read), ['new']);
    assert.deepEqual([read.changes[0]!.id, read.changes[0]!.by], ['b1', 'Ben']);
    const again = into([record({ id: 'b1', by: 'Ben' }, { speakers: [] })], [saved, ...read.changes]);
    assert.deepEqual(fates(again), ['same']);
  });

  it('keeps fields that its form cannot hold', () => {
    const rated: Decision = { ...saved, rating: { text: 'False' }, cue: target };
    const { changes } = into([record({ at: late }, { note: undefined })], [rated]);
    assert.equal(changes[0]!.note, undefined);
    assert.deepEqual(changes[0]!.rating, { text: 'False' });
  });

  it('does not bring back what was removed, unless it was decided after that', () => {
    const removed: Entry = { id: 'd1', removed: true, at: late };
    assert.deepEqual(fates(into([record()], [removed])), ['removed']);
    assert.deepEqual(fates(into([record({ at: '2026-03-03T00:00:00Z' })], [removed])), ['new']);
  });

  it('leaves out suggestions', () => {
    const read = into([record({ state: 'suggested', id: 's-abc' })], []);
    assert.deepEqual([fates(read), read.changes], [['suggested'], []]);
  });

  it('of other programs adds to what is there, and takes nothing', () => {
    const theirs = record({ id: undefined, state: undefined, by: undefined, at: late, held: ['tags', 'note'] });
    const fields = { tags: ['ferry'], note: 'see page 2' };
    const read = into([{ ...theirs, fields }], [{ ...saved, note: undefined, tags: ['boat'] }]);
    assert.deepEqual(read.changes[0]!.tags, ['boat', 'ferry']);
    assert.equal(read.changes[0]!.note, 'see page 2');
    assert.deepEqual(read.changes[0]!.speakers, saved.speakers);
    assert.deepEqual(fates(into([{ ...theirs, fields }])), ['kept']);
  });

  it('is kept where its words are gone, as lost', () => {
    const gone = { start: 5, end: 45, exact: 'What nobody ever said about any ferry ok', prefix: 'a', suffix: 'b' };
    const read = into([record({ id: 'd2', pieces: [{ ...gone, unit: 'utf-16' }] })]);
    assert.deepEqual(read.outcomes[0], { where: 'line 2', fate: 'new', anchor: 'orphan', exact: gone.exact });
    assert.deepEqual(read.changes[0]!.target, [gone]);
    const again = into([record({ id: 'd3', pieces: [{ ...gone, unit: 'utf-16' }] })], [saved, ...read.changes]);
    assert.deepEqual(fates(again), ['same']);
  });

  it('finds moved words by what surrounds them', () => {
    const moved = { ...target[0]!, start: 3, end: 3 + words.length };
    const read = into([record({ pieces: [{ ...moved, unit: 'utf-16' }] })], []);
    assert.deepEqual(read.changes[0]!.target, target);
    assert.equal(read.outcomes[0]!.anchor, 'moved');
  });

  it('leaves a field that was shown as it was found, unless somebody has changed it', () => {
    const { kind, ...bare } = saved;
    const open: Decision = { ...bare, speakers: undefined! };
    const asFound = { kind, speakers: [{ name: 'Jo Marsh' }] };
    assert.deepEqual(fates(into([record({ asFound })], [open])), ['same']);
    const [fresh] = into([record({ asFound })], []).changes;
    assert.ok(!('kind' in fresh!) && !('speakers' in fresh!));
    const named = into([record({ asFound }, { speakers: [{ name: 'Ivo Reyle' }] })], [open]).changes[0]!;
    assert.deepEqual([named.speakers, named.kind], [[{ name: 'Ivo Reyle' }], undefined]);
    // An emptied cell makes no statement a mere mark.
    const emptied = record({ asFound: { kind } }, { kind: undefined, speakers: undefined, type: undefined });
    assert.deepEqual(fates(into([emptied], [bare])), ['same']);
  });

  it('is not put upon a decision that is only likely to be on its words, and does not take its place', () => {
    const long = text.replace('Nobody asked us before they decided it', 'Nobody has asked us before they decided that');
    const target2 = long.indexOf('Nobody has asked');
    const now2 = 'Nobody has asked us before they decided that';
    const told = record({
      id: 's-1',
      pieces: [{ unit: 'utf-16', start: target2, end: target2 + now2.length, exact: now2 }],
    });
    const read = mergeIn(long, [saved], [told], { now });
    assert.deepEqual(fates(read), ['new']);
    assert.notEqual(read.changes[0]!.id, saved.id);
  });

  it('is told where it cannot be used, and the others come in', () => {
    const bad = record({ id: 'bad', where: 'line 7' }, { type: 'song' as never });
    const read = into([bad, record({ id: 'd9' }), record({ id: 'b2', where: 'line 9', at: 'soon' })], []);
    assert.deepEqual(
      read.problems.map(({ where }) => where),
      ['line 7', 'line 9'],
    );
    assert.match(read.problems[0]!.message, /“type” must be one of assertion, .* Mend it there/);
    assert.equal(read.changes.length, 1);
  });
});
