import type { Group, Meaning, NameIndex, Reading } from './index';
import { meaningOf, radix, readingsOf } from './index';
import { roleHeads } from '../../language/english/titles';
import type { Words } from '../../text/name-words';
import { DIGIT, gapAfter, isShouted, LOWER, SINGLE, UNCASED, UPPER, wordAt } from '../../text/name-words';
import { WordList } from '../../text/word-list';

/** A place where one or more names fit, before it is decided whose it is. */
export interface Hit {
  /** The first and last word, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units, half open, without title and possessive. */
  readonly start: number;
  readonly end: number;
  readonly node: number;
  readonly meaning: Meaning;
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** The words that a role may turn on ("minister"), in order. */
  readonly heads: readonly number[];
}

const possessiveKey = "'s";

/** "Viktorovich" between given name and surname: nobody's record has to list it. */
const patronymic = /(?:vich|vna|ovna|oglu|oğlu|qizi|qızı|kyzy|вич|вна|оглы|кызы)$/;
const initialThenDot = (words: Words, at: number): boolean =>
  (words.flags[at]! & (SINGLE | UPPER)) === (SINGLE | UPPER) && ['dot', 'space'].includes(gapAfter(words, at));

function fits(form: Group, words: Words, at: readonly number[], folded: readonly string[]): boolean {
  if (form.exact !== null && form.exact !== folded.join(' ')) return false;
  for (let i = 0; i < at.length; i++) {
    if ((form.capitals & (1 << i)) !== 0 && (words.flags[at[i]!]! & (UPPER | UNCASED)) === 0) return false;
  }
  if (!form.acronym) return true;
  const raw = wordAt(words, at[0]!);
  return at.length > 1 || raw.length > 3 || isShouted(words, at[0]!) || (words.flags[at[0]!]! & SINGLE) !== 0;
}

/** Whether a line break between two words is a break between two pieces of the layout. */
export type PartsLayout = (at: number) => boolean;

/** Whether a word is an initial or the father's name, which a record need not have: "John F. Kerry". */
function isMiddle(words: Words, at: number): boolean {
  if (at + 1 >= words.count || gapAfter(words, at) === 'break') return false;
  return initialThenDot(words, at) || patronymic.test(wordAt(words, at));
}

/** The longest name that begins at a word; null for most words. */
function longest(words: Words, index: NameIndex, first: number, parts: PartsLayout): Hit | null {
  const whole = longestWith(words, index, first, parts, false);
  if (whole && whole.last > first) return whole;
  // The middle may stand in somebody else's name and lead nowhere.
  const middle = first + 1;
  if (middle >= words.count || gapAfter(words, first) === 'break' || !isMiddle(words, middle)) return whole;
  const passed = longestWith(words, index, first, parts, true);
  return passed && passed.last > middle ? passed : whole;
}

/** "RFE/RL": a name may hold the sign. */
const joinedBySlash = (words: Words, index: number): boolean =>
  words.text[words.ends[index]!] === '/' && words.starts[index + 1] === words.ends[index]! + 1;

/** @param passMiddle whether an initial after the first word is passed over, whatever stands in the tree */
function longestWith(
  words: Words,
  index: NameIndex,
  first: number,
  parts: PartsLayout,
  passMiddle: boolean,
): Hit | null {
  const at: number[] = [];
  const folded: string[] = [];
  let node = 0;
  let cut = 0;
  let best: Hit | null = null;
  let current = first;
  let skipped = false;
  let pointed = false;
  for (;;) {
    const readings = readingsOf(index, wordAt(words, current), words.flags[current]!);
    let taken: Reading | null = null;
    let next: number | undefined;
    const passed = passMiddle && at.length === 1 && !skipped;
    for (const reading of passed ? [] : readings) {
      next = index.edges.get(node * radix + reading.word);
      if (next !== undefined) {
        taken = reading;
        break;
      }
    }
    if (taken === null || next === undefined) {
      if (at.length !== 1 || skipped) break;
      if (!isMiddle(words, current)) break;
      skipped = true;
      current++;
      continue;
    }
    node = next;
    cut = taken.cut;
    at.push(current);
    folded.push(taken.folded);
    const ending = index.groups[node];
    if (ending) {
      const groups = ending.filter((group) => fits(group, words, at, folded));
      if (groups.length > 0) {
        // The last point of "U.S." belongs to the name.
        const point = pointed && (words.flags[current]! & SINGLE) !== 0 && words.text[words.ends[current]!] === '.';
        const span = { start: words.starts[first]!, end: words.ends[current]! - cut + (point ? 1 : 0) };
        best = { first, last: current, ...span, node, meaning: meaningOf(groups) };
      }
    }
    if (cut > 0 || current + 1 >= words.count) break;
    const gap = gapAfter(words, current);
    if ((gap === 'break' && !joinedBySlash(words, current)) || (gap === 'line' && parts(words.starts[current + 1]!)))
      break;
    pointed = gap === 'dot' && (words.flags[current]! & SINGLE) !== 0;
    if (gap === 'dot' && words.ends[current]! - words.starts[current]! > 3) break;
    if (gap === 'possessive') {
      const word = index.numbers.get(possessiveKey);
      const inner = word === undefined ? undefined : index.edges.get(node * radix + word);
      if (inner === undefined) break;
      node = inner;
      folded.push(possessiveKey);
      at.push(current);
    }
    current++;
  }
  return best;
}

const headWords = new WordList(roleHeads);

/** Reads the words once, from left to right; at each place the longest name wins. */
export function scan(words: Words, index: NameIndex, parts: PartsLayout): Scan {
  const hits: Hit[] = [];
  const heads: number[] = [];
  const { text, starts, flags, count } = words;
  for (let i = 0; i < count; i++) {
    const flag = flags[i]!;
    if ((flag & DIGIT) !== 0) continue;
    if ((flag & (UPPER | UNCASED)) === 0) {
      const mayBegin = index.smallStarts.mayStandAt(text, starts[i]!);
      if (!mayBegin && !headWords.mayStandAt(text, starts[i]!)) continue;
      const raw = wordAt(words, i);
      if (headWords.has(raw)) heads.push(i);
      if (!index.smallStarts.has(raw)) continue;
    } else if (
      (flag & UPPER) !== 0 &&
      (flag & (LOWER | SINGLE)) !== SINGLE &&
      headWords.mayStandAt(text, starts[i]!) &&
      headWords.has(wordAt(words, i).toLowerCase())
    ) {
      heads.push(i);
    }
    const hit = longest(words, index, i, parts);
    if (!hit) continue;
    hits.push(hit);
    while (heads.length > 0 && heads[heads.length - 1]! >= hit.first) heads.pop();
    i = hit.last;
  }
  return { hits, heads };
}
