import type { Span } from '../../model';
import { findDates } from '../find-dates';
import { isProse } from '../lines';
import type { Line } from '../lines';
import { titles } from './labels';
import type { TurnLine } from './turn-line';

const name = String.raw`((?:\p{L}+\.?\s)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|of|the|van|von|al|for|and|&)){0,6})`;
/** "— Dele Rand (@dele_rand) November 19, 2019", below the words. */
const signature = new RegExp(String.raw`^[—–-]{1,2}\s?${name}\s\(@\w{2,30}\)(.{0,60})$`, 'u');
/** "Dana Oakes (@danaoakes): The pool opens at noon.", "Dana Oakes @danaoakes · Mar 4" */
const opener = new RegExp(String.raw`^${name}\s\(@\w{2,30}\)\s?(?:on (?:X|Twitter))?:\s+(?=\S)`, 'u');
const header = new RegExp(
  String.raw`^${name}(?:\s?[✓✔☑✅]\uFE0F?|\sVerified account)?\s\(?@\w{2,30}\)?(?:\s?[·•|,-]\s?(.{2,40}))?$`,
  'u',
);
/** "Fire service @lohnfire": a body's account, whose second word has no capital. */
const bodyHeader = /^((?!Follow|Contact|Write|Email|Tweet|Ask|See)\p{Lu}\p{L}+ \p{Ll}{4,})\s\(?@\w{2,30}\)?$/u;
const handle = /^@[\w.]{2,40}(?:@[\w.-]{3,40})?(?:\s?[·•|-]\s?.{2,40})?$/;
const nameAlone = new RegExp(String.raw`^${name}$`, 'u');
/** "Town Hall of Ostrel, [04.03.2021 14:20]", as Telegram writes it. */
const channel = new RegExp(
  String.raw`^${name},\s?\[((?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{2,4}),?\s(?:at |в )?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\]:?$`,
  'u',
);
/** "[14.11.2022 18:02] Town Hall of Ostrel:", the words below. */
const dated = new RegExp(
  String.raw`^\[\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\]\s${name}:$`,
  'u',
);
/** "14 November 2022 ·", below the name of a page. */
const dayOfPage =
  /^(?:\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?|\p{Lu}\p{L}{2,8} \d{1,2}(?:, \d{4})?)(?: at \d{1,2}:\d{2}(?: ?[AP]M)?)?\s?·\s?\p{Extended_Pictographic}?$/u;
/** "Petra Holm — 08/02/2023 12:04", as chats are copied, above the words of each message. */
const timed = new RegExp(
  String.raw`^${name}\s[—–]\s?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|Today|Yesterday)(?:,?\s|\sat\s)\d{1,2}:\d{2}(?:\s?[AP]M)?$`,
  'u',
);
const forwarded = /^\[?Forwarded from ([^\]\n]{2,60})\]?$/;
/** "2:01 PM · Mar 4, 2021 · 12K Views", below the words. */
const stamp =
  /^\d{1,2}:\d{2}(?::\d{2})?\s?(?:[AaPp]\.?[Mm]\.?)?\s?[·•|,-]\s?.{4,60}$|^\d{1,2}:\d{2}$|^[\d.,]+\s?[KkMm]?\s(?:views|likes|boosts|favou?rites|retweets|reposts|replies|quotes|bookmarks|comments|shares)\b.{0,80}$/i;

/** What the page of a network puts around a post's words. */
const ofPage =
  /^(?:·|\.\.\.|All reactions:?|Like|Comment|Share|See more|(?:[\d.,]+\s?[KkMm]?\s{0,4}){1,4}|Replying to .{1,60}|Show (?:more|this thread|translation)|Translate (?:post|tweet)|Pinned(?: tweet| post)?|Follow|Quote|Edited|(?:\d{1,2}\s)?\p{Lu}\p{L}{2,8}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?(?:(?:,| at)?\s\d{1,2}:\d{2}(?:\s?[AP]M)?)?(?:\s?·.{0,40})?|\d{1,2}[hm])$/u;

/** Whether the head of another post stands here: a name, and a handle below it. */
const headed = (lines: readonly Line[], place: number): boolean =>
  handle.test(lines[place + 1]?.text ?? '') && nameAlone.test(lines[place]!.text);

/** Words in marks are somebody's whom the post quotes: it is read as a text then. */
const reportsSomebody = /["“”«»]/;

/** The writer's name, without a title. */
const at = (line: Line, match: RegExpExecArray, text: string): Span => {
  const title = titles.exec(text)?.[0].length ?? 0;
  const start = line.start + match[0].indexOf(text) + title;
  return { start, end: start + text.length - title };
};

/** A headline is no shorter and stands so many lines above at most, and an article has so many paragraphs. */
const [shortestTitle, longestHead, fewestParagraphs] = [15, 5, 3];
/** What stands above a post's words is no longer, in characters. */
const longestHeadLine = 90;
/** A line with the day of publishing is no longer, in characters. */
const longestDay = 60;

/** "News reporter @janeroe": what somebody is at the outlet. */
const ofStaff = /\b(?:reporter|correspondent|editor|columnist|producer|writer)$/i;

/** A name with a handle over the day, below a headline, and the paragraphs follow: whoever wrote the article. */
function isOverDay(lines: readonly Line[], place: number, after: number): boolean {
  const stamp = lines[after];
  return (
    stamp !== undefined &&
    place > 0 &&
    stamp.text.length < longestDay &&
    findDates(stamp.text).some(({ year, day }) => year !== null && day !== null) &&
    lines.slice(after + 1).filter(isProse).length >= fewestParagraphs &&
    !lines.some(({ text }, other) => other !== place && (handle.test(text) || header.test(text)))
  );
}

/** Whether a name with a handle is the writer's: between a headline and the first paragraphs, parted from them. */
function isWriter(lines: readonly Line[], place: number, after: number): boolean {
  const first = lines[after];
  const above = lines.slice(Math.max(0, place - longestHead), place);
  return (
    first?.afterBlank === true &&
    above.every((line) => !isProse(line)) &&
    above.some(({ text }) => text.length >= shortestTitle && findDates(text).length === 0) &&
    lines.slice(after, after + fewestParagraphs).filter(isProse).length === fewestParagraphs
  );
}

/** Whether the one head of a post stands above a whole article, which a channel passed on. */
const isStamp = (lines: readonly Line[], place: number): boolean =>
  place < longestHead &&
  lines.slice(place + 1).filter(isProse).length >= fewestParagraphs &&
  !lines.some(({ text }, other) => other !== place && text.endsWith(']') && channel.test(text));

const views = /^[\d.,]+\s?[KkMm]?\s?views?$/i;
/** A post has so many lines at most, and its channel is named above each. */
const [longestPost, fewestPosts] = [8, 2];

/** "Norland Police" / words / "1.2K views" / "09:14", again and again: the names of channels, as a page shows them. */
function viewed(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  lines.forEach(({ text }, place) => {
    if (!views.test(text)) return;
    const head = lines
      .slice(Math.max(0, place - longestPost), place)
      .findLast((line) => line.text.length < longestDay && nameAlone.test(line.text));
    if (head) counts.set(head.text, (counts.get(head.text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= fewestPosts).map(([text]) => text));
}

/** The places of heads of messages in a chat; none where one line alone has that form, which may be a writer's. */
function chatHeads(lines: readonly Line[]): ReadonlySet<number> {
  const places = lines.flatMap(({ text }, place) => (text.length < longestDay && timed.test(text) ? [place] : []));
  return new Set(places.length >= fewestPosts ? places : []);
}

/** A post whose writer stands before its words on one line. */
function openedBy(line: Line): TurnLine | null {
  const match = line.text.includes('(@') ? opener.exec(line.text) : null;
  if (!match) return null;
  const { start, end } = line;
  return {
    start,
    end,
    style: 'post',
    name: at(line, match, match[1]!),
    words: { start: start + match[0].length, end },
  };
}

/** What stands above the words of a post: so many lines, and its writer. */
interface PostHead {
  readonly lines: number;
  readonly writer: Span;
}

/**
 * The head of a post at a place; null where none stands there.
 * @param channels whose posts a page shows with their views
 * @param heads places of the heads of a chat's messages
 */
function headAt(
  lines: readonly Line[],
  place: number,
  channels: ReadonlySet<string>,
  heads: ReadonlySet<number>,
): PostHead | null {
  const line = lines[place]!;
  const { text } = line;
  const next = lines[place + 1];
  if (next && isWriter(lines, place, place + (handle.test(next.text) ? 2 : 1))) return null;
  const head = text.includes('@') ? (header.exec(text) ?? bodyHeader.exec(text)) : null;
  if (head && (ofStaff.test(head[1]!) || isOverDay(lines, place, place + 1))) return null;
  if (head && next && !isWriter(lines, place, place + 1) && (head[2] === undefined || /\d/.test(head[2])))
    return { lines: 1, writer: at(line, head, head[1]!) };
  if (next && (handle.test(next.text) || dayOfPage.test(next.text)) && nameAlone.test(text))
    return { lines: 2, writer: at(line, nameAlone.exec(text)!, text) };
  const written = channels.has(text) ? nameAlone.exec(text) : next && text.startsWith('[') ? dated.exec(text) : null;
  const message = written ?? (heads.has(place) ? timed.exec(text) : null);
  if (message) return { lines: 1, writer: at(line, message, message[1]!) };
  const sent = text.endsWith(']') || text.endsWith(']:') ? channel.exec(text) : null;
  if (!sent || !next || isStamp(lines, place)) return null;
  const passed = forwarded.exec(next.text);
  return passed ? { lines: 2, writer: at(next, passed, passed[1]!) } : { lines: 1, writer: at(line, sent, sent[1]!) };
}

/** Posts in or as an article belong to their writers, by their place in `lines`; empty where there are none. */
export function findPosts(lines: readonly Line[]): ReadonlyMap<number, TurnLine> {
  const found = new Map<number, TurnLine>();
  const heads = chatHeads(lines);
  const channels = viewed(lines);
  const frame = (place: number): void => {
    const { start, end } = lines[place]!;
    found.set(place, { start, end, style: 'direction', name: null, words: null });
  };
  const words = (place: number, writer: Span): void => {
    const { start, end, text } = lines[place]!;
    if (!reportsSomebody.test(text))
      found.set(place, { start, end, style: 'post', name: writer, words: { start, end } });
  };
  /** The words below a post's head: all up to a blank line, or to its stamp. */
  const below = (from: number, writer: Span): void => {
    for (let place = from; place < lines.length; place++) {
      const line = lines[place]!;
      if (stamp.test(line.text)) {
        frame(place);
        continue;
      }
      if (place > from && (line.afterBlank || headed(lines, place) || heads.has(place) || channels.has(line.text)))
        break;
      if (ofPage.test(line.text)) {
        frame(place);
        continue;
      }
      words(place, writer);
    }
  };
  lines.forEach((line, place) => {
    const { text } = line;
    if (text.length > 400 || found.has(place)) return;
    const signed = /^[—–-]/.test(text) ? signature.exec(text) : null;
    if (signed && place > 0) {
      const writer = at(line, signed, signed[1]!);
      for (let above = place - 1; above >= 0; above--) {
        words(above, writer);
        if (lines[above]!.afterBlank) break;
      }
      frame(place);
      return;
    }
    const opened = openedBy(line);
    if (opened) {
      found.set(place, opened);
      return;
    }
    const head = text.length > longestHeadLine ? null : headAt(lines, place, channels, heads);
    if (!head) return;
    for (let frames = 0; frames < head.lines; frames++) frame(place + frames);
    below(place + head.lines, head.writer);
  });
  return found;
}
