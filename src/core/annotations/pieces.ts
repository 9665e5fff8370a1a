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

/** @param lines without their ends */
export function fieldsOf(lines: readonly string[]): readonly Field[] {
  const found: { name: string; lines: string[] }[] = [{ name: '', lines: [] }];
  for (const line of lines) {
    const match = nameOf.exec(line);
    if (match) found.push({ name: (match[1] ?? match[2] ?? match[3])!, lines: [line] });
    else found.at(-1)!.lines.push(line);
  }
  return found
    .filter(({ name, lines: own }) => name !== '' || own.length > 0)
    .map((field) => ({ ...field, items: itemsOf(field.name, field.lines) }));
}

/** The items below a field's own line. */
function itemsOf(name: string, [head, ...body]: readonly string[]): readonly Item[] | null {
  if (name === '' || head === undefined || !bare.test(head)) return null;
  const first = body.find((line) => !isLoose(line));
  if (first === undefined) return body.length === 0 ? [] : null;
  const indent = /^\s*/.exec(first)![0];
  const isList = first.startsWith(`${indent}-`);
  const begins = (line: string): boolean =>
    line.startsWith(indent) && (isList ? /^-(?:\s|$)/ : nameOf).test(line.slice(indent.length));
  const items: string[][] = [];
  let loose: string[] = [];
  for (const line of body) {
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
  return items.map((lines) => ({ key: keyOf(name, lines, isList), lines }));
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
