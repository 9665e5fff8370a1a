import type { Block, Span } from '../model';

/** A section of an article and the line that heads it. */
export interface Section {
  readonly head: Span;
  readonly whole: Span;
}

/**
 * The sections, in text order and none in another: each from its head to the next head, to the boilerplate after it,
 * or to the end.
 * @param length of the text that was read
 */
export function sectionsOf(blocks: readonly Block[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let last = blocks.at(-1);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (block.section) sections.push({ head: block, whole: { start: block.start, end: Math.min(last!.end, length) } });
    if (block.section ?? block.kind === 'boilerplate') last = blocks[at - 1];
  }
  return sections.reverse();
}

/** Boilerplate with nothing of the article between, blank lines included, as one. */
export function boilerplateRuns(blocks: readonly Block[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'boilerplate') continue;
    const run = runs.at(-1);
    if (run && blocks[at - 1]?.kind === 'boilerplate') run.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
