import { Document, isSeq } from 'yaml';
import { parseYaml } from '../../text/yaml';
import { isRecord } from '../records/nodes';
import { explainReference } from '../records/yaml-problem';
import type { ActorsDocument, EditAnswer, FileEdit } from './actors-document';
import { recordOf } from './actors-document';

/** A text as it is written in YAML, in marks where it needs some. */
export function scalar(value: string, inFlow = false): string {
  const document = new Document(inFlow ? [value] : value);
  if (inFlow) Object.assign(document.contents as object, { flow: true });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return inFlow ? written.slice(1, -1) : written;
}

/** What is added to a file: a record at its end, or a value at the end of a list of a record. */
export interface Addition {
  readonly value: unknown;
  readonly to?: { readonly id: string; readonly field: string };
}

/**
 * Makes sure that a change of the text says what was meant, and nothing else: otherwise the whole file is written
 * anew from its document, which keeps comments and order, too, but not every blank. Where one list stands in two
 * places, neither can be added to.
 */
export function checked(
  { text, document, lineEnd }: ActorsDocument,
  edit: FileEdit | null,
  addition: Addition,
): EditAnswer {
  let expected: string;
  try {
    expected = withAddition(document, addition);
  } catch (error) {
    const message =
      explainReference(error) ?? 'This file refers to other parts of itself too often, so nothing is written into it.';
    return { ok: false, problem: { message, line: 1 } };
  }
  const meant = document.clone();
  addTo(meant, addition);
  if (edit) {
    const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    if (says(after, expected)) return { ok: true, edit };
  }
  const whole = meant.toString({ lineWidth: 0 }).replace(/\r?\n/g, lineEnd);
  if (says(whole, expected)) return { ok: true, edit: { start: 0, end: text.length, text: whole, stops: [] } };
  const message = 'This file is written in a way that nothing can be added to by itself.';
  return { ok: false, problem: { message, line: 1 } };
}

/** The plain values of a file with what is added to it, as text. */
function withAddition(document: Document, { value, to }: Addition): string {
  const plain: unknown = JSON.parse(plainText(document));
  const records: unknown[] = Array.isArray(plain) ? plain : [];
  const at = to && isSeq(document.contents) ? document.contents.items.indexOf(recordOf(document, to.id)) : -1;
  const record = records[at];
  if (to && isRecord(record)) {
    const list = record[to.field];
    record[to.field] = Array.isArray(list) ? [...(list as unknown[]), value] : [value];
  } else records.push(value);
  return JSON.stringify(records);
}

function addTo(document: Document, { value, to }: Addition): void {
  const record = to && recordOf(document, to.id);
  const list: unknown = record ? record.get(to.field) : document.contents;
  if (isSeq(list)) list.add(document.createNode(value));
  else if (record) record.set(to.field, document.createNode([value]));
  else document.contents = document.createNode([value]);
}

function plainText(document: Document): string {
  return JSON.stringify(document.toJS({ maxAliasCount: 20 }));
}

function says(text: string, expected: string): boolean {
  const document = parseYaml(text);
  return document.errors.length === 0 && plainText(document) === expected;
}

/** A text in pieces, of which some are to be filled in. */
export class Writing {
  #text = '';
  readonly #stops: { readonly start: number; readonly end: number }[] = [];

  add(text: string): this {
    this.#text += text;
    return this;
  }

  /** A place to be filled in, with what may stand there already. */
  stop(text = ''): this {
    this.#stops.push({ start: this.#text.length, end: this.#text.length + text.length });
    return this.add(text);
  }

  /** @param at where it is put in; what ends at `end` gives way */
  edit(at: number, end = at): FileEdit {
    return { start: at, end, text: this.#text, stops: this.#stops };
  }
}
