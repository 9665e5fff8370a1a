import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { columnOf, endOfLastLine, isEmpty } from '../actors/editing/actors-document';
import type { LongText } from '../text/long-text';
import { commentsIn } from './comments';
import { isProblem, openSidecar, pairOf, pairsOf, type SidecarFile, sidecarVersion } from './sidecar';

/**
 * Changes of a sidecar at one place, as a text: numbers of twenty digits, comments, links and blanks stay as they were
 * written. All of them give the whole new text.
 */

/** What an edit makes of a file, and what its field must say then. */
export interface Edited {
  readonly text: LongText;
  /** Undefined: the field is gone. */
  readonly value: unknown;
}

/** A change of one kind of decision. */
export interface SidecarEdit {
  readonly field: string;
  /** @param current what the field says now; undefined where it is not there */
  apply(file: SidecarFile, current: unknown): Edited;
}

type Place = readonly [start: number, end: number];

/** Puts a text in a place of the file's YAML. */
function put(file: SidecarFile, [start, end]: Place, text: string): LongText {
  return file.text.put(file.at(start), file.at(end), text);
}

function rangeOf(node: unknown): Place {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** The field with one value, that takes one line. @param source the value as YAML */
export function withField(file: SidecarFile, field: string, source: string): LongText {
  const pairs = pairsOf(file.map, field);
  const [pair] = pairs;
  if (pairs.length > 1) {
    const none = openSidecar(withoutField(file, field));
    return isProblem(none) ? file.text : withField(none, field, source);
  }
  if (!pair) return withNewField(file, field, [source]);
  const [start, end] = rangeOf(pair.value);
  return isEmpty(pair.value) && start === end
    ? put(file, afterColon(file, pair.key), ` ${source}`)
    : put(file, [start, end], source);
}

function afterColon(file: SidecarFile, key: unknown): Place {
  const at = file.yaml.indexOf(':', rangeOf(key)[1]) + 1;
  return [at, at];
}

/**
 * The file with one more field at its end.
 * @param sources one: a value on the field's own line; an array of one in an array: the first item of a list
 */
function withNewField(file: SidecarFile, field: string, sources: readonly string[], isList = false): LongText {
  const { map, lineEnd } = file;
  const yaml = file.yaml;
  if (map?.flow)
    return put(file, endOfFlow(yaml, map), `${comma(map)}${field}: ${isList ? `[${sources.join()}]` : sources.join()}`);
  // The fields of a field stand below one another, too.
  const indent = ' '.repeat(map?.items[0] ? columnOf(yaml, rangeOf(map.items[0].key)[0]) : 0);
  const value = isList ? `:${sources.map((one) => `${lineEnd}  - ${one}`).join('')}` : `: ${sources.join()}`;
  const lines = `${indent}${field}${value}`;
  if (!map || map.items.length === 0) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : lineEnd;
    const { length } = file.text;
    return file.text.put(length, length, `${gap}version: ${sidecarVersion}${lineEnd}${lines}${lineEnd}`);
  }
  const at = endOfLastLine(yaml, map);
  return put(file, [at, at], `${lineEnd}${lines}${at === yaml.length ? lineEnd : ''}`);
}

const comma = (collection: { readonly items: readonly unknown[] }): string => (collection.items.length > 0 ? ', ' : '');

/** Behind the last item of a collection in brackets, or behind its bracket. */
function endOfFlow(yaml: string, collection: { readonly items: readonly unknown[] }): Place {
  const [start, end] = rangeOf(collection);
  const last = yaml.slice(start, end - 1).trimEnd().length;
  const hasComment = /#[^\n]*$/.test(yaml.slice(start, start + last));
  const at = hasComment ? end - 1 : start + last;
  return [at, at];
}

/** The list with one more item at its end. @param source the item as YAML, on one line */
export const withItem = (file: SidecarFile, field: string, source: string): LongText =>
  withItems(file, field, { added: [source] });

/** What becomes of a list's items, each given as YAML on one line. */
export interface ListChange {
  /** By the item's place in the list. */
  readonly replaced?: ReadonlyMap<number, string>;
  readonly gone?: ReadonlySet<number>;
  /** At the end. */
  readonly added?: readonly string[];
}

/** The list with some items replaced, taken out or added, in whatever form it stands there. */
export function withItems(file: SidecarFile, field: string, change: ListChange): LongText {
  const { replaced = new Map<number, string>(), gone = new Set<number>(), added = [] } = change;
  const list = pairOf(file.map, field)?.value;
  // From the end: places before a change stay what they are.
  let text = added.length > 0 ? withAdded(file, field, added) : file.text;
  if (!isSeq(list)) return text;
  const from = list.flow ? rangeOf : (item: unknown): Place => [rangeOf(item)[0], lastOf(file.yaml, item)];
  const changes = [...replaced].sort(([a], [b]) => b - a);
  for (const [at, source] of changes) {
    const item = list.items[at];
    const place = from(item);
    const comments = commentsIn(file.yaml.slice(...place));
    if (comments.length === 0) text = put({ ...file, text }, place, source);
    else if (list.flow)
      text = put({ ...file, text }, place, ` ${comments.join(`${file.lineEnd} `)}${file.lineEnd} ${source}`);
    else {
      // Above the item, each on a line of its own.
      const start = file.yaml.lastIndexOf('\n', hyphenOf(file.yaml, item)) + 1;
      const hyphen = file.yaml.slice(start, place[0]);
      const indent = /^[ \t]*/.exec(hyphen)![0];
      const above = comments.map((comment) => `${indent}${comment}${file.lineEnd}`).join('');
      text = put({ ...file, text }, [start, place[1]], `${above}${indent}- ${source}`);
    }
  }
  if (gone.size === 0) return text;
  const after = openSidecar(text);
  return isProblem(after) ? file.text : withoutItems(after, field, (at) => gone.has(at));
}

/** Where something ends, without the comments and blank lines behind it. */
const lastOf = (yaml: string, node: unknown): number =>
  (isMap(node) || isSeq(node)) && !node.flow ? endOfLastLine(yaml, node) : rangeOf(node)[1];

function withAdded(file: SidecarFile, field: string, sources: readonly string[]): LongText {
  const pair = pairOf(file.map, field);
  const yaml = file.yaml;
  if (!pair) return withNewField(file, field, sources, true);
  const list = pair.value;
  const isFlow = file.map?.flow === true;
  if (!isFlow && isEmptyList(yaml, list)) {
    // One item a line: merging two copies goes by lines.
    const items = sources.map((one) => `${file.lineEnd}  - ${one}`).join('');
    const [start, end] =
      isEmpty(list) && rangeOf(list)[0] === rangeOf(list)[1] ? afterColon(file, pair.key) : rangeOf(list);
    const blanks = yaml.slice(0, start).length - yaml.slice(0, start).trimEnd().length;
    const stop = start === end ? lineEndAfter(yaml, start) : end;
    return put(file, [start - blanks, stop], `${yaml.slice(start, start === end ? stop : start)}${items}`);
  }
  if (!isSeq(list)) return put(file, afterColon(file, pair.key), ` [${sources.join(', ')}]`);
  if (list.flow || list.items.length === 0) {
    const place = endOfFlow(yaml, list);
    // Behind a comment the line is a new one, and none of a list begins where its field does.
    const indent = place[0] > 0 && yaml[place[0] - 1] === '\n' ? '  ' : '';
    return put(file, place, `${indent}${comma(list)}${sources.join(', ')}`);
  }
  const hyphen = hyphenOf(yaml, list.items.at(-1));
  const indent = yaml.slice(yaml.lastIndexOf('\n', hyphen - 1) + 1, hyphen);
  const at = endOfLastLine(yaml, list);
  const items = sources.map((one) => `${file.lineEnd}${indent}- ${one}`).join('');
  return put(file, [at, at], `${items}${at === yaml.length ? file.lineEnd : ''}`);
}

/** `[]`, `~` or nothing at all, and no comment in it. */
const isEmptyList = (yaml: string, list: unknown): boolean =>
  isSeq(list) ? list.items.length === 0 && !yaml.slice(...rangeOf(list)).includes('#') : isEmpty(list);

/** How a node is written, as YAML of its own: with the blanks before it, by which the lines of a block stand right. */
export function sourceIn(file: SidecarFile, node: unknown): string {
  const [start] = rangeOf(node);
  const blanks = ' '.repeat(columnOf(file.yaml, start));
  return blanks + file.yaml.slice(start, lastOf(file.yaml, node));
}

/** The hyphen before an item of a list. */
const hyphenOf = (yaml: string, item: unknown): number => yaml.lastIndexOf('-', rangeOf(item)[0] - 1);

const lineEndAfter = (yaml: string, offset: number): number => {
  const found = yaml.slice(offset).search(/\r?\n/);
  return found < 0 ? yaml.length : offset + found;
};

/** The list without some of its items; without the last, the field goes. */
export function withoutItems(file: SidecarFile, field: string, isOut: (index: number) => boolean): LongText {
  const list = pairOf(file.map, field)?.value;
  if (!isSeq(list)) return file.text;
  const out = list.items.filter((_, i) => isOut(i));
  if (out.length === list.items.length) return withoutField(file, field);
  const yaml = file.yaml;
  const places = list.items.map((item, i): Place | null => {
    if (!isOut(i)) return null;
    if (!list.flow) return wholeLines(yaml, hyphenOf(yaml, item), item);
    const next = list.items[i + 1];
    const before = list.items.findLastIndex((_, j) => j < i && !isOut(j));
    if (next !== undefined) return [rangeOf(item)[0], rangeOf(next)[0]];
    return [rangeOf(list.items[before])[1], rangeOf(item)[1]];
  });
  return places.reduceRight(
    (text, place) => (place === null ? text : put({ ...file, text }, place, remainsOf(yaml, place))),
    file.text,
  );
}

/** The file without a field, wherever it stands; comments on its lines stay. */
export function withoutField(file: SidecarFile, field: string): LongText {
  const { map, yaml } = file;
  return pairsOf(map, field).reduceRight((text, pair) => {
    if (map!.flow) return put({ ...file, text }, placeInFlow(map!, pair), '');
    const place = wholeLines(yaml, rangeOf(pair.key)[0], isEmpty(pair.value) ? pair.key : pair.value);
    return put({ ...file, text }, place, remainsOf(yaml, place));
  }, file.text);
}

function placeInFlow(map: YAMLMap, pair: YAMLMap['items'][number]): Place {
  const at = map.items.indexOf(pair);
  const [next, before] = [map.items[at + 1], map.items[at - 1]];
  if (next) return [rangeOf(pair.key)[0], rangeOf(next.key)[0]];
  return [before ? endOf(before) : rangeOf(pair.key)[0], endOf(pair)];
}

const endOf = ({ key, value }: YAMLMap['items'][number]): number => Math.max(rangeOf(key)[1], rangeOf(value)[1]);

/** The lines on which something stands, from that of its first sign to the end of that of its last, line end included. */
function wholeLines(yaml: string, first: number, node: unknown): Place {
  const start = yaml.lastIndexOf('\n', first - 1) + 1;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const last = isBlock ? endOfLastLine(yaml, node) : isScalar(node) ? rangeOf(node)[1] : rangeOf(node)[1];
  const end = lineEndAfter(yaml, Math.max(first, yaml.slice(0, last).trimEnd().length));
  return [start, yaml.startsWith('\r\n', end) ? end + 2 : Math.min(yaml.length, end + 1)];
}

/** What must not go with some lines: their comments, each on its own line. */
function remainsOf(yaml: string, [start, end]: Place): string {
  const lines = yaml.slice(start, end).split(/(?<=\n)/);
  return lines
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)![0];
      const comment = line.trimStart().startsWith('#') ? line.trimStart() : commentOf(line);
      return comment === null ? '' : indent + comment;
    })
    .join('');
}

/** The comment behind what stands on a line, with the line end. */
function commentOf(line: string): string | null {
  let quote: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (quote !== null) {
      if (sign === '\\' && quote === '"') at++;
      else if (sign === quote) quote = null;
    } else if ((sign === '"' || sign === "'") && /[\s[{,:-]/.test(line[at - 1] ?? ' ')) quote = sign;
    else if (sign === '#' && /\s/.test(line[at - 1] ?? ' ')) return line.slice(at);
  }
  return null;
}
