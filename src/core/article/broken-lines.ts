import { keyOf } from '../text/fold';
import { natureOf } from './line-rules';
import { endsLikeSentence, shortLine, widest } from './lines';
import type { Line } from './lines';

/** A line that was broken is at least so long, in characters; one that goes on in small letters may be shorter. */
const [brokenLine, shortBroken] = [58, 24];

/**
 * Puts lines together of which one was broken here and there, in a text whose paragraphs are parted by blank lines:
 * "… said the head of the office, Tilda" / "Marsh. She warned …".
 */
export function joinBroken(text: string, lines: readonly Line[]): readonly Line[] {
  const parted = lines.filter(({ afterBlank }) => afterBlank).length;
  if (parted === lines.length || parted < lines.length * 0.4) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && joined.length > 1 && goesOn(before, line)) {
      const whole = text.slice(before.start, line.end);
      joined[joined.length - 1] = {
        ...before,
        end: line.end,
        text: whole,
        key: whole.length <= shortLine ? keyOf(whole) : '',
      };
    } else joined.push(line);
  }
  return joined;
}

function goesOn(before: Line, line: Line): boolean {
  if (line.afterBlank || before.text.length > widest * 12 || /[.!?…:;]["”’)]*$/.test(before.text)) return false;
  if (natureOf(before).is !== 'text' || natureOf(line).is !== 'text') return false;
  const last = before.text.slice(before.text.lastIndexOf('\n') + 1);
  if (last.length > widest + 20) return false;
  if (/^\p{Ll}/u.test(line.text)) return last.length >= shortBroken && /\s/.test(last);
  return (
    last.length >= brokenLine &&
    endsLikeSentence(line.text) &&
    /[\p{L},]$/u.test(last) &&
    !/^[-–—•*·\d>"“«„]/.test(line.text)
  );
}
