/**
 * Sentences with their expected statements marked in the sentence itself:
 *
 *   {“We will stay,”} <said> (Petra Holm, the envoy).
 *
 * - `{…}` content, `<…>` cue, `(…)` speaker. Several `{}` are one statement of several spans; several `()` are all right.
 * - `{2:…}` belongs to the second statement, `(1,2:…)` to both; a mark without a number belongs to the first.
 * - `{2?:…}` makes the second statement optional: finding it is no error, missing it costs nothing.
 * - `~…~` inside a content may belong to it or not: `urged {~the crowd~ to go home}`.
 * - `(he|Petra Holm)` gives the name that the speaker's form resolves to.
 * - A bracket that stands in the sentence is doubled: `((`, `))`, `[` and `]` stand for themselves.
 */
import type { Span } from '../../../src/core/model';

export type Kind = 'direct' | 'mixed' | 'indirect';

export interface Expected {
  readonly number: number;
  readonly optional: boolean;
  readonly kind: Kind;
  readonly content: readonly Span[];
  /** Parts of the content that may be left out. */
  readonly loose: readonly Span[];
  readonly cue: readonly Span[];
  /** Any of these is right; empty where nobody is named. */
  readonly speakers: readonly Span[];
  readonly name: string | null;
}

export interface Marked {
  readonly text: string;
  readonly expected: readonly Expected[];
}

interface Open {
  readonly close: string;
  readonly numbers: readonly number[];
  readonly start: number;
}

interface Draft {
  optional: boolean;
  content: Span[];
  loose: Span[];
  cue: Span[];
  speakers: Span[];
  name: string | null;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '<': '>', '(': ')' };
const label = /(\d(?:,\d)*)(\??):/y;

/** @param marked a sentence in the notation above; offsets in the answer are UTF-16 code units of the plain text */
export function parseMarked(marked: string): Marked {
  const drafts = new Map<number, Draft>();
  const open: Open[] = [];
  let text = '';
  let loose: number | null = null;
  const draft = (number: number): Draft => {
    const known = drafts.get(number);
    if (known !== undefined) return known;
    const made: Draft = { optional: false, content: [], loose: [], cue: [], speakers: [], name: null };
    drafts.set(number, made);
    return made;
  };
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at]!;
    const top = open.at(-1);
    if (/[{}<>()]/.test(char) && marked[at + 1] === char && !closesTwo(open, char)) {
      text += char;
      at++;
    } else if (closing[char] !== undefined) {
      label.lastIndex = at + 1;
      const found = label.exec(marked);
      const numbers = (found?.[1] ?? '1').split(',').map(Number);
      if (found !== null) at += found[0].length;
      for (const number of numbers) if (found?.[2] === '?') draft(number).optional = true;
      open.push({ close: closing[char], numbers, start: text.length });
    } else if (char === top?.close) {
      open.pop();
      const span = { start: top.start, end: text.length };
      for (const number of top.numbers) {
        const one = draft(number);
        (char === '}' ? one.content : char === '>' ? one.cue : one.speakers).push(span);
      }
    } else if (char === '|' && top?.close === ')') {
      const end = marked.indexOf(')', at);
      for (const number of top.numbers) draft(number).name = marked.slice(at + 1, end);
      at = end - 1;
    } else if (char === '~' && open.some(({ close }) => close === '}')) {
      const owner = open.findLast(({ close }) => close === '}')!;
      if (loose === null) loose = text.length;
      else {
        for (const number of owner.numbers) draft(number).loose.push({ start: loose, end: text.length });
        loose = null;
      }
    } else if (/[{}<>()]/.test(char)) {
      throw new Error(`"${char}" at ${at} closes nothing: ${marked}`);
    } else text += char;
  }
  if (open.length > 0 || loose !== null) throw new Error(`A mark is not closed: ${marked}`);
  const expected = [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([number, one]) => ({ number, ...one, kind: kindOf(text, one.content) }));
  for (const { number, content } of expected) {
    if (content.length === 0) throw new Error(`Statement ${number} has no content: ${marked}`);
  }
  return { text, expected };
}

/** Two closing brackets that end two marks, not one bracket of the sentence. */
function closesTwo(open: readonly Open[], char: string): boolean {
  return open.at(-1)?.close === char && open.at(-2)?.close === char;
}

const anyMark = /[“”"«»„]|''|(?<![\p{L}\d])[‘']|[’'](?![\p{L}\d])/u;

/** Direct: all of it in marks; mixed: a part; indirect: nothing. A possessive's apostrophe at a word's end is no mark. */
function kindOf(text: string, content: readonly Span[]): Kind {
  const parts = content.map(({ start, end }) => text.slice(start, end));
  if (parts.every((part) => /^[“”"«„‘`']/.test(part) && /[”"»’'“][.,;]?$/.test(part) && isOneQuote(part)))
    return 'direct';
  const plain = parts.map((part) => part.replace(/(?<=s)[’'](?= )/g, ''));
  return plain.some((part) => anyMark.test(part)) ? 'mixed' : 'indirect';
}

/** Whether nothing stands outside the marks: “a” and “b” is two quotes with a word between them. */
function isOneQuote(part: string): boolean {
  const between = part.slice(1, -1);
  return !/[”»][^“«]*[“«]/.test(between.replace(/\n+/g, '')) && !/"[^"\n]+"/.test(between.replace(/\n+"/g, ''));
}
