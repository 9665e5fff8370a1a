import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { textsIn } from '../../../src/cli/corpus/files';
import { csv } from '../../../src/core/export/csv';
import { recordsOf } from '../../../src/core/export/record';
import { article, folderOf, sayso } from '../cli/terminal';
import { analysis, reviewed, source, text, twin } from './world';

async function rowsOf(labelColumns: boolean): Promise<readonly Record<string, string>[]> {
  const [file] = await csv.write([source, twin], { labelColumns });
  const { data, errors } = parse<Record<string, string>>(file!.content as string, {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

describe('records', () => {
  it('have every statement, and words that only carry labels', () => {
    const ids = source.records.map(({ id, kind }) => [id, kind]);
    assert.deepEqual(ids, [
      ['s1', 'indirect'],
      ['d2', null],
      ['d1', 'direct'],
    ]);
  });

  it('leave out what was rejected', () => {
    const refused = reviewed.map((one) => ({ ...one, review: { ...one.review, state: 'rejected' as const } }));
    assert.equal(
      recordsOf(text, analysis, { file: 'a', sha256: '' }, { statements: refused, lost: [] }).records.length,
      0,
    );
  });

  it('hold no half of a sign in their context', () => {
    for (const { content } of source.records)
      for (const { prefix, suffix } of content) assert.doesNotMatch(prefix + suffix, /\p{Surrogate}/u);
  });
});

describe('CSV', () => {
  it('is read back whole, with the words of its offsets', async () => {
    const rows = await rowsOf(false);
    assert.equal(rows.length, 5);
    const row = rows[2]!;
    const words = row
      .pieces!.split('; ')
      .map((piece) => text.slice(...(piece.split('-').map(Number) as [number, number])));
    assert.equal(row.exact, words.join(' … '));
    assert.equal(row.speaker, 'Mira Tolland');
    assert.equal(row.outlet, 'Grenby Post');
    assert.equal(row.date, '2020-11-03');
    assert.equal(row.state, 'accepted');
  });

  it('has no cell that a spreadsheet would run', async () => {
    const cells = (await rowsOf(true)).flatMap((row) => Object.values(row));
    assert.ok(cells.some((cell) => cell.startsWith("'=HYPERLINK")));
    for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  });

  it('has a column of 0 and 1 for each label on request', async () => {
    const rows = await rowsOf(true);
    assert.deepEqual(
      rows.map((row) => row['label: harbour']),
      ['0', '1', '1', '0', '0'],
    );
    assert.deepEqual(
      rows.map((row) => row['label: agree']),
      ['0', '0', '1', '0', '0'],
    );
  });
});

describe('sayso export', () => {
  it('writes the others where one file is broken', async () => {
    const folder = folderOf({ 'a.txt': article, 'bad.txt': new Uint8Array([0xff, 0xfe, 0x41]) });
    const files = ['bad.txt', 'none.txt', 'a.txt'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await sayso(['export', '--format', 'csv', ...files]);
    assert.equal(code, 1);
    assert.match(stderr, /bad\.txt: is not utf-16le/);
    assert.match(stderr, /none\.txt: no such file/);
    assert.match(stdout, /The harbour stays open/);
  });

  it('leaves out an article whose decisions cannot be read, for it would say what was rejected', async () => {
    const folder = folderOf({
      'a.txt': article,
      'b.txt': article,
      'b.txt.sayso.yaml': 'version: 1\nannotations:\n  - {"id":"a","st\n',
    });
    const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await sayso(['export', '--format', 'csv', ...files]);
    assert.equal(code, 1);
    assert.match(stderr, /b\.txt: is left out: .*b\.txt\.sayso\.yaml:3: /);
    assert.match(stdout, /a\.txt/);
    assert.doesNotMatch(stdout, /b\.txt/);
    const raw = await sayso(['export', '--raw', '--format', 'csv', ...files]);
    assert.deepEqual([raw.code, raw.stdout.includes('b.txt')], [0, true]);
  });

  it('has the labels of the nearest codebook above an article', async () => {
    const start = article.indexOf('Mira');
    const own = {
      ...{ id: 'a', state: 'own', kind: 'direct', speakers: [{ name: 'Mira Tolland' }], labels: ['ice'] },
      ...{ target: [{ start, end: start + 4, exact: 'Mira' }], at: '2026-01-05T10:00:00Z' },
    };
    const folder = folderOf({
      'in/a.txt': article,
      'in/a.txt.sayso.yaml': `version: 1\nannotations:\n  - ${JSON.stringify(own)}\n`,
      '.sayso/codebook.yaml': 'labels:\n  - { id: ice, name: The ice, stance: against }\n',
    });
    const out = join(folder, 'out');
    const { code } = await sayso(['export', '--format', 'network', '--out', out, join(folder, 'in/a.txt')]);
    assert.equal(code, 0);
    assert.match(readFileSync(join(out, 'edges.csv'), 'utf8'), /Mira Tolland,,ice,The ice,,against,assertion,1/);
  });

  it('writes no copy of a text over the article', async () => {
    const folder = folderOf({ 'a.txt': article.replaceAll('\n', '\r\n') });
    const { code, stderr } = await sayso(['export', '--format', 'brat', '--out', folder, join(folder, 'a.txt')]);
    assert.equal(code, 1);
    assert.match(stderr, /a\.txt: is not written over: choose another folder/);
    assert.match(readFileSync(join(folder, 'a.txt'), 'utf8'), /\r\n/);
    assert.ok(existsSync(join(folder, 'a.ann')));
    assert.ok(!existsSync(join(folder, '.gitignore')));
  });

  it('writes copies of texts so that nobody counts them as articles', async () => {
    const folder = folderOf({ 'a.txt': article });
    await sayso(['export', '--format', 'brat', '--out', join(folder, 'brat'), join(folder, 'a.txt')]);
    assert.ok(existsSync(join(folder, 'brat', 'a.txt')));
    assert.deepEqual(await textsIn(folder), ['a.txt']);
  });

  it('writes into a folder', async () => {
    const folder = folderOf({ 'a.txt': article.replaceAll('\n', '\r\n') });
    const out = join(folder, 'out');
    const ran = await sayso(['export', '--format', 'csv', '--raw', '--out', out, join(folder, 'a.txt')]);
    assert.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
    assert.ok(existsSync(join(out, 'statements.csv')));
    assert.match(readFileSync(join(out, 'statements.csv'), 'utf8'), /Mira Tolland/);
  });
});
