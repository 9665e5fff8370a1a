import * as vscode from 'vscode';
import { partCount } from '../../worker/protocol';

/**
 * Where the corpus is kept between two starts: a folder of parts in the extension's storage. Whatever is damaged or lost
 * there is read again from the articles.
 */
export class FolderStore {
  readonly #folder: vscode.Uri | undefined;
  readonly #own = crypto.randomUUID().slice(0, 8);

  /** @param storage undefined where nothing can be kept */
  constructor(storage: vscode.Uri | undefined) {
    this.#folder = storage && vscode.Uri.joinPath(storage, 'corpus');
  }

  /** The parts, as they were written. */
  async *read(): AsyncGenerator<Uint8Array> {
    if (!this.#folder) return;
    await removeDrafts(this.#folder);
    for (let part = 0; part < partCount; part++) {
      try {
        yield await vscode.workspace.fs.readFile(this.#file(this.#folder, part));
      } catch {
        // Not every part is there.
      }
    }
  }

  /** Takes the place of what was there at one stroke; two windows may do so. @throws where it cannot be written */
  async write(part: number, content: Uint8Array): Promise<void> {
    if (!this.#folder) return;
    await vscode.workspace.fs.createDirectory(this.#folder);
    const file = this.#file(this.#folder, part);
    const draft = vscode.Uri.joinPath(this.#folder, `${part}.${this.#own}.draft`);
    await vscode.workspace.fs.writeFile(draft, content);
    await vscode.workspace.fs.rename(draft, file, { overwrite: true });
  }

  #file(folder: vscode.Uri, part: number): vscode.Uri {
    return vscode.Uri.joinPath(folder, `${part}.part`);
  }
}

/** In milliseconds: nobody writes for so long. */
const stale = 3_600_000;

/** Those of a window that was ended while writing. */
async function removeDrafts(folder: vscode.Uri): Promise<void> {
  try {
    for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
      if (!name.endsWith('.draft')) continue;
      const draft = vscode.Uri.joinPath(folder, name);
      const { mtime } = await vscode.workspace.fs.stat(draft);
      if (Date.now() - mtime > stale) await vscode.workspace.fs.delete(draft);
    }
  } catch {
    // Nothing was kept yet, or another window does the same.
  }
}
