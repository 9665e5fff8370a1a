import {
  abbreviations,
  Class,
  classes,
  cues,
  nounsToo as nouns,
  verbs,
  type VerbReading,
} from '../language/english/english';
import type { Marked } from './marks';
import type { Word } from '../text/words';

/**
 * What an item does in its sentence. One letter each, so that rules read like patterns:
 * D determiner, N noun or adjective, E name, S subject pronoun, O object pronoun, V verb, X auxiliary, P preposition, U subordinator,
 * C coordinator, R adverb, T "to", # number, Q words in quotation marks, G possessive ("’s"), and the signs , ; : - . ( )
 */
export type Tag =
  | 'D'
  | 'N'
  | 'E'
  | 'S'
  | 'O'
  | 'V'
  | 'X'
  | 'P'
  | 'U'
  | 'C'
  | 'R'
  | 'T'
  | '#'
  | 'Q'
  | 'G'
  | ','
  | ';'
  | ':'
  | '-'
  | '.'
  | '('
  | ')';

/** A word of a sentence, or a whole span in quotation marks. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly text: string;
  tag: Tag;
  /** Bits of `Class`. */
  readonly flags: number;
  readonly verb?: VerbReading;
  /** Which mention of an actor covers it. */
  named?: number;
  readonly capital: boolean;
  /** For Q: the sign before the closing mark, "" where there is none. */
  readonly ending?: string;
  readonly closed?: boolean;
  readonly continued?: boolean;
  /** For Q: how many words. */
  readonly size?: number;
  /** For Q: first letter is lower case. */
  readonly lowerStart?: boolean;
  /** For Q: every longer word begins with a capital, as in the title of a book. */
  readonly titled?: boolean;
  readonly marked?: Marked;
  /** For Q: doubled apostrophes, which bound words but, as the research corpus counts, do not make a quote of them. */
  readonly plain?: boolean;
}

/** "Dr." and "J." keep their stop; what ends in one at the end of a sentence is cut there all the same. */
function isAbbreviation(word: Word, next: Word | undefined): boolean {
  if (!next) return false;
  if (/^\p{Lu}$/u.test(word.text)) return word.text !== 'I';
  if (!abbreviations.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))) return false;
  return /\p{Lu}/u.test(word.text) || /^(?:[,;:)]|\p{Ll})/u.test(next.text);
}

const signTags: Readonly<Record<string, Tag>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '—': '-',
  '–': '-',
  '--': '-',
  '-': '-',
  '−': '-',
};

function itemOf(word: Word): Item | null {
  const { start, end, lower, text } = word;
  if (word.kind === 'mark') return null;
  const base = { start, end, lower, text, capital: /^\p{Lu}/u.test(text) };
  if (word.kind === 'number') return { ...base, tag: '#', flags: 0 };
  if (word.kind === 'clitic')
    return { ...base, tag: lower === "'t" ? 'R' : lower === "'s" ? 'G' : 'X', flags: classes.get(lower) ?? 0 };
  if (word.kind === 'punctuation') {
    const tag = signTags[text] ?? (/^(?:[.!?…]|\.\.+)$/.test(text) ? '.' : 'N');
    return { ...base, tag, flags: 0 };
  }
  return { ...base, tag: 'N', flags: classes.get(lower) ?? 0, verb: verbs.get(lower) };
}

/** The items of a paragraph: what stands in outer marks becomes one item. */
export function itemsOf(words: readonly Word[], marks: readonly Marked[]): Item[] {
  const items: Item[] = [];
  const outer = marks.filter((mark) => mark.depth === 0);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const mark = outer[next];
    if (mark && (mark.open === i || (mark.open < 0 && i === 0))) {
      const inner = words.slice(Math.max(mark.open + 1, 0), mark.closed ? mark.close : mark.close + 1);
      const last = inner.at(-1);
      const first = inner[0];
      items.push({
        start: words[Math.max(mark.open, 0)]!.start,
        end: words[mark.close]!.end,
        lower: '',
        text: '',
        tag: 'Q',
        flags: 0,
        capital: first ? /^\p{Lu}/u.test(first.text) : false,
        ending: last && /^(?:[.,!?…;:]|\.\.+|—|–|--)$/.test(last.text) ? last.text : '',
        closed: mark.closed,
        continued: mark.continued,
        size: inner.filter((word) => word.kind === 'word' || word.kind === 'number').length,
        titled: inner
          .filter((word) => word.kind === 'word' && word.text.length > 3)
          .every((word) => /^\p{Lu}/u.test(word.text)),
        lowerStart: first ? /^\p{Ll}/u.test(first.text) : true,
        marked: mark,
        plain: words[Math.max(mark.open, 0)]!.text === "''",
      });
      i = mark.close;
      next++;
      continue;
    }
    let word = words[i]!;
    const stop = words[i + 1];
    if (stop?.text === '.' && stop.start === word.end && word.kind === 'word' && isAbbreviation(word, words[i + 2])) {
      word = { ...word, end: stop.end, text: `${word.text}.` };
      i++;
    }
    const item = itemOf(word);
    if (item) items.push(item);
  }
  return items;
}

/** Sentences longer than this many items are cut, so that no rule ever scans a megabyte. */
const LONGEST = 300;

/** Cuts a paragraph's items into sentences; what stands in marks never ends one by itself, save at its closing mark. */
export function sentencesOf(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  const end = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    current.push(item);
    const next = items[i + 1];
    if (!next) break;
    if (current.length >= LONGEST) {
      end();
      continue;
    }
    if (item.tag === '.') {
      if (next.start === item.end && next.tag !== 'Q') continue;
      if (
        /^[.…]/.test(item.text) &&
        !next.capital &&
        next.tag !== 'Q' &&
        next.tag !== '#' &&
        /^\p{Ll}/u.test(next.text)
      )
        continue;
      if (/^[!?]/.test(item.text) && /^\p{Ll}/u.test(next.text)) continue;
      end();
    } else if (
      item.tag === 'N' &&
      /\p{L}\.$/u.test(item.text) &&
      next.capital &&
      next.tag === 'N' &&
      (next.flags & ~Class.SpeakerNoun) !== 0 &&
      !/^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof)\.$/.test(item.lower)
    ) {
      // "… in the U.S. The …"
      end();
    } else if (item.tag === 'Q') {
      const stops = /^[.!?…]/.test(item.ending ?? '');
      if (!stops || (next.tag !== 'N' && next.tag !== 'Q' && next.tag !== '#')) continue;
      if (next.tag === 'Q') {
        end();
        continue;
      }
      if (/^\p{Ll}/u.test(next.text)) continue;
      // “Why?” Zakharova asked. / “No!” the minister said.
      if (cueSoon(items, i + 1)) continue;
      end();
    }
  }
  end();
  return sentences;
}

/** Whether a name and a reporting verb follow at once. */
function cueSoon(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(from + 6, items.length); i++) {
    const item = items[i]!;
    if (item.tag === '.' || item.tag === ',' || item.tag === 'Q') return false;
    if (item.verb && cues.has(item.verb.lemma) && (item.verb.form === 'past' || item.verb.form === 's')) {
      const next = items[i + 1];
      return !next || next.tag === '.' || next.tag === ',' || next.tag === 'Q';
    }
  }
  return false;
}

const nominal = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'E' || tag === '#' || tag === ')';

/** Gives every item of a sentence its tag, from its classes and its neighbours. Changes the items. */
export function tagSentence(items: readonly Item[]): void {
  const words = items.filter((item) => item.tag === 'N' && /^\p{L}{4,}/u.test(item.text));
  const titleCase = words.length > 3 && words.filter((item) => item.capital).length > 0.7 * words.length;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    // "he’s calling", but "Russia’s call"
    if (
      item.tag === 'G' &&
      items[i - 1] &&
      (items[i - 1]!.tag === 'S' || /^(?:there|that|what|who|here|let)$/.test(items[i - 1]!.lower))
    )
      item.tag = 'X';
    if (item.tag !== 'N' || item.lower === '') continue;
    item.tag = tagOf(items, i, titleCase);
  }
}

function tagOf(items: readonly Item[], i: number, titleCase: boolean): Tag {
  const item = items[i]!;
  const { flags, lower, verb } = item;
  const before = items[i - 1];
  const after = items[i + 1];
  const initial = !before || before.tag === '.' || before.tag === ':' || before.tag === '-' || before.tag === 'Q';
  if (lower === 'to') return 'T';
  if (item.capital && !initial && lower !== 'i') {
    if (flags & Class.Time && !(flags & Class.Auxiliary)) return 'N';
    if (!verb && !(flags & ~Class.SpeakerNoun)) return 'E';
    // A headline's capitals say nothing.
    if (verb && !titleCase) return 'E';
  }
  if (flags & Class.Auxiliary && !(lower === 'may' && item.capital) && !(lower === 'will' && item.capital && !initial))
    return 'X';
  if (flags & Class.Negation) return 'R';
  if (lower === 'that') {
    // "that deal" is a determiner; after a verb, a clause begins.
    if (
      before &&
      (before.tag === 'V' || nominal(before.tag) || before.tag === 'C' || before.tag === ',' || before.tag === 'O')
    )
      return 'U';
    return after && nounLike(after) && !(after.flags & Class.Determiner) ? 'D' : 'U';
  }
  if (flags & Class.SubjectPronoun && !(flags & Class.Subordinator)) {
    if (flags & Class.ObjectPronoun && before && (before.tag === 'V' || before.tag === 'P'))
      return lower === 'it' || lower === 'you' ? objectOrSubject(after) : 'O';
    return 'S';
  }
  if (flags & Class.Possessive) {
    if (lower === 'her' && !(after && nounLike(after))) return 'O';
    return 'D';
  }
  if (flags & Class.ObjectPronoun && !(flags & Class.Subordinator)) return 'O';
  if (flags & Class.Coordinator) return 'C';
  if (verb && !(flags & Class.Preposition)) {
    const reading = verbOrNoun(items, i);
    if (reading !== null) return reading;
  }
  if (flags & Class.Preposition) return flags & Class.Subordinator && clauseFollows(items, i + 1) ? 'U' : 'P';
  if (flags & Class.Subordinator && flags & Class.Adverb && after && (after.verb || after.flags & Class.Adverb))
    return 'R';
  if (flags & Class.Subordinator) return 'U';
  if (flags & Class.Adverb && !item.capital) return 'R';
  if (flags & Class.Determiner) return 'D';
  if (flags & Class.Adverb) return 'R';
  if (
    lower.endsWith('ly') &&
    lower.length > 4 &&
    !(flags & Class.SpeakerNoun) &&
    !(item.capital && !initial) &&
    !/^(?:family|reply|ally|assembly|supply|july|italy|daily|weekly|early|only)$/.test(lower)
  )
    return 'R';
  if (item.capital && !initial) return 'E';
  if (item.capital && flags === 0) return 'E';
  if (
    !item.capital &&
    !verb &&
    /(?:[^e]ed|[aeiou]ted)$/.test(lower) &&
    before &&
    (nominal(before.tag) || before.tag === 'S' || before.tag === 'X')
  )
    return 'V';
  return 'N';
}

function nounLike(item: Item): boolean {
  return (
    item.tag === 'Q' ||
    item.tag === '#' ||
    (item.tag === 'N' &&
      (item.flags &
        (Class.Auxiliary | Class.Preposition | Class.Subordinator | Class.Coordinator | Class.SubjectPronoun)) ===
        0 &&
      !(item.verb?.form === 'past'))
  );
}

function objectOrSubject(after: Item | undefined): Tag {
  if (!after) return 'O';
  return after.flags & (Class.Auxiliary | Class.Adverb) ||
    after.verb?.form === 's' ||
    after.verb?.form === 'past' ||
    after.tag === 'X' ||
    after.tag === 'G'
    ? 'S'
    : 'O';
}

/** A clause, not a noun phrase: a finite verb comes before the next comma. */
function clauseFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(from + 8, items.length); i++) {
    const item = items[i]!;
    if (item.tag === ',' || item.tag === '.' || item.tag === ';' || item.tag === 'Q') return false;
    if (item.flags & Class.Auxiliary && i > from) return true;
    if (item.verb && i > from && (item.verb.form === 'past' || item.verb.form === 's')) return true;
    if (item.flags & Class.Preposition && i > from) return false;
  }
  return false;
}

const reporting = (reading: VerbReading): boolean => cues.has(reading.lemma);

function verbOrNoun(items: readonly Item[], i: number): Tag | null {
  const { verb, capital, lower } = items[i]!;
  const form = verb!.form;
  let j = i - 1;
  while (j >= 0 && items[j]!.tag === 'R') j--;
  const before = items[j];
  const after = items[i + 1];
  if (!before)
    return form === 'ing'
      ? 'V'
      : form === 'past' && !capital
        ? 'V'
        : after && after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Possessive)
          ? 'V'
          : null;
  switch (before.tag) {
    case 'D':
      return before.flags & Class.ObjectPronoun && !(before.flags & Class.Possessive)
        ? 'V'
        : /^(?:that|this|all|both|some|many|others?|most|few|several)$/.test(before.lower) &&
            form !== 'ing' &&
            form !== 'base' &&
            after &&
            after.tag !== 'N'
          ? 'V'
          : null;
    case 'G':
      // "he’s calling", but "Russia’s claims"
      return form === 'ing' && items[j - 1]?.tag === 'S'
        ? 'V'
        : items[j - 1]?.tag === 'S' && form !== 'base'
          ? 'V'
          : null;
    case '#':
      return form === 'past' || form === 's' || (form === 'base' && !nouns.has(lower) && reporting(verb!)) ? 'V' : null;
    case 'P':
      return form === 'ing' ? 'V' : null;
    case 'T':
      return form === 'base' ? 'V' : form === 'ing' ? 'V' : null;
    case 'X':
    case 'S':
      return 'V';
    case 'O':
      return 'V';
    case 'U':
      return 'V';
    case ',':
    case 'Q':
    case ')':
    case '-':
      return form === 'base' ? (after && after.flags & (Class.Determiner | Class.ObjectPronoun) ? 'V' : null) : 'V';
    case 'C':
      return form === 'base' || form === 's'
        ? after &&
          (after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Preposition | Class.Subordinator) ||
            after.tag === 'Q' ||
            after.lower === 'to')
          ? 'V'
          : null
        : 'V';
    case 'V':
      return form === 'ing' || form === 'past' || form === 'participle' ? 'V' : null;
    case 'N':
    case 'E': {
      if (form === 'past' || form === 'participle') return 'V';
      if (form === 'ing') return 'V';
      if (form === 'base' && !nouns.has(lower) && reporting(verb!)) return 'V';
      const plural = /[^s]s$/.test(before.lower) && before.tag === 'N';
      const ready =
        !after ||
        after.tag === '.' ||
        after.tag === ',' ||
        after.tag === ':' ||
        after.tag === 'Q' ||
        after.lower === 'to' ||
        (after.flags &
          (Class.Determiner |
            Class.SubjectPronoun |
            Class.ObjectPronoun |
            Class.Possessive |
            Class.Subordinator |
            Class.Preposition |
            Class.Negation)) !==
          0 ||
        after.capital;
      if (form === 's') return (ready || (reporting(verb!) && !nouns.has(verb!.lemma))) && !plural ? 'V' : null;
      return ready && plural && lower !== 'use' ? 'V' : null;
    }
    default:
      return form === 'base' ? null : 'V';
  }
}
