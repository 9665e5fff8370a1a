import type { Analysis, Span } from '../../core/model';
import { changedIn } from '../../core/text/changed';
import { type MarkKind, markKinds, type Marks, marksOf } from './marks';

/** Marks, and the canonical text that they are of. */
export interface Marked {
  readonly text: string;
  readonly marks: Marks;
}

/** Marks after a change, and which kinds stand otherwise than an editor that moves them with the text has them. */
export interface Remarked extends Marked {
  readonly changed: readonly MarkKind[];
}

/** In UTF-16 code units: what is changed by more waits for a whole reading. */
const widest = 8000;

/** So far a paragraph is looked for around the change. */
const reach = 3000;

/**
 * The marks of a text after a change, of which only the paragraphs around the change are read: for what is typed into a
 * long article, until all of it has been read again. Who speaks is not told by so few words, so nothing but marks is
 * taken from them.
 * @param headline stands above the paragraphs, which would be taken for one otherwise
 * @param read reads a text
 * @returns undefined where too much has changed
 */
export function marksNear(
  before: Marked,
  text: string,
  headline: string,
  read: (text: string) => Analysis,
): Remarked | undefined {
  const { start, end, was } = changedIn(before.text, text);
  if (end === start && was === start) return { ...before, text, changed: [] };
  const from = Math.max(paragraphBefore(text, start), start - reach);
  const to = Math.min(paragraphAfter(text, end), end + reach);
  if (to - from > widest) return undefined;
  const moved = text.length - before.text.length;
  // From the start of the text on, its own headline is among what is read.
  const head = from === 0 ? '' : `${headline.replace(/\s+/g, ' ').slice(0, 200) || 'An article'}\n\n`;
  const shift = from - head.length;
  const fresh = marksOf(read(head + text.slice(from, to)), head + text.slice(from, to));
  const changed: MarkKind[] = [];
  const marks = Object.fromEntries(
    markKinds.map((kind): [MarkKind, readonly Span[]] => {
      const old = before.marks[kind];
      const inside = fresh[kind]
        .filter((span) => span.start >= head.length)
        .map((span) => ({ start: span.start + shift, end: span.end + shift }));
      const stay = old.filter((span) => span.end <= from);
      const after = old
        .filter((span) => span.start >= to - moved)
        .map((span) => ({ start: span.start + moved, end: span.end + moved }));
      const kept = old
        .filter((span) => span.end > from && span.start < to - moved)
        .map((span) => asMoved(span, start, was, moved));
      if (!sameSpans(kept, inside)) changed.push(kind);
      return [kind, [...stay, ...inside, ...after]];
    }),
  ) as Marks;
  return { text, marks, changed };
}

/** As an editor moves a mark that grows at neither of its ends. */
function asMoved({ start, end }: Span, from: number, was: number, moved: number): Span {
  const to = (at: number, ahead: boolean): number =>
    at < from || (at === from && ahead) ? at : Math.max(from, at + (at >= was ? moved : 0));
  return { start: to(start, false), end: to(end, true) };
}

export const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, at) => start === others[at]!.start && end === others[at]!.end);

/** The start of the paragraph before the one that holds a place. */
function paragraphBefore(text: string, at: number): number {
  const own = text.lastIndexOf('\n\n', Math.max(0, at - 1));
  const before = own <= 0 ? -1 : text.lastIndexOf('\n\n', own - 1);
  return before < 0 ? 0 : before + 2;
}

/** The end of the paragraph after the one that holds a place. */
function paragraphAfter(text: string, at: number): number {
  const own = text.indexOf('\n\n', at);
  const after = own < 0 ? -1 : text.indexOf('\n\n', own + 2);
  return after < 0 ? text.length : after;
}
