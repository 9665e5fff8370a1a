import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import { parseYaml } from '../../text/yaml';
import type { Span } from '../../model';
import { endOf, startOf } from '../records/nodes';
import { maxKnowledgeSize } from '../records/read-knowledge';

/** Why nothing was written into a file. */
export interface EditProblem {
  /** A whole sentence in plain English. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** What stands at `start` to `end` of the file (UTF-16 code units, half open) gives way to a text. */
export interface FileEdit extends Span {
  readonly text: string;
  /** Places in `text` that are to be filled in, in the order in which one comes to them. */
  readonly stops: readonly Span[];
}

/** An edit; null where the file says so already. */
export type EditAnswer =
  { readonly ok: true; readonly edit: FileEdit | null } | { readonly ok: false; readonly problem: EditProblem };

/** An actors file that can be written into. */
export interface ActorsDocument {
  readonly text: string;
  readonly document: Document;
  /** Null where the file has no record, and nothing but comments. */
  readonly records: YAMLSeq | null;
  readonly lineEnd: '\n' | '\r\n';
  /** The number of the line, from 1, of an offset. */
  readonly lineOf: (offset: number) => number;
}

/** Reads a file to be written into; a problem where that cannot be done without a loss. */
export function openActors(text: string): ActorsDocument | EditProblem {
  if (text.length > maxKnowledgeSize) {
    return { message: 'This file is larger than 5 MB, so nothing is written into it.', line: 1 };
  }
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const [error] = document.errors;
  if (error) {
    const fault = error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
    return { message: `This is no valid YAML: ${fault}.`, line: lineOf(error.pos[0]) };
  }
  const { contents } = document;
  if (contents !== null && !isSeq(contents) && !isEmpty(contents)) {
    return { message: 'Expected a list of records, each beginning with "- id:".', line: lineOf(startOf(contents)) };
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { text, document, records: isSeq(contents) ? contents : null, lineEnd, lineOf };
}

export function isProblem(opened: ActorsDocument | EditProblem): opened is EditProblem {
  return 'message' in opened;
}

/** The record of an id; the first where there are several, as the reader takes it. */
export function recordOf({ contents }: Document, id: string): YAMLMap | null {
  for (const item of isSeq(contents) ? contents.items : []) if (isMap(item) && item.get('id') === id) return item;
  return null;
}

/** Whether a file says something of an actor; false also where it cannot be read. */
export function hasRecord(text: string, id: string): boolean {
  const opened = openActors(text);
  return !isProblem(opened) && recordOf(opened.document, id) !== null;
}

/** Nothing is written where a value would stand. */
export function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** The blanks before what begins at an offset, of its line; a hyphen counts as one. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where the line of the last sign of a node ends, with the comment behind it. */
export function endOfLastLine(text: string, node: unknown): number {
  const end = lastSignOf(node);
  const trimmed = text.slice(0, end).trimEnd().length;
  const lineEnd = text.slice(trimmed).search(/\r?\n/);
  return lineEnd < 0 ? text.length : trimmed + lineEnd;
}

/** A block's own range reaches over the comments and blank lines after it. */
function lastSignOf(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return last.value === null || isEmptyAt(last.value) ? endOf(last.key) : lastSignOf(last.value);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastSignOf(node.items.at(-1));
  return endOf(node);
}

const isEmptyAt = (node: unknown): boolean => isEmpty(node) && endOf(node) === startOf(node);
