import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../../src/core/annotations/decision';
import { readSidecar } from '../../../src/core/annotations/decisions';
import { withAnnotation, withAnnotations, withoutAnnotation } from '../../../src/core/annotations/with-annotation';
import type { SidecarChange } from '../../../src/core/annotations/decisions';
import { root } from '../shared';
import { folderOf, sayso } from './terminal';

const name = 'talks.txt.sayso.yaml';

function decision(id: string, start: number, more: Partial<Decision> = {}): Decision {
  const target = [{ start, end: start + 3, exact: 'abc', prefix: '', suffix: '' }];
  return { id, state: 'accepted', target, by: 'Ann', at: '2026-03-01T12:00:00.000Z', ...more };
}

function textOf(change: SidecarChange): string {
  assert.ok(change.ok && change.text !== undefined);
  return change.text;
}

const base = textOf(withAnnotations('', [decision('a', 10), decision('m', 50), decision('z', 90)]));
const later = '2026-03-02T12:00:00.000Z';
const ours = textOf(
  withAnnotation(textOf(withAnnotation(base, decision('b', 12))), decision('m', 50, { note: 'x', at: later })),
);
const theirs = textOf(withoutAnnotation(textOf(withAnnotation(base, decision('c', 14, { by: 'Ben' }))), 'z', later));
const idsIn = (text: string): readonly string[] => (readSidecar(text).decisions.annotations ?? []).map(({ id }) => id);

describe('sayso merge', () => {
  it('puts the outcome in the place of our own version, and ends with 0', async () => {
    const folder = folderOf({ base, ours, theirs });
    const files = ['base', 'ours', 'theirs'].map((one) => join(folder, one));
    const { code, stdout, stderr } = await sayso(['merge', ...files]);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    const text = readFileSync(files[1]!, 'utf8');
    assert.deepEqual(idsIn(text), ['a', 'b', 'c', 'm', 'z']);
    assert.deepEqual(readSidecar(text).problems, []);
    assert.equal(readFileSync(files[2]!, 'utf8'), theirs);
  });

  it('ends with 1 where two readers differ, and both are in the file', async () => {
    const other = textOf(withAnnotation(base, decision('m', 50, { by: 'Ben', state: 'rejected', at: later })));
    const folder = folderOf({ base, ours, other });
    const files = ['base', 'ours', 'other'].map((one) => join(folder, one));
    const { code, stderr } = await sayso(['merge', ...files]);
    assert.equal(code, 1);
    assert.match(stderr, /ours: 1 place to be decided\n$/);
    const { conflicts, broken } = readSidecar(readFileSync(files[1]!, 'utf8'));
    assert.deepEqual([conflicts.length, broken], [1, null]);
  });

  it('tells git that nothing was done where a version cannot be read, and touches none', async () => {
    const folder = folderOf({ base, ours, 'image.png': Buffer.from([0, 1, 2]) });
    for (const wrong of ['missing', 'image.png']) {
      const files = ['base', 'ours', wrong].map((one) => join(folder, one));
      const { code, stderr } = await sayso(['merge', ...files]);
      assert.ok(code > 128);
      assert.match(stderr, new RegExp(`${wrong}: `));
      assert.equal(readFileSync(files[1]!, 'utf8'), ours);
    }
    assert.equal((await sayso(['merge', 'one'])).code, 2);
  });

  it('merges nothing with half a file, an empty one, or one of another version', async () => {
    const cut = base.slice(0, base.lastIndexOf('"exact"'));
    const wrong = { half: cut, empty: '', newer: base.replace('version: 1', 'version: 2') };
    const folder = folderOf({ base, ours, ...wrong });
    const place = (one: string): string => join(folder, one);
    for (const one of Object.keys(wrong)) {
      for (const versions of [
        ['ours', one],
        [one, 'ours'],
      ]) {
        const before = versions.map((version) => readFileSync(place(version), 'utf8'));
        const { code, stderr } = await sayso(['merge', place('base'), ...versions.map(place)]);
        assert.ok(code > 128, one);
        assert.match(stderr, new RegExp(`${one}:\\d+: nothing is merged: `));
        assert.deepEqual(
          versions.map((version) => readFileSync(place(version), 'utf8')),
          before,
        );
      }
    }
    // Of a base that cannot be read nothing is taken out.
    writeFileSync(place('base'), cut);
    writeFileSync(place('theirs'), theirs);
    assert.equal((await sayso(['merge', ...['base', 'ours', 'theirs'].map(place)])).code, 0);
    assert.deepEqual(idsIn(readFileSync(place('ours'), 'utf8')), ['a', 'b', 'c', 'm', 'z']);
  });
});

describe('git', () => {
  const program = join(root, 'dist', 'cli.js');
  const hasGit = spawnSync('git', ['--version']).status === 0;

  /** A repository in which both versions were made from one, and merged. @returns the outcome, and git's exit code */
  function merged(
    attributes: string,
    [start, mine, other]: readonly [string, string, string],
  ): [string, number | null] {
    const folder = folderOf({ [name]: start, '.gitattributes': attributes });
    const git = (...argv: readonly string[]): number | null =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@grenby.example', ...argv], { cwd: folder }).status;
    const commit = (text: string): void => {
      writeFileSync(join(folder, name), text);
      assert.equal(git('commit', '-qam', 'x'), 0);
    };
    git('init', '-q', '-b', 'main');
    git('config', 'merge.sayso.driver', `"${process.execPath}" "${program}" merge %O %A %B`);
    git('add', '.');
    git('commit', '-qm', 'x');
    git('checkout', '-qb', 'theirs');
    commit(other);
    git('checkout', '-q', 'main');
    commit(mine);
    const code = git('merge', '-q', 'theirs', '-m', 'x');
    return [readFileSync(join(folder, name), 'utf8'), code];
  }

  before(function () {
    this.timeout(600_000);
    if (!hasGit) this.skip();
    if (existsSync(program)) return;
    assert.equal(spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root }).status, 0);
  });

  const ways = [
    ['with Sayso as its driver', '*.sayso.yaml merge=sayso\n'],
    ['by a union of lines', '*.sayso.yaml merge=union\n'],
    ['by itself, with its marks in the file', ''],
  ] as const;
  for (const [way, attributes] of ways) {
    it(`merges two versions ${way}: all decisions are there`, () => {
      const [text, code] = merged(attributes, [base, ours, theirs]);
      if (attributes !== '') assert.equal(code, 0);
      const { decisions, broken } = readSidecar(text);
      assert.equal(broken, null);
      const ids = decisions.annotations!.map(({ id }) => id);
      assert.deepEqual([...ids].sort(), ['a', 'b', 'c', 'm', 'z']);
      const byId = new Map(decisions.annotations!.map((entry) => [entry.id, entry]));
      assert.equal((byId.get('m') as Decision).note, 'x');
      assert.ok('removed' in byId.get('z')!);
    });
  }

  it('stops where two readers differ, and both are read', () => {
    const other = textOf(withAnnotation(base, decision('m', 50, { by: 'Ben', state: 'rejected', at: later })));
    const [text, code] = merged('*.sayso.yaml merge=sayso\n', [base, ours, other]);
    assert.equal(code, 1);
    assert.match(text, /<<<<<<< ours\n/);
    assert.deepEqual(
      readSidecar(text).conflicts.map(({ id }) => id),
      ['m'],
    );
  });
});
