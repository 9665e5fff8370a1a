import type { Word } from '../../text/words';

/** UTF-16 code units of "’cause" and the like, and what follows them. */
const LONGEST_SHORTENED = 7;

/** A pair of quotation marks as indices into the words of a paragraph; `close` is the last word inside where it is never closed. */
export interface Marked {
  readonly open: number;
  /** Index of the closing mark, or of the last word of the paragraph. */
  readonly close: number;
  readonly closed: boolean;
  /** True where the paragraph begins inside it: the marks opened in an earlier paragraph and were not opened anew. */
  readonly continued: boolean;
  /** Outer marks have depth 0. */
  readonly depth: number;
}

type Side = 'open' | 'close' | 'either' | 'none';

const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '"': '"”',
  '‘': '’',
  "'": "'",
  '``': "''",
  '`': "'",
  '”': '”"',
  "''": "''",
};
/** Two single marks for a double one. */
const doubled: ReadonlyMap<string, string> = new Map([
  ['’’', '”'],
  ['‘‘', '“'],
]);
const MAX_NESTING = 3;

/** Whether a sign opens or closes, by its shape and its neighbours. Single marks are told from apostrophes here. */
function sideOf(words: readonly Word[], i: number, text: string): Side {
  return sideOfWord(words[i]!, text);
}

/** On which side of words the first double mark of a piece of text stands; null where there is none. */
export function firstSide(text: string, start: number, end: number): Side | null {
  const at = text.slice(start, end).search(/["“”«»„]/);
  if (at < 0) return null;
  const sign = text[start + at]!;
  const side = sideOfWord({ text: sign, start: start + at, end: start + at + 1 }, text);
  return side === 'either' ? 'close' : side;
}

function sideOfWord(word: Pick<Word, 'text' | 'start' | 'end'>, text: string): Side {
  const before = text[word.start - 1] ?? ' ';
  const after = text[word.end] ?? ' ';
  const freeBefore = /[\s([{—–\-/“„«"‘'`]/.test(before);
  const freeAfter = /[\s)\]}.,;:!?—–\-/”»"’']/.test(after);
  switch (doubled.get(word.text) ?? word.text) {
    case '“':
      return !freeBefore && freeAfter ? 'close' : 'open';
    case '„':
    case '``':
    case '«':
      return 'open';
    case '”':
      return freeBefore && !freeAfter ? 'open' : 'close';
    case '»':
      return 'close';
    case "''":
    case '"':
      if (freeBefore && !freeAfter) return 'open';
      if (!freeBefore && freeAfter) return 'close';
      return 'either';
    case '‘':
    case '`':
      return freeBefore &&
        /[\p{L}\p{N}“"[(.…]/u.test(after) &&
        !/^['‘`](?:\d0s|em|til|cause|tis|twas)\b/i.test(text.slice(word.start, word.start + LONGEST_SHORTENED))
        ? 'open'
        : 'none';
    default:
      // "'" and "’", which are apostrophes, too.
      if (freeBefore && /[\p{L}\p{N}“"[(.…]/u.test(after))
        return word.text === "'" &&
          !/^'(?:\d0s|em|til|cause|tis|twas)\b/i.test(text.slice(word.start, word.start + LONGEST_SHORTENED))
          ? 'open'
          : 'none';
      return freeAfter && !/\s/.test(before) ? 'close' : 'none';
  }
}

/** "cows' fault.'": after an "s" and before a small letter, with a mark behind a stop to come. */
function isPossessive(word: Word, text: string, later: readonly number[], words: readonly Word[]): boolean {
  if (text[word.start - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(word.end, word.end + 2))) return false;
  const next = later.find((i) => words[i]!.text === "'" && sideOf(words, i, text) !== 'none');
  return next !== undefined && sideOf(words, next, text) === 'close' && /[.,!?]/.test(text[words[next]!.start - 1]!);
}

const double = (sign: string): boolean => sign !== '‘' && sign !== "'" && sign !== '`';

/**
 * Pairs the quotation marks of one paragraph.
 * @param inside the mark that the paragraph before left open, or null
 * @param certain whether a later paragraph is known to close it
 */
export function pairMarks(
  words: readonly Word[],
  text: string,
  inside: string | null,
  certain = false,
): readonly Marked[] {
  const found: Marked[] = [];
  const stack: { open: number; sign: string; continued: boolean }[] = [];
  const signs: number[] = [];
  for (let i = 0; i < words.length; i++) if (words[i]!.kind === 'mark') signs.push(i);
  if (signs.length === 0 && inside === null) return [];
  const first = words[0];
  if (inside !== null && certain && first?.kind !== 'mark') {
    stack.push({ open: -1, sign: inside, continued: true });
  } else if (inside !== null && first && first.kind !== 'mark') {
    // The narrator never says "we" and "our"; who is quoted does.
    const until = signs.find((i) => sideOf(words, i, text) === 'open') ?? words.length;
    const personal = words
      .slice(0, until)
      .some((word) => /^(?:i|we|our|us|my|me|you|your)$/.test(word.lower) && word.text !== 'US');
    if (personal) found.push({ open: -1, close: until - 1, closed: false, continued: true, depth: 0 });
  }
  const close = (index: number, closed: boolean): void => {
    const top = stack.pop()!;
    found.push({ open: top.open, close: index, closed, continued: top.continued, depth: stack.length });
  };
  for (const i of signs) {
    const sign = doubled.get(words[i]!.text) ?? words[i]!.text;
    let side = sideOf(words, i, text);
    const top = stack.at(-1);
    if (side === 'none') continue;
    if (side === 'either') side = top && closers[top.sign]?.includes(sign) ? 'close' : 'open';
    if (side === 'open') {
      if (top?.sign === sign && double(sign)) {
        const before = words[i - 1]!.text;
        // Opened again after a full stop: the first was never closed.
        if (/^[.!?]$/.test(before)) {
          while (stack.length > 0) close(i - 1, false);
        } else if (stack.length >= MAX_NESTING) continue;
      } else if (top && !double(top.sign) && double(sign)) {
        // A single mark that never closed was an apostrophe.
        const later = signs.slice(signs.indexOf(i) + 1).find((j) => closers[top.sign]?.includes(words[j]!.text));
        if (later === undefined) stack.pop();
      }
      stack.push({ open: i, sign, continued: false });
      continue;
    }
    // “'It is the cows' fault.'”: a possessive, where another mark closes behind a stop.
    if (sign === "'" && top?.sign === "'" && isPossessive(words[i]!, text, signs.slice(signs.indexOf(i) + 1), words))
      continue;
    const depth = stack.findLastIndex((entry) => closers[entry.sign]?.includes(sign));
    if (depth < 0) continue;
    while (stack.length > depth + 1) stack.pop();
    close(i, true);
  }
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    // A single mark that never closes was an apostrophe, unless the paragraph begins with it.
    if (double(top.sign) || top.open === 0) close(words.length - 1, false);
    else stack.pop();
  }
  return found.filter((mark) => !isPseudonym(mark, words)).sort((a, b) => a.open - b.open);
}

/** Words from the opening mark of “Petra,” to its closing one, and the age behind. */
const [PSEUDONYM, AGE] = [3, 2];

/** “Petra,” 24, said: a name in marks, and nobody's words. */
function isPseudonym({ open, close }: Marked, words: readonly Word[]): boolean {
  const [name, comma, , age, after] = words.slice(open + 1, close + 1 + AGE);
  return (
    close - open === PSEUDONYM &&
    /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') &&
    comma?.text === ',' &&
    /^[1-9]\d$/.test(age?.text ?? '') &&
    after?.text === ','
  );
}

/** The sign that is still open at the paragraph's end, for the next paragraph. */
export function openAtEnd(marks: readonly Marked[], words: readonly Word[], inside: string | null): string | null {
  const last = marks.find((mark) => mark.depth === 0 && !mark.closed && mark.close === words.length - 1);
  if (!last) return null;
  return last.open < 0 ? inside : words[last.open]!.text;
}
