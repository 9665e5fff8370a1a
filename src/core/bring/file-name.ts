import type { BroughtFacts } from './brought';

/** In bytes of UTF-8, without an ending: with `.txt.sayso.yaml` behind it, it fits every system, encrypted folders too. */
const longest = 110;
const longestOutlet = 36;

/**
 * The name of an article's file by date, outlet and title, without an ending: `2021-03-04_Grenby-Herald_Mayor-defends`.
 * Letters and digits of all scripts, hyphens and low lines: nothing that any system reads as something else.
 */
export function fileNameOf({ date, outlet, title }: BroughtFacts): string {
  const parts = [date ?? 'undated', cut(plain(outlet ?? ''), longestOutlet), plain(title ?? '')];
  const name = cut(parts.filter((part) => part !== '').join('_'), longest);
  return name === 'undated' ? 'undated_article' : name;
}

/**
 * The name of a file that is made elsewhere, by what is in it and of whom: `Statements-by-month_Mira-Tolland.svg`, in
 * the same signs.
 */
export function fileNameFor(parts: readonly string[], ending: string): string {
  const names = parts.map(plain).filter((part) => part !== '');
  const name = cut(names.join('_'), longest - ending.length - 1);
  return `${name === '' ? 'statements' : name}.${ending}`;
}

/** The name, or with `-2` and so on where it is taken. @param taken asked with what may be a name */
export function freeNameOf(facts: BroughtFacts, taken: (name: string) => boolean): string {
  const name = fileNameOf(facts);
  for (let count = 1; ; count++) {
    const one = count === 1 ? name : `${name}-${count}`;
    if (!taken(one)) return one;
  }
}

/** Two names that are one on systems which do not tell small letters from capitals, or take marks apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');

/** As many whole words as there is room for, in bytes of UTF-8. */
function cut(name: string, room: number): string {
  let size = 0;
  let at = 0;
  for (const sign of name) {
    const code = sign.codePointAt(0)!;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size > room) {
      const kept = name.slice(0, at);
      const end = kept.lastIndexOf('-');
      return (end > at / 2 ? kept.slice(0, end) : kept).replace(/[-_]+$/, '');
    }
    at += sign.length;
  }
  return name;
}
