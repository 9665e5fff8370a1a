import type { Edit } from '../../text/rewrite';

/** Marks that nobody sees and that part a name for a program: soft hyphens, zero-width blanks. */
export function invisible(text: string): readonly Edit[] {
  if (!/[\u00ad\u200b\u2060\ufeff]/.test(text)) return [];
  return [...text.matchAll(/[\u00ad\u200b\u2060\ufeff]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
  }));
}

/** Quotation marks that a wrong code page turned into question marks: "?We will go,? she said." */
export function lostMarks(text: string): readonly Edit[] {
  if (!/(?:^|\s)\?\p{Lu}/u.test(text) || /[“”«»"]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(/(?<=^|\s)\?(?=\p{Lu})([^?\n]{6,600}[,.!])\?(?=\s|$)/gmu)) {
    const end = match.index + match[0].length;
    edits.push({ start: match.index, end: match.index + 1, text: '“' }, { start: end - 1, end, text: '”' });
  }
  return edits.length < 4 ? [] : edits;
}

/** A quotation mark that was typed or read as two: "``No,'' she said", "“No,’’ she said". */
export function doubledMarks(text: string): readonly Edit[] {
  if (!/''|``|’’|‘‘/.test(text)) return [];
  return [...text.matchAll(/(?<!['`’‘])(?:''|``|’’|‘‘)(?!['`’‘])/g)].map(({ 0: marks, index }) => ({
    start: index,
    end: index + 2,
    text: marks === '’’' ? '”' : marks === '‘‘' ? '“' : '"',
  }));
}
