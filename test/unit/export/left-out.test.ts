import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../../src/core/annotations/decision';
import { brat } from '../../../src/core/export/brat';
import { brief } from '../../../src/core/export/brief';
import { csv } from '../../../src/core/export/csv';
import type { Format } from '../../../src/core/export/format';
import { formats } from '../../../src/core/export/formats';
import { folderOf, sayso } from '../cli/terminal';
import { placeOf, read, talks } from './talks';

const at = '2026-03-01T12:00:00.000Z';
const words = 'that the dam 😀 would be opened in spring';
/** A word more and a word less: nobody knows whether this is what was accepted. */
const changed = talks.replace(words, 'that the old dam 😀 would be opened in the spring');

const accepted: Decision = {
  ...{ id: 'd1', state: 'accepted', target: [placeOf(words)], cue: [placeOf('said')], kind: 'indirect', at },
  ...{ type: 'prediction', negated: false, speakers: [{ name: 'Karin Lind' }], note: 'A note on the dam' },
  rating: { text: 'false', explanation: 'It is open', evidence: ['https://check.example/a_b', 'book, p. 3'] },
};
const nowhere = 'Nobody has ever written this in an article';
const lost: Decision = {
  ...{ id: 'd2', state: 'own', at, note: 'A note on nothing' },
  target: [{ start: 9, end: 9 + nowhere.length, exact: nowhere, prefix: '', suffix: '' }],
};

const textOf = async (format: Format, source: ReturnType<typeof read>): Promise<string> =>
  (await format.write([source], {})).map(({ content }) => Buffer.from(content).toString('utf8')).join('\n');

describe('decisions whose place is only likely, and lost ones', () => {
  it('are in no export, and counted', async () => {
    const source = read([accepted, lost], changed);
    assert.deepEqual(source.left, { asking: 1, lost: 1 });
    assert.ok(source.records.every(({ id }) => id !== 'd1' && id !== 'd2'));
    for (const format of formats) {
      const written = await textOf(format, source);
      assert.doesNotMatch(written, /A note on/, format.name);
    }
    assert.deepEqual(read([accepted], talks).left, { asking: 0, lost: 0 });
    assert.deepEqual(read(undefined, changed).left, { asking: 0, lost: 0 });
  });

  it('are told on the command line, and the others go out', async () => {
    const lines = [accepted, lost].map((one) => `  - ${JSON.stringify(one)}\n`).join('');
    const folder = folderOf({ 'a.txt': changed, 'a.txt.sayso.yaml': `version: 1\nannotations:\n${lines}` });
    const file = join(folder, 'a.txt');
    const { code, stdout, stderr } = await sayso(['export', '--format', 'csv', file]);
    assert.equal(code, 0);
    assert.equal(
      stderr,
      `decisions left out: 1 with a likely place only, to be looked at; 1 lost: the words are not in the article (${file})\n`,
    );
    assert.match(stdout, /We will not give up the water/);
    assert.doesNotMatch(stdout, /accepted|A note on/);
    const raw = await sayso(['export', '--raw', '--format', 'csv', file]);
    assert.deepEqual([raw.code, raw.stderr], [0, '']);
    // What is found there is accepted in the table: that says nothing of the old decision.
    const table = join(folder, 'b.csv');
    writeFileSync(table, raw.stdout.replaceAll(',suggested,', ',accepted,'));
    await sayso(['import', table, file]);
    const sidecar = readFileSync(join(folder, 'a.txt.sayso.yaml'), 'utf8');
    for (const one of [accepted, lost]) assert.ok(sidecar.includes(JSON.stringify(one)));
    assert.match(sidecar, /"exact":"that the old dam 😀 would be opened in the spring/);
  });
});

describe('an article that is read, exported', () => {
  it('has the paragraph of what the reader marked where nothing was found', () => {
    const own: Decision = { id: 'm', state: 'own', target: [placeOf('A quiet street')], labels: ['street'], at };
    const { records } = read([own]);
    assert.equal(records.find(({ id }) => id === 'm')!.paragraph, 4);
  });

  it('gives words to nobody where several may have said them, and names these', async () => {
    const source = read([]);
    const open = source.records.find(({ content }) => content[0]!.exact.includes('dam'))!;
    assert.deepEqual(open.speakers, []);
    assert.deepEqual(open.candidates, [{ name: 'Karin Lind' }, { name: 'Peter Lind' }]);
    const [head, row] = (await textOf(csv, source)).split('\r\n').map((line) => line.split(','));
    assert.equal(row![head!.indexOf('speaker candidates')], 'Karin Lind; Peter Lind');
    assert.equal(row![head!.indexOf('speaker')], '');
    assert.match(await textOf(brief, source), /\*\*Karin Lind or Peter Lind\*\*/);
    assert.doesNotMatch(await textOf(brat, source), /Speaker: Lind/);
  });

  it('has who decided, tags and evidence in the brief, and in the notes of brat', async () => {
    const source = read([{ ...accepted, by: 'Ana', tags: ['a_b', 'key'] }]);
    const noted = await textOf(brief, source);
    assert.match(
      await textOf(brat, source),
      /Tag: key \| Rating: false It is open https:\/\/check\.example\/a_b book, p\. 3 \| accepted by Ana, rule \S+ \| A note/,
    );
    assert.match(noted, /\*\*Karin Lind\*\* \(claim, prediction, ¶ 1, accepted by Ana\)/);
    assert.match(noted, /Tags: a\\_b, key/);
    assert.match(noted, /Evidence: <https:\/\/check\.example\/a_b>; book, p\. 3/);
  });
});
