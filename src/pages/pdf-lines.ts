import { oneLine } from '../core/bring/one-line';

/** A piece of text on a page; measures in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  readonly right: number;
  readonly size: number;
}

/** The lines of a page, in the order in which the page has its pieces: that of columns, where it has some. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = lines.at(-1);
    const size = piece.size > 0 ? piece.size : (last?.size ?? 10);
    const gap = last ? piece.x - last.right : 0;
    const isSame =
      last && Math.abs(piece.y - last.y) < Math.max(size, last.size) * 0.4 && gap > -size && gap < size * 3;
    if (!isSame) {
      if (piece.text.trim() !== '')
        lines.push({ text: piece.text, x: piece.x, y: piece.y, right: piece.x + piece.width, size });
      continue;
    }
    const space = gap > size * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
    const isEmpty = piece.text.trim() === '';
    lines[lines.length - 1] = {
      ...last,
      text: last.text + space + piece.text,
      right: Math.max(last.right, piece.x + piece.width),
      size: isEmpty ? last.size : Math.max(last.size, size),
    };
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** The title and the text of a document, its paragraphs put together. */
export function textOf(pages: readonly (readonly Line[])[]): { readonly title?: string; readonly text: string } {
  const own = withoutRunning(pages);
  const usual = usualSize(own.flat());
  const title = titleOf(own[0] ?? [], usual);
  const spacing = usualSpacing(own);
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const page of own) {
    const right = Math.max(...page.map((line) => line.right));
    for (const line of page) {
      const isNew = !before || begins(line, before, { spacing, right, usual, column: columnOf(line, page) });
      const last = paragraphs.length - 1;
      if (isNew) paragraphs.push(line.text);
      else paragraphs[last] = joined(paragraphs[last]!, line.text);
      before = line;
    }
  }
  return { ...(title === undefined ? {} : { title }), text: paragraphs.join('\n\n') };
}

interface PageMeasures {
  /** The size of most letters. */
  readonly usual: number;
  /** Between the lines of a paragraph. */
  readonly spacing: number;
  readonly right: number;
  /** Undefined where too few lines tell of it. */
  readonly column: Column | undefined;
}

/** From where to where the lines around one run. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** Fewer lines tell of no column. */
const fewestLines = 6;

/** What runs over several columns, and what is moved in, is the smaller part of the lines. */
function columnOf(line: Line, page: readonly Line[]): Column | undefined {
  const around = page.filter(({ x, size }) => Math.abs(x - line.x) < line.size * 3 && Math.abs(size - line.size) <= 1);
  if (around.length < fewestLines) return undefined;
  const rights = around.map(({ right }) => right).sort((a, b) => a - b);
  return { left: Math.min(...around.map(({ x }) => x)), right: rights[Math.floor(rights.length * 0.7)]! };
}

/** Whether a line begins a paragraph. */
function begins(line: Line, before: Line, { spacing, right, usual, column }: PageMeasures): boolean {
  if (Math.abs(line.size - before.size) > 1) return true;
  const down = before.y - line.y;
  // A headline over several lines.
  if (line.size > usual * 1.15) return down < 0 || down > line.size * 1.8;
  // The next column or page goes on with the paragraph unless a sentence is over.
  if (down < 0) return /[.!?”"»]$/.test(before.text) && (isShort(before, right) || /^\p{P}*\p{Lu}/u.test(line.text));
  if (down > spacing * 1.35) return true;
  if (line.x - before.x > line.size * 0.8 && /[.!?:”"»)]$/.test(before.text)) return true;
  return column !== undefined && isBelowShort(line, before, column);
}

/** The first word of a line would have stood behind the last one before it: a paragraph was over there. */
function isBelowShort(line: Line, before: Line, { left, right }: Column): boolean {
  const [first = ''] = line.text.split(' ');
  const room = right - before.right;
  const isOver = room > (first.length + 2) * line.size * 0.75 && room > (right - left) * 0.25;
  // Two lines that are moved in, one below the other, are the first of their paragraphs.
  const isIn = (one: Line): boolean => one.x - left > one.size * 0.8;
  const isFirst = isIn(line) && isIn(before) && room > line.size;
  return (isOver || isFirst) && /^\p{P}*[\p{Lu}\d]/u.test(line.text);
}

const isShort = (line: Line, right: number): boolean => line.right < right - line.size * 4;

/** A word that was divided at the end of a line is put together; a hyphen before a capital stays. */
const joined = (text: string, next: string): string =>
  /\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Between the lines of a paragraph, in the whole document: there are more of them than paragraphs. */
function usualSpacing(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((page) =>
    page.flatMap((line, at) => {
      const down = at === 0 ? 0 : page[at - 1]!.y - line.y;
      return down > line.size * 0.8 && Math.abs(line.size - page[at - 1]!.size) <= 1 ? [down] : [];
    }),
  );
  const small = [...gaps].sort((a, b) => a - b);
  return small[Math.floor(small.length / 5)] ?? 14;
}

/** By their words: headings are few. */
function usualSize(lines: readonly Line[]): number {
  return (
    median(lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size))) ?? 10
  );
}

/** The largest lines of the first page that stand together, where they are larger than the rest. */
function titleOf(page: readonly Line[], usual: number): string | undefined {
  const largest = Math.max(0, ...page.filter(({ text }) => text.length > 8).map(({ size }) => size));
  if (largest < usual * 1.15) return undefined;
  const first = page.findIndex((line) => line.text.length > 8 && line.size >= largest - 0.5);
  const lines = page.slice(first);
  const end = lines.findIndex((line) => line.size < largest - 0.5);
  const title = oneLine((end < 0 ? lines : lines.slice(0, end)).map(({ text }) => text).join(' '));
  return title !== undefined && title.length <= 250 ? title : undefined;
}

/** Without numbers of pages, and without what stands at the top or the bottom of most of them. */
function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const even = (text: string): string => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edges(page).map((line) => even(line.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line) => {
      if (!edge.has(line)) return true;
      const isNumber =
        /^(?:page|p\.|seite|стр\.)?\s*[-–—]?\s*\d{1,4}(?:\s*(?:\/|of|von|из)\s*\d{1,4})?\s*[-–—]?$/iu.test(line.text);
      return !isNumber && !(pages.length > 1 && (counts.get(even(line.text)) ?? 0) > pages.length / 2);
    });
  });
}

const edges = (page: readonly Line[]): readonly Line[] => {
  const down = [...page].sort((a, b) => b.y - a.y);
  return [...down.slice(0, 2), ...down.slice(-2)];
};
