import type { Analysis, Block, BlockReasonCode, Span, Statement } from '../model';
import { rawLines } from '../article/forms/raw-lines';

type Move = (span: Span) => Span;

const moved = <T extends Span>(thing: T, move: Move): T => ({ ...thing, ...move(thing) });

function movedStatement(statement: Statement, move: Move): Statement {
  const all = <T extends Span>(things: readonly T[]): readonly T[] => things.map((thing) => moved(thing, move));
  return {
    ...statement,
    content: all(statement.content),
    inserts: all(statement.inserts),
    cue: all(statement.cue),
    speaker: statement.speaker && moved(statement.speaker, move),
    dates: all(statement.dates),
    numbers: all(statement.numbers),
  };
}

/** An analysis with each of its places put elsewhere, as after a text was rewritten or cut out of a longer one. */
export function moveAnalysis(analysis: Analysis, move: Move): Analysis {
  const { headline } = analysis.article;
  const full = ({ start, end }: Span): boolean => end > start;
  return {
    ...analysis,
    article: { ...analysis.article, headline: headline && moved(headline, move) },
    blocks: analysis.blocks.map((block) => moved(block, move)).filter(full),
    mentions: analysis.mentions.map((mention) => moved(mention, move)).filter(full),
    statements: analysis.statements.map((statement) => movedStatement(statement, move)),
  };
}

/** Blocks for the lines that have none: what the form of the file adds to its articles. */
export function coverRest(text: string, blocks: readonly Block[], code: BlockReasonCode): readonly Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const line of rawLines(text)) {
    while (at < blocks.length && blocks[at]!.end <= line.start) all.push(blocks[at++]!);
    if (line.blank || (blocks[at] && blocks[at]!.start < line.end)) continue;
    all.push({
      kind: 'boilerplate',
      start: line.start + line.indent,
      end: line.start + line.text.trimEnd().length,
      reason: { code },
    });
  }
  return [...all, ...blocks.slice(at)];
}
