import { rawLines } from '../article/forms/raw-lines';
import type { RawLine } from '../article/forms/raw-lines';

/** Labels of an export that stand above the words of an article, in small letters. */
const above =
  /^\s*(?:byline|by|author\/byline|author|authors|section|length|dateline|highlight|headline|title|date|publication|paper|newspaper|source|edition|page|pages|column|series|memo|caption|distribution|correction|body|links|abstract|index terms|readability|estimated printed pages|issn|article type|publication name)\s*:/i;

/** And those below. */
const below =
  /^\s*(?:load-date|language|publication-type|journal-code|acc-no|graphic|copyright|classification|subject|location|people|company \/ organization|company|organization|person|geographic|industry|title|author|publication title|publication subject|publication date|publication year|first page|memo|notes|source type|proquest document id|document url|last updated|database|record|record number|index terms|openurl link|citation)\s*:/i;

const closed = /^\s*(?:End of Document|Document [A-Z][A-Za-z0-9]{11,})\s*$/;
const owner = /^\s*(?:copyright\b|\(c\)|©|all rights reserved)/i;
const count = /^\s*\d{2,6} words\s*$/i;
const code = /^([A-Z]{2,3})(?:\s{2,}|\t|$)/;
const coded = /^(?:HD|TI)(?:\s{2,}|\t)\S/m;

/** The same in a form that writes its labels alone above what they are of: "Body", "Graphic". */
const aloneBelow = /^\s*(?:Graphic|Classification|Notes|Correction|Links?)\s*$/;

const beginsWords = /^\s*(?:full text\s*:|length\s*:\s*\d+ words)/i;

/** A body of fewer signs was not understood. */
const shortest = 40;

/**
 * The words of an article between what a database writes above and below them; undefined where it is in no such form.
 * @param text canonical, of one article
 */
export function bodyIn(text: string): string | undefined {
  const lines = rawLines(text);
  const body = coded.test(text) ? ofCodes(lines) : between(lines);
  const words = body && unwrapped(body.map((line) => line.text.trimEnd())).trim();
  return words !== undefined && words.length >= shortest ? words : undefined;
}

/** Lines of some forty to a hundred signs that go on in the next one are one paragraph. */
function unwrapped(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    if (at === 0) return line.trimStart();
    const before = lines[at - 1]!.trim();
    const goesOn = before.length >= 50 && before.length <= 110 && /^ {0,3}[^\s•*·-]/.test(line);
    return goesOn ? `${text} ${line.trim()}` : `${text}\n${line}`;
  }, '');
}

type Words = readonly { readonly text: string }[];

/** "LP   The mayor …" and "TD" with what follows, up to the next code. */
function ofCodes(lines: readonly RawLine[]): Words | undefined {
  if (lines.filter((line) => code.test(line.text)).length < 4) return undefined;
  let isIn = false;
  const words: { readonly text: string }[] = [];
  for (const line of lines) {
    const match = code.exec(line.text);
    if (match) {
      isIn = /^(?:LP|TD|TX)$/.test(match[1]!);
      if (isIn) words.push({ text: '' }, { text: line.text.slice(match[0].length) });
    } else if (isIn) words.push({ text: line.text.trim() });
  }
  return words;
}

function between(lines: readonly RawLine[]): Words | undefined {
  const from = startOf(lines);
  if (from === undefined) return undefined;
  const ends = lines.findIndex(
    (line, at) =>
      at > from.line &&
      (isBelow(line, lines[at - 1]!) || (from.isAlone === true && lines[at - 1]!.blank && aloneBelow.test(line.text))),
  );
  // What is behind the end and begins as words do is another article, which nobody may lose.
  if (ends >= 0 && lines.slice(ends).some(({ text }) => beginsWords.test(text))) return undefined;
  const words: { readonly text: string }[] = lines.slice(from.line, ends < 0 ? lines.length : ends);
  return from.value === undefined ? words : [{ text: from.value }, ...words.slice(1)];
}

const isBelow = ({ text }: RawLine, before: RawLine): boolean =>
  (before.blank && (below.test(text) || owner.test(text))) || closed.test(text) || /^\s*LOAD-DATE:/i.test(text);

interface Start {
  readonly line: number;
  /** Of their first line, what stands behind a label. */
  readonly value?: string;
  /** Below "Body" in a line of its own. */
  readonly isAlone?: true;
}

/** Where the words begin. */
function startOf(lines: readonly RawLine[]): Start | undefined {
  const full = lines.findIndex(({ text }) => /^\s*full text\s*:/i.test(text));
  if (full >= 0) return { line: full, value: lines[full]!.text.replace(/^\s*full text\s*:\s*/i, '') };
  const head = lines.slice(0, 60);
  const counted = head.findIndex(({ text }) => count.test(text));
  if (counted >= 0) return afterBlank(lines, counted);
  const first = head.findIndex(({ text }) => above.test(text));
  const isSure = head.some(({ text }) => /^\s*length\s*:\s*\d+ words/i.test(text));
  if (first < 0 || (!isSure && head.filter(({ text }) => above.test(text)).length < 2)) return undefined;
  const lone = head.findIndex(({ text }, at) => at > first && /^\s*body\s*$/i.test(text));
  if (lone >= 0) return { line: lone + 1, isAlone: true };
  let at = first;
  // A label's value goes on up to the next blank line.
  for (let isIn = false; at < lines.length; at++) {
    const { text, blank } = lines[at]!;
    if (blank) isIn = false;
    else if (above.test(text) || owner.test(text)) isIn = true;
    else if (!isIn) break;
  }
  return { line: at };
}

function afterBlank(lines: readonly RawLine[], at: number): { readonly line: number } | undefined {
  const gap = lines.findIndex((line, index) => index > at && line.blank);
  return gap < 0 ? undefined : { line: gap + 1 };
}
