import { fold } from '../../text/fold';
import type { Edit } from '../../text/rewrite';
import { findDates } from '../find-dates';
import { reportingWords } from '../words';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

const quoted = /^(?:>\s?)+/;
const divider = /^(?:[-_]{2,}\s?(?:Original Message|Forwarded message)\s?[-_]{2,}|Begin forwarded message:)\s*$/i;
const reply = /^(?:On .{6,120} wrote:|Am .{6,120} schrieb.{0,80}:)\s*$/i;
/** What programs put between a letter and the one that it answers or passes on. */
const isHeader = (line: string): boolean => reply.test(line) || divider.test(line);

/** An article that was sent on, with ">" before each line: the quoted part is read, the letter around it is not. */
export function quotedMail(source: Source): readonly Edit[] {
  const { text, has } = source;
  if (!has(Sign.Greater) || !/^>/m.test(text)) return [];
  const { lines } = source;
  const words = lines.filter((line) => !line.blank);
  const marked = words.filter((line) => quoted.test(line.text));
  // Captions of programmes begin each voice with the same sign.
  if (marked.every((line) => /^>{2,3}\s*\p{Lu}/u.test(line.text))) return [];
  if (marked.length < 5 || marked.length < words.length * 0.5) return [];
  const width = marked.reduce((most, line) => Math.max(most, bare(line).length), 0);
  const title = titleIn(source, lines.indexOf(marked[0]!));
  return lines.flatMap((line, at) => {
    const match = quoted.exec(line.text);
    if (line === title) return fieldEdits(line);
    if (!match) return line.blank ? [] : [without(line)];
    if (isHeader(line.text.slice(match[0].length))) return [without(line)];
    const before = lines[at - 1];
    const goesOn = before !== undefined && width <= widest && isFull(before, line, width);
    return goesOn
      ? [{ start: before.end, end: line.start + match[0].length, text: ' ' }]
      : [{ start: line.start, end: line.start + match[0].length, text: '' }];
  });
}

/** "Subject: Fwd: Ferry sinks" above what is passed on without its own title. */
function titleIn({ text, lines }: Source, below: number): RawLine | undefined {
  return lines.slice(0, below).find((line) => {
    const passed = /^Subject\s*:\s*(?:(?:fwd?|fw|wg|tr)\s*:\s*)+(.*)$/i.exec(line.text)?.[1]?.trim() ?? '';
    return passed.length >= shortestTitle && !text.slice(line.end).includes(passed);
  });
}

/** Programs for mail break lines at this width at most. */
const widest = 90;

const bare = ({ text }: RawLine): string => text.replace(quoted, '').trim();

/** Whether a line was broken because the next word had no room. */
function isFull(line: RawLine, next: RawLine, width: number): boolean {
  const [words, after] = [bare(line), bare(next)];
  if (!quoted.test(line.text) || words === '' || after === '' || isHeader(words)) return false;
  return words.length > width * 0.6 && words.length + 1 + /^\S*/.exec(after)![0].length > width;
}

/** The lines that programs for mail and news put above a message. */
const field =
  /^(From|Subject|Date|Sent|To|Cc|Bcc|Reply-To|Newsgroups|Lines|Message-ID|Path|Organization|Approved|Keywords|Importance|Attachments|Expires|Distribution|Sender|References|MIME-Version|Content-(?:Type|Transfer-Encoding|Language)|Received|Return-Path|Delivered-To|List-Unsubscribe|X-[\w-]+)\s*:\s*(.*)$/i;
/** What programs for mail and newsletters say to the reader. */
const ofPost =
  /^.*\b(?:unsubscribe|view (?:it|this e?-?mail|online)|this e?-?mail|you (?:received|are receiving|have received|subscribed)|you['’]re receiving|sign up here|sent from (?:my|outlook|yahoo|mail))\b.*$/gim;
/** What stands below it is no more of the message. */
const signature = /^(?:-- ?|_{10,})$/;
/** Whoever sends an article on writes no more above it. */
const longestLetter = 12;

/** An article that came by mail, with its fields above it: the subject is the headline, the day is the day. */
export function mailHead(source: Source): readonly Edit[] {
  if (!/^Subject\s*:/im.test(source.text.slice(0, 4000))) return [];
  const { lines } = source;
  const parted = lines.findIndex((line) => divider.test(line.text.trim()));
  const cut = parted < 0 ? aboveFields(lines) : parted;
  const first = lines.findIndex((line, at) => at > cut && !line.blank);
  if (cut >= 0 && lines.slice(0, cut).filter((line) => !line.blank).length > longestLetter) return [];
  let end = first;
  while (end < lines.length && (field.test(lines[end]!.text) || (end > first && isContinued(lines[end]!)))) end++;
  const head = lines.slice(Math.max(0, first), end);
  const has = (name: string): boolean => head.some((line) => field.exec(line.text)?.[1]!.toLowerCase() === name);
  if (!has('subject') || !(has('from') || has('date') || has('sent'))) return [];
  const close = lines.findIndex((line, at) => at > end && signature.test(line.text));
  const last = close < 0 ? lines.length : close;
  const message = source.text.slice(lines[end]?.start ?? source.text.length, lines[last - 1]!.end);
  // What was passed on, or has its own title below the subject that repeats it, is no letter.
  const title =
    lines
      .slice(end, last)
      .find((line) => !line.blank)
      ?.text.trim() ?? '';
  const again = head.find(
    ({ text }) => title.length >= shortestTitle && /^Subject/i.test(text) && text.trimEnd().endsWith(title),
  );
  if (!isReport(message, again || (parted >= 0 && title !== '') || message.search(ofPost) >= 0 ? 1 : fewestReporting))
    return [];
  return [
    ...lines.slice(0, Math.max(0, first)).map(without),
    ...head.flatMap((line) => (line === again ? [without(line)] : fieldEdits(line))),
    ...lines.slice(last).map(without),
  ];
}

/** The line above the fields of a message that a few words of a letter introduce, without a divider; -1 where none is. */
function aboveFields(lines: readonly RawLine[]): number {
  const first = lines.findIndex(({ blank }) => !blank);
  if (first < 0 || field.test(lines[first]!.text)) return -1;
  const from = lines.findIndex(
    (line, at) =>
      /^From\s*:/i.test(line.text) && lines.slice(at, at + fewestFields).every(({ text }) => field.test(text)),
  );
  return from - 1;
}
const fewestFields = 3;

/** A headline is no shorter, in characters. */
const shortestTitle = 20;

const isContinued = (line: RawLine): boolean => !line.blank && line.indent > 0;

function fieldEdits(line: RawLine): readonly Edit[] {
  const match = field.exec(line.text);
  const name = match?.[1]!.toLowerCase();
  if (name !== 'subject' && name !== 'date' && name !== 'sent') return [without(line)];
  const value = match![2]!;
  const at = line.end - value.length;
  const [date] = name === 'subject' ? [] : findDates(value);
  const before = date ? date.start : /^(?:\s*(?:re|fwd?|fw|aw|wg)\s*:)*\s*/i.exec(value)![0].length;
  return [
    { start: line.start, end: at + before, text: '\n' },
    { start: date ? at + date.end : line.end, end: line.end, text: '\n' },
  ];
}

/** So many kinds of words of reporting tell an article from a letter. */
const fewestReporting = 3;

/** Whether a message tells of others, and neither of its writer nor of its reader, but in quotation marks. */
export function isReport(text: string, fewest: number): boolean {
  const own = text.replace(ofPost, ' ').replace(/["“«][^"”»]{0,2000}["”»]/g, ' ');
  return !/\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y)\b/.test(own) && reportingWords.distinctIn(fold(text)) >= fewest;
}
