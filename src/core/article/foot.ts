import type { BlockReason } from '../model';
import { keyOf } from '../text/fold';
import { authorsOf } from './authors';
import { findDates } from './find-dates';
import type { Head } from './head';
import type { Nature } from './line-rules';
import { endsLikeSentence } from './lines';
import type { Line } from './lines';

/** A word of the page below the text is shorter, in characters and words. */
const [longestCrumb, mostWords] = [60, 6];
/** The title of another story is no longer. */
const longestTitle = 110;
/** What is told of a writer is no longer. */
const longestNote = 500;

const told =
  /^(?:is|was|are|has|have|covers?|covered|reports?|writes?|works?|worked|joined|lives|can be|contributed|studied|previously)\b/;

/** A bullet, a figure and a label belong to a list of the article's own. */
const isCrumb = ({ text }: Line): boolean => isWordOfPage(text) || isRow(text) || keyword.test(text);

/** "coast", "lighthouse keepers": what a page puts its article under. */
const keyword = /^\p{Ll}[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}$/u;

/** "Corrections and clarifications|Submit a news tip" */
const isRow = (text: string): boolean =>
  /[|•·]/.test(text) && !endsLikeSentence(text) && text.split(/\s?[|•·]\s?/).every(isWordOfPage);

const isWordOfPage = (text: string): boolean =>
  text.length <= longestCrumb &&
  text.split(/\s+/).length <= mostWords &&
  /^[\p{Lu}\p{Lo}]/u.test(text) &&
  !/[\d“”"«»]|:./.test(text) &&
  (text.endsWith(':') || !endsLikeSentence(text));

/** Who wrote the article, as they are called below it: each name, each surname, each office that signs. */
function writersOf(lines: readonly Line[], natures: readonly Nature[], { bylines }: Head): readonly string[] {
  const signed = lines.flatMap(({ text }, at) => (natures[at]!.is === 'byline' || bylines.has(at) ? [text] : []));
  if (signed.length === 0) return [];
  const names = authorsOf(signed).map(keyOf);
  const offices = signed.map((text) => keyOf(text.replace(/^\W*by\s/i, ''))).filter((name) => name.includes(' '));
  return [...new Set([...names, ...names.map((name) => name.split(' ').at(-1)!), ...offices])];
}

/** "Jane Roe covers the courts for the Ledger." */
function tellsOf(writers: readonly string[], { text }: Line): boolean {
  if (text.length > longestNote) return false;
  const key = keyOf(text.slice(0, 200)).replace(/^(?:author|about the author|by|written by):?\s+/, '');
  return writers.some((name) => key === name || (key.startsWith(`${name} `) && told.test(key.slice(name.length + 1))));
}

/** So much of the article at least stands above what is told of its writer, and so little below it, in lines. */
const [leastAbove, mostBelow] = [2, 4];

/**
 * The place of what is told of the writer, under the writer's name: what stands below it is the page's, too. The number of lines
 * where there is no such note.
 */
function writersNote(
  lines: readonly Line[],
  open: readonly number[],
  writers: readonly string[],
  body: number,
): number {
  const at = open.findIndex(
    (place, index) =>
      place > body &&
      index > 0 &&
      open[index - 1] === place - 1 &&
      writers.includes(lines[place - 1]!.key) &&
      tellsOf(writers, lines[place]!) &&
      open.slice(0, index).filter((above) => above >= body && endsLikeSentence(lines[above]!.text)).length >=
        leastAbove,
  );
  return at < 0 || open.length - at - 1 > mostBelow ? lines.length : open[at]!;
}

/** "Jane Roe, “Mayor defends closure,” Grenby Dial, March 4, 2021": how an archive wants the article cited. */
const isCitation = ({ text }: Line, title: string): boolean =>
  title.length > 12 &&
  text.length < title.length + 160 &&
  /^[^“"]{0,60}["“]/.test(text) &&
  text.includes(title) &&
  findDates(text.slice(text.indexOf(title) + title.length)).some(({ year }) => year !== null);

/**
 * The lines below the last paragraph of the article: its keywords, its title again, what is told of its writer.
 * @param open the places of the lines that nothing else is known of
 * @param body the first line of the text
 */
export function readFoot(
  lines: readonly Line[],
  natures: readonly Nature[],
  open: readonly number[],
  head: Head,
  body: number,
): ReadonlyMap<number, BlockReason> {
  const foot = new Map<number, BlockReason>();
  const writers = writersOf(lines, natures, head);
  const title = head.headline === null ? null : lines[head.headline]!.text;
  const last = writersNote(lines, open, writers, body);
  for (const at of [...open].reverse()) {
    const line = lines[at]!;
    if (at <= body || line.text === title) break;
    if (at > last) {
      foot.set(at, { code: 'line-of-page' });
      continue;
    }
    if (tellsOf(writers, line)) foot.set(at, { code: 'about-author' });
    else if (title !== null && title.length > 12 && line.text.length < title.length + 40 && line.text.endsWith(title))
      foot.set(at, { code: 'repeats-headline', line: lines[head.headline!]!.number });
    else if (title !== null && isCitation(line, title))
      foot.set(at, { code: 'repeats-headline', line: lines[head.headline!]!.number });
    else if (isCrumb(line)) foot.set(at, { code: 'line-of-page' });
    else if (endsLikeSentence(line.text) || line.text.length > longestTitle) break;
  }
  return foot;
}
