import { classes, Class } from '../../language/english/english';
import { honorifics, roleHeads, roleModifiers } from '../../language/english/titles';
import type { Span } from '../../model';

/** A longer run of words with capitals is a headline. */
const mostWords = 5;

const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const particles = /^(?:de|del|van|von|der|da|di|bin|al|ibn|la|le)$/;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** "The", "In", "But": they open sentences, and no names. */
const isFunctionWord = (lower: string): boolean => ((classes.get(lower) ?? 0) & ~Class.SpeakerNoun & ~Class.Time) !== 0;
const isTitle = ({ lower }: Word): boolean => honorifics.has(lower) || roleHeads.has(lower);

/**
 * The name at a place of a text: a run of words with capitals, without the title before it. Null where no name stands:
 * a word that has its capital only from the sentence that it opens is none.
 * @param offset UTF-16 code units; a cursor just behind a word still touches it
 */
export function nameAt(text: string, offset: number): Span | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const from = Math.max(lineStart, offset - 200);
  const line = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 200));
  const words = [...line.matchAll(word)].map(({ 0: found, index }): Word => {
    const plain = found.replace(/[’']s?$/, '');
    return { start: from + index, end: from + index + plain.length, text: plain, lower: plain.toLowerCase() };
  });
  const at = words.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (at < 0 || !isPart(words[at]!)) return null;
  const joins = (i: number): boolean => {
    const [a, b] = [words[i], words[i + 1]];
    return a !== undefined && b !== undefined && /^\.?[ \u00a0]$/.test(text.slice(a.end, b.start));
  };
  let first = at;
  while (first > 0 && joins(first - 1) && isPart(words[first - 1]!)) first--;
  let last = at;
  while (last + 1 < words.length && joins(last) && isPart(words[last + 1]!)) last++;
  while (last > first && particles.test(words[last]!.lower)) last--;
  while (first < last && particles.test(words[first]!.lower)) first++;
  // "Deputy Foreign Minister Ivo Reyle": the name begins behind the last title.
  const title = words.slice(first, last).findLastIndex(isTitle);
  if (title >= 0) first += title + 1;
  const run = words.slice(first, last + 1);
  const only = run.length === 1 ? run[0]! : null;
  if (at < first || run.length > mostWords || run.every((one) => isTitle(one) || roleModifiers.has(one.lower)))
    return null;
  if (
    only &&
    (only.text.length < 2 ||
      ((classes.get(only.lower) ?? 0) & Class.Time) !== 0 ||
      (title < 0 && opens(text, only.start) && !standsInside(text, only.text)))
  )
    return null;
  return { start: words[first]!.start, end: words[last]!.end };
}

function isPart({ text, lower }: Word): boolean {
  return particles.test(lower) || (/^\p{Lu}/u.test(text) && !isFunctionWord(lower));
}

/** Whether a word begins a sentence, a line or a quote. */
function opens(text: string, start: number): boolean {
  return /(?:^|[.!?:\n“”"(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether the word has its capital inside a sentence, too. */
function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    if (!opens(text, at + 1) && !/[\p{L}\p{M}]/u.test(text[at + 1 + name.length] ?? ' ')) return true;
  }
  return false;
}
