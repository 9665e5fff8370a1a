import { Buckets } from './buckets';
import { groupsOf, usualThreshold } from './groups';
import { bandCount, bandsOf, hashesOf, hashOf, sharedOf } from './minhash';
import { copyThreshold } from './threshold';
import { keysOf } from '../tokens';

/**
 * Gathers articles with nearly the same body: reprints, and newer versions.
 * @param signatures of their bodies; empty for one without a body, which is like no other
 * @returns for each the place of the first of its group: its own where it stands alone
 */
export function copiesAmong(signatures: readonly string[], threshold = copyThreshold): readonly number[] {
  const buckets = new Buckets(signatures.length * bandCount);
  const hashes = signatures.map(hashesOf);
  const firsts: number[] = [];
  for (const [at, own] of hashes.entries()) {
    let best = at;
    let close = threshold;
    const compare = (other: number): void => {
      const shared = sharedOf(own, hashes[other]!);
      if (shared < close || (shared === close && best !== at)) return;
      [best, close] = [other, shared];
    };
    for (const name of bandsOf(own)) buckets.join(name, at, compare);
    firsts.push(firsts[best] ?? at);
  }
  return firsts;
}

/** Lines that stand in several articles that are no copies of one another: what sites put below and beside their words. */
export interface RepeatedBlock {
  /** Its lines, as they stand where it is found first. */
  readonly lines: readonly string[];
  /** The places of the texts in which it stands, ascending; two at least. */
  readonly texts: readonly number[];
}

/** Shorter lines count only beside longer ones: "News" stands in many articles. */
const fewestWords = 6;

/**
 * Finds what stands in several texts, though in other words here and there; what is in most of them first.
 * @param texts canonical
 * @param firsts for each the first of those with nearly the same body: these count as one
 */
export function repeatedBlocks(
  texts: readonly string[],
  firsts: readonly number[],
  threshold = usualThreshold,
): readonly RepeatedBlock[] {
  const lines = texts.flatMap((text, at) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: at, line, words: keysOf(line).map(hashOf) })),
  );
  const heads = groupsOf(
    lines.map(({ words }) => words),
    threshold,
  );
  /** By line: the articles in which it stands, copies as one. */
  const articles = new Map<number, Set<number>>();
  heads.forEach((head, at) => {
    const own = articles.get(head) ?? new Set();
    articles.set(head, own.add(firsts[lines[at]!.text]!));
  });
  const runs = runsOf(lines.map(({ text }, at) => ({ text, repeats: articles.get(heads[at]!)!.size > 1 }))).filter(
    (run) => run.some((at) => lines[at]!.words.length >= fewestWords),
  );
  const blocks = new Map<number, Block>();
  for (const run of runs) {
    const long = run.filter((at) => lines[at]!.words.length >= fewestWords).map((at) => heads[at]!);
    // A list of which one item is another one is the same block, by its other items.
    const block = mostOf(long.map((head) => blocks.get(head))) ?? {
      lines: run.map((line) => lines[line]!.line),
      texts: new Set(),
    };
    block.texts.add(lines[run[0]!]!.text);
    for (const head of long) if (!blocks.has(head)) blocks.set(head, block);
  }
  return [...new Set(blocks.values())]
    .filter(({ texts: all }) => new Set([...all].map((text) => firsts[text])).size > 1)
    .map((block) => ({ lines: block.lines, texts: [...block.texts].sort((a, b) => a - b) }))
    .sort((a, b) => b.texts.length - a.texts.length || a.texts[0]! - b.texts[0]!);
}

interface Block {
  readonly lines: readonly string[];
  readonly texts: Set<number>;
}

/** The one that is there most often. */
function mostOf(blocks: readonly (Block | undefined)[]): Block | undefined {
  const counts = new Map<Block, number>();
  for (const block of blocks) if (block) counts.set(block, (counts.get(block) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Lines in a row that stand elsewhere, too, by their places. */
function runsOf(
  lines: readonly { readonly text: number; readonly repeats: boolean }[],
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, { text, repeats }] of lines.entries()) {
    if (!repeats) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1 && lines[at - 1]!.text === text) last.push(at);
    else runs.push([at]);
  }
  return runs;
}
