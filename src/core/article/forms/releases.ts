import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { isProse } from '../lines';
import { isOfficeName } from '../masthead';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import type { Source } from './source';

/** "PRESS RELEASE No. 114/2021", "FOR IMMEDIATE RELEASE" on a line of its own. */
const marker =
  /^\W{0,3}(?:for immediate release|(?:for )?(?:press|news|media) (?:release|statement|advisory|notice|communiqu[ée])|communiqu[ée])\b(?:[^.!?]|\bno\.){0,40}$/i;
/** What an office writes of itself above a release. */
const ofOffice =
  /^\s*(?:(?:media |press |news )?contacts?(?: person)?|phone|tel(?:ephone)?|fax|e-?mail|web(?:site)?|address|release (?:#|no|number|id)|(?:ref(?:erence)?|case|incident|file)(?: (?:#|no|number|id))?)\s?\.?\s?[#:]/i;
const titled = /^\s*(?:subject|re|headline|title|topic)\s?:\s+(?=\S)/i;
/** So much of a text may be the head of a release, in characters and lines. */
const [headSize, headLines] = [1500, 20];

/** What an office writes of itself above the mark has no more lines. */
const longestLetterhead = 6;
/** Whoever states something has a title and a name at most. */
const mostOfName = 3;
/** The name of whoever sends a release, in words. */
const longestSender = 5;
const wordsOf = ({ text }: RawLine): number => text.trim().split(/\s+/).length;
/** "Jane Roe, Secretary of State" */
const holder = /^\s*(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+, \p{Lu}\p{L}+(?: \p{L}+){0,5}\s*$/u;

/** "Grenby Hospital Trust" above a title that is longer: a name alone, whose every word has a capital. */
const isSender = (line: RawLine, title: RawLine | undefined): boolean =>
  title !== undefined &&
  wordsOf(line) <= longestSender &&
  wordsOf(title) > wordsOf(line) &&
  /^\s*(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|the|and|for|&)(?: (?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|the|and|for|&))*\s*$/u.test(
    line.text,
  );

const isDay = (words: string): boolean => words.length < 60 && findDates(words).length > 0;

/** An office's own head above its release: its name and address, whom to call, the number of the release. */
export function releaseHead({ text, lines }: Source): readonly Edit[] {
  if (!/(?:press|news|media|immediate) (?:release|statement|advisory|notice|communiqu)/i.test(text.slice(0, headSize)))
    return [];
  const filled = lines.filter((line) => !line.blank).slice(0, headLines);
  const prose = filled.findIndex(({ text: words }) => isProse({ text: words.trim() }));
  const head = filled.slice(0, prose < 0 ? filled.length : prose);
  const at = head.findLastIndex(({ text: words }) => marker.test(words.trim()));
  if (at < 0) return [];
  const said = (line: RawLine): boolean =>
    !ofOffice.test(line.text) && !isDay(line.text) && !marker.test(line.text.trim());
  const label = head.find((line) => titled.test(line.text));
  const below = head.slice(at + 1).filter(said);
  const edits: Edit[] = head.filter((line) => ofOffice.test(line.text)).map(without);
  // "FOR IMMEDIATE RELEASE: March 4, 2021"
  const mark = head[at]!;
  const [day] = findDates(mark.text);
  if (day && !ofOffice.test(mark.text)) edits.push({ start: mark.start, end: mark.start + day.start, text: '' });
  if (label) {
    const size = titled.exec(label.text)![0].length;
    edits.push({ start: label.start, end: label.start + size, text: '' });
  }
  // A title stands below the mark: what stands above it is the office's.
  if (
    at <= longestLetterhead &&
    (label ?? below[0]) &&
    head.slice(0, at).some((line) => isOfficeName(line.text.trim()) || isSender(line, below[0]))
  ) {
    edits.push(
      ...head
        .slice(0, at)
        .filter((line) => said(line) && line !== label)
        .map(without),
    );
    // "Ambassador Karl Viden" / "Grenby" / …: who states it, and where.
    const title = below.findIndex((line) => wordsOf(line) > mostOfName && !holder.test(line.text));
    if (!label && title > 0) edits.push(...below.slice(0, title).map(without));
  }
  return edits.sort((a, b) => a.start - b.start);
}
