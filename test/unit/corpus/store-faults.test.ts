import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import type { Actor } from '../../../src/core/actors/knowledge';
import type { FileText } from '../../../src/core/corpus/read-entry';
import { Saving } from '../../../src/extension/folder/saving';
import { FolderStore, type StoreFiles } from '../../../src/extension/folder/store';
import { Desk } from '../../../src/worker/desk';
import { type Call, type Calls, partCount } from '../../../src/worker/protocol';
import { articles, people } from './world';

/** A real folder, as the store sees one. @param step before each change of it; whoever throws there ends the window */
function folderAt(folder: string, step: (name: string, content?: Uint8Array) => void = () => undefined): StoreFiles {
  const at = (name: string): string => join(folder, name);
  return {
    names: () => readdir(folder),
    read: (name) => readFile(at(name)),
    write: async (name, content) => {
      await mkdir(folder, { recursive: true });
      step(at(name), content);
      await writeFile(at(name), content);
    },
    rename: async (name, to) => {
      step(at(name));
      await rename(at(name), at(to));
    },
    remove: async (name) => {
      step(at(name));
      await rm(at(name));
    },
    writtenAt: async (name) => (await stat(at(name))).mtimeMs,
  };
}

class Killed extends Error {}

/** A window with a thread that reads the files, from what was kept. */
class Window {
  readonly desk = new Desk('1');
  readonly held = new Map<string, string>();
  /** Files that were sent to be read. */
  put = 0;
  readonly #store: FolderStore;
  readonly #saving: Saving;

  constructor(files: StoreFiles) {
    this.#store = new FolderStore(files);
    this.#saving = new Saving(
      this.#store,
      () => this,
      () => true,
    );
  }

  call<Name extends Call>(name: Name, ...argument: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    const question = structuredClone({ number: 0, call: name, argument: argument[0] });
    const reply = structuredClone(this.desk.answer(question));
    assert.ok('answer' in reply, JSON.stringify(reply));
    return Promise.resolve(reply.answer as ReturnType<Calls[Name]>);
  }

  async open(files: readonly FileText[], actors: readonly Actor[] = people): Promise<void> {
    await this.call('know', actors);
    await this.call('begin', { options: { variants: true } });
    for await (const trace of this.#store.traces()) {
      const mark = await this.call('remember', trace);
      if (mark !== null) this.#saving.hasFound(mark);
    }
    for await (const part of this.#store.parts())
      for (const [path, hash] of await this.call('load', part)) this.held.set(path, hash);
    const there = new Set(files.map(({ path }) => path));
    this.#saving.changed(
      await this.call(
        'remove',
        [...this.held.keys()].filter((path) => !there.has(path)),
      ),
    );
    await this.read(files.filter(({ path, hash }) => this.held.get(path) !== hash));
  }

  async read(files: readonly FileText[]): Promise<void> {
    this.put += files.length;
    this.#saving.changed(await this.call('put', files));
  }

  save(): Promise<void> {
    return this.#saving.now();
  }

  async all(): Promise<readonly Uint8Array[]> {
    return Promise.all(Array.from({ length: partCount }, (_, part) => this.call('save', part)));
  }
}

const filesNow: readonly FileText[] = articles
  .slice(0, 30)
  .map(({ path, text }) => ({ path, text, hash: `${text.length}` }));
const changed = filesNow.map((file, at) => (at % 5 === 0 ? { ...file, text: `${file.text}\n`, hash: 'other' } : file));
const others = people.filter((_, at) => at !== 1);

describe('what the extension keeps of a folder', () => {
  let folder: string;
  let freshOf: ReadonlyMap<readonly FileText[], ReadonlyMap<readonly Actor[], readonly Uint8Array[]>>;

  before(async () => {
    const fresh = async (files: readonly FileText[], actors: readonly Actor[]) => {
      const window = new Window(folderAt(join(tmpdir(), 'nowhere', 'at', 'all')));
      await window.open(files, actors);
      return window.all();
    };
    const byActors = async (files: readonly FileText[]) =>
      new Map([
        [people, await fresh(files, people)],
        [others, await fresh(files, others)],
      ]);
    freshOf = new Map([
      [filesNow, await byActors(filesNow)],
      [changed, await byActors(changed)],
    ]);
  });
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'sayso-store-')), 'corpus');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  /** Opens another window, which must have what a fresh one has, and keeps that. @returns how many files it has read */
  async function isFresh(files = filesNow, actors = people): Promise<number> {
    const window = new Window(folderAt(folder));
    await window.open(files, actors);
    assert.deepEqual(await window.all(), freshOf.get(files)!.get(actors)!);
    await window.save();
    return window.put;
  }

  const kept = (ending: string): readonly string[] =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];

  it('is there after a second start, and nothing else is in its folder', async () => {
    assert.equal(await isFresh(), filesNow.length);
    assert.equal(await isFresh(), 0);
    assert.deepEqual([kept('.actors').length, kept('.draft').length], [1, 0]);
  });

  it('is what a fresh one is wherever the window was ended while it wrote', async () => {
    const random = randomOf(3);
    for (let last = 0; last < 60; last += 1 + Math.floor(random() * 6)) {
      rmSync(folder, { recursive: true, force: true });
      if (last % 2 === 0) await isFresh();
      let steps = 0;
      const dying = new Window(
        folderAt(folder, (name, content) => {
          if (steps++ < last) return;
          if (content) writeFileSync(name, content.subarray(0, Math.floor(random() * content.length)));
          throw new Killed();
        }),
      );
      const [files, actors] = last % 3 === 0 ? [changed, people] : [filesNow, others];
      await dying.open(files, actors);
      await dying.save();
      await isFresh(files, actors);
    }
  });

  it('is what a fresh one is after it was cut, overwritten, mixed up or taken away', async () => {
    const random = randomOf(8);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const harms: readonly ((file: string) => void)[] = [
      (file) => truncateSync(file, Math.floor(random() * statSync(file).size)),
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte) => (random() < 0.02 ? byte ^ 1 : byte)),
        ),
      (file) =>
        writeFileSync(
          file,
          Uint8Array.from({ length: 300 }, () => Math.floor(random() * 256)),
        ),
      (file) => writeFileSync(file, readFileSync(join(folder, pick(readdirSync(folder))))),
      (file) => rmSync(file),
      (file) => writeFileSync(file, ''),
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ];
    await isFresh();
    for (let round = 0; round < 14; round++) {
      for (let n = 0; n < 4; n++) {
        const [file] = [join(folder, pick(readdirSync(folder)))];
        if (statSync(file).isFile()) harms[(round + n) % harms.length]!(file);
      }
      await isFresh(pick([filesNow, changed]), pick([people, others]));
      for (const name of readdirSync(folder))
        if (statSync(join(folder, name)).isDirectory()) rmSync(join(folder, name), { recursive: true });
    }
  });

  it('is what a fresh one is after two windows wrote it at once, of other files and of other actors', async () => {
    const [one, two] = [new Window(folderAt(folder)), new Window(folderAt(folder))];
    await Promise.all([one.open(filesNow), two.open(changed, others)]);
    await Promise.all([one.save(), two.save()]);
    await isFresh();
    await isFresh(changed, others);
    const [three, four] = [new Window(folderAt(folder)), new Window(folderAt(folder))];
    await Promise.all([three.open(changed, others), four.open(filesNow, others)]);
    await Promise.all([three.save(), four.save()]);
    await isFresh(filesNow, others);
  });

  it('is read again after a change of actors only where that may concern it', async () => {
    await isFresh();
    const window = new Window(folderAt(folder));
    await window.open(filesNow, others);
    const [gone] = people.filter((one) => !others.includes(one));
    const own = filesNow.filter(({ text }) => text.includes(gone!.name.split(' ').at(-1)!)).length;
    assert.ok(own > 0 && own < filesNow.length);
    assert.deepEqual(await window.all(), freshOf.get(filesNow)!.get(others)!);
    await window.save();
    assert.equal(kept('.actors').length, 1);
    assert.equal(await isFresh(filesNow, others), 0);
  });

  it('loses drafts of windows that were ended long ago, and no others', async () => {
    await isFresh();
    for (const name of ['0.part.old.draft', '1.part.new.draft']) writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, '0.part.old.draft'), 0, 0);
    await isFresh();
    assert.deepEqual(kept('.draft'), ['1.part.new.draft']);
  });
});
