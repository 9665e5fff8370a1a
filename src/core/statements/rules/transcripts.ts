import { examiner } from '../../article/turns/labels';
import type { Article } from '../../article/read-article';
import type { TurnLine } from '../../article/turns/turn-line';
import type { Block, Mention, Span } from '../../model';
import { TurnNames } from '../people/turn-names';

/** Of a line so much is looked at, in UTF-16 code units: what heads a part of a talk is shorter. */
const LONGEST_HEADING = 80;

/** A paragraph of a transcript: "Sergey Holm: We are ready." */
export interface Turn {
  /** Where it says who speaks; null where it names nobody. */
  readonly speaker: Span | null;
  /** Where that one is named in full. */
  readonly named?: Span;
  /** Null for a label on a line of its own, and for what is nobody's words: "(CROSSTALK)". */
  readonly content: Span | null;
  /** False where only the order of the paragraphs tells who speaks. */
  readonly sure: boolean;
}

/** A link on a line of its own is nobody's words. */
const isAddress = /^\s*https?:\/\/\S+\s*$/;

/** How many paragraphs without a label an answer may have. */
const LONGEST_TURN = 6;
/** As many more, where each voice has a label of a form that ordinary text does not have. */
const LONGEST_SPEECH = 40;

const silent: Turn = { speaker: null, content: null, sure: true };

/**
 * The turns of an interview or transcript, by block: paragraphs that begin with who speaks, and those that go on after
 * one. Empty where the layout shows none.
 */
export function turnsOf(text: string, article: Article, mentions: readonly Mention[]): ReadonlyMap<Block, Turn> {
  const turns = new Map<Block, Turn>();
  if (article.turns.length === 0) return turns;
  const byStart = new Map<number, TurnLine>(article.turns.map((line) => [line.start, line]));
  const names = new TurnNames(text, article, mentions);
  const bodies = article.blocks.filter((block) => block.kind === 'body');
  const near = nextTurns(bodies, byStart);
  const above = article.turns.some(({ style }) => style === 'above');
  let current: Omit<Turn, 'content'> | null = null;
  let asks: Span | null = null;
  for (const [i, block] of bodies.entries()) {
    const line = byStart.get(block.start);
    if (line?.style === 'direction') {
      const by = examiner.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING)));
      if (by) asks = { start: block.end - by[1]!.length - 1, end: block.end - 1 };
      turns.set(block, silent);
      continue;
    }
    if (isAddress.test(text.slice(block.start, block.end))) {
      turns.set(block, silent);
      continue;
    }
    if (line?.style === 'post') {
      turns.set(block, { speaker: line.name, content: line.words, sure: true });
      current = null;
      continue;
    }
    if (line) {
      current = voiceOf(line, names, asks);
      turns.set(block, current ? { ...current, content: line.words } : silent);
    } else if (near[i]! - i > (above ? LONGEST_SPEECH : LONGEST_TURN) && !(above && near[i] === Infinity)) {
      // The interview is over, or another begins far below.
      current = null;
    } else if (
      block.section ||
      /^[^\n]{1,60}:$/.test(text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING)))
    ) {
      // "Questions and Answers:" heads a part of the talk.
      turns.set(block, silent);
      current = null;
    } else if (current) {
      turns.set(block, { ...current, content: { start: block.start, end: block.end } });
    }
  }
  return turns;
}

/** Who speaks on a line; null for a question that nobody is named to ask. */
function voiceOf(line: TurnLine, names: TurnNames, asks: Span | null): Omit<Turn, 'content'> | null {
  switch (line.style) {
    case 'question':
      return null;
    case 'answer': {
      const named = names.answering();
      return { speaker: named, sure: false };
    }
    case 'change':
      return { speaker: null, sure: true };
    default: {
      if (asks && line.name && line.style === 'asked' && names.asks(line.name))
        return { speaker: line.name, named: names.meantBy(asks, false) ?? asks, sure: true };
      const named = line.name && names.meantBy(line.name, line.style === 'asked');
      return { speaker: line.name, ...(named ? { named } : {}), sure: true };
    }
  }
}

/** For each paragraph, which one with a label comes next; far away where none does. */
function nextTurns(bodies: readonly Block[], turns: ReadonlyMap<number, TurnLine>): readonly number[] {
  const next = new Array<number>(bodies.length);
  let at = Infinity;
  for (let i = bodies.length - 1; i >= 0; i--) {
    if (turns.has(bodies[i]!.start)) at = i;
    next[i] = at;
  }
  return next;
}
