import type { Edit } from '../../text/rewrite';
import { Sign } from './signs';
import type { Source } from './source';

/** Marks that nobody sees and that part a name for a program: soft hyphens, zero-width blanks, marks of direction. */
export function invisible({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Invisible)) return [];
  return [...text.matchAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
  }));
}

/** Signs that part lines or pages in other programs than ours. */
export function otherLineEnds({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.OtherLineEnd)) return [];
  return [...text.matchAll(/[\u2028\u2029\u0085\v\f]/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '\n',
  }));
}

/** What stands for a sign in the code of a page. */
const entityNames: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  shy: '',
  zwnj: '',
};

/** Numbers from this one on that stand for other signs in the code of old pages. */
const windowsMarks: readonly string[] = ['‘', '’', '“', '”', '•', '–', '—'];
const [firstWindowsMark, lastWindowsMark, lastCode] = [145, 151, 0x10ffff];

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entityNames[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= firstWindowsMark && code <= lastWindowsMark) return windowsMarks[code - firstWindowsMark];
  if (code === 0xa0) return ' ';
  return code >= 0x20 && code <= lastCode && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Signs as the code of a page writes them: "&ldquo;No&#8221;", also written twice over ("&amp;quot;"). */
export function entities({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Ampersand) || !/&#?\w{2,8};/.test(text)) return [];
  return [...text.matchAll(/&(?:amp;)?(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z]{2,6});/g)].flatMap((match) => {
    const sign = signOf(match[1]!);
    return sign === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text: sign }];
  });
}

/** "=E2=80=9C": the bytes of a sign, and "=" at the end of a line that goes on, as mail is sent. */
export function sentBytes({ text }: Source): readonly Edit[] {
  if (!/=(?:E2=80=9|9[1-7])/.test(text)) return [];
  return [...text.matchAll(/(?:=[\dA-F]{2})+|=[ \t]*(?:\r\n|\n|\r)/g)].map(({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
    text: /^=\s/.test(code) ? '' : signsOfBytes(code),
  }));
}

function signsOfBytes(code: string): string {
  try {
    return decodeURIComponent(code.replaceAll('=', '%'));
  } catch {
    return code.replace(/=(..)/g, (_whole, byte: string) => signOf(`#x${byte}`) ?? '');
  }
}

/** Quotation marks of other scripts and kinds, and the ones that we read them as. */
const sameMarks: Readonly<Record<string, string>> = {
  '‟': '”',
  '❝': '“',
  '❞': '”',
  '〝': '“',
  '〞': '”',
  '＂': '"',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
};

/** ",,No," and "<<No>>", as they were typed or read from print. */
function typedMarks(text: string): readonly Edit[] {
  return [
    ...[...text.matchAll(/(?<=^|[\s(—–]),,(?=\p{Lu})/gmu)].map(({ index }) => ({
      start: index,
      end: index + 2,
      text: '“',
    })),
    ...[...text.matchAll(/(?<=^|[\s(—–])<<(?=\p{Lu}[^<>\n]{0,600}[.,!?]>>)/gmu)].map(({ index }) => ({
      start: index,
      end: index + 2,
      text: '“',
    })),
    ...[...text.matchAll(/(?<=<<\p{Lu}[^<>\n]{0,600}[.,!?])>>/gu)].map(({ index }) => ({
      start: index,
      end: index + 2,
      text: '”',
    })),
  ].sort((a, b) => a.start - b.start);
}

/** Marks that other languages write: »so«, ‚so‘, 「so」. */
export function otherMarks({ text, has }: Source): readonly Edit[] {
  if (has(Sign.DoubledMark) && /,,\p{Lu}|<<\p{Lu}/u.test(text)) return typedMarks(text);
  if (!has(Sign.OtherMark)) return [];
  const turned = /(?<=^|[\s(—–])»(?=[\p{L}\p{N}])/mu.test(text) && !/(?<=^|[\s(—–])«(?=[\p{L}\p{N}])/mu.test(text);
  const low = /(?<=^|[\s(—–„“«])‚(?=\p{L})/mu.test(text);
  if (!turned && !low && !/[‟❝❞〝〞＂「」『』]/.test(text)) return [];
  const marks: Readonly<Record<string, string>> = {
    ...(low ? { '‚': '‘', '‘': '’' } : {}),
    ...sameMarks,
    ...(turned ? { '«': '»', '»': '«' } : {}),
  };
  const edits: Edit[] = [];
  for (const { 0: sign, index } of text.matchAll(/[‟❝❞〝〞＂「」『』«»]|‚(?=\p{L})|‘(?=$|[\s,.;:!?“”»)])/gmu)) {
    const as = marks[sign];
    if (as !== undefined) edits.push({ start: index, end: index + 1, text: as });
  }
  return edits;
}

/** Signs of Windows for the places 0x80 to 0x9f; the others stand for themselves. */
const windows = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (sign, at) => [sign, 0x80 + at] as const),
);
const byteOf = (sign: string): number => windows.get(sign) ?? sign.charCodeAt(0);

/** Text in UTF-8 that was read as another code page, "â€œNo,â€\u009d", and marks of Windows that were read as control signs. */
export function twiceRead({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.TwiceRead)) return [];
  const edits: Edit[] = [];
  // A capital between capitals is itself: "AMANHÃ".
  for (const { 0: signs, index } of text.matchAll(
    /â[€\u0080](?:[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]|(?<=[.,!?]â€)(?=\s|$))|(?<!\p{Lu})Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?<!\p{Lu})Â[\u00a0-\u00bf]|[\u0091-\u0097]/gu,
  )) {
    const last = signs.at(-1)!;
    // The closing mark's last byte is none of Windows' signs and is lost by some programs.
    const byte = last === '\ufffd' || signs === 'â€' ? 0x9d : byteOf(last);
    const sign =
      signs.length === 1
        ? windowsMarks[byte - firstWindowsMark]!
        : signs.startsWith('â')
          ? String.fromCharCode(0x2000 + byte - 0x80)
          : String.fromCharCode(signs.startsWith('Ã') ? 0xc0 + byte - 0x80 : byte);
    edits.push({ start: index, end: index + signs.length, text: sign });
  }
  return edits;
}

/** An opening and a closing mark as a wrong code page shows them, and the apostrophe: of no page that has the signs, of a Macintosh, of DOS. */
const wrongMarks: readonly (readonly [string, string, string])[] = [
  [String.raw`\?{1,3}`, String.raw`\?{1,3}`, String.raw`\?{1,3}`],
  ['Ò', 'Ó', 'Õ'],
  ['ô', 'ö', 'Æ'],
];
const inWord = String.raw`(?<=\p{L})%(?=(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}]))`;

/** Quotation marks that a wrong code page turned into other signs: "?We will go,? she said.", "ÒWe will go,Ó she said." */
export function lostMarks(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (has(Sign.Replaced)) return replacedMarks(source);
  if (/[“”«»"]/.test(text)) return [];
  for (const [open, close, apostrophe] of wrongMarks) {
    if (open.length > 1 ? !has(Sign.LoneQuestion) : !text.includes(open) || !text.includes(close)) continue;
    const not = open.length > 1 ? '?' : close;
    const pairs = new RegExp(
      String.raw`(?<=^|[\s(—–])(${open})(?=\p{Lu})[^${not}\n]{6,600}[,.!](${close})(?=\s|[—–)]|$)`,
      'gmu',
    );
    const edits: Edit[] = [];
    for (const match of text.matchAll(pairs)) {
      const end = match.index + match[0].length;
      edits.push(
        { start: match.index, end: match.index + match[1]!.length, text: '“' },
        { start: end - match[2]!.length, end, text: '”' },
      );
    }
    if (edits.length < 2 * fewestPairs) continue;
    const inside = [...text.matchAll(new RegExp(inWord.replace('%', apostrophe), 'gu'))];
    return [
      ...edits,
      ...inside.map(({ 0: sign, index }) => ({ start: index, end: index + sign.length, text: '’' })),
    ].sort((a, b) => a.start - b.start);
  }
  return [];
}

/** So many pairs of marks tell that the signs of replacement were quotation marks. */
const fewestPairs = 2;

/** Marks for which a program put the sign of what it could not read: "�No,� she said. �It isn�t.�" */
function replacedMarks({ text, lines }: Source): readonly Edit[] {
  if (/[“”«»"]/.test(text)) return [];
  const edits: Edit[] = [];
  let pairs = 0;
  for (const line of lines) {
    let isOpen = false;
    for (const { index } of line.text.matchAll(/\ufffd/g)) {
      const [before, after] = [line.text[index - 1] ?? ' ', line.text[index + 1] ?? ' '];
      let sign = '’';
      if (/[\s(—–]/.test(before) && /\s/.test(after)) sign = '–';
      else if (/[\s(—–]/.test(before)) {
        sign = '“';
        isOpen = true;
      } else if (isOpen && /[\s,.;:!?)—–]/.test(after)) {
        sign = '”';
        isOpen = false;
        pairs++;
      }
      edits.push({ start: line.start + index, end: line.start + index + 1, text: sign });
    }
  }
  return pairs < fewestPairs ? [] : edits;
}

/** A closing mark that was typed or read as two signs: "“No,’’ she said". Where both ends are doubled they stand for themselves. */
export function doubledMarks({ text, has, lines }: Source): readonly Edit[] {
  if (!has(Sign.DoubledMark) || !/''|’’/.test(text)) return [];
  return lines.flatMap(({ start, text: line }) =>
    !/''|’’/.test(line) || /(?<![^\s(—–-])(?:''|‘‘|’’|``)(?=\S)/.test(line)
      ? []
      : [...line.matchAll(/(?<=[\p{L}\p{N}.,!?…])(?:''|’’)(?!['’])/gu)].map(({ 0: marks, index }) => ({
          start: start + index,
          end: start + index + 2,
          text: marks === '’’' ? '”' : '"',
        })),
  );
}
