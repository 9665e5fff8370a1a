import type { ReadSidecar } from './decisions';
import { readEntry } from './read-entry';

/** Ids of the entries of a sidecar that make no sense: they are told and left alone. */
export function unreadIds({ file }: Pick<ReadSidecar, 'file'>): ReadonlySet<string> {
  if (!file) return new Set();
  const values = file.hasLines
    ? file.items().items.flatMap(({ read, value }) => (read.ok ? [] : [value]))
    : listOf(file.value('annotations')).filter((value) => !readEntry(value).ok);
  return new Set(values.flatMap(idOf));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

function idOf(value: unknown): readonly string[] {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? [id] : [];
}
