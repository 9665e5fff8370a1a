import { ofTalk } from '../language/talks';
import { findDates } from './find-dates';
import { isProse } from './lines';
import type { Piece } from './lay-out';

/** A line that gives a day beside names is no longer, in characters. */
const longest = 160;
/** Words in small letters that stand beside a day, an outlet and a place. */
const beside =
  /^(?:of|the|and|de|la|le|du|von|van|vom|am|at|on|in|by|from|to|pm|st|nd|rd|th|words?|mins?|minutes?|comments?|views?|leave|no|a|read|page|pages|updated|posted|published|last|editor)$/;
const separator = /[|/;•·(),–—]|\s-\s|:\s/;
/** What happened on another day than the article's: a copy was kept, somebody was born. */
const another = /\b(?:accessed|retrieved|saved|archived|captured|clipped|born|died|founded|since|until|from .* to)\b/i;

const changed = /(?<=\d.*)\b(?:updated|modified|last)\b.*$/i;

/** Whether a line has one day and beside it nothing but names, hours and figures. */
function isNamesAndDay(text: string): boolean {
  if (text.length > longest || another.test(text) || /[.!?]["”)]?$|["“”«»]/.test(text.replace(/\b[ap]\.m\.$/, '')))
    return false;
  // "… Updated: 18 November 2022" stands behind the day itself.
  const stated = text.replace(changed, '');
  const dates = findDates(stated).filter(({ year, day }) => year !== null && day !== null);
  const [day] = dates;
  if (dates.length !== 1 || !day) return false;
  const rest = `${stated.slice(0, day.start)}\u0001${stated.slice(day.end)}`;
  const words = rest.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}’']*/gu) ?? [];
  return (
    words.every((word) => beside.test(word) || ofTalk.test(word)) &&
    (separator.test(rest) || /^\s*\u0001|\u0001\s*$/.test(rest))
  );
}

/**
 * "World Desk / NORDATIMES / Feb 16, 2024, 17:04", "Grenby Dial; 16.02.2024; 4": the lines above the text that have a day among names, for
 * where no line states the day of publishing.
 */
export function daysAmongNames(pieces: readonly Piece[]): readonly string[] {
  const spoken = pieces.findIndex(({ reason }) => reason.code === 'turn');
  const prose = pieces.findIndex((piece) => piece.kind === 'body' && isProse(piece) && !isNamesAndDay(piece.text));
  const end = spoken >= 0 ? spoken : prose;
  if (end < 0) return [];
  const found = pieces
    .slice(0, end)
    .filter(({ kind, inTail }) => !inTail && /^(?:boilerplate|dek|body|byline|credit)$/.test(kind))
    .map(({ text }) => text)
    .filter(isNamesAndDay);
  return found.length === 1 ? found : [];
}
