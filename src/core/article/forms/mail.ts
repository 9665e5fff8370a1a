import type { Edit } from '../../text/rewrite';
import { without } from './raw-lines';
import type { RawLine } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

const quoted = /^(?:>\s?)+/;
const header =
  /^(?:On .{6,120} wrote:|Am .{6,120} schrieb.{0,80}:|-{2,}\s?(?:Original Message|Forwarded message)\s?-{2,})\s*$/i;

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
  return lines.flatMap((line, at) => {
    const match = quoted.exec(line.text);
    if (!match) return line.blank ? [] : [without(line)];
    if (header.test(line.text.slice(match[0].length))) return [without(line)];
    const before = lines[at - 1];
    const goesOn = before !== undefined && width <= widest && isFull(before, line, width);
    return goesOn
      ? [{ start: before.end, end: line.start + match[0].length, text: ' ' }]
      : [{ start: line.start, end: line.start + match[0].length, text: '' }];
  });
}

/** Programs for mail break lines at this width at most. */
const widest = 90;

const bare = ({ text }: RawLine): string => text.replace(quoted, '').trim();

/** Whether a line was broken because the next word had no room. */
function isFull(line: RawLine, next: RawLine, width: number): boolean {
  const [words, after] = [bare(line), bare(next)];
  if (!quoted.test(line.text) || words === '' || after === '' || header.test(words)) return false;
  return words.length > width * 0.6 && words.length + 1 + /^\S*/.exec(after)![0].length > width;
}
