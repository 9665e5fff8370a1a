import { months, timeUnits } from '../../language/english/date-words';
import { Class } from '../../language/english/english';
import {
  countedOnes,
  fractions,
  measures,
  namingNouns,
  numberWords,
  oddPlurals,
  scales,
  shortScales,
  spans,
} from '../../language/english/units';
import type { NumberInWords } from '../../model';
import type { Word } from '../../text/words';
import { classOf, isCapital, isOpen, verbOf } from './said-words';

const HUNDRED = 100;
const THOUSAND = 1000;

/** Words between a number and what it counts: "five small wooden fishing boats". */
const LONGEST_UNIT = 5;

/** "the two", "those three": spelled out and pointed at, these say who is meant and not how many there are. */
const FEW_OF_THEM = 3;

/** A number as it is read: its value and the words `[from, to)` that it takes. */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Where the number itself tells: "$", "percent", "km". */
  readonly unit?: string;
  /** Written in words. */
  readonly spelled?: true;
}

const money =
  /[$€£¥₽֏]\s?(\d+(?:,\d+)*(?:\.\d+)?)\s?(?:(thousand|million|billion|trillion|bn|bln|mn|mln|tn|m|k)(?![\p{L}\d]))?/uy;
const joined = /(\d+(?:,\d+)*(?:\.\d+)?)([a-z]+)(?![\p{L}\d-])/uy;
const hyphened = /^(\d+(?:\.\d+)?)-([a-z]+)$/;

/** The value of digits with their thousands parted by commas; null for "1,5" and for times and dates. */
function digits(text: string): number | null {
  return /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

const scaleOf = (word: string | undefined): number => scales.get(word ?? '') ?? shortScales.get(word ?? '') ?? 1;

/** A whole is no larger: "one in five", "three out of a thousand". */
const largestWhole = 1000;

/** "one in five voters", "3 out of 10": a share, and neither one nor five voters. */
function shareOf(words: readonly Word[], i: number): Amount | null {
  const joint = words[i + 1]?.lower === 'out' && words[i + 2]?.lower === 'of' ? i + 3 : i + 2;
  if (joint === i + 2 && words[i + 1]?.lower !== 'in') return null;
  const part = plainNumber(words[i]);
  const every = /^an?$/.test(words[joint]?.lower ?? '') && scales.has(words[joint + 1]?.lower ?? '');
  const at = every ? joint + 1 : joint;
  const whole = every ? scales.get(words[at]!.lower)! : plainNumber(words[at]);
  if (part === null || whole === null || part < 1 || whole <= part || whole > largestWhole) return null;
  // "three in five days" is a pace.
  if (timeUnits.has(words[at + 1]?.lower ?? '')) return null;
  return { from: i, to: at + 1, value: part / whole, spelled: true };
}

const plainNumber = (word: Word | undefined): number | null =>
  word?.kind === 'number' && /^\d{1,4}$/.test(word.text)
    ? Number(word.text)
    : (numberWords.get(word?.lower ?? '') ?? null);

function amountOf(text: string, words: readonly Word[], i: number): Amount | null {
  const word = words[i]!;
  const share = /^(?:in|out)$/.test(words[i + 1]?.lower ?? '') ? shareOf(words, i) : null;
  if (share) return share;
  if (/^[$€£¥₽֏]/.test(word.text)) return priced(text, words, i);
  const short = word.kind === 'number' ? /^([\d.,]*\d)(m|bn)$/.exec(word.lower) : null;
  const glued = /^\d/.test(word.text) && !short ? measured(text, words, i) : null;
  if (glued) return glued;
  if (word.kind === 'number') {
    const value = digits(short?.[1] ?? word.lower);
    if (value === null) return null;
    const counts = short && (short[2] === 'bn' || isPlural(words[i + 1]));
    if (short && !counts) return { from: i, to: i + 1, value, unit: short[2]! };
    // "a 10-kilometre zone" is a measure, "a 12-year-old boy" and "3-1" are not
    const bound = words[i + 1]?.start === word.end && /^[-–]$/.test(words[i + 1]!.text) ? words[i + 2] : undefined;
    if (bound && !/^\d/.test(bound.text))
      return spans.has(bound.lower)
        ? { from: i, to: i + 3, value, unit: bound.lower }
        : { from: i, to: i + 3, value, unit: '' };
    return scaled(words, i, i + 1, value * (counts ? scaleOf(short[2]) : 1));
  }
  if (word.kind !== 'word') return null;
  const bound = hyphened.exec(word.lower);
  if (bound && spans.has(bound[2]!)) return { from: i, to: i + 1, value: Number(bound[1]), unit: bound[2]! };
  return spelledOut(words, i);
}

/** "80km", "1,200km": read from the text, for words end at a comma. "1,5km" counts nothing. */
function measured(text: string, words: readonly Word[], i: number): Amount | null {
  joined.lastIndex = words[i]!.start;
  const match = joined.exec(text);
  if (!match || !measures.has(match[2]!)) return null;
  const value = digits(match[1]!);
  const to = endOf(words, i, joined.lastIndex);
  return value === null ? { from: i, to, value: 0, unit: '' } : { from: i, to, value, unit: match[2]! };
}

/** Behind the words from `i` on that end by a place in the text. */
function endOf(words: readonly Word[], i: number, end: number): number {
  let to = i + 1;
  while (to < words.length && words[to]!.end <= end) to++;
  return to;
}

/** "$3 million", "€3bn": read from the text, for words end at a comma. */
function priced(text: string, words: readonly Word[], i: number): Amount | null {
  money.lastIndex = words[i]!.start;
  const match = money.exec(text);
  if (!match) return null;
  const value = digits(match[1]!);
  const to = endOf(words, i, money.lastIndex);
  return value === null
    ? { from: i, to, value: 0, unit: '' }
    : { from: i, to, value: value * scaleOf(match[2]), unit: match[0][0]! };
}

/** Scales and further parts behind a value: "2.5 million", "two hundred and fifty thousand". */
function scaled(words: readonly Word[], from: number, at: number, start: number): Amount {
  let to = at;
  let value = start;
  let total = 0;
  for (;;) {
    const scale = scales.get(words[to]?.lower ?? '');
    if (scale !== undefined) {
      value *= scale;
      to++;
      if (scale >= THOUSAND) {
        total += value;
        value = 0;
      }
      continue;
    }
    const joint = words[to]?.lower === 'and' ? to + 1 : to;
    const more = numberWords.get(words[joint]?.lower ?? '');
    if (more === undefined || to === at || (value > 0 && value % HUNDRED !== 0)) break;
    value += more;
    to = joint + 1;
  }
  return { from, to, value: total + value };
}

/** "twelve", "a dozen", "two hundred", "a third of", "two-thirds of" */
function spelledOut(words: readonly Word[], i: number): Amount | null {
  const { lower } = words[i]!;
  const next = words[i + 1];
  const whole = lower === 'a' || lower === 'an' ? 1 : numberWords.get(lower);
  const part = fractions.get(next?.lower ?? '');
  if (whole !== undefined && part !== undefined && words[i + 2]?.lower === 'of')
    return { from: i, to: i + 2, value: whole / part, spelled: true };
  const hyphen = lower.includes('-') ? /^([a-z]+)-([a-z]+)$/.exec(lower) : null;
  const parts = hyphen && fractions.get(hyphen[2]!);
  const times = hyphen && numberWords.get(hyphen[1]!);
  if (parts && times && next?.lower === 'of') return { from: i, to: i + 1, value: times / parts, spelled: true };
  if (lower === 'half' && (next?.lower === 'of' || next?.lower === 'the'))
    return { from: i, to: i + 1, value: 0.5, spelled: true };
  if (lower === 'half' && next?.lower === 'a' && scales.has(words[i + 2]?.lower ?? ''))
    return { from: i, to: i + 3, value: scales.get(words[i + 2]!.lower)! / 2, spelled: true };
  if (whole === undefined) return null;
  if (lower === 'a' || lower === 'an') {
    // "a dozen", "a million", but "a hundred-metre run" is one word
    return scales.has(next?.lower ?? '') ? { ...scaled(words, i, i + 1, 1), spelled: true } : null;
  }
  return { ...scaled(words, i, i + 1, whole), spelled: true };
}

function isPlural(word: Word | undefined): boolean {
  return word?.kind === 'word' && (/[^su]s$/.test(word.lower) || oddPlurals.has(word.lower)) && isOpen(word);
}

const stops =
  Class.Auxiliary | Class.Preposition | Class.Subordinator | Class.Coordinator | Class.Negation | Class.Adverb;

/** What is counted, and where it ends: the unit of measure, or the head of the noun phrase. */
function unitAfter(words: readonly Word[], at: number): readonly [unit: string | null, to: number] {
  const first = words[at];
  if (first === undefined) return [null, at];
  if (first.text === '%') return ['percent', at + 1];
  if (first.lower === 'per' && words[at + 1]?.lower === 'cent') return ['percent', at + 2];
  if (first.lower === 'percentage' && words[at + 1]?.lower.startsWith('point')) return ['percentage points', at + 2];
  if (measures.has(first.lower)) return [first.lower, at + 1];
  let i = at;
  // "three of the boats", "300 of the 500 sailors"
  if (first.lower === 'of') {
    i++;
    while (classOf(words[i]) & (Class.Determiner | Class.Possessive) || words[i]?.kind === 'number') i++;
  }
  let head = -1;
  for (let n = 0; n < LONGEST_UNIT && i < words.length; n++, i++) {
    const word = words[i]!;
    if (word.kind === 'clitic') {
      // "the sailors’ boats", "Tarvia’s boats"
      if (head >= 0 && isOpen(words[i + 1])) continue;
      break;
    }
    if (word.kind !== 'word') break;
    const plural = isPlural(word);
    if (head >= 0 && isPlural(words[head]) && !plural) break;
    const flags = classOf(word);
    if (
      flags & stops &&
      !(flags & (Class.Time | Class.SpeakerNoun)) &&
      !isCapital(word) &&
      !/^(?:more|other|former)$/.test(word.lower)
    )
      break;
    if (flags & (Class.SubjectPronoun | Class.ObjectPronoun | Class.Possessive)) break;
    const verb = verbOf(word);
    // "12 wounded soldiers": a participle before its noun; "12 died": a verb
    if (verb && (verb.form === 'past' || verb.form === 'participle') && !isPlural(words[i + 1])) break;
    head = i;
  }
  if (head < 0) return [null, at];
  return [words[head]!.lower, head + 1];
}

const definite = new Set(['the', 'these', 'those', 'both', 'our', 'their', 'his', 'her', 'its', 'other', 'all']);

/** Whether a number counts nothing: in a name, an idiom, a time, or "the two". */
function countsNothing(words: readonly Word[], amount: Amount, unit: string | null): boolean {
  const { from, to, value, spelled } = amount;
  if (unit === '' || months.has(unit ?? '')) return true;
  const before = words[from - 1];
  const after = words[to];
  if (value === 1 && spelled)
    return unit === null || !countedOnes.has(unit) || after?.lower === 'of' || before?.lower === 'no';
  if (spelled) {
    if (value <= FEW_OF_THEM && value >= 1 && before && definite.has(before.lower)) return true;
    if (value < HUNDRED && unit === null && before && (definite.has(before.lower) || before.lower === 'at'))
      return true;
    return false;
  }
  if (before && namingNouns.has((before.text === '.' ? words[from - 2] : before)?.lower ?? '')) return true;
  // "Resolution 242", "Boeing 737"
  if (isCapital(before) && from > 1 && isOpen(before) && !words[from]!.text.includes(',')) return true;
  // "10:30", "5 p.m.", "3-1"
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt)$/.test(after?.lower ?? '')) return true;
  return (/^[-–/]$/.test(before?.text ?? '') || /^[-–/]$/.test(after?.text ?? '')) && unit === null;
}

/**
 * The numbers in a statement's words with what they count, in text order.
 * @param text the whole text that the words stand in
 * @param places where one may begin
 * @param taken words `[from, to)` that are dates
 */
export function numbersIn(
  text: string,
  words: readonly Word[],
  places: readonly number[],
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly NumberInWords[] {
  const found: NumberInWords[] = [];
  let free = 0;
  for (const i of places) {
    if (i < free || taken.some(({ from, to }) => i >= from && i < to)) continue;
    const amount = amountOf(text, words, i);
    if (!amount) continue;
    free = amount.to;
    let [unit, to]: readonly [string | null, number] =
      amount.unit === undefined ? unitAfter(words, amount.to) : [amount.unit, amount.to];
    if (unit === null) {
      // "10 to 12 soldiers", "three or four boats": both count the same
      const joint = /^(?:to|or|and|[-–])$/.test(words[amount.to]?.lower ?? '') ? amount.to + 1 : -1;
      const second = joint >= 0 && joint < words.length ? amountOf(text, words, joint) : null;
      if (second) unit = second.unit ?? unitAfter(words, second.to)[0];
      to = amount.to;
    }
    if (countsNothing(words, amount, unit)) continue;
    const { value } = amount;
    found.push({ start: words[amount.from]!.start, end: words[to - 1]!.end, value, unit });
  }
  return found;
}
