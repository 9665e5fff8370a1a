import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared';
import { folderOf, sayso } from './terminal';

const nexis = join(root, 'test', 'fixtures', 'bring', 'downloads', 'nexis.txt');
const names = [
  '2021-03-04_Grenby-Herald_Mayor-defends-closure-of-the-old-bridge.txt',
  '2021-03-06_Tolber-Mirror_Ferry-crews-vote-to-go-back-to-work.txt',
  '2021-03-09_Grenby-Herald_Engineers-one-pier-must-be-built-anew.txt',
];

describe('sayso import-articles', () => {
  it('makes a file of each article, and the second time only what is new', async () => {
    const to = join(folderOf({ 'a.txt': 'x' }), 'articles');
    const first = await sayso(['import-articles', nexis, '--to', to]);
    assert.equal(first.code, 0);
    assert.equal(first.stderr, '');
    assert.match(first.stdout, /3 articles brought in\n$/);
    assert.deepEqual(
      readdirSync(to).sort(),
      names.flatMap((name) => [name, `${name}.sayso.yaml`]),
    );
    // The reader has written into one, moved nothing, and thrown one away.
    writeFileSync(join(to, names[0]!), 'Mayor defends closure\n\nMy own notes.\n');
    rmSync(join(to, names[1]!));
    rmSync(join(to, `${names[1]!}.sayso.yaml`));
    const second = await sayso(['import-articles', nexis, '--to', to]);
    assert.match(second.stdout, /1 article brought in, 2 there already\n$/);
    assert.equal(readFileSync(join(to, names[0]!), 'utf8'), 'Mayor defends closure\n\nMy own notes.\n');
  });

  it('takes a wire story from each paper that carries it, once', async () => {
    const wire = (outlet: string, at: number): string =>
      `\n\n${' '.repeat(30)}${at} of 2 DOCUMENTS\n\n\n${' '.repeat(25)}${outlet}\n\n${' '.repeat(25)}March 4, 2021 Thursday\n\nIce closes the river\n\nBYLINE: Ida Brandt\n\nLENGTH: 30 words\n\nIce closed the river Tol on Thursday, and no barge is to pass before Monday.\n\n"We wait," said Paul Varn, who keeps the lock.\n\nLOAD-DATE: March 5, 2021\n`;
    const folder = folderOf({ 'wire.txt': wire('Grenby Herald', 1) + wire('Tolber Mirror', 2) });
    const to = join(folder, 'articles');
    const run = () => sayso(['import-articles', join(folder, 'wire.txt'), '--to', to]);
    assert.match((await run()).stdout, /2 articles brought in\n$/);
    assert.deepEqual(
      readdirSync(to).filter((name) => name.endsWith('.txt')),
      ['2021-03-04_Grenby-Herald_Ice-closes-the-river.txt', '2021-03-04_Tolber-Mirror_Ice-closes-the-river.txt'],
    );
    assert.match((await run()).stdout, /0 articles brought in, 2 there already\n$/);
  });

  it('gives exports the outlet, title and author', async () => {
    const to = folderOf({ 'a.txt': 'x' });
    await sayso(['import-articles', nexis, '--to', to]);
    const { stdout } = await sayso(['export', '--format', 'csv', join(to, names[1]!)]);
    assert.match(stdout, /Tolber Mirror/);
    assert.match(stdout, /Anders Lund and Mira Kol/);
  });

  it('only tells what it would do, when asked', async () => {
    const to = join(folderOf({ 'a.txt': 'x' }), 'articles');
    const { stdout } = await sayso(['import-articles', nexis, '--to', to, '--dry-run']);
    assert.match(stdout, /3 articles would be brought in\n$/);
    assert.throws(() => readdirSync(to), /ENOENT/);
  });

  it('names what cannot be read, and takes the others', async () => {
    const folder = folderOf({ 'binary.txt': 'abc\u0000defghijk', 'empty.txt': ' \n', 'latin.txt': 'x' });
    writeFileSync(
      join(folder, 'latin.txt'),
      Buffer.from(
        'Bürgermeister bleibt dabei\n\n4. März 2021\n\nDer Bürgermeister sprach am Donnerstag lange über Züge und Fähren.\n',
        'latin1',
      ),
    );
    const to = join(folder, 'articles');
    const given = ['binary.txt', 'empty.txt', 'nowhere.txt', 'latin.txt'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await sayso(['import-articles', ...given, '--to', to]);
    assert.equal(code, 1);
    assert.match(stdout, /1 article brought in\n$/);
    for (const told of [
      /binary\.txt: is not a text file\n/,
      /empty\.txt: has no words\n/,
      /nowhere\.txt: no such file\n/,
    ])
      assert.match(stderr, told);
    assert.match(readdirSync(to)[0]!, /^2021-03-04_Bürgermeister-bleibt-dabei/);
  });

  it('must be told where to', async () => {
    const { code, stderr } = await sayso(['import-articles', nexis]);
    assert.equal(code, 2);
    assert.match(stderr, /--to/);
  });
});
