import { createReadStream } from 'node:fs';
import type { Actor } from '../core/actors/knowledge';
import { buildKnowledge, type Knowledge } from '../core/actors/find-mentions';
import { countedIn } from '../core/analysis/counted-in';
import { analyze } from '../core/analyze';
import type { Decisions } from '../core/annotations/decisions';
import { looksLikeArticle } from '../core/article/looks-like-article';
import type { Analysis } from '../core/model';
import { canonical } from '../core/text/canonical';
import { wireOf } from '../core/wording/wire';
import { type Decoded, decodeArticle } from './encoding';
import type { Io, Output } from './io';
import { onOneLine, plainJson } from './io';
import { answerLines } from './json-lines';
import { addKnowledge } from './knowledge-files';
import { listStatements } from './list';
import { readBytes, reasonOf } from './read-file';
import { decisionsBeside } from './sidecars';

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
}

/** In which text the offsets of an answer count; for programs. */
const offsets = { unit: 'utf-16', of: 'the text as given' } as const;

/** Everything that an article is read with, and where complaints go. */
interface Reading {
  readonly knowledge: Knowledge;
  readonly options: ExtractOptions;
  readonly io: Io;
  readonly out: Output;
  readonly complain: (message: string) => Promise<void>;
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
  const reading: Reading = { knowledge: buildKnowledge(actors), options, io, out, complain };
  const inputs = files.length === 0 ? ['-'] : files;
  for (const [i, file] of inputs.entries()) {
    try {
      if (options.jsonl) await answerFile(file, reading);
      else await readArticleFile(file, i === 0, reading);
    } catch (error) {
      if (!(error instanceof InputFailed)) throw error;
      await complain(`${nameOf(file)}: ${reasonOf(error.cause)}`);
    }
  }
  return code;
}

/** The analysis of a text, which counts in the text as it was given. */
function answerOf(given: string, decisions: Decisions, knowledge: Knowledge, encoding = 'utf-8'): object {
  const text = canonical(given);
  const analysis = analyze(text.text, knowledge, decisions);
  const counted = text.text === given ? analysis : countedIn(analysis, (at) => text.toGiven(at));
  // In what the offsets count, where it was not what is expected.
  const read = encoding === 'utf-8' ? {} : { encoding };
  return { offsets, ...wireOf(counted), recognised: { ...looksLikeArticle(text.text), ...read } };
}

const ofOptions = ({ date }: ExtractOptions): Decisions => (date === undefined ? {} : { date });

async function answerFile(file: string, { knowledge, options, io, out, complain }: Reading): Promise<void> {
  const source = file === '-' ? io.stdin : (createReadStream(file) as AsyncIterable<Uint8Array>);
  const analyse = (text: string): object => answerOf(text, ofOptions(options), knowledge);
  for await (const { text, complaint } of guarded(answerLines(source, analyse))) {
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
      answer = `${plainJson(JSON.stringify({ id: file, ...answerOf(given, decisions, knowledge, encoding) }))}\n`;
    else {
      const { text } = canonical(given);
      const analysis: Analysis = analyze(text, knowledge, decisions);
      const list = listStatements(nameOf(file), text, analysis, (id) => knowledge.byId.get(id)?.name ?? id);
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
