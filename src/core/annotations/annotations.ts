import { isSeq } from 'yaml';
import type { LongText } from '../text/long-text';
import { type Entry, isRemoved } from './decision';
import { type SidecarEdit, sourceIn, withItems } from './edit-sidecar';
import { type Conflict, entriesOf, entryLine, putEntries, readEntries } from './entries';
import { faultIn } from './entry-items';
import { readEntry } from './read-entry';
import { pairOf, type SidecarFile, type SidecarProblem, sidecarVersion } from './sidecar';
import { Unfit } from './unfit';

/** What the reader decided on statements: `annotations`, one a line. */

export interface Annotations {
  /** One an id, tombstones among them. */
  readonly entries: readonly Entry[];
  /** Where two readers differ, after a merge. */
  readonly conflicts: readonly Conflict[];
  /** Of single entries, which are kept as they are and not used. */
  readonly problems: readonly SidecarProblem[];
}

/** @throws Unfit where it is no list */
export function readAnnotations(file: SidecarFile): Annotations {
  if (file.hasLines) {
    const list = entriesOf(file.items());
    if (list.isBroken)
      throw new Unfit('the list of annotations is no valid YAML', file.givenLine(list.problems[0]!.line));
    return { ...list, problems: list.problems.map(({ message, line }) => ({ message, line: file.givenLine(line) })) };
  }
  const list = readEntries(asLines(valuesIn(file)));
  return { ...list, problems: list.problems.map((problem) => ({ ...problem, line: lineOfItem(file, problem.line) })) };
}

/** The line of a problem in a list in another form. @param made the line where its item stands once each has its own */
function lineOfItem(file: SidecarFile, made: number): number {
  const list = pairOf(file.map, 'annotations')?.value;
  const item = isSeq(list) ? list.items[made - 2] : undefined;
  const read = item === undefined ? undefined : readEntry(valuesIn(file)[made - 2]);
  const at = read && !read.ok ? faultIn(item, read.path) : undefined;
  return at === undefined ? file.lineOf('annotations') : file.lineAt(at);
}

/** A list that a hand has written in another form. */
function valuesIn(file: SidecarFile): readonly unknown[] {
  const value = file.value('annotations') ?? [];
  if (!Array.isArray(value)) throw new Unfit('“annotations” must be a list like “- {"id": …, "state": …}”');
  return value as readonly unknown[];
}

const asLines = (values: readonly unknown[]): string =>
  `annotations:\n${values.map((value) => `  - ${JSON.stringify(value)}\n`).join('')}`;

/**
 * Puts decisions in, or in place of what stood there under their ids; tombstones take them out.
 * @param entries no two of one id
 */
export function putAnnotations(entries: readonly Entry[]): SidecarEdit {
  return {
    field: 'annotations',
    apply(file, current) {
      const before = (current ?? []) as readonly Entry[];
      const put = withTimes(entries, before);
      // As they will be read: in the order of fields that the reader of the file has.
      const told = asTold(put, before);
      const changed = new Map(told.map((entry) => [entry.id, entry]));
      const known = new Set(before.filter(({ id }) => changed.has(id)).map(({ id }) => id));
      const value = [...before.map((one) => changed.get(one.id) ?? one), ...told.filter(({ id }) => !known.has(id))];
      const isForm = !file.hasLines && pairOf(file.map, 'annotations') !== undefined;
      if (isForm) return { text: inForm(file, put), value };
      return { text: inLines(file, put), value };
    },
  };
}

/** A decision is taken back: its id stays, so that no copy brings it back. @param at ISO 8601 */
export const removeAnnotation = (id: string, at: string): SidecarEdit => putAnnotations([{ id, removed: true, at }]);

/** Tombstones with the time of what they take back. */
function withTimes(entries: readonly Entry[], before: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isRemoved)) return entries;
  const known = new Map(before.map((one) => [one.id, one]));
  return entries.map((entry) => {
    const one = known.get(entry.id);
    if (!isRemoved(entry) || entry.of !== undefined || !one) return entry;
    const of = isRemoved(one) ? one.of : one.at;
    return of === undefined ? entry : { ...entry, of };
  });
}

function inLines(file: SidecarFile, entries: readonly Entry[]): LongText {
  const hasMark = file.text.slice(0, 1) === '\ufeff';
  const bare = hasMark ? file.text.put(0, 1, '') : file.text;
  const gap = bare.length === 0 || bare.endsWith('\n') ? '' : file.lineEnd;
  const begun =
    file.map || file.hasLines
      ? bare
      : bare.put(bare.length, bare.length, `${gap}version: ${sidecarVersion}${file.lineEnd}`);
  const after = putEntries(begun, entries, begun === bare && file.hasLines ? file.items() : undefined);
  return hasMark ? after.put(0, 0, '\ufeff') : after;
}

/** Entries as they will be read: in the order of fields that the reader of the file has. */
function asTold(entries: readonly Entry[], before: readonly Entry[]): readonly Entry[] {
  const put = new Set(entries.map(({ id }) => id));
  const those = [...before.filter(({ id }) => put.has(id)), ...entries];
  const sources = new Map(those.flatMap((one) => ('asRead' in one ? [[one.id, one.asRead]] : [])));
  return readEntries(asLines(entries)).entries.map((entry) => {
    const asRead = isRemoved(entry) ? undefined : sources.get(entry.id);
    return asRead === undefined ? entry : { ...entry, asRead };
  });
}

/** A list in brackets, or one that stands among others in brackets. */
function inForm(file: SidecarFile, entries: readonly Entry[]): LongText {
  const list = pairOf(file.map, 'annotations')?.value;
  const items = isSeq(list) ? list.items : [];
  const values = valuesIn(file);
  const placesOf = (id: string): readonly number[] =>
    values.flatMap((value, at) => ((value as { readonly id?: unknown } | null)?.id === id ? [at] : []));
  const replaced = new Map<number, string>();
  const gone = new Set<number>();
  const added: string[] = [];
  for (const entry of entries) {
    // A conflict stands there several times: the decision is one.
    const [first, ...others] = placesOf(entry.id);
    for (const at of others) gone.add(at);
    if (first === undefined) added.push(entryLine(entry));
    else replaced.set(first, entryLine(entry, { value: values[first], source: sourceIn(file, items[first]) }));
  }
  return withItems(file, 'annotations', { replaced, gone, added });
}
