import * as vscode from 'vscode';
import { type Entry, isRemoved } from '../../core/annotations/decision';
import { readerOf, type ReaderName } from '../../core/annotations/readers';

const memory = 'sayso.hiddenReaders';

/** Whose decisions are shown in this workspace: everybody's, but for those whom the reader has hidden. */
export class ShownReaders implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #hidden: ReadonlySet<ReaderName>;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly remembered: vscode.Memento) {
    this.#hidden = new Set(remembered.get<readonly ReaderName[]>(memory, []));
  }

  isShown(reader: ReaderName): boolean {
    return !this.#hidden.has(reader);
  }

  /** What is shown of the decisions on an article; nothing of a file changes thereby. */
  shownOf(entries: readonly Entry[]): readonly Entry[] {
    if (this.#hidden.size === 0) return entries;
    return entries.filter((entry) => isRemoved(entry) || this.isShown(readerOf(entry)));
  }

  async show(names: readonly ReaderName[], isShown: boolean): Promise<void> {
    const hidden = new Set(this.#hidden);
    for (const name of names) {
      if (isShown) hidden.delete(name);
      else hidden.add(name);
    }
    this.#hidden = hidden;
    this.#changed.fire();
    await this.remembered.update(memory, [...hidden]);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The name under which this reader decides on an article; empty where they gave none. */
export const ownName = (document: vscode.ConfigurationScope): ReaderName =>
  vscode.workspace.getConfiguration('sayso', document).get<string>('reader', '').trim();
