import { keyOf } from '../text/fold';
import { readDateline } from './dateline';
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
  const ragged = isRagged(lines);
  if (parted === lines.length || (parted < lines.length * 0.4 && !ragged)) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && (joined.length > 1 || ragged) && goesOn(before, line, ragged)) {
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

/** So many lines go on within a sentence, and so large a part of all, in a text that was broken at no width. */
const [fewestRagged, shareRagged, fewestLines] = [3, 0.35, 6];
const unfinished = /\s(?:of|the|a|an|in|on|at|to|by|and|or|from|with|for|that|who|his|her|its|their|said|says|told)$/;

/** Whether lines end within sentences again and again, wherever they were broken. */
function isRagged(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines || lines.some(({ text }) => text.length > widest)) return false;
  const within = lines.filter((line, at) => {
    const before = lines[at - 1];
    return (
      before !== undefined &&
      !line.afterBlank &&
      /^\p{Ll}\S* \S|^\p{Ll}+[.,]$|^[,;]\s/u.test(line.text) &&
      !endsLikeSentence(before.text)
    );
  }).length;
  return within >= fewestRagged && within >= lines.length * shareRagged && endsLikeSentence(lines.at(-1)!.text);
}

/** A title stands at the top, in lines. */
const topLines = 12;
const [titleWords, longestTitle] = [3, 160];

const isLoud = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);

/** "MAYOR REFUSES TO SIGN" / "BRIDGE CONTRACT": a title of old print, in capitals on two or three lines. */
export function joinTitle(text: string, lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(
    (line, at) => at < topLines && line.afterBlank && isTitleLine(line) && isOpen(lines, at),
  );
  if (first < 0 || lines[first]!.text.split(/\s+/).length < titleWords) return lines;
  let last = first + 1;
  while (isOpen(lines, last) && last < first + 2) last++;
  const whole = text.slice(lines[first]!.start, lines[last]!.end);
  const below = lines[last + 1];
  if (whole.length > longestTitle || !below || (!below.afterBlank && natureOf(below).is === 'text')) return lines;
  const title: Line = { ...lines[first]!, end: lines[last]!.end, text: whole, key: keyOf(whole) };
  return [...lines.slice(0, first), title, ...lines.slice(last + 1)];
}

const isTitleLine = (line: Line): boolean =>
  isLoud(line.text) && !/[.!?:;,]$/.test(line.text) && natureOf(line).is === 'text' && !readDateline(line.text, true);

/** Whether the line below goes on with a title. */
function isOpen(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && !next.afterBlank && isTitleLine(next);
}

function goesOn(before: Line, line: Line, ragged: boolean): boolean {
  if (line.afterBlank || before.text.length > widest * 12 || /[.!?…:;]["”’)]*$/.test(before.text)) return false;
  // "… a letter from" / "September 13, …"
  if (ragged && (/^[\p{Ll},;]/u.test(line.text) || unfinished.test(before.text))) return true;
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
