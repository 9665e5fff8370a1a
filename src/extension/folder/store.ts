import { partCount } from '../../worker/protocol';

/** Files in a folder of the store's own, by name. Each may fail where it is not there, or another window was faster. */
export interface StoreFiles {
  /** Empty where there is no folder yet. */
  readonly names: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** The folder is made where there is none. */
  readonly write: (name: string, content: Uint8Array) => Promise<void>;
  /** Takes the place of what was there at one stroke. */
  readonly rename: (name: string, to: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** When it was written, in milliseconds. */
  readonly writtenAt: (name: string) => Promise<number>;
}

/** In milliseconds: nobody writes for so long. */
const stale = 3_600_000;

const endings = { part: '.part', trace: '.actors', draft: '.draft' } as const;

/**
 * Where the corpus is kept between two starts: parts, and what is known of the actors that made them. Whatever is damaged
 * or lost there is read again from the articles.
 */
export class FolderStore {
  readonly #own = crypto.randomUUID().slice(0, 8);

  /** @param files undefined where nothing can be kept */
  constructor(private readonly files: StoreFiles | undefined) {}

  /** What was kept of the actors of the parts, the newest or earlier ones. */
  async *traces(): AsyncGenerator<Uint8Array> {
    const { files } = this;
    if (!files) return;
    await this.#removeDrafts(files);
    for (const name of await namesIn(files)) {
      if (!name.endsWith(endings.trace)) continue;
      const bytes = await files.read(name).catch(() => null);
      if (bytes) yield bytes;
    }
  }

  /** The parts, as they were written. */
  async *parts(): AsyncGenerator<Uint8Array> {
    for (let part = 0; part < partCount; part++) {
      // Not every part is there.
      const bytes = await this.files?.read(`${part}${endings.part}`).catch(() => null);
      if (bytes) yield bytes;
    }
  }

  /** @throws where it cannot be written */
  writePart(part: number, content: Uint8Array): Promise<void> {
    return this.#write(`${part}${endings.part}`, content);
  }

  /** What is known of the actors: there before the first part that they have made. @throws where it cannot be written */
  async writeTrace(name: string, content: Uint8Array): Promise<void> {
    await this.#write(`${name}${endings.trace}`, content);
  }

  /** Once all parts are made by these actors, nothing is to be told of others. */
  async removeTraces(except: string): Promise<void> {
    const { files } = this;
    if (!files) return;
    for (const name of await namesIn(files))
      if (name.endsWith(endings.trace) && name !== `${except}${endings.trace}`)
        await files.remove(name).catch(() => undefined);
  }

  /** Two windows may write the same. */
  async #write(name: string, content: Uint8Array): Promise<void> {
    if (!this.files) return;
    const draft = `${name}.${this.#own}${endings.draft}`;
    await this.files.write(draft, content);
    await this.files.rename(draft, name);
  }

  /** Those of a window that was ended while writing. */
  async #removeDrafts(files: StoreFiles): Promise<void> {
    for (const name of await namesIn(files)) {
      if (!name.endsWith(endings.draft)) continue;
      // Another window may do the same.
      const written = await files.writtenAt(name).catch(() => Infinity);
      if (Date.now() - written > stale) await files.remove(name).catch(() => undefined);
    }
  }
}

const namesIn = (files: StoreFiles): Promise<readonly string[]> => files.names().catch(() => []);
