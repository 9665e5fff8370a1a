import { createReadStream } from 'node:fs';
import type { Actor } from '../core/actors/knowledge';
import { buildKnowledge } from '../core/actors/find-mentions';
import { analyze } from '../core/analyze';
import type { Analysis } from '../core/model';
import { wireOf } from '../core/wording/wire';
import type { Io, Output } from './io';
import { onOneLine } from './io';
import { answerLines } from './json-lines';
import { addKnowledge } from './knowledge-files';
import { listStatements } from './list';
import { readText, reasonOf } from './read-file';

export interface ExtractOptions {
  readonly format: 'list' | 'json';
  readonly jsonl?: boolean;
  /** Paths of YAML files or folders. */
  readonly knowledge?: readonly string[];
  readonly date?: string;
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
    await err.write(`${message}\n`);
  };
  const cannotRead = (file: string, error: unknown): Promise<void> => complain(`${nameOf(file)}: ${reasonOf(error)}`);

  const actors = await addKnowledge(shipped, options.knowledge ?? [], complain, cannotRead);
  // Without the actors that were asked for, every answer would be another one.
  if (!actors) return code;
  const knowledge = buildKnowledge(actors);
  const analyse = (text: string): Analysis =>
    analyze(text, knowledge, options.date === undefined ? {} : { date: options.date });

  const inputs = files.length === 0 ? ['-'] : files;
  for (const [i, file] of inputs.entries()) {
    if (options.jsonl) {
      try {
        const source = file === '-' ? io.stdin : (createReadStream(file) as AsyncIterable<Uint8Array>);
        for await (const { text, complaint } of guarded(answerLines(source, (text) => wireOf(analyse(text))))) {
          if (complaint) await complain(`${nameOf(file)}:${complaint.line}: ${complaint.message}`);
          await out.write(text);
        }
      } catch (error) {
        if (!(error instanceof InputFailed)) throw error;
        await cannotRead(file, error.cause);
      }
      continue;
    }
    let text: string;
    try {
      text = await readText(file, io.stdin);
    } catch (error) {
      await cannotRead(file, error);
      continue;
    }
    const analysis = analyse(text);
    await out.write(
      options.format === 'json'
        ? `${JSON.stringify({ id: file, ...wireOf(analysis) })}\n`
        : (i > 0 ? '\n' : '') +
            listStatements(nameOf(file), text, analysis, (id) => knowledge.byId.get(id)?.name ?? id),
    );
  }
  return code;
}

/** An error of what is read, told apart from one of what is written. */
class InputFailed extends Error {}

async function* guarded<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const reader = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next: IteratorResult<T>;
      try {
        next = await reader.next();
      } catch (error) {
        throw new InputFailed('', { cause: error });
      }
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.return?.();
  }
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : onOneLine(file));
