import { createReadStream } from 'node:fs';
import type { Actor } from '../core/actors/knowledge';
import { buildKnowledge, type Knowledge } from '../core/actors/find-mentions';
import { analyze } from '../core/analyze';
import type { Decisions } from '../core/annotations/decisions';
import type { Analysis } from '../core/model';
import { canonical } from '../core/text/canonical';
import { outletName } from '../core/wording/names';
import { type Decoded, decodeArticle } from './encoding';
import { answerOf, type Fields } from './fields';
import type { Io, Output } from './io';
import { onOneLine, plainJson } from './io';
import { type Answer, answerLines, requestLines } from './json-lines';
import { addKnowledge } from './knowledge-files';
import type { Line } from './lines';
import { listStatements } from './list';
import { readBytes, reasonOf } from './read-file';
import { decisionsBeside } from './sidecars';
import { batches, inOrder, Workers } from './workers';

export interface ExtractOptions {
  readonly format: 'list' | 'json';
  readonly jsonl?: boolean;
  /** Paths of YAML files or folders. */
  readonly knowledge?: readonly string[];
  /** Above what a sidecar says. */
  readonly date?: string;
  /** False: what the reader decided, in the file beside an article, does not count. */
  readonly sidecar?: boolean;
  /** In which the articles are; absent, it is found out. */
  readonly encoding?: string;
  /** How much of an answer is written. */
  readonly fields?: Fields;
  /** How many threads answer lines; 1 or none is this one alone. */
  readonly workers?: number;
}

/** Everything that an article is read with, and where complaints go. */
interface Reading {
  readonly knowledge: Knowledge;
  readonly options: ExtractOptions;
  readonly io: Io;
  readonly out: Output;
  readonly complain: (message: string) => Promise<void>;
  readonly workers?: Workers | undefined;
}

/**
 * `sayso extract`.
 * @param files paths; `-` is standard input, and so is an empty list
 * @returns the exit code: 1 where anything had to be complained about
 */
export async function extract(
  files: readonly string[],
  options: ExtractOptions,
  io: Io,
  shipped: readonly Actor[],
  [out, err]: readonly [Output, Output],
): Promise<number> {
  let code = 0;
  const complain = async (message: string): Promise<void> => {
    code = 1;
    await err.write(`${onOneLine(message)}\n`);
  };
  const actors = await addKnowledge(shipped, options.knowledge ?? [], complain, (file, error) =>
    complain(`${nameOf(file)}: ${reasonOf(error)}`),
  );
  // Without the actors that were asked for, every answer would be another one.
  if (!actors) return code;
  const workers = workersFor(options, io, actors);
  const reading: Reading = { knowledge: buildKnowledge(workers ? [] : actors), options, io, out, complain, workers };
  const inputs = files.length === 0 ? ['-'] : files;
  try {
    for (const [i, file] of inputs.entries()) {
      try {
        if (options.jsonl) await answerFile(file, reading);
        else await readArticleFile(file, i === 0, reading);
      } catch (error) {
        if (!(error instanceof InputFailed)) throw error;
        await complain(`${nameOf(file)}: ${reasonOf(error.cause)}`);
      }
    }
  } finally {
    await workers?.close();
  }
  return code;
}

function workersFor(options: ExtractOptions, io: Io, actors: readonly Actor[]): Workers | undefined {
  const { workers = 1, jsonl, fields } = options;
  if (!jsonl || workers < 2 || io.program === undefined) return undefined;
  return new Workers(io.program, workers, { actors, decisions: ofOptions(options), ...(fields ? { fields } : {}) });
}

/** Lines go to threads in pieces of so many bytes: fewer cost messages, more make one thread wait for the other. */
const pieceSize = 200_000;

async function* answersOf(lines: AsyncIterable<Line>, workers: Workers): AsyncGenerator<Answer> {
  const pieces = batches(lines, ({ bytes }) => bytes?.length ?? 0, pieceSize);
  for await (const answers of inOrder(pieces, workers.size * 2, (piece) => workers.run('lines', piece))) yield* answers;
}

const ofOptions = ({ date }: ExtractOptions): Decisions => (date === undefined ? {} : { date });

async function answerFile(file: string, reading: Reading): Promise<void> {
  const { knowledge, options, io, out, complain } = reading;
  const source = file === '-' ? io.stdin : (createReadStream(file) as AsyncIterable<Uint8Array>);
  const analyse = (text: string): object => answerOf(text, ofOptions(options), knowledge, options.fields);
  const answers = reading.workers
    ? answersOf(guarded(requestLines(source)), reading.workers)
    : guarded(answerLines(source, analyse));
  for await (const { text, complaint } of answers) {
    if (complaint) await complain(`${nameOf(file)}:${complaint.line}: ${complaint.message}`);
    await out.write(text);
  }
}

async function readArticleFile(file: string, isFirst: boolean, reading: Reading): Promise<void> {
  const { knowledge, options, io, out, complain } = reading;
  const { text: given, encoding }: Decoded = await orInputFailed(async () =>
    decodeArticle(await readBytes(file, io.stdin), options.encoding),
  );
  const beside = file === '-' || options.sidecar === false ? {} : await decisionsBeside(file, complain);
  const decisions = { ...beside, ...ofOptions(options) };
  let answer: string;
  try {
    if (options.format === 'json')
      answer = `${plainJson(JSON.stringify({ id: file, ...answerOf(given, decisions, knowledge, options.fields, encoding) }))}\n`;
    else {
      const { text } = canonical(given);
      const analysis: Analysis = analyze(text, knowledge, decisions);
      const list = listStatements(nameOf(file), text, analysis, (link) => outletName(link, text, knowledge));
      answer = `${isFirst ? '' : '\n'}${list}`;
    }
  } catch (error) {
    // Whatever is wrong with one article, the next is another one.
    await complain(`${nameOf(file)}: could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  await out.write(answer);
}

/** An error of what is read, told apart from one of what is written. */
class InputFailed extends Error {}

async function orInputFailed<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new InputFailed('', { cause: error });
  }
}

async function* guarded<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const reader = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orInputFailed(() => reader.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.return?.();
  }
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : onOneLine(file));
