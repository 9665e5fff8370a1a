import { Document } from 'yaml';
import { parseYaml } from '../../text/yaml';
import type { ActorsDocument, EditAnswer, FileEdit } from './actors-document';

/** A text as it is written in YAML, in marks where it needs some. */
export function scalar(value: string, inFlow = false): string {
  const document = new Document(inFlow ? [value] : value);
  if (inFlow) Object.assign(document.contents as object, { flow: true });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return inFlow ? written.slice(1, -1) : written;
}

/**
 * Makes sure that a change of the text says what was meant, and nothing else: otherwise the whole file is written
 * anew from its document, which keeps comments and order, too, but not every blank.
 * @param change does the same to the document
 */
export function checked(
  { text, document, lineEnd }: ActorsDocument,
  edit: FileEdit | null,
  change: (document: Document) => void,
): EditAnswer {
  const meant = document.clone();
  change(meant);
  let expected: string;
  try {
    expected = plainText(meant);
  } catch {
    const message = 'This file refers to other parts of itself too often, so nothing is written into it.';
    return { ok: false, problem: { message, line: 1 } };
  }
  if (edit) {
    const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    if (says(after, expected)) return { ok: true, edit };
  }
  const whole = meant.toString({ lineWidth: 0 }).replace(/\r?\n/g, lineEnd);
  if (says(whole, expected)) return { ok: true, edit: { start: 0, end: text.length, text: whole, stops: [] } };
  const message = 'This file is written in a way that nothing can be added to by itself.';
  return { ok: false, problem: { message, line: 1 } };
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
