import type { LongText } from '../text/long-text';
import { atOnce, type Steps } from '../text/steps';

/**
 * A sidecar cut into its fields and their items, by its lines alone: what two people changed is put together without a
 * parser, so that every line that nobody touched stays as it is, and a file with git's marks of a conflict can be read.
 */

/** An item of a list, or a field of a field; with the comments and blank lines above it. */
export interface Item {
  /** The same in both files for what is the same thing: an id, a name, or the item itself. */
  readonly key: string;
  readonly lines: readonly string[];
}

/** A field of the file, from its line to the next field's. What stands before the first has no name. */
export interface Field {
  readonly name: string;
  readonly lines: readonly string[];
  /** Null where the field is not written as items, each on lines of its own. */
  readonly items: readonly Item[] | null;
}

const nameOf = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"[\]{},&*!|>%@`<=-][^:#]*?))[ \t]*:(?=\s|$)/;
const bare = /^[^:]+:[ \t]*(?:#.*)?$/;
const isLoose = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** The names of the fields of a file, in their order; quick, for most files need nothing more. */
export function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
    if (' \t\r\n-#'.includes(text[at]!)) continue;
    const end = text.indexOf('\n', at);
    const match = nameOf.exec(text.slice(at, end < 0 ? undefined : end));
    if (match) names.push((match[1] ?? match[2] ?? match[3])!);
  }
  return names;
}

/** So many lines are gone through in a step: about a millisecond. */
const linesAtOnce = 1000;

/** The lines without their ends, a byte order mark, and the emptiness behind the last one. */
export const linesIn = (text: LongText): readonly string[] => atOnce(lineSteps(text));

function* lineSteps(text: LongText): Steps<readonly string[]> {
  const lines: string[] = [];
  for (const [piece, from] of text.within(0))
    for (let at = from === 0 && piece.startsWith('\ufeff') ? 1 : 0; at < piece.length;) {
      const found = piece.indexOf('\n', at);
      const end = found < 0 ? piece.length : found;
      lines.push(piece.slice(at, found > at && piece[found - 1] === '\r' ? found - 1 : end));
      at = end + 1;
      if (lines.length % linesAtOnce === 0) yield;
    }
  return lines;
}

/** @param lines without their ends */
export const fieldsOf = (lines: readonly string[]): readonly Field[] => atOnce(fieldsIn(lines));

/** The fields of a whole file, in steps. */
export function* fieldSteps(text: LongText): Steps<readonly Field[]> {
  return yield* fieldsIn(yield* lineSteps(text));
}

function* fieldsIn(lines: readonly string[]): Steps<readonly Field[]> {
  const found: { name: string; lines: string[] }[] = [{ name: '', lines: [] }];
  for (const [at, line] of lines.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) yield;
    const match = nameOf.exec(line);
    if (match) found.push({ name: (match[1] ?? match[2] ?? match[3])!, lines: [line] });
    else found.at(-1)!.lines.push(line);
  }
  const fields: Field[] = [];
  for (const field of found) {
    if (field.name === '' && field.lines.length === 0) continue;
    fields.push({ ...field, items: yield* itemsOf(field.name, field.lines) });
  }
  return fields;
}

/** The items below a field's own line. */
function* itemsOf(name: string, [head, ...body]: readonly string[]): Steps<readonly Item[] | null> {
  if (name === '' || head === undefined || !bare.test(head)) return null;
  const first = body.find((line) => !isLoose(line));
  if (first === undefined) return body.length === 0 ? [] : null;
  const indent = /^\s*/.exec(first)![0];
  const isList = first.startsWith(`${indent}-`);
  const begins = (line: string): boolean =>
    line.startsWith(indent) && (isList ? /^-(?:\s|$)/ : nameOf).test(line.slice(indent.length));
  const items: string[][] = [];
  let loose: string[] = [];
  for (const [at, line] of body.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) yield;
    if (isLoose(line)) loose.push(line);
    else if (begins(line)) {
      items.push([...loose, line]);
      loose = [];
    } else if (items.length === 0 || loose.some((one) => one.trim() !== '')) return null;
    else {
      items.at(-1)!.push(...loose, line);
      loose = [];
    }
  }
  items.at(-1)!.push(...loose);
  const keyed: Item[] = [];
  for (const own of items) {
    keyed.push({ key: keyOf(name, own, isList), lines: own });
    if (keyed.length % linesAtOnce === 0) yield;
  }
  return keyed;
}

function keyOf(name: string, lines: readonly string[], isList: boolean): string {
  const own = lines.filter((line) => !isLoose(line)).map((line) => line.trim());
  if (!isList) return nameOf.exec(own[0]!)?.[0] ?? own[0]!;
  if (name === 'annotations') {
    const id = /(?:^-\s+|[{,]\s*|^)"?id"?\s*:\s*"?([\w-]+)/.exec(own.find((line) => /\bid\b/.test(line)) ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return own.join('\n');
}
