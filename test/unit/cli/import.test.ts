import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/annotations/decisions';
import { isRemoved, type Decision } from '../../../src/core/annotations/decision';
import { article, folderOf, sayso } from './terminal';

const given = `🎉 ${article}`.replaceAll('\n', '\r\n');

const decisionsIn = (folder: string, name = 'a.txt'): readonly Decision[] => {
  const { decisions, problems } = readSidecar(readFileSync(join(folder, `${name}.sayso.yaml`), 'utf8'));
  assert.deepEqual(problems, []);
  return (decisions.annotations ?? []).flatMap((one) => (isRemoved(one) ? [] : [one]));
};

/** An export of a folder whose suggestions somebody has accepted in a spreadsheet. */
async function decided(folder: string): Promise<string> {
  const { stdout } = await sayso(['export', '--format', 'csv', join(folder, 'a.txt')]);
  const table = join(folder, 'decided.csv');
  writeFileSync(table, stdout.replace(/,suggested,/g, ',accepted,'));
  return table;
}

describe('sayso import', () => {
  it('takes decisions out of a spreadsheet, and out of exports of these in a fresh folder', async () => {
    const folder = folderOf({ 'a.txt': given });
    const table = await decided(folder);
    const ran = await sayso(['import', table, folder]);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    assert.match(ran.stdout, /a\.txt: \d+ new\n$/);
    const first = decisionsIn(folder);
    assert.ok(first.length > 0 && first.every(({ state }) => state === 'accepted'));
    for (const [format, file] of [
      ['csv', 'statements.csv'],
      ['w3c', 'annotations.jsonld'],
      ['qdpx', 'statements.qdpx'],
    ] as const) {
      const out = join(folder, format);
      await sayso(['export', '--format', format, '--out', out, join(folder, 'a.txt')]);
      const fresh = folderOf({ 'news/a.txt': given });
      const { code, stderr } = await sayso(['import', join(out, file), fresh]);
      assert.deepEqual([code, stderr], [0, ''], format);
      const brought = decisionsIn(fresh, 'news/a.txt');
      const told = (all: readonly Decision[]): object =>
        all.map(({ id, target, speakers, kind, at }) => ({ id, target, speakers, kind, at }));
      assert.deepEqual(told(brought), told(first), format);
    }
  });

  it('doubles nothing the second time, and writes nothing then', async () => {
    const folder = folderOf({ 'a.txt': given });
    const table = await decided(folder);
    await sayso(['import', table, folder]);
    const before = readFileSync(join(folder, 'a.txt.sayso.yaml'), 'utf8');
    const { code, stdout } = await sayso(['import', table, join(folder, 'a.txt')]);
    assert.equal(code, 0);
    assert.match(stdout, /a\.txt: \d+ already there\n$/);
    assert.equal(readFileSync(join(folder, 'a.txt.sayso.yaml'), 'utf8'), before);
  });

  it('tells what is bad by file and line, and takes the others', async () => {
    const folder = folderOf({
      'a.txt': given,
      'd.csv': [
        'file,exact,labels,state',
        'a.txt,The harbour stays open,harbour,own',
        'a.txt,The harbour stays open,harbour,perhaps',
        'none.txt,The harbour stays open,harbour,own',
        'a.txt,What nobody ever wrote in any article of this,harbour,own',
        'a.txt,the,harbour,own',
        '',
      ].join('\n'),
    });
    const { code, stdout, stderr } = await sayso(['import', join(folder, 'd.csv'), folder]);
    assert.equal(code, 1);
    assert.match(stderr, /d\.csv: line 3: “state” is “perhaps”/);
    assert.match(stderr, /d\.csv: line 4: Its article “none\.txt” is not there\./);
    assert.match(stdout, /a\.txt: 3 new, .*2 lost: where they belong is not known/);
    assert.match(stdout, /lost: line 5: “What nobody ever wrote.*” stands nowhere in the article/);
    assert.match(stdout, /lost: line 6: “the” stands there several times; tell which/);
    assert.equal(decisionsIn(folder).length, 3);
  });

  it('keeps what is saved where both differ, says so, and takes the other one on request', async () => {
    const folder = folderOf({ 'a.txt': given });
    const table = await decided(folder);
    await sayso(['import', table, folder]);
    const others = readFileSync(table, 'utf8').replaceAll(',accepted,,,', ',accepted,Ben,2020-01-01T00:00:00Z,');
    writeFileSync(table, others.replaceAll(',Mira Tolland,', ',Nobody Else,'));
    const kept = await sayso(['import', table, folder]);
    assert.equal(kept.code, 1);
    assert.match(kept.stdout, /kept as saved, though it differs[^]*differs: line \d+: “/);
    assert.ok(decisionsIn(folder).some(({ speakers }) => speakers?.[0]?.name === 'Mira Tolland'));
    await sayso(['import', '--take', table, folder]);
    assert.ok(decisionsIn(folder).some(({ speakers }) => speakers?.[0]?.name === 'Nobody Else'));
  });

  it('writes nothing on a dry run, into a broken sidecar, or without a form', async () => {
    const folder = folderOf({ 'a.txt': given });
    const table = await decided(folder);
    const dry = await sayso(['import', '--dry-run', table, folder]);
    assert.match(dry.stdout, /new/);
    assert.ok(!existsSync(join(folder, 'a.txt.sayso.yaml')));
    writeFileSync(join(folder, 'a.txt.sayso.yaml'), 'version: 7\n');
    const broken = await sayso(['import', table, folder]);
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /a\.txt: nothing is written: line 1 of its sidecar/);
    assert.equal(readFileSync(join(folder, 'a.txt.sayso.yaml'), 'utf8'), 'version: 7\n');
    const other = await sayso(['import', join(folder, 'a.txt'), folder]);
    assert.match(other.stderr, /its ending tells no form: --format csv, w3c, qdpx/);
  });

  it('leaves alone an entry of the sidecar that cannot be read, and tells', async () => {
    const start = given.indexOf('The harbour stays open') - 4;
    const exact = 'The harbour stays open';
    const target = [{ start, end: start + exact.length, exact }];
    const at = '2026-03-01T12:00:00Z';
    const unread = { id: 'a1', state: 'maybe', target, note: 'ask her again', at };
    for (const list of [
      `annotations:\n  - ${JSON.stringify(unread)}\n`,
      `annotations: [${JSON.stringify(unread)}]\n`,
      `"annotations":\n  - id: a1\n    state: maybe\n    note: ask her again\n`,
    ]) {
      const folder = folderOf({
        'a.txt': given,
        'a.txt.sayso.yaml': `version: 1\n${list}`,
        'd.csv': `file,id,exact,note,state\na.txt,a1,${exact},another,own\na.txt,b1,harbour,b,own\n`,
      });
      const { code, stdout, stderr } = await sayso(['import', '--take', join(folder, 'd.csv'), folder]);
      assert.equal(code, 1);
      assert.match(stderr, /d\.csv: line 2: The entry “a1” of the sidecar cannot be read, and is left alone\./);
      assert.match(stdout, /a\.txt: 1 new/);
      const sidecar = readFileSync(join(folder, 'a.txt.sayso.yaml'), 'utf8');
      assert.match(sidecar, /maybe[^]*ask her again|ask her again[^]*maybe/);
      assert.doesNotMatch(sidecar, /another/);
      assert.match(sidecar, /"?id"?: ?"?b1/);
    }
  });

  it('goes into the mirror where the folder has one, and into a list that a hand has written', async () => {
    const folder = folderOf({ 'a.txt': given });
    const table = await decided(folder);
    mkdirSync(join(folder, '.sayso', 'annotations'), { recursive: true });
    const mirrored = join(folder, '.sayso', 'annotations', 'a.txt.sayso.yaml');
    writeFileSync(
      mirrored,
      'annotations:\n  - id: own\n    state: own\n    at: 2026-01-01T00:00:00Z\n    target:\n      - {start: 3, end: 10, exact: Harbour}\n',
    );
    const { code, stderr } = await sayso(['import', table, folder]);
    assert.deepEqual([code, stderr], [0, '']);
    const { decisions, problems } = readSidecar(readFileSync(mirrored, 'utf8'));
    assert.deepEqual(problems, []);
    assert.ok((decisions.annotations ?? []).length > 1);
  });
});
