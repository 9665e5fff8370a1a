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

const [APOSTROPHE, GRAVE, CAPITAL_A, CAPITAL_Z, LAST_ASCII] = [0x27, 0x60, 0x41, 0x5a, 0x7f];

/** Plain small letters and signs, as most words have. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > LAST_ASCII || (code >= CAPITAL_A && code <= CAPITAL_Z) || code === APOSTROPHE || code === GRAVE)
      return false;
  }
  return true;
}

/**
 * A word as it is compared: lower case, without diacritics, apostrophes and invisible characters.
 * "Erdoğan" → "erdogan", "Əliyev" → "aliyev", "O’Brien" → "obrien".
 */
export function fold(word: string): string {
  if (isFolded(word)) return word;
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
