import { idSource } from './id-source';
import { decode, Unreadable } from './read-file';
import { type Line, readLines } from './lines';

/** One line of the answer, and what there is to complain about. */
export interface Answer {
  /** JSON, with its line end. */
  readonly text: string;
  readonly complaint?: { readonly line: number; readonly message: string };
}

interface Request {
  /** JSON, as it was given: a number of twenty digits stays one. */
  readonly id: string;
  readonly text: string;
}

const nobody = 'null';

class BadLine extends Error {
  constructor(
    message: string,
    readonly id = nobody,
  ) {
    super(message);
  }
}

function readRequest(bytes: Uint8Array | null): Request {
  if (!bytes) throw new BadLine('the line is too long');
  let json: string;
  let value: unknown;
  try {
    json = decode(bytes).replace(/^\ufeff/, '');
    value = JSON.parse(json);
  } catch (error) {
    throw new BadLine(error instanceof Unreadable ? `the line ${error.message}` : 'not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('not an object with "id" and "text"');
  const { id, text } = value as { readonly id?: unknown; readonly text?: unknown };
  const known = typeof id === 'string' || typeof id === 'number' ? (idSource(json) ?? nobody) : nobody;
  if (typeof text !== 'string') throw new BadLine('"text" is missing or is not a string', known);
  if (known === nobody && id !== undefined && id !== null) throw new BadLine('"id" is not a string');
  return { id: known, text };
}

const isBlank = (bytes: Uint8Array | null): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) === true;

/** @param id JSON */
const withId = (id: string, fields: object): string => `{"id":${id},${JSON.stringify(fields).slice(1)}\n`;

const bad = (line: number, message: string, id: string): Answer => ({
  text: withId(id, { error: message }),
  complaint: { line, message },
});

/** What is written beside the id for a text as it was given: one field at least. */
export type Analyse = (text: string) => object;

/** Answers one line: a bad one by `{"id", "error"}`. */
export function answerLine({ number, bytes }: Line, analyse: Analyse): Answer {
  if (isBlank(bytes)) return bad(number, 'the line is blank', nobody);
  let id = nobody;
  try {
    const request = readRequest(bytes);
    id = request.id;
    return { text: withId(id, analyse(request.text)) };
  } catch (error) {
    return error instanceof BadLine
      ? bad(number, error.message, error.id)
      : bad(number, `could not be read: ${error instanceof Error ? error.message : String(error)}`, id);
  }
}

/** The lines that want an answer; blank ones at the end are none. */
export async function* requestLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let blank: Line[] = [];
  for await (const line of readLines(source)) {
    if (isBlank(line.bytes)) {
      blank.push(line);
      continue;
    }
    yield* blank;
    blank = [];
    yield line;
  }
}

/**
 * Answers lines `{"id", "text"}`, in order and one line for one, while they come in; ids come back as they were written.
 */
export async function* answerLines(
  source: AsyncIterable<Uint8Array | string>,
  analyse: Analyse,
): AsyncGenerator<Answer> {
  for await (const line of requestLines(source)) yield answerLine(line, analyse);
}
