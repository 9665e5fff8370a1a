import { dateAsTold } from '../../core/corpus/days';
import { type Copy, FolderCopies, type SharedBlock } from '../../core/corpus/same-words/folder-copies';
import { canonical } from '../../core/text/canonical';
import { onOneLine, plainJson } from '../io';
import { fileAt } from './files';
import type { Updated } from './update';

export interface Copies {
  readonly groups: readonly (readonly Copy[])[];
  readonly blocks: readonly SharedBlock[];
}

/** What stands in several files of a folder: articles, and what sites put below them. */
export async function copiesIn(
  folder: string,
  { corpus }: Updated,
  { threshold, linesThreshold }: { readonly threshold?: number; readonly linesThreshold?: number } = {},
): Promise<Copies> {
  const copies = new FolderCopies(corpus.entries(), threshold);
  const texts: string[] = [];
  for (const path of copies.paths) {
    const file = await fileAt(folder, path);
    texts.push(file === null || typeof file === 'string' ? '' : canonical(file.text).text);
  }
  return { groups: copies.groups(), blocks: copies.blocks(texts, linesThreshold) };
}

/** So much of a block is listed, in UTF-16 code units. */
const longest = 160;

export function* listedCopies({ groups, blocks }: Copies, format: 'list' | 'jsonl'): Generator<string> {
  const pathsOf = ({ among }: SharedBlock): readonly string[] => among.map(({ path }) => path);
  if (format === 'jsonl') {
    for (const group of groups) yield `${plainJson(JSON.stringify({ copies: group.map(({ path }) => path) }))}\n`;
    for (const block of blocks)
      yield `${plainJson(JSON.stringify({ block: block.lines.join('\n'), files: pathsOf(block) }))}\n`;
    return;
  }
  yield `${groups.length} articles in several copies, ${blocks.length} blocks that stand in several articles\n`;
  for (const group of groups) {
    yield `\n${onOneLine(group[0]!.headline || group[0]!.path)}\n`;
    for (const { path, outlet, date } of group)
      yield `    ${onOneLine([dateAsTold({ date }) || 'undated', outlet, path].filter((one) => one !== '').join(' · '))}\n`;
  }
  for (const block of blocks) {
    const words = block.lines.join(' / ');
    yield `\nin ${block.among.length} articles: ${onOneLine(words.length > longest ? `${words.slice(0, longest)}…` : words)}\n`;
    for (const path of pathsOf(block)) yield `    ${onOneLine(path)}\n`;
  }
}
