import type { Source } from './record';

/** No sign that some system forbids in names of files, and no dot in front. */
const safe = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '') || 'article';

/** A name for each article, without an ending, fit for a file; no two are the same where case does not count. */
export function fileNames(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const taken = new Set<string>();
  const names = new Map<Source, string>();
  for (const source of sources) {
    const base = safe(
      source.file
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.[^.]+$/, ''),
    ).slice(0, 100);
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base}-${i}`;
    taken.add(name.toLowerCase());
    names.set(source, name);
  }
  return names;
}
