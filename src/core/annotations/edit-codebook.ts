import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { scalar } from '../actors/editing/write';
import { parseYaml } from '../text/yaml';
import { type Label, readCodebook } from './codebook';

/** Changes of a codebook at one place, as a text; comments and blanks stay. Null where it must be done by hand. */

const head = 'version: 1\nlabels:\n';

interface Open {
  readonly list: YAMLSeq;
  readonly items: readonly YAMLMap[];
}

function open(text: string): Open | null {
  const { contents, errors } = parseYaml(text);
  if (errors.length > 0) return null;
  const list: unknown = isMap(contents) ? contents.get('labels', true) : contents;
  if (!isSeq(list)) return null;
  const items = list.items.filter((item) => isMap(item));
  return items.length === list.items.length ? { list, items } : null;
}

const rangeOf = (node: unknown): readonly [start: number, end: number] => {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

/** The text if it is read as it is meant. */
function checked(text: string, meant: readonly string[]): string | null {
  const { codebook, problems } = readCodebook(text);
  const ids = codebook.labels.map(({ id }) => id).sort();
  return problems.length > 0 && ids.length !== meant.length ? null : same(ids, [...meant].sort()) ? text : null;
}

const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const idsIn = (text: string): readonly string[] => readCodebook(text).codebook.labels.map(({ id }) => id);

/** The codebook with one more label, at its end. @param text the whole file; empty where there is none yet */
export function withLabel(text: string, label: Pick<Label, 'id' | 'name'>): string | null {
  const meant = [...idsIn(text), label.id];
  const lines = [`- id: ${scalar(label.id)}`, `  name: ${scalar(label.name)}`];
  const opened = open(text);
  const last = opened?.items.at(-1);
  if (opened && last && !opened.list.flow) {
    const start = lineStart(text, rangeOf(last)[0]);
    const hyphen = text.slice(start, rangeOf(last)[0]);
    const indent = /^[ \t]*/.exec(hyphen)![0];
    const at = text.slice(0, rangeOf(last)[1]).trimEnd().length;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const added = lines.map((line) => `${eol}${indent}${line}`).join('');
    const rest = text.slice(at);
    return checked(text.slice(0, at) + added + (rest === '' ? eol : rest), meant);
  }
  if (readCodebook(text).problems.length > 0 && !/^labels:\s*$/m.test(text)) return null;
  const begun = /^labels:[ \t]*$/m.test(text) ? text : text + (text === '' || text.endsWith('\n') ? '' : '\n') + head;
  return checked(`${begun.trimEnd()}\n${lines.map((line) => `  ${line}\n`).join('')}`, meant);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The codebook without a label; labels below it move up to where it was. */
export function withoutLabel(text: string, id: string): string | null {
  const item = itemOf(text, id);
  if (!item) return null;
  const [from, to] = rangeOf(item);
  const start = lineStart(text, from);
  if (!/^[ \t]*-[ \t]*$/.test(text.slice(start, from))) return null;
  const end = text.indexOf('\n', Math.max(start, text.slice(0, to).trimEnd().length - 1));
  const parent = readCodebook(text).codebook.byId.get(id)?.parent;
  const meant = idsIn(text).filter((one) => one !== id);
  const cut = text.slice(0, start) + (end < 0 ? '' : text.slice(end + 1));
  return checked(withParents(cut, id, parent), meant);
}

/** The codebook in which a label has another id; labels below it follow. */
export function withLabelId(text: string, id: string, next: string): string | null {
  const item = itemOf(text, id);
  if (!item) return null;
  const [from, to] = rangeOf(item.get('id', true));
  const renamed = text.slice(0, from) + scalar(next) + text.slice(to);
  const meant = idsIn(text).map((one) => (one === id ? next : one));
  return checked(withParents(renamed, id, next), meant);
}

/** The codebook in which a label has another name. */
export function withLabelName(text: string, id: string, name: string): string | null {
  const item = itemOf(text, id);
  if (!item) return null;
  const node: unknown = item.get('name', true);
  const meant = idsIn(text);
  if (node !== undefined) {
    const [from, to] = rangeOf(node);
    return checked(text.slice(0, from) + scalar(name, item.flow) + text.slice(to), meant);
  }
  const [, at] = rangeOf(item.get('id', true));
  const before = text.slice(lineStart(text, rangeOf(item)[0]), rangeOf(item)[0]);
  const gap = item.flow ? ', ' : `\n${before.replace('-', ' ')}`;
  return checked(`${text.slice(0, at)}${gap}name: ${scalar(name, item.flow)}${text.slice(at)}`, meant);
}

/** The codebook in which a label stands below another one, or below none. Labels below it go along. */
export function withParent(text: string, id: string, parent: string | undefined): string | null {
  const item = itemOf(text, id);
  if (!item || belowIn(text, id).includes(parent ?? '')) return null;
  const node: unknown = item.get('parent', true);
  const meant = idsIn(text);
  const moved = withField(text, item, node, parent);
  if (moved === null || readCodebook(moved).codebook.byId.get(id)?.parent !== parent) return null;
  return checked(moved, meant);
}

function withField(text: string, item: YAMLMap, node: unknown, parent: string | undefined): string | null {
  if (node !== undefined) {
    const [from, to] = rangeOf(node);
    // An empty field says nothing.
    if (parent === undefined) return `${text.slice(0, from).trimEnd()}${text.slice(to)}`;
    return text.slice(0, from) + scalar(parent, item.flow) + text.slice(to);
  }
  if (parent === undefined) return text;
  const [, at] = rangeOf(item.get('id', true));
  const before = text.slice(lineStart(text, rangeOf(item)[0]), rangeOf(item)[0]);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = item.flow ? ', ' : `${eol}${before.replace('-', ' ')}`;
  return `${text.slice(0, at)}${gap}parent: ${scalar(parent, item.flow)}${text.slice(at)}`;
}

/** A label and all below it: none of them can be above it. */
export function belowIn(text: string, id: string): readonly string[] {
  const { labels } = readCodebook(text).codebook;
  const below = (above: string): readonly string[] => [
    above,
    ...labels.filter(({ parent }) => parent === above).flatMap((label) => below(label.id)),
  ];
  return below(id);
}

function itemOf(text: string, id: string): YAMLMap | undefined {
  return open(text)?.items.find((item) => String(item.get('id')) === id);
}

/** Whatever is below one label, below another one, or below none. */
function withParents(text: string, parent: string, next: string | undefined): string {
  let changed = text;
  for (;;) {
    const child = open(changed)?.items.find((item) => String(item.get('parent')) === parent);
    if (!child) return changed;
    const [from, to] = rangeOf(child.get('parent', true));
    if (next !== undefined) changed = changed.slice(0, from) + scalar(next) + changed.slice(to);
    else {
      // The value goes, and an empty field says nothing.
      changed = `${changed.slice(0, from).trimEnd()}${changed.slice(to)}`;
    }
  }
}
