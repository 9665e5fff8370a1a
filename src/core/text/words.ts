import type { Span } from '../model';

export type WordKind = 'word' | 'number' | 'clitic' | 'mark' | 'punctuation';

/** A word, a number, a clitic ("’s", "’t"), a quotation mark or a punctuation sign. */
export interface Word extends Span {
  readonly kind: WordKind;
  readonly text: string;
  readonly lower: string;
}

/*
 * Initials with their full stops stay one word ("U.S."), hyphenated words too; an apostrophe joins what is no clitic
 * ("O’Brien"). A dash never joins: "the men–armed with …".
 */
const pattern =
  /(?<initials>\p{L}(?:\.\p{L})+\.?)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|am|pm)?(?![\p{L}\p{M}]))|(?<clitic>(?<=[\p{L}\p{N}])['’](?:s|t|ve|d|ll|re|m|S|T|VE|D|LL|RE|M)(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}\p{M}_$€£@#](?:[\p{L}\p{N}\p{M}_]|[-‐‑&.](?=[\p{L}\p{N}])|['’](?!(?:s|t|ve|d|ll|re|m|S|T|VE|D|LL|RE|M)(?![\p{L}\p{N}]))(?=[\p{L}]))*)|(?<mark>["“”„«»‘’'`´]+)|(?<punctuation>--+|\.\.+|[^\s])/gu;

/** The words of a piece of text, offsets counted from `offset`. Linear in the length of the piece. */
export function wordsOf(piece: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of piece.matchAll(pattern)) {
    const text = match[0];
    const groups = match.groups!;
    const start = offset + match.index;
    if (groups.mark !== undefined) {
      // Marks that touch (”’) are separate signs.
      for (let i = 0; i < text.length; i++) {
        const two = text.startsWith("''", i) || text.startsWith('``', i) ? 2 : 1;
        const sign = text.slice(i, i + two);
        words.push({ kind: 'mark', text: sign, lower: sign, start: start + i, end: start + i + two });
        i += two - 1;
      }
      continue;
    }
    const kind: WordKind =
      groups.number !== undefined
        ? 'number'
        : groups.clitic !== undefined
          ? 'clitic'
          : groups.punctuation !== undefined
            ? 'punctuation'
            : 'word';
    words.push({ kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end: start + text.length });
  }
  return words;
}
