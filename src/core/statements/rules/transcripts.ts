import type { Article } from '../../article/read-article';
import type { Block, Span } from '../../model';

/** A paragraph of a transcript: "Sergey Holm: We are ready." */
export interface Turn {
  /** Null for a question, whose asker is not named. */
  readonly speaker: Span | null;
  readonly content: Span;
}

/** A time may stand before the name; a party, and after a name in capitals a post, behind it. */
const label =
  /^(?:\[[\d:. ]{4,12}\]\s*)?((?:\p{Lu}[\p{L}.'’-]*\s?){1,5}|Question|Answer|Q|A)(?:\s\([^()\n]{1,30}\))?\s?(?:(?<=^[^\p{Ll}]{4,60}),\s[^:\p{Ll}“"]{2,60})?:\s+(?=\S)/u;
/** What a transcript tells in brackets is nobody's words: "(CROSSTALK)". */
const direction = /^\s*(?:\([^()]{2,60}\)|\[[^[\]]{2,60}\])\s*$/;
/** A label is no longer, in characters. */
const LABEL_WIDTH = 140;
/** Who asks, and who answers, is not named. */
const question = /^(?:question|answer|q|a|journalist|reporter|correspondent|moderator)$/i;
/** A turn of fewer words is a figure in a table. */
const SHORTEST_TURN = 3;
/** How many paragraphs without a label an answer may have. */
const LONGEST_TURN = 6;

/**
 * The turns of an interview or transcript, by block: paragraphs that begin with who speaks, and those that go on after
 * one. Empty where labels do not come again and again, as one "Photo: …" or "Background: …" does not.
 */
export function turnsOf(text: string, article: Article): ReadonlyMap<Block, Turn> {
  const bodies = article.blocks.filter((block) => block.kind === 'body');
  const labels = bodies.map((block) =>
    label.exec(text.slice(block.start, Math.min(block.end, block.start + LABEL_WIDTH)))?.[1]?.trim(),
  );
  const counts = new Map<string, number>();
  for (const name of labels) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const asked = [...counts.keys()].some((name) => question.test(name));
  const often = [...counts.values()].filter((count) => count > 1).length;
  // A question and an answer prove it; otherwise two names must come again.
  const answered = asked && counts.size > 1;
  if (!answered && (often === 0 || (!asked && often < 2))) return new Map();
  const turns = new Map<Block, Turn>();
  const near = nextLabels(labels);
  let speaker: Span | null | undefined;
  /** The full names, by the surname with which their bearers are labelled later. */
  const full = new Map<string, Span>();
  bodies.forEach((block, i) => {
    const name = labels[i];
    const words = text.slice(block.start, block.end).split(/\s+/).length - (name?.split(' ').length ?? 0);
    // A short one that comes again is an answer ("Thank you."), if it is words and no figure.
    const answers =
      counts.get(name ?? '') !== 1 &&
      /\p{L}[.!?]\s*$/u.test(text.slice(Math.max(block.start, block.end - 8), block.end));
    if (name !== undefined && words < SHORTEST_TURN && !answers) return;
    if (direction.test(text.slice(block.start, Math.min(block.end, block.start + LABEL_WIDTH)))) {
      turns.set(block, { speaker: null, content: { start: block.start, end: block.end } });
      return;
    }
    if (name !== undefined) {
      const length = label.exec(text.slice(block.start, block.start + LABEL_WIDTH))![0].length;
      const at = block.start + text.slice(block.start, block.start + length).indexOf(name);
      const here = { start: at, end: at + name.length };
      if (name.includes(' ')) full.set(name.split(' ').at(-1)!, here);
      speaker = question.test(name) ? null : (full.get(name) ?? here);
      turns.set(block, { speaker, content: { start: block.start + length, end: block.end } });
    } else if (near[i]! - i > LONGEST_TURN) {
      // The interview is over, or another begins far below.
      speaker = undefined;
    } else if (speaker !== undefined) {
      turns.set(block, { speaker, content: { start: block.start, end: block.end } });
    }
  });
  return turns;
}

/** For each paragraph, which one with a label comes next; far away where none does. */
function nextLabels(labels: readonly (string | undefined)[]): readonly number[] {
  const next = new Array<number>(labels.length);
  let at = Infinity;
  for (let i = labels.length - 1; i >= 0; i--) {
    if (labels[i] !== undefined) at = i;
    next[i] = at;
  }
  return next;
}
