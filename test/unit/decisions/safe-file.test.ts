import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { changeSafely, type Place, readSafely, type Role } from '../../../src/files/safe-file';
import { root } from '../shared';
import { placeAt } from './disk';
import { contentOf } from './saver';

const soon = { abandonedAfter: 5 };
const save = (place: Place, text: string | undefined): Promise<unknown> =>
  changeSafely(place, () => ({ text, save: true, answer: undefined }), soon);

class Crash extends Error {}

/** A place in memory, at which the program ends after some steps; a write that it ends in is half done. */
function crashing(files: Map<Role, Uint8Array>, steps: number): Place {
  let left = steps;
  const step = (half?: () => void): void => {
    if (left-- > 0) return;
    half?.();
    throw new Crash();
  };
  /* eslint-disable @typescript-eslint/require-await -- a step that fails must be a promise that does */
  return {
    read: async (role) => files.get(role),
    async write(role, content) {
      step(() => files.set(role, content.slice(0, content.length >> 1)));
      files.set(role, content);
      step();
    },
    async move(from, to) {
      step();
      const content = files.get(from);
      if (files.has(to) || !content) return false;
      files.set(to, content);
      files.delete(from);
      return true;
    },
    async remove(role) {
      step();
      files.delete(role);
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

/** A place in memory on a disk with so many bytes left; a write that does not fit is half done. */
function full(files: Map<Role, Uint8Array>, capacity: number): Place {
  const used = (but: Role): number =>
    [...files].reduce((sum, [role, content]) => (role === but ? sum : sum + content.length), 0);
  const place = crashing(files, Infinity);
  return {
    ...place,
    async write(role, content) {
      const room = capacity - used(role);
      if (content.length <= room) return place.write(role, content);
      await place.write(role, content.slice(0, Math.max(0, room)));
      throw new Error('ENOSPC: no space left on device');
    },
  };
}

describe('a file that is saved', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'sayso-safe-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['is made', undefined, 'new text\n'],
    ['gets another text', 'old\n', 'new text\n'],
    ['gets a longer text', 'new', 'new text\n'],
    ['gets a shorter text', 'old text, and much of it\n', 'old'],
    ['is taken away', 'old\n', undefined],
  ];
  const fileOf = (text: string | undefined): Map<Role, Uint8Array> =>
    new Map(text === undefined ? [] : [['file', new TextEncoder().encode(text)]]);

  for (const [what, before, after] of cases) {
    it(`is the old or the new one wherever the program ends while it ${what}`, async () => {
      const seen = new Set<string | undefined>();
      for (let steps = 0, ended = false; !ended; steps++) {
        const files = fileOf(before);
        ended = await save(crashing(files, steps), after).then(
          () => true,
          (error: unknown) => {
            assert.ok(error instanceof Crash);
            return false;
          },
        );
        const then = crashing(files, Infinity);
        const left = await readSafely(then, soon);
        assert.ok(left === before || left === after, `after ${steps} steps: ${left}`);
        if (ended) assert.equal(left, after);
        assert.equal(files.has('journal'), false);
        seen.add(left);
        assert.equal(await readSafely(then, soon), left);
      }
      assert.deepEqual(seen, new Set([before, after]));
    });

    it(`never comes back when somebody deletes it after the program ended while it ${what}`, async () => {
      if (before === undefined) return;
      for (let steps = 0, ended = false; !ended; steps++) {
        const files = fileOf(before);
        ended = await save(crashing(files, steps), after).then(
          () => true,
          () => false,
        );
        files.delete('file');
        assert.equal(await readSafely(crashing(files, Infinity), soon), undefined, `after ${steps} steps`);
      }
    });
  }

  for (const [what, before, after] of cases)
    it(`is the old or the new one on a full disk while it ${what}, and all is well when there is room again`, async () => {
      const seen = new Set<boolean>();
      for (let capacity = 0, saved = false; !saved; capacity += 7) {
        const files = fileOf(before);
        const disk = full(files, capacity + (before?.length ?? 0));
        saved = await save(disk, after).then(
          () => true,
          () => false,
        );
        seen.add(saved);
        assert.equal(files.has('draft'), false, `${capacity} bytes`);
        const now = await readSafely(disk, soon);
        assert.ok(now === before || now === after, `${capacity} bytes: ${now}`);
        await save(full(files, Infinity), after);
        assert.equal(await readSafely(full(files, Infinity), soon), after);
        assert.deepEqual([...files.keys()], after === undefined ? [] : ['file']);
      }
      assert.deepEqual(seen, new Set([false, true]));
    });

  it('does not come back either when it was new, whole and deleted', async () => {
    for (let steps = 0, ended = false; !ended; steps++) {
      const files = fileOf(undefined);
      ended = await save(crashing(files, steps), 'new text\n').then(
        () => true,
        () => false,
      );
      if (files.delete('file')) assert.equal(await readSafely(crashing(files, Infinity), soon), undefined);
    }
  });

  it('is there when it was new, and whole, and only lacked its name', async () => {
    let lacked = 0;
    for (let steps = 0, ended = false; !ended; steps++) {
      const files = fileOf(undefined);
      ended = await save(crashing(files, steps), 'new text\n').then(
        () => true,
        () => false,
      );
      if (!files.has('first') || files.has('journal')) continue;
      lacked++;
      const untouched: Place = {
        ...crashing(files, Infinity),
        write: () => Promise.reject(new Error('read-only')),
        move: () => Promise.reject(new Error('read-only')),
        remove: () => Promise.reject(new Error('read-only')),
      };
      assert.equal(await readSafely(untouched, soon), 'new text\n');
      await changeSafely(
        crashing(files, Infinity),
        (text) => ({ text: `${String(text ?? '')}more\n`, save: true, answer: undefined }),
        soon,
      );
      assert.equal(await readSafely(crashing(files, Infinity), soon), 'new text\nmore\n');
      assert.deepEqual([...files.keys()], ['file']);
    }
    assert.ok(lacked > 0, 'a program ended there');
  });

  it('is theirs where somebody made it after that', async () => {
    for (let steps = 0, ended = false; !ended; steps++) {
      const files = fileOf(undefined);
      ended = await save(crashing(files, steps), 'new text\n').then(
        () => true,
        () => false,
      );
      if (ended || !files.has('journal')) continue;
      files.set('file', new TextEncoder().encode('theirs\n'));
      assert.equal(await readSafely(crashing(files, Infinity), soon), 'theirs\n');
      files.delete('file');
      assert.equal(await readSafely(crashing(files, Infinity), soon), undefined, `after ${steps} steps`);
    }
  });

  it('is whole where its save is ended by one that ends itself', async () => {
    for (let steps = 0, ended = false; !ended; steps++)
      for (let again = 0, isRead = false; !isRead; again++) {
        const files = fileOf(undefined);
        ended = await save(crashing(files, steps), 'new text\n').then(
          () => true,
          () => false,
        );
        isRead = await readSafely(crashing(files, again), soon).then(
          () => again > 12,
          () => false,
        );
        const left = await readSafely(crashing(files, Infinity), soon);
        assert.ok(left === undefined || left === 'new text\n', `after ${steps} and ${again} steps: ${left}`);
        if (ended) assert.equal(left, 'new text\n');
      }
  });

  /** Of megabytes, with signs of several bytes at all edges of what is decoded and summed up at once. */
  const longText = (word: string): string => `${word} “é😀”\n`.repeat(90_000);

  it('is the old or the new one wherever the program ends, also where it has megabytes', async () => {
    const [before, after] = [longText('before'), `${longText('now')}${longText('before')}`];
    const seen = new Set<string | undefined>();
    for (let steps = 0, ended = false; !ended; steps++) {
      const files = fileOf(before);
      ended = await save(crashing(files, steps), after).then(
        () => true,
        () => false,
      );
      const left = await readSafely(crashing(files, Infinity), soon);
      assert.ok(left === before || left === after, `after ${steps} steps`);
      seen.add(left);
    }
    assert.equal(seen.size, 2);
  });

  it('is whole after a save of megabytes by the first versions, which took one sum of it all', async () => {
    const [before, after] = [longText('before'), longText('now')];
    const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
    const files = fileOf(before);
    files.set('journal', new TextEncoder().encode(`sayso-save 1 x ${sumOf(before)} ${sumOf(after)}\n${after}`));
    assert.equal((await readSafely(crashing(files, Infinity), soon)) === after, true);
    assert.deepEqual([...files.keys()], ['file']);
  });

  it('leaves a later word of somebody else alone', async () => {
    const files = fileOf('old\n');
    await save(crashing(files, 3), 'new text\n').catch(() => undefined);
    assert.ok(files.has('journal'));
    files.set('file', new TextEncoder().encode('theirs\n'));
    assert.equal(await readSafely(crashing(files, Infinity), soon), 'theirs\n');
    assert.equal(files.has('journal'), false);
  });

  it('stays the file it was: a link, its permissions, and nothing beside it', async () => {
    const [kept, link] = [join(folder, 'kept.yaml'), join(folder, 'link.yaml')];
    writeFileSync(kept, 'old\n');
    chmodSync(kept, 0o600);
    symlinkSync(kept, link);
    const { ino } = statSync(kept);
    await save(placeAt(link, 'a'), 'new\n');
    assert.equal(readFileSync(kept, 'utf8'), 'new\n');
    assert.equal(realpathSync(link), realpathSync(kept));
    assert.deepEqual([statSync(kept).mode & 0o777, statSync(kept).ino], [0o600, ino]);
    assert.deepEqual(readdirSync(folder).sort(), ['kept.yaml', 'link.yaml']);
  });

  it('has the word of everybody who writes at once', async () => {
    const file = join(folder, 'shared.yaml');
    const add = (window: string, nth: number): Promise<unknown> =>
      changeSafely(placeAt(file, window), (text) => ({
        text: `${String(text ?? '')}${window}${nth}\n`,
        save: true,
        answer: undefined,
      }));
    const windows = ['a', 'b', 'c'];
    await Promise.all(
      windows.map(async (window) => {
        for (let nth = 0; nth < 8; nth++) await add(window, nth);
      }),
    );
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    assert.deepEqual(
      [...lines].sort(),
      windows.flatMap((window) => Array.from({ length: 8 }, (_, nth) => `${window}${nth}`)),
    );
  });

  it('is whole, old or new, wherever the process is killed', async function () {
    this.timeout(600_000);
    const kills = Number(process.env.SAYSO_KILLS ?? 40);
    const program = join(folder, 'saver.js');
    await build({
      entryPoints: [join(root, 'test/unit/decisions/saver.ts')],
      bundle: true,
      platform: 'node',
      outfile: program,
      logLevel: 'error',
    });
    const file = join(folder, 'killed.yaml');
    const place = placeAt(file, 'reader');
    let next = 1;
    let cut = 0;
    for (let kill = 0; kill < kills; kill++) {
      const child = fork(program, [file, String(next)]);
      let done = next - 1;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.once('message', resolve));
      child.on('message', (number: number) => (done = number));
      // Anywhere, and as soon as it is seen to write: on a busy machine the first alone might never meet a save.
      if (kill % 2 === 0) setTimeout(() => child.kill('SIGKILL'), (kill * 1.37) % 12);
      else {
        while (!existsSync(`${file}.sayso-new`) && child.exitCode === null);
        child.kill('SIGKILL');
      }
      await gone;
      if (existsSync(`${file}.sayso-new`)) cut++;
      const text = await readSafely(place, soon);
      const number = text === undefined ? null : Number(/^begin (\d+)\n/.exec(text)?.[1]);
      // What was told to be done is done. The last word may not have reached us.
      if (number === null)
        assert.ok(
          [...Array(4).keys()].some((ahead) => (done + ahead) % 5 <= 1),
          `after ${done}: none`,
        );
      else {
        assert.equal(text, contentOf(number));
        assert.ok(number >= done, `${number} is older than ${done}`);
      }
      next = Math.max(done, number ?? 0) + 1;
    }
    assert.ok(cut > 0, 'some were killed while they wrote');
  });
});
