/** Things of a long list, brought from the disk in batches and given to whoever is free. */
export class Lanes<Thing, Brought> {
  #next = 0;
  #isStopped = false;

  /** @param isOver whether what is left is to be left */
  constructor(
    private readonly things: readonly Thing[],
    private readonly size: number,
    private readonly bring: (things: readonly Thing[]) => Promise<Brought>,
    private readonly isOver: () => boolean,
  ) {}

  get isLeft(): boolean {
    return this.#next < this.things.length && !this.#isOver;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Reads batch after batch until none is left; the next one is brought meanwhile. Several may do so side by side. */
  async read(one: (brought: Brought, things: readonly Thing[]) => Promise<void>): Promise<void> {
    for (let next = this.#take(); next;) {
      const { things, brought } = next;
      const given = await brought;
      if (this.#isOver) return;
      next = this.#take();
      await one(given, things);
    }
  }

  get #isOver(): boolean {
    return this.#isStopped || this.isOver();
  }

  #take(): { readonly things: readonly Thing[]; readonly brought: Promise<Brought> } | undefined {
    if (!this.isLeft) return undefined;
    const things = this.things.slice(this.#next, (this.#next += this.size));
    const brought = this.bring(things);
    // It is told when its turn comes, if that still comes.
    brought.catch(() => undefined);
    return { things, brought };
  }
}

/** What reads in another thread than that which holds what is read. */
export interface Beside<Brought, Read> {
  /** @returns false where it could not begin */
  begin(): Promise<boolean>;
  read(brought: Brought): Promise<Read>;
  end(): void;
}

/** What becomes of a batch. */
export interface Holding<Thing, Brought, Read> {
  /** Reads it where it is held. */
  put(brought: Brought): Promise<void>;
  /** Takes what was read beside it. */
  take(read: Read, brought: Brought): Promise<void>;
  /** A batch is done. @param isBeside not by the thread that holds it */
  done(things: readonly Thing[], isBeside: boolean): Promise<void>;
}

/**
 * Reads all there is in the thread that holds it and in another one, as soon as that is ready. Where the other one ends by
 * itself, what it had in hand is read by the first.
 */
export async function readSideBySide<Thing, Brought, Read>(
  lanes: Lanes<Thing, Brought>,
  holding: Holding<Thing, Brought, Read>,
  beside: Beside<Brought, Read> | undefined,
): Promise<void> {
  const own = lanes.read(async (brought, things) => {
    await holding.put(brought);
    await holding.done(things, false);
  });
  const reading = [own];
  void beside?.begin().then((hasBegun) => {
    if (!hasBegun || !lanes.isLeft) return;
    const other = readBeside(lanes, holding, beside);
    // Where the first one fails, nobody waits for the other.
    other.catch(() => undefined);
    reading.push(other);
  });
  try {
    for (const one of reading) await one;
  } finally {
    lanes.stop();
    beside?.end();
  }
}

/** While what was read is taken, the next is read. */
async function readBeside<Thing, Brought, Read>(
  lanes: Lanes<Thing, Brought>,
  holding: Holding<Thing, Brought, Read>,
  beside: Beside<Brought, Read>,
): Promise<void> {
  let taken = Promise.resolve();
  await lanes.read(async (brought, things) => {
    const read = await beside.read(brought).catch(() => undefined);
    await taken;
    const put = (): Promise<void> => holding.put(brought);
    taken = (read === undefined ? put() : holding.take(read, brought).catch(put)).then(() =>
      holding.done(things, true),
    );
    taken.catch(() => undefined);
  });
  await taken;
}
