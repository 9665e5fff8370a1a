import type { Memento, Uri } from 'vscode';
import { choiceOfOriginal, nameIn, type FilesByAddress } from './copied-choice';
import { movedAddress } from './moved-address';

export type Choice = 'article' | 'plain';

const key = 'sayso.choices';

/** As many files as one workspace is likely to see by hand; the oldest are forgotten first. */
const most = 2000;

/** What the reader chose for a file, kept in the workspace's state. */
export class Choices {
  constructor(private readonly memory: Memento) {}

  get(uri: Uri): Choice | undefined {
    return this.#all()[uri.toString()];
  }

  async set(uri: Uri, choice: Choice): Promise<void> {
    // An unsaved document has no name that would still mean it tomorrow.
    if (uri.scheme === 'untitled') return;
    const others = Object.entries(this.#all()).filter(([name]) => name !== uri.toString());
    await this.memory.update(key, Object.fromEntries([...others.slice(1 - most), [uri.toString(), choice]]));
  }

  /** A file or a folder has another name: what was chosen goes along. */
  async move(oldUri: Uri, newUri: Uri): Promise<void> {
    const all = Object.entries(this.#all());
    const moved = all.map(([name, choice]) => [movedAddress(name, [{ oldUri, newUri }]), choice] as const);
    if (moved.some(([name], index) => name !== all[index]![0]))
      await this.memory.update(key, Object.fromEntries(moved));
  }

  /** A file that is new may be a copy: what was chosen for its original goes along. */
  async follow(copy: Uri, files: FilesByAddress): Promise<void> {
    const choice = await choiceOfOriginal(copy.toString(), this.#all(), files);
    if (choice !== undefined && this.get(copy) === undefined) await this.set(copy, choice);
  }

  /** Whether something was chosen for a file of this name, wherever it is. */
  knows(name: string): boolean {
    return Object.keys(this.#all()).some((address) => nameIn(address) === name);
  }

  get isEmpty(): boolean {
    return Object.keys(this.#all()).length === 0;
  }

  #all(): Readonly<Record<string, Choice>> {
    return this.memory.get(key, {});
  }
}
