import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { endOfBlock, type ItemList, itemSteps } from './entry-items';
import { LongText } from '../text/long-text';
import { atOnce, type Steps } from '../text/steps';
import { lineTooDeep, repeatedIn } from '../text/yaml';
import { explainYaml } from '../actors/records/yaml-problem';
import { lastOpen } from './last-open';
import { joined } from './merge';

/**
 * The sidecar of an article, as a file: fields in YAML, of which each kind of decision has one. Places in it count in the
 * article's canonical text. This is its form only; what the fields mean, the files beside this one know.
 */

/** For `a.txt`, `a.txt.sayso.yaml` beside it. */
export const sidecarEnding = '.sayso.yaml';

/** Or there, below a folder of articles, under the path that the article has below it. */
export const mirrorFolder = '.sayso/annotations';

export const sidecarVersion = 1;

/** In bytes: ten times what 10,000 decisions take up. */
export const largestSidecar = 64 * 1024 * 1024;

/** Of what the `yaml` package must read, in UTF-16 code units: a second's work. */
const longestYaml = 500_000;

export interface SidecarProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** A sidecar that was opened without a problem of its form. */
export interface SidecarFile {
  /** The whole file; of one with git's marks of a conflict, both sides as one. */
  readonly text: LongText;
  readonly lineEnd: '\n' | '\r\n';
  /** What the `yaml` package reads: without a byte order mark, and without the list of annotations line by line. */
  readonly yaml: string;
  /** Null where it has nothing but comments. */
  readonly map: YAMLMap | null;
  /** An offset of `yaml`, in `text`. */
  readonly at: (offset: number) => number;
  /** Whether annotations stand in `text` line by line. */
  readonly hasLines: boolean;
  /** What stands in them. */
  items(): ItemList;
  /** Reads them in steps. @param before what stands in them still, for the most part */
  itemSteps(before?: SidecarFile): Steps<ItemList>;
  /** The second places of fields that have two values, after a merge. */
  readonly repeated: readonly { readonly field: string; readonly line: number }[];
  /** The field's value as plain data; undefined where it is not there, or empty. */
  value(field: string): unknown;
  /** All fields as plain data. @throws where they refer to what is not there, or to one another too often */
  values(): Readonly<Record<string, unknown>>;
  /** The line, from 1, of the file as given, for one of `text`. */
  givenLine(line: number): number;
  /** The line of a field, from 1. */
  lineOf(field: string): number;
  /** The line, from 1, of an offset of `yaml`. */
  lineAt(offset: number): number;
}

export const isProblem = (opened: SidecarFile | SidecarProblem): opened is SidecarProblem => 'message' in opened;

export function pairsOf(map: YAMLMap | null, field: string): readonly Pair[] {
  return map?.items.filter(({ key }) => isScalar(key) && key.value === field) ?? [];
}

export const pairOf = (map: YAMLMap | null, field: string): Pair | undefined => pairsOf(map, field)[0];

/** @param given the whole file, decoded; empty where there is none yet */
export function openSidecar(given: string | LongText): SidecarFile | SidecarProblem {
  const whole = LongText.of(given);
  const text = joined(whole);
  const mark = text.slice(0, 1) === '\ufeff' ? 1 : 0;
  const list = linesOfAnnotations(text);
  const yaml = list ? text.slice(mark, list.start) + text.slice(list.end) : text.slice(mark);
  const at = (offset: number): number =>
    list && offset + mark > list.start ? offset + mark + list.end - list.start : offset + mark;
  if (yaml.length > longestYaml) return { message: 'it is too large', line: 1 };
  const givenLine = (line: number): number => givenLineOf(whole, text, line);
  const lineIn = (offset: number): number => givenLine(lineOf(text, at(offset)));
  const tooDeep = lineTooDeep(yaml);
  if (tooDeep !== null) return { message: 'too much stands inside one another', line: tooDeep };
  // Keys that stand there twice are looked after below: the package compares each with each.
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const { message, start } = explainYaml(error, document.errors, yaml, lastOpen);
    return { message: lowered(message), line: lineIn(start) };
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
    return { message: 'fields like “date: 2020-11-03” are expected', line: 1 };
  const map = isMap(contents) ? (contents as YAMLMap) : null;
  const version = pairOf(map, 'version');
  if (version && !(isScalar(version.value) && version.value.value === sidecarVersion))
    return { message: 'it was written by another version of Sayso', line: lineIn(startOf(version.key)) };
  let items: ItemList | undefined;
  const itemsIn = function* (before?: SidecarFile): Steps<ItemList> {
    const bare = mark === 0 ? text : text.put(0, mark, '');
    return (items ??= yield* itemSteps(bare, before?.hasLines ? before.items() : undefined));
  };
  return {
    text,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    yaml,
    map,
    at,
    hasLines: list !== null,
    items: () => atOnce(itemsIn()),
    itemSteps: itemsIn,
    repeated: repeatedIn(map?.items ?? []).map((key) => ({ field: String(key.value), line: lineIn(startOf(key)) })),
    value(field) {
      const pairs = pairsOf(map, field);
      const node = pairs.length === 1 ? pairs[0]!.value : undefined;
      if (node === undefined || node === null) return undefined;
      const plain: unknown = (node as { toJS(of: unknown, how: object): unknown }).toJS(document, {
        maxAliasCount: 20,
      });
      return plain ?? undefined;
    },
    values: () => (document.toJS({ maxAliasCount: 20 }) ?? {}) as Readonly<Record<string, unknown>>,
    givenLine,
    lineAt: lineIn,
    lineOf(field) {
      const isInLines = list !== null && field === 'annotations';
      return isInLines ? givenLine(lineOf(text, list.start)) : lineIn(startOf(pairOf(map, field)?.key));
    },
  };
}

/** As the end of "FILE, line N: …". */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

const startOf = (node: unknown): number => (node as Ranged | null | undefined)?.range?.[0] ?? 0;

/** Where the list of annotations stands that is written line by line, its heading included. */
function linesOfAnnotations(text: LongText): { readonly start: number; readonly end: number } | null {
  for (const [piece, from] of text.within(0)) {
    const heading = /^\ufeff?annotations:[ \t]*(?:#.*)?\r?$/m.exec(piece);
    if (!heading) continue;
    const start = from + heading.index + (heading[0].startsWith('\ufeff') ? 1 : 0);
    return { start, end: endOfBlock(text, start) };
  }
  return null;
}

/** The line, from 1, of a place. */
const lineOf = (text: LongText, offset: number): number => text.linesWithin(0, offset) + 1;

/** The line, from 1, in the file as given: another one where its sides had to be joined. */
function givenLineOf(given: LongText, text: LongText, line: number): number {
  if (given === text) return line;
  const words = text.toString().split('\n')[line - 1]?.trimEnd();
  const lines = given.toString().split('\n');
  return Math.max(1, lines.findIndex((one) => one.trimEnd() === words) + 1);
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}
