/**
 * The Markdown of a note, as far as it is shown: emphasis, code, links to the web, lists, quotes, headings. All else, HTML
 * and pictures among it, is text. A line end is one, as whoever wrote the note sees it.
 */

export type NoteLook = 'strong' | 'emphasis' | 'struck';

export type NotePart =
  | string
  | { readonly look: NoteLook; readonly parts: readonly NotePart[] }
  | { readonly code: string }
  /** An address of the web, behind the words that stand for it. */
  | { readonly url: string };

export interface NoteBlock {
  readonly kind: 'paragraph' | 'quote' | 'item' | 'code';
  readonly lines: readonly (readonly NotePart[])[];
  /** Of an item: how it is marked, such as `•` or `2.`, and how many items it stands in. */
  readonly mark?: string;
  readonly depth?: number;
}

/** Items stand in this many others at most, and emphasis in as much other emphasis. */
const deepest = 3;

const fence = /^\s*(`{3,}|~{3,})/;
const heading = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;
const quote = /^\s{0,3}>\s?(.*)$/;
const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(\S.*)$/;

type Growing = { -readonly [Field in keyof NoteBlock]: NoteBlock[Field] } & { lines: (readonly NotePart[])[] };

export function noteBlocks(text: string): readonly NoteBlock[] {
  const blocks: Growing[] = [];
  let open: Growing | undefined;
  let closing: string | undefined;
  const begin = (block: Growing): void => {
    open = block;
    blocks.push(block);
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (closing !== undefined) {
      if (line.trim() === closing) closing = open = undefined;
      else open!.lines.push([{ code: line }]);
      continue;
    }
    const fenced = fence.exec(line)?.[1];
    const said = quote.exec(line)?.[1];
    const listed = item.exec(line);
    const titled = heading.exec(line)?.[1];
    if (line.trim() === '') open = undefined;
    else if (fenced !== undefined) {
      begin({ kind: 'code', lines: [] });
      closing = fenced;
    } else if (titled !== undefined) {
      begin({ kind: 'paragraph', lines: [[{ look: 'strong', parts: noteParts(titled) }]] });
      open = undefined;
    } else if (said !== undefined) {
      if (open?.kind !== 'quote') begin({ kind: 'quote', lines: [] });
      open!.lines.push(noteParts(said.trim()));
    } else if (listed) {
      const [, indent = '', sign = '', words = ''] = listed;
      const before = blocks.at(-1);
      const most = before?.kind === 'item' ? Math.min(deepest, before.depth! + 1) : 0;
      const depth = Math.min(most, Math.floor(indent.replaceAll('\t', '  ').length / 2));
      begin({ kind: 'item', lines: [noteParts(words.trim())], mark: /\d/.test(sign) ? sign : '•', depth });
    } else {
      if (!open || open.kind === 'quote') begin({ kind: 'paragraph', lines: [] });
      open!.lines.push(noteParts(line.trim()));
    }
  }
  return blocks;
}

const looks: Readonly<Record<string, NoteLook>> = {
  '**': 'strong',
  __: 'strong',
  '*': 'emphasis',
  _: 'emphasis',
  '~~': 'struck',
};

/** Longer runs of one sign are lines that somebody drew. */
const longestRun = 3;

const escaped = /\\([!-/:-@[-`{-~])/y;
const link = /\[([^[\]]{1,300})\]\((https?:\/\/[^\s()<>]{1,2000})\)/iy;
const address = /https?:\/\/[^\s()<>[\]"“”]{1,2000}/iy;

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The parts of one line. */
function noteParts(text: string, depth = 0): readonly NotePart[] {
  const parts: NotePart[] = [];
  let plain = '';
  /** Marks that nothing closes from here on: each is looked for once. */
  const unclosed = new Set<string>();
  const put = (...some: readonly NotePart[]): void => {
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(...some);
  };
  for (let at = 0; at < text.length;) {
    const found = partAt(text, at, depth, unclosed);
    if (typeof found?.part === 'string') plain += found.part;
    else if (found) put(...found.part);
    else plain += text.charAt(at);
    at = found?.end ?? at + 1;
  }
  put();
  return parts;
}

interface Found {
  /** A text that means nothing, or parts. */
  readonly part: string | readonly NotePart[];
  readonly end: number;
}

/** What begins at a place; undefined for a plain sign. */
function partAt(text: string, at: number, depth: number, unclosed: Set<string>): Found | undefined {
  const sign = text[at]!;
  if (sign === '\\') {
    const plain = matchAt(escaped, text, at);
    return plain ? { part: plain[1]!, end: at + 2 } : undefined;
  }
  if (sign === '[') {
    const linked = matchAt(link, text, at);
    if (!linked || text[at - 1] === '!') return undefined;
    return { part: [...noteParts(linked[1]!, deepest), ' ', { url: linked[2]! }], end: at + linked[0].length };
  }
  if (sign === 'h' || sign === 'H') {
    const bare = isWordSign(text[at - 1]) ? undefined : matchAt(address, text, at)?.[0].replace(/[.,;:!?'*_~]+$/, '');
    return bare ? { part: [{ url: bare }], end: at + bare.length } : undefined;
  }
  if (sign === '`') return codeAt(text, at, unclosed);
  if (sign === '*' || sign === '_' || sign === '~') return emphasisAt(text, at, depth, unclosed);
  return undefined;
}

/** A sign and those like it behind it. */
function runAt(text: string, at: number): string {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return text.slice(at, end);
}

function codeAt(text: string, at: number, unclosed: Set<string>): Found {
  const mark = runAt(text, at);
  const start = at + mark.length;
  const isMark = mark.length <= longestRun && !unclosed.has(mark);
  for (let end = isMark ? text.indexOf(mark, start) : -1; end >= 0;) {
    const { length } = runAt(text, end);
    if (length === mark.length) return { part: [{ code: text.slice(start, end) }], end: end + length };
    end = text.indexOf(mark, end + length);
  }
  unclosed.add(mark);
  return { part: mark, end: start };
}

function emphasisAt(text: string, at: number, depth: number, unclosed: Set<string>): Found {
  const run = runAt(text, at);
  const plain = { part: run, end: at + run.length };
  const mark = run.length === longestRun ? run.slice(1) : run;
  const look = looks[mark];
  if (!look || depth >= deepest || unclosed.has(mark) || isWordSign(text[at - 1]) || isBlank(text[plain.end]))
    return plain;
  const end = closingOf(mark, text, plain.end);
  if (end === undefined) {
    unclosed.add(mark);
    return plain;
  }
  const parts = noteParts(text.slice(at + mark.length, end), depth + 1);
  return { part: [{ look, parts }], end: end + mark.length };
}

/** Where a mark closes what it opened: behind a word, before none, and by as many signs. */
function closingOf(mark: string, text: string, from: number): number | undefined {
  const sign = mark[0]!;
  for (let start = text.indexOf(sign, from); start >= 0;) {
    const { length } = runAt(text, start);
    const stop = start + length;
    const isIts = length === mark.length || length === longestRun;
    if (isIts && !isBlank(text[start - 1]) && text[start - 1] !== '\\' && !isWordSign(text[stop]))
      return stop - mark.length;
    start = text.indexOf(sign, stop);
  }
  return undefined;
}
