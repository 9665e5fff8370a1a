/** Letters that stand for plain Latin ones and do not come apart into letter and diacritic. */
const plain: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  և: 'եվ',
};
const special = /[əıłøđðþßæœёև]/g;

/** Apostrophes of all sorts, soft hyphens and zero-width characters: they make no other word. */
const dropped = /['’‘ʼʹ`´\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Only Latin and Greek lose their marks: in Cyrillic й is another letter than и. */
const marked = /[\u00c0-\u03ff\u1e00-\u1fff\u0300-\u036f]/;

const ascii = /^[\x00-\x7f]*$/;

/**
 * A word as it is compared: lower case, without diacritics, apostrophes and invisible characters.
 * "Erdoğan" → "erdogan", "Əliyev" → "aliyev", "O’Brien" → "obrien".
 */
export function fold(word: string): string {
  if (ascii.test(word)) {
    const lower = word.toLowerCase();
    return lower.includes("'") || lower.includes('`') ? lower.replace(dropped, '') : lower;
  }
  // A capital İ becomes i and a dot above, which goes with the other marks.
  let lower = word.replace(dropped, '').normalize('NFC').toLowerCase();
  if (marked.test(lower))
    lower = lower
      .normalize('NFD')
      .replace(/(?<![\u0400-\u04ff])[\u0300-\u036f]+/g, '')
      .normalize('NFC');
  return lower.replace(special, (letter) => plain[letter] ?? letter);
}
