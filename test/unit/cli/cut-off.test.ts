import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/annotations/decisions';
import { putAnnotations } from '../../../src/core/annotations/annotations';
import { changeSidecar } from '../../../src/core/annotations/decisions';
import { selectorOf } from '../../../src/core/annotations/anchor';
import { placeOnDisk } from '../../../src/files/place-on-disk';
import { changeSafely } from '../../../src/files/safe-file';
import { article, folderOf, sayso } from './terminal';

const at = '2026-03-01T12:00:00.000Z';
const words = article.split('\n').find((line) => line.length > 40)!;
const start = article.indexOf(words);
const decision = (id: string, end: number): object => ({
  id,
  state: 'own',
  target: [selectorOf(article, { start, end: start + end })],
  kind: 'indirect',
  speakers: [{ name: 'Mira Tolland' }],
  at,
});

function sidecarOf(...entries: readonly object[]): string {
  const change = changeSidecar('', putAnnotations(entries as never));
  assert.ok(change.ok && change.text !== undefined);
  return change.text;
}

const idsIn = (file: string): readonly string[] =>
  (readSidecar(readFileSync(file, 'utf8')).decisions.annotations ?? []).map(({ id }) => id);

/** A window that was ended in the middle of its second write. */
async function cutOff(file: string, text: string): Promise<void> {
  const place = await placeOnDisk(file);
  const write: typeof place.write = async (role, content) => {
    if (role !== 'file') return place.write(role, content);
    await place.write(role, content.subarray(0, content.length >> 1));
    throw new Error('ended');
  };
  await assert.rejects(
    changeSafely({ ...place, write }, () => ({ text, save: true, answer: undefined })),
    /ended/,
  );
}

describe('a save that was cut off, for the command line', () => {
  const before = sidecarOf(decision('a', 20));
  const meant = sidecarOf(decision('a', 20), decision('b', 30), decision('c', 40));

  it('counts as if it had come to its end, and nothing is written for that', async () => {
    const folder = folderOf({ 'a.txt': article, 'a.txt.sayso.yaml': before });
    const file = join(folder, 'a.txt.sayso.yaml');
    await cutOff(file, meant);
    const half = readFileSync(file, 'utf8');
    const { code, stdout, stderr } = await sayso(['export', '--format', 'csv', join(folder, 'a.txt')]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout.match(/,own,/g)?.length, 3);
    assert.equal(readFileSync(file, 'utf8'), half);
  });

  it('is ended before decisions of others are taken in', async () => {
    const folder = folderOf({ 'a.txt': article, 'a.txt.sayso.yaml': before });
    const file = join(folder, 'a.txt.sayso.yaml');
    const { stdout } = await sayso(['export', '--raw', '--format', 'csv', join(folder, 'a.txt')]);
    const table = join(folder, 'decided.csv');
    writeFileSync(table, stdout.replace(/,suggested,/g, ',accepted,'));
    await cutOff(file, meant);
    const { stderr } = await sayso(['import', table, join(folder, 'a.txt')]);
    assert.equal(stderr, '');
    const ids = idsIn(file);
    for (const id of ['a', 'b', 'c']) assert.ok(ids.includes(id), `${id} in ${ids.join()}`);
    assert.ok(ids.length > 3);
    assert.deepEqual(
      readdirSync(folder).filter((name) => /sayso-(?:new|draft)$/.test(name)),
      [],
    );
  });

  it('counts, and is ended, where it was the first, and whole, and only lacked its name', async () => {
    const folder = folderOf({ 'a.txt': article });
    const file = join(folder, 'a.txt.sayso.yaml');
    const place = await placeOnDisk(file);
    const move: typeof place.move = (from, to) =>
      from === 'first' ? Promise.reject(new Error('ended')) : place.move(from, to);
    await assert.rejects(
      changeSafely({ ...place, move }, () => ({ text: meant, save: true, answer: undefined })),
      /ended/,
    );
    const { code, stdout, stderr } = await sayso(['export', '--format', 'csv', join(folder, 'a.txt')]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout.match(/,own,/g)?.length, 3);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.yaml')),
      [],
    );
    const table = join(folder, 'decided.csv');
    writeFileSync(table, stdout.replace('Mira Tolland', 'Jo Marsh'));
    assert.equal((await sayso(['import', table, join(folder, 'a.txt')])).stderr, '');
    assert.deepEqual(idsIn(file), ['a', 'b', 'c']);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('a link and its rights stay when decisions are taken in', async () => {
    const folder = folderOf({ 'a.txt': article, 'kept/own.yaml': before });
    const target = join(folder, 'kept', 'own.yaml');
    chmodSync(target, 0o600);
    symlinkSync(target, join(folder, 'a.txt.sayso.yaml'));
    const { stdout } = await sayso(['export', '--raw', '--format', 'csv', join(folder, 'a.txt')]);
    const table = join(folder, 'decided.csv');
    writeFileSync(table, stdout.replace(/,suggested,/g, ',accepted,'));
    const { stderr } = await sayso(['import', table, join(folder, 'a.txt')]);
    assert.equal(stderr, '');
    assert.ok(lstatSync(join(folder, 'a.txt.sayso.yaml')).isSymbolicLink());
    assert.equal(statSync(target).mode & 0o777, 0o600);
    assert.ok(idsIn(target).length > 1);
  });
});
