import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { isProse } from '../lines';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import type { Source } from './source';

const hour = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?`;
const sender = String.raw`[\p{L}\p{N}~][^:\[\]\n]{1,50}`;
/** "[12/05/2021, 17:04:11] Grenby Dial: …", "12/05/2021, 17:04 - Grenby Dial: …", with the words or above them. */
const dayFirst = new RegExp(
  String.raw`^\s*\[?([\d./-]{6,10}|\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}),?\s(?:at )?${hour}\]?\s?(?:[-–]\s)?${sender}:\s*`,
  'u',
);
/** "Grenby Dial, [12 May 2021 at 17:04:11]:" */
const nameFirst = new RegExp(String.raw`^\s*${sender},\s?\[([^\]\n]{6,24}?),?\s(?:at )?${hour}\]:?\s*$`, 'u');
/** "Grenby Dial — 05/12/2021 5:04 PM" */
const nameAndDash = new RegExp(
  String.raw`^\s*${sender}\s[—–-]\s([\d./-]{6,10}|\d{1,2} \p{L}{3,9}\.? \d{4}),?\s(?:at )?${hour}\s*$`,
  'u',
);
/** "12 May 2021 ·" below the name of a page. */
const dayBelow = /^\s*([^·\n]{6,24}?)(?: at \d{1,2}:\d{2}(?:\s?[AP]M)?)?\s?·\s?\p{Extended_Pictographic}?\uFE0F?\s*$/u;
/** So many paragraphs make an article of a message. */
const fewest = 3;
/** The name of a page: a few words, none of them in small letters but between others. */
const pageName = /^(?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?: (?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|the|and|de|for)){0,5}$/u;

/** What a network puts below a post: counts, buttons. */
const below =
  /^\s*(?:All reactions:?|[\d.,]+[KkMm]?(?: (?:comments?|shares?|views?|likes?|reposts?))?|Like|Comment|Share|Reply|@[\w.]{3,40}|(?:\p{Extended_Pictographic}\uFE0F?\s?\d{0,6}\s?)+)\s*$/u;

/** The day in what stands above a message, as places of its line; null where it is none. */
function dayIn(line: RawLine, day: string): { readonly start: number; readonly end: number } | null {
  const start = line.start + line.text.indexOf(day);
  const isDate = /^[\d./-]+$/.test(day) || findDates(day).some((date) => date.day !== null && date.year !== null);
  return isDate ? { start, end: start + day.length } : null;
}

/** Of what stands above the one message that is an article, only the day is the article's. */
function headOf(first: RawLine, second: RawLine): readonly Edit[] {
  const opened = dayFirst.exec(first.text);
  const named = opened ? null : (nameFirst.exec(first.text) ?? nameAndDash.exec(first.text));
  const match = opened ?? named;
  if (match) {
    const day = dayIn(first, match[1]!);
    const end = first.start + match[0].length;
    return day
      ? [
          { start: first.start, end: day.start, text: '' },
          { start: day.end, end, text: '\n\n' },
          ...boldOf(opened && end < first.end ? first : second, Math.max(end, first.start)),
        ]
      : [];
  }
  const under = pageName.test(first.text.trim()) ? dayBelow.exec(second.text) : null;
  const day = under ? dayIn(second, under[1]!) : null;
  return day
    ? [
        without(first),
        { start: second.start, end: day.start, text: '' },
        { start: day.end, end: second.end, text: '\n\n' },
      ]
    : [];
}

/** "*Mayor defends closure*": the title of a message in bold. */
function boldOf(line: RawLine, from: number): readonly Edit[] {
  const start = Math.max(from, line.start);
  const bold = /^\s*(\*{1,2}|_{1,2})[^*_]{10,200}(\*{1,2}|_{1,2})\s*$/.exec(line.text.slice(start - line.start));
  if (!bold) return [];
  const open = start + bold[0].indexOf(bold[1]!);
  const close = start + bold[0].trimEnd().length;
  return [
    { start: open, end: open + bold[1]!.length, text: '' },
    { start: close - bold[2]!.length, end: close, text: '' },
  ];
}

/** One message of a chat or a network that is a whole article: its day stays, whoever passed it on goes. */
export function passedOn({ text, lines }: Source): readonly Edit[] {
  const head = text.slice(0, 200);
  if (!/\d[:.]\d\d|·/.test(head) || !/[[:·]/.test(head)) return [];
  const filled = lines.filter((line) => !line.blank);
  const [first, second] = filled;
  if (!first || !second) return [];
  const edits = headOf(first, second);
  const rest = filled.slice(1);
  if (edits.length === 0 || rest.filter((line) => isProse({ text: line.text.trim() })).length < fewest) return [];
  const isHead = ({ text: words }: RawLine, at: number): boolean =>
    dayFirst.test(words) || nameFirst.test(words) || nameAndDash.test(words) || (at > 0 && dayBelow.test(words));
  if (rest.some(isHead)) return [];
  const last = rest.findLastIndex(({ text: words }) => !below.test(words));
  return [...edits, ...rest.slice(last + 1).map(without)];
}
