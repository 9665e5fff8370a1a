import { singularPersons } from '../language/english/people';
import { honorifics, roleHeads, roleModifiers } from '../language/english/titles';
import type { Span } from '../model';

/** As much as stands on one line of a record. */
const longest = 80;

const isHead = (word: string): boolean => singularPersons.has(word) || roleHeads.has(word);

/**
 * What an article calls somebody where it names them: the title before the name or the description behind it,
 * as a title ("Mayor of Grenby"). Null where it says nothing there.
 * @param place of the name without its title
 */
export function describedAs(text: string, { start, end }: Span): string | null {
  const title =
    titleBefore(text.slice(Math.max(0, start - 120), start)) ?? descriptionAfter(text.slice(end, end + 160));
  if (title === null) return null;
  const plain = title.replace(/\s+/g, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What a title tells of the pronoun. */
export function genderOf(title: string): 'male' | 'female' | undefined {
  if (/\b(?:spokeswoman|chairwoman|congresswoman|businesswoman|actress|queen|princess|mrs|ms)\b/i.test(title))
    return 'female';
  return /\b(?:spokesman|chairman|congressman|businessman|king|prince|mr)\b/i.test(title) ? 'male' : undefined;
}

/** "Norvian Foreign Ministry Spokeswoman ", "the mayor of Grenby, ". */
function titleBefore(before: string): string | null {
  const clause = before.split(/[.!?;:()“”"]\s|\n\s*\n/).at(-1) ?? '';
  const behindComma = /([^,]+),\s+$/.exec(clause)?.[1];
  if (behindComma !== undefined) return phraseWithHead(behindComma.replace(/^.*\b(?:and|but|said|by)\s/i, ''));
  const words = clause.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (!/\s$/.test(clause) || !isHead(last) || honorifics.has(last)) return null;
  let from = words.length - 1;
  while (from > 0 && belongs(words[from - 1]!)) from--;
  return within(words.slice(from).join(' '));
}

/** A word that may stand before the noun of a title: "Norvian", "deputy", "Sorland’s". */
function belongs(word: string): boolean {
  const lower = word.toLowerCase();
  if (/^(?:the|an?|and|but|that|when|as|on|in|to|by|with|for|from|after|while|said)$/.test(lower)) return false;
  return roleModifiers.has(lower) || /^\p{Lu}[\p{L}’'-]*$/u.test(word);
}

/** ", the mayor of Grenby, ", ", a deputy minister." */
function descriptionAfter(after: string): string | null {
  const words = /^,\s+([^,.;:()“”"\n]{3,120}?)\s*(?:,|\.(?:\s|$)|\s(?:who|which|that)\s)/.exec(after)?.[1];
  return words === undefined || /^(?:who|which|and|but|or|said|in|on|at|when|while)\b/i.test(words)
    ? null
    : phraseWithHead(words);
}

/** A noun phrase for one person, without its article. */
function phraseWithHead(words: string): string | null {
  const plain = words
    .trim()
    .replace(/^(?:the|an?|its|their|his|her)\s+/i, '')
    .replace(/\s(?:who|which|that)\s.*$/, '');
  const noun =
    plain
      .split(/\s(?:of|for|to|in|at|from|on|with)\s/)[0]!
      .split(/\s+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return isHead(noun) ? within(plain) : null;
}

const within = (title: string): string | null => (title.length <= longest ? title : null);
