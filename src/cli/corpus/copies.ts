import type { FileEntry } from '../../core/corpus/entry';
import { dayOf } from '../../core/corpus/days';
import { copiesAmong, type RepeatedBlock, repeatedBlocks } from '../../core/corpus/same-words/copies';
import { canonical } from '../../core/text/canonical';
import { onOneLine, plainJson } from '../io';
import { fileAt } from './files';
import type { Updated } from './update';

export interface Copies {
  /** Files whose articles have nearly the same body, by path; two at least. */
  readonly groups: readonly (readonly FileEntry[])[];
  readonly blocks: readonly RepeatedBlock[];
  /** By the numbers of `blocks`. */
  readonly files: readonly FileEntry[];
}

/** What stands in several files of a folder: articles, and what sites put below them. Files of several articles are left out. */
export async function copiesIn(folder: string, { corpus }: Updated): Promise<Copies> {
  const files = corpus.entries().filter(({ articles }) => articles.length === 1);
  const firsts = copiesAmong(files.map(({ articles }) => articles[0]!.copy));
  const groups = new Map<number, FileEntry[]>();
  for (const [at, first] of firsts.entries()) groups.set(first, [...(groups.get(first) ?? []), files[at]!]);
  const texts: string[] = [];
  for (const { path } of files) texts.push(canonical((await fileAt(folder, path))?.text ?? '').text);
  return {
    groups: [...groups.values()].filter((group) => group.length > 1),
    blocks: repeatedBlocks(texts, firsts),
    files,
  };
}

/** So much of a block is listed, in UTF-16 code units. */
const longest = 160;

export function* listedCopies({ groups, blocks, files }: Copies, format: 'list' | 'jsonl'): Generator<string> {
  const pathsOf = ({ texts }: RepeatedBlock): readonly string[] => texts.map((at) => files[at]!.path);
  if (format === 'jsonl') {
    for (const group of groups) yield `${plainJson(JSON.stringify({ copies: group.map(({ path }) => path) }))}\n`;
    for (const block of blocks)
      yield `${plainJson(JSON.stringify({ block: block.lines.join('\n'), files: pathsOf(block) }))}\n`;
    return;
  }
  yield `${groups.length} articles in several copies, ${blocks.length} blocks that stand in several articles\n`;
  for (const group of groups) {
    yield `\n${onOneLine(group[0]!.articles[0]!.headline || group[0]!.path)}\n`;
    for (const { path, articles } of group)
      yield `    ${onOneLine([dayOf(articles[0]!) || 'undated', articles[0]!.outlet, path].filter((one) => one !== '').join(' · '))}\n`;
  }
  for (const block of blocks) {
    const words = block.lines.join(' / ');
    yield `\nin ${block.texts.length} articles: ${onOneLine(words.length > longest ? `${words.slice(0, longest)}…` : words)}\n`;
    for (const path of pathsOf(block)) yield `    ${onOneLine(path)}\n`;
  }
}
