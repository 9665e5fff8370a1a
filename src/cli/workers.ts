import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Knowledge } from '../core/actors/find-mentions';
import { buildKnowledge } from '../core/actors/find-mentions';
import type { Actor } from '../core/actors/knowledge';
import type { FileEntry } from '../core/corpus/entry';
import { type FileText, readEntry } from '../core/corpus/read-entry';
import type { Decisions } from '../core/annotations/decisions';
import { answerOf, type Fields } from './fields';
import { type Answer, answerLine } from './json-lines';
import type { Line } from './lines';

/** What a worker can do, each a function of many things at once: what goes between threads costs by the message. */
export interface Tasks {
  lines(lines: readonly Line[]): readonly Answer[];
  entries(files: readonly FileText[]): readonly FileEntry[];
}

export interface WorkerOptions {
  readonly actors: readonly Actor[];
  readonly decisions?: Decisions;
  readonly fields?: Fields;
}

/** The work itself, the same in this thread and in another. */
export function tasksOf(
  { decisions = {}, fields = 'all' }: Omit<WorkerOptions, 'actors'>,
  knowledge: Knowledge,
): Tasks {
  return {
    lines: (lines) => lines.map((line) => answerLine(line, (text) => answerOf(text, decisions, knowledge, fields))),
    entries: (files) => files.map((file) => readEntry(file, knowledge)),
  };
}

interface Request {
  readonly task: keyof Tasks;
  readonly input: never;
}

/** Waits for work in a thread of its own, with the knowledge built anew. */
export function work(): void {
  const options = workerData as WorkerOptions;
  const tasks = tasksOf(options, buildKnowledge(options.actors));
  parentPort!.on('message', ({ task, input }: Request) => {
    parentPort!.postMessage(tasks[task](input));
  });
}

/** Threads that work for one task, each on one piece at a time. */
export class Workers {
  readonly #workers: readonly Worker[];
  readonly #free: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /** @param program the bundle that calls `work` where it is no main thread */
  constructor(program: string, count: number, options: WorkerOptions) {
    this.#workers = Array.from({ length: count }, () => new Worker(program, { workerData: options }));
    this.#free = [...this.#workers];
  }

  /** @throws what ended the thread */
  async run<Task extends keyof Tasks>(task: Task, input: Parameters<Tasks[Task]>[0]): Promise<ReturnType<Tasks[Task]>> {
    const worker = this.#free.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      return await new Promise((resolve, reject) => {
        worker.once('message', (answer: ReturnType<Tasks[Task]>) => {
          worker.off('error', reject);
          resolve(answer);
        });
        worker.once('error', reject);
        worker.postMessage({ task, input });
      });
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#free.push(worker);
    }
  }

  get size(): number {
    return this.#workers.length;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** What is done at one time, and what comes after is begun before it is asked for. Answers come in the order of the pieces. */
export async function* inOrder<T, R>(
  pieces: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  run: (piece: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  for await (const piece of pieces) {
    const answer = run(piece);
    // It is told when its turn comes.
    answer.catch(() => undefined);
    pending.push(answer);
    if (pending.length >= ahead) yield await pending.shift()!;
  }
  for (const answer of pending) yield await answer;
}

/** Gathers things into pieces of a certain weight. */
export async function* batches<T>(
  things: AsyncIterable<T>,
  weightOf: (thing: T) => number,
  enough: number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const thing of things) {
    batch.push(thing);
    weight += weightOf(thing);
    if (weight < enough) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
