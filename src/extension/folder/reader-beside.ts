import type { FileText } from '../../core/corpus/read-entry';
import type { Beside } from './lanes';
import type { CorpusThread } from './thread';

/** A second thread, which only reads: it is there while there is much to be read. */
export class ReaderBeside implements Beside<readonly FileText[], Uint8Array> {
  #thread: CorpusThread | undefined;
  #isOver = false;

  /** @param open starts a thread @param teach gives it the actors */
  constructor(
    private readonly open: () => Promise<CorpusThread>,
    private readonly teach: (thread: CorpusThread) => Promise<void>,
  ) {}

  async begin(): Promise<boolean> {
    try {
      this.#thread = await this.open();
      if (this.#isOver) this.end();
      await this.teach(this.#thread);
      return true;
    } catch {
      // One thread does as well.
      return false;
    }
  }

  read(files: readonly FileText[]): Promise<Uint8Array> {
    return this.#thread!.call('read', files);
  }

  end(): void {
    this.#isOver = true;
    this.#thread?.dispose();
  }
}
