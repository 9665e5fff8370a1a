import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import { type Beside, type Holding, Lanes, readSideBySide } from '../../../src/extension/folder/lanes';

const things = Array.from({ length: 101 }, (_, at) => at);
const size = 7;

/** What is held, as a thread would hold it, and who read it. */
class Held implements Holding<number, readonly number[], string> {
  readonly own: number[] = [];
  readonly taken: number[] = [];
  count = 0;
  constructor(private readonly pause: () => Promise<void> = () => turn()) {}

  async put(some: readonly number[]): Promise<void> {
    await this.pause();
    this.own.push(...some);
  }
  async take(read: string, some: readonly number[]): Promise<void> {
    await this.pause();
    assert.equal(read, some.join());
    this.taken.push(...some);
  }
  done(some: readonly number[]): Promise<void> {
    this.count += some.length;
    return Promise.resolve();
  }
  get all(): readonly number[] {
    return [...this.own, ...this.taken].sort((a, b) => a - b);
  }
}

class Second implements Beside<readonly number[], string> {
  reads = 0;
  ends = 0;
  constructor(
    private readonly begins: () => Promise<boolean> = () => Promise.resolve(true),
    private readonly diesAfter = Infinity,
  ) {}
  begin(): Promise<boolean> {
    return this.begins();
  }
  async read(some: readonly number[]): Promise<string> {
    await turn();
    if (++this.reads > this.diesAfter) throw new Error('It has ended.');
    return some.join();
  }
  end(): void {
    this.ends++;
  }
}

const lanesOver = (isOver = () => false): Lanes<number, readonly number[]> =>
  new Lanes(things, size, (some) => Promise.resolve(some), isOver);

describe('two threads that read a folder', () => {
  it('read each file once, in whatever order they are free', async () => {
    const random = randomOf(3);
    for (let round = 0; round < 20; round++) {
      const held = new Held(async () => {
        for (let wait = random() * 5; wait > 0; wait--) await turn();
      });
      const second = new Second();
      await readSideBySide(lanesOver(), held, second);
      assert.deepEqual(held.all, things);
      assert.ok(held.taken.length > 0 && held.own.length > 0);
      assert.equal(held.count, things.length);
      assert.equal(second.ends, 1);
    }
  });

  it('are one where there is no second, where it cannot begin, and where it begins too late', async () => {
    const never = new Promise<boolean>(() => undefined);
    for (const second of [undefined, new Second(() => Promise.resolve(false)), new Second(() => never)]) {
      const held = new Held();
      await readSideBySide(lanesOver(), held, second);
      assert.deepEqual(held.own, things);
      assert.ok(!second || second.ends === 1);
    }
  });

  it('are one from then on where the second dies, and what it had in hand is read', async () => {
    for (const after of [0, 1, 3]) {
      const held = new Held();
      await readSideBySide(lanesOver(), held, new Second(undefined, after));
      assert.deepEqual(held.all, things);
      assert.equal(held.taken.length, after * size);
      assert.equal(held.count, things.length);
    }
  });

  it('leave what the first one cannot take to it', async () => {
    const held = new Held();
    held.take = () => Promise.reject(new Error('It was read with other knowledge.'));
    await readSideBySide(lanesOver(), held, new Second());
    assert.deepEqual(held.all, things);
  });

  it('both stop where the reader cancels, and where the first one dies', async () => {
    const cancelled = new Held();
    await readSideBySide(
      lanesOver(() => cancelled.count > 30),
      cancelled,
      new Second(),
    );
    assert.ok(cancelled.count < 70, `${cancelled.count}`);
    assert.equal(cancelled.all.length, cancelled.count);
    const second = new Second();
    const dying = new Held();
    dying.put = dying.take = async () => {
      await turn();
      throw new Error('The thread has ended.');
    };
    const lanes = lanesOver();
    await assert.rejects(readSideBySide(lanes, dying, second), /has ended/);
    const reads = second.reads;
    for (let wait = 0; wait < 20; wait++) await turn();
    assert.ok(second.reads <= reads + 1);
    assert.equal(lanes.isLeft, false);
    assert.equal(second.ends, 1);
  });
});
