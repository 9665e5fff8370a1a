import type { Edit } from '../../text/rewrite';
import { rawLines, without } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

/** Numbered links and their list, as text browsers write a page: "[12]Ivo Reyle". */
export function numberedLinks(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (
    !has(Sign.Bracket) ||
    !/\[\d{1,4}\]\S/.test(text) ||
    !/^[ \t]*(?:References|Visible links|Links?)[ \t]*:?[ \t]*\r?$/m.test(text)
  )
    return [];
  const { lines } = source;
  const list = lines.findIndex(
    (line, at) =>
      /^\s*(?:References|Visible links|Links?)\s*:?\s*$/.test(line.text) &&
      lines.slice(at + 1, at + 6).some((other) => /^\s*\[?1[.\]]:?\s+\S+:/.test(other.text)),
  );
  if (list < 0) return [];
  // Text browsers set the whole page in from the margin.
  const margin = Math.min(...lines.slice(0, list).flatMap((line) => (line.text.length > 60 ? [line.indent] : [])), 8);
  return lines.flatMap((line, at): readonly Edit[] => {
    if (line.blank) return [];
    // An item of a list that is one link, or a link and nothing else above it, is the page's.
    if (at >= list || (/^\s*(?:[*+o•-]\s+)?#?\[\d{1,4}\][^[\].,]{1,40}$/.test(line.text) && !/[.!?]$/.test(line.text)))
      return [without(line)];
    const numbers = [...line.text.matchAll(/\[\d{1,4}\](?=\S)/g)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      text: '',
    }));
    const inset = Math.min(line.indent, margin);
    return inset > 0 ? [{ start: line.start, end: line.start + inset, text: '' }, ...numbers] : numbers;
  });
}

/** So many addresses show that a program writes each link out. */
const fewestLinks = 3;

/** "Ivo Reyle <https://dial.example/reyle>": where each link leads, as browsers save a page as text. */
export function shownLinks({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Greater) || !text.includes('<http')) return [];
  // A line that was full is short without its link, and goes on where the next one begins within a sentence.
  const links = [
    ...text.matchAll(
      /\s{0,4}<https?:\/\/[^<>\s]{1,2000}>(?:([^<>\n]{0,60})(\r?\n)[ \t]*(?=[\p{Ll},;.)]|(?<=\p{Ll}\s+)\p{Lu}))?/gu,
    ),
  ];
  if (links.length < fewestLinks) return [];
  return links.flatMap(({ 0: whole, 1: rest = '', 2: lineEnd, index }) => {
    const end = index + whole.indexOf('>') + 1;
    const link: Edit = { start: index, end, text: '' };
    return lineEnd ? [link, { start: end + rest.length, end: index + whole.length, text: ' ' }] : [link];
  });
}

/** The lines that an archive of the web puts above a page. */
export function archiveLines({ text }: Source): readonly Edit[] {
  const head = text.slice(0, 2000);
  if (!head.includes('web.archive.org') && !head.includes('Wayback Machine') && !head.includes('cache of http'))
    return [];
  return rawLines(head)
    .filter(
      (line) =>
        line.text.length < 400 &&
        /^\s*(?:The Wayback Machine\b|https?:\/\/web\.archive\.org\/|This is \p{Lu}\S+ cache of http|Full version\s+Text-only version|Tip: To quickly find)/u.test(
          line.text,
        ),
    )
    .map(without);
}

const lineNumber = /^\s{0,8}(\d{1,2})(?:\s{1,}(?=\S)|\s*$)/;
/** So many lines in a row with the next number, and so large a part of all. */
const [fewestNumbers, nearlyAll] = [4, 0.75];

/** The numbers of lines at the margin of a court's record: "4   A.  I mend nets." */
export function numberedLines(source: Source): readonly Edit[] {
  if (!/^\s{0,8}2\s+\S/m.test(source.text)) return [];
  const { lines } = source;
  const found = lines.flatMap((line) => {
    const match = line.blank ? null : lineNumber.exec(line.text);
    return match ? [{ line, number: Number(match[1]), size: match[0].length }] : [];
  });
  // A list is numbered, too: its items are not turns, and none is empty or goes on the one before.
  const next = found.filter(({ number }, at) => at > 0 && number === found[at - 1]!.number + 1).length;
  const turns = found.filter(({ line, size }) =>
    /^(?:Q|A|[A-Z]{2}[A-Z. ]+:)[.:]?\s/.test(line.text.slice(size)),
  ).length;
  if (next < fewestNumbers || next < found.length * nearlyAll || turns < found.length / 3) return [];
  return found.map(({ line, size }) => ({ start: line.start, end: line.start + size, text: '' }));
}

const cueTime = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s/;

/** Subtitles: numbers and times go, and what was cut into cues is joined again. */
export function subtitles(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Greater) || !text.slice(0, 400).includes('-->')) return [];
  const { lines } = source;
  if (lines.filter((line) => cueTime.test(line.text)).length < 3) return [];
  // "Kind: captions" / "Language: en" belong to the first line.
  const head = /^\ufeff?WEBVTT\b/.test(text) ? lines.findIndex((line) => line.blank) : 0;
  const drop = new Set(lines.slice(0, Math.max(0, head)).keys());
  lines.forEach((line, at) => {
    if (!cueTime.test(line.text)) {
      if (/^\s*(?:WEBVTT\b.*|NOTE\b.*)$/.test(line.text)) drop.add(at);
      return;
    }
    drop.add(at);
    if (/^\s*\S{1,20}\s*$/.test(lines[at - 1]?.text ?? '')) drop.add(at - 1);
  });
  const spoken = lines.filter((line, at) => !line.blank && !drop.has(at));
  const voices = spoken.map((line) => /^\s*<v(?:\.[\w.]+)? ([^<>]{1,60})>/.exec(line.text));
  const edits: Edit[] = spoken[0] ? [{ start: 0, end: spoken[0].start, text: '' }] : [];
  for (const [at, line] of spoken.entries()) {
    const voice = voices[at];
    if (voice) {
      const name = line.start + voice[0].length - 1 - voice[1]!.length;
      edits.push({ start: line.start, end: name, text: '>> ' });
      edits.push({ start: line.start + voice[0].length - 1, end: line.start + voice[0].length, text: ': ' });
    }
    const next = spoken[at + 1];
    if (!next) break;
    const speaker = voices[at + 1] !== null || /^\s*(?:\p{Lu}{2,}[\p{Lu} .]*:|>>|-\s)/u.test(next.text);
    const goesOn = !speaker && (next.start === line.next || !/[.!?]["”)]?\s*$/.test(line.text));
    edits.push({ start: line.end, end: next.start, text: goesOn ? ' ' : '\n\n' });
  }
  return edits;
}

/** "Thursday, April 1, 2021" / "10:12 AM" below the title, "From <https://…>" below the text: when and whence a page was put into a notebook. */
export function notebook({ text, has, lines }: Source): readonly Edit[] {
  if (!has(Sign.Greater) || !/^From <https?:\/\/[^>]+>/im.test(text)) return [];
  const filled = lines.filter((line) => !line.blank);
  const at = filled.findIndex(
    (line, place) =>
      place < 4 && /^\d{1,2}:\d{2}(?:\s?[AP]M)?$/i.test(filled[place + 1]?.text.trim() ?? '') && line.text.length < 40,
  );
  const from = filled.filter((line) => /^From <https?:\/\/[^>]+>\s*$/i.test(line.text));
  return [...(at < 1 ? [] : [filled[at]!, filled[at + 1]!]), ...from].map(without);
}
