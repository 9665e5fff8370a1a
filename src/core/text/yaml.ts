import { type Document, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';

/** Brackets and blocks inside one another: far more than anybody writes, and few enough for every parser. */
const deepest = 50;

/**
 * Reads YAML that anybody may have written, in a time that grows with its length. What is wrong with it stands in
 * `errors`; where too much stands inside one another, that is the only one, and nothing is read.
 * @param counter gets the lines
 */
export function parseYaml(text: string, counter = new LineCounter()): Document.Parsed {
  const line = lineTooDeep(text);
  if (line !== null) return refused(text, line, counter);
  // The package compares each key with each.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const repeated: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      for (const key of repeatedIn(items)) {
        const start = key.range?.[0] ?? 0;
        repeated.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
      }
    },
  });
  document.errors = [...document.errors, ...repeated].sort((a, b) => a.pos[0] - b.pos[0]);
  return document;
}

/** A key of a map, and where it begins and ends, as the `yaml` package has it. */
interface Key {
  readonly value: unknown;
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** The keys of a map that stand in it already. */
export function repeatedIn(items: readonly { readonly key: unknown }[]): readonly Key[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [key];
    seen.add(key.value);
    return [];
  });
}

function refused(text: string, line: number, counter: LineCounter): Document.Parsed {
  const document = parseDocument('', { lineCounter: counter });
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    counter.addNewLine(at + 1);
    if (counter.lineStarts.length === line) start = at + 1;
  }
  document.errors.push(new YAMLParseError([start, start + 1], 'IMPOSSIBLE', 'Too much stands inside one another'));
  return document;
}

/** The line, from 1, on which more stands inside one another than a parser should be given; null where there is none. */
export function lineTooDeep(yaml: string): number | null {
  let line = 1;
  let brackets = 0;
  /** The indents of the blocks that are open. */
  const open: number[] = [];
  for (const one of yaml.split('\n')) {
    const indent = one.search(/\S/);
    if (indent >= 0) {
      while (open.length > 0 && open.at(-1)! >= indent) open.pop();
      open.push(indent);
    }
    for (const sign of one) {
      if (sign === '[' || sign === '{') brackets++;
      else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return line;
    }
    const nested = /^\s*(?:[-?:][ \t]+)*/.exec(one)![0].replace(/\s/g, '').length;
    if (open.length + nested > deepest) return line;
    line++;
  }
  return null;
}
