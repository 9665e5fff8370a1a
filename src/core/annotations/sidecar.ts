import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';

/**
 * The sidecar of an article, as a file: fields in YAML, of which each kind of decision has one. Places in it count in the
 * article's canonical text. This is its form only; what the fields mean, the files beside this one know.
 */

/** For `a.txt`, `a.txt.sayso.yaml` beside it. */
export const sidecarEnding = '.sayso.yaml';

export const sidecarVersion = 1;

/** In bytes: ten times what 10,000 decisions take up. */
export const largestSidecar = 64 * 1024 * 1024;

/** Of what the `yaml` package must read, in UTF-16 code units: a second's work. */
const longestYaml = 500_000;

/** Brackets and blocks inside one another: far more than anybody writes, and few enough for every parser. */
const deepest = 50;

export interface SidecarProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** A sidecar that was opened without a problem of its form. */
export interface SidecarFile {
  /** The whole file, as given. */
  readonly text: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Null where it has nothing but comments. */
  readonly map: YAMLMap | null;
  /** The field's value as plain data; undefined where it is not there, or empty. */
  value(field: string): unknown;
  /** All fields as plain data. @throws where they refer to what is not there, or to one another too often */
  values(): Readonly<Record<string, unknown>>;
  /** The line of a field, from 1. */
  lineOf(field: string): number;
}

/** Offsets of the file's nodes count behind a byte order mark. */
export const markOf = ({ text }: Pick<SidecarFile, 'text'>): number => (text.startsWith('\ufeff') ? 1 : 0);

export const isProblem = (opened: SidecarFile | SidecarProblem): opened is SidecarProblem => 'message' in opened;

export function pairOf(map: YAMLMap | null, field: string): Pair | undefined {
  return map?.items.find(({ key }) => isScalar(key) && key.value === field);
}

/** @param text the whole file, decoded; empty where there is none yet */
export function openSidecar(text: string): SidecarFile | SidecarProblem {
  const yaml = text.slice(markOf({ text }));
  if (yaml.length > longestYaml) return { message: 'it is too large', line: 1 };
  const tooDeep = lineTooDeep(yaml);
  if (tooDeep !== null) return { message: 'too much stands inside one another', line: tooDeep };
  const lines = new LineCounter();
  // Unique keys are looked after below: the package compares each with each.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (node: unknown): number => Math.max(1, lines.linePos((node as Ranged | null)?.range?.[0] ?? 0).line);
  const [error] = document.errors;
  if (error) return { message: error.message, line: lines.linePos(error.pos[0]).line };
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
    return { message: 'fields like “date: 2020-11-03” are expected', line: 1 };
  const map = isMap(contents) ? (contents as YAMLMap) : null;
  const twice = repeated(map);
  if (twice) return { message: `“${String(twice.value)}” stands here a second time`, line: lineAt(twice) };
  const version = pairOf(map, 'version');
  if (version && !(isScalar(version.value) && version.value.value === sidecarVersion))
    return { message: 'it was written by another version of Sayso', line: lineAt(version.key) };
  return {
    text,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    map,
    value(field) {
      const node = pairOf(map, field)?.value;
      if (node === undefined || node === null) return undefined;
      const plain: unknown = (node as { toJS(of: unknown, how: object): unknown }).toJS(document, {
        maxAliasCount: 20,
      });
      return plain ?? undefined;
    },
    values: () => (document.toJS({ maxAliasCount: 20 }) ?? {}) as Readonly<Record<string, unknown>>,
    lineOf: (field) => lineAt(pairOf(map, field)?.key),
  };
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

/** The first key that another one stands for already. */
function repeated(map: YAMLMap | null): { readonly value: unknown } | undefined {
  const seen = new Set<unknown>();
  for (const { key } of map?.items ?? []) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) return key;
    seen.add(key.value);
  }
  return undefined;
}

/** The line, from 1, on which more stands inside one another than a parser should be given; null where there is none. */
function lineTooDeep(yaml: string): number | null {
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
