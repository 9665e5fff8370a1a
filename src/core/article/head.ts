import { keyOf } from '../text/fold';
import { readDateline } from './dateline';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse } from './lines';
import type { Line } from './lines';

/** How the top of an article is laid out; numbers are places in the list of lines. */
export interface Head {
  readonly headline: number | null;
  readonly deks: ReadonlyMap<number, string>;
  readonly bylines: ReadonlySet<number>;
  /** The first line of the body; the number of lines where there is none. */
  readonly body: number;
}

/** Longer than any headline. */
const longestHeadline = 260;

function isHeadline(line: Line): boolean {
  const { text } = line;
  if (text.length > longestHeadline) return false;
  if (readDateline(text, true) && (text.length > 90 || endsLikeSentence(text))) return false;
  // Two whole sentences and more are a paragraph already.
  return !(text.length > 150 && /[.!?]["”]?$/.test(text) && /[.!?]["”]?\s+\p{Lu}/u.test(text));
}

const words = (text: string): string[] => keyOf(text.slice(0, 600)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a paragraph holds (nearly) all of a sentence: three quarters of its pairs of words. */
function repeatedIn(pairs: ReadonlySet<string>, paragraph: string): boolean {
  if (pairs.size < 5) return false;
  const there = new Set<string>();
  const tokens = fullWords(paragraph);
  for (let at = 1; at < tokens.length; at++) there.add(`${tokens[at - 1]} ${tokens[at]}`);
  let count = 0;
  for (const pair of pairs) if (there.has(pair)) count++;
  return count >= pairs.size * 0.75;
}

const fullWords = (text: string): string[] => keyOf(text.slice(0, 3000)).match(/[\p{L}\p{N}]+/gu) ?? [];

function pairsOf(text: string): ReadonlySet<string> {
  const tokens = words(text);
  return new Set(tokens.slice(1).map((word, at) => `${tokens[at]!} ${word}`));
}

/** How far down a dek's sentence is looked for. */
const reach = 60;

const bareByline =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|van|von|der|bin|al) )?\p{Lu}[\p{L}\p{M}'’-]+){1,2}(?:(?:,| in| \||[,;] for) \p{Lu}[\p{L}\p{M}'’ -]{2,30}){1,2}$/u;

/**
 * Finds headline, deks and bare bylines.
 * @param open the places of the lines that are neither navigation nor captions nor the like, in order
 */
export function readHead(lines: readonly Line[], natures: readonly Nature[], open: readonly number[]): Head {
  const deks = new Map<number, string>();
  const bylines = new Set<number>();
  let at = 0;
  const first = open[0];
  if (first === undefined) return { headline: null, deks, bylines, body: lines.length };
  let headline: number | null = null;
  if (isHeadline(lines[first]!)) {
    headline = first;
    at = 1;
  }
  for (; headline !== null && at + 1 < open.length; at++) {
    const here = open[at]!;
    const line = lines[here]!;
    const next = open[at + 1]!;
    if (line.text === lines[headline]!.text) continue;
    if (bareByline.test(line.text) && line.text.length <= 60) {
      bylines.add(here);
      continue;
    }
    const why = dekReason(lines, natures, open, at, here, next);
    if (why === null) break;
    deks.set(here, why);
  }
  return { headline, deks, bylines, body: open[at] ?? lines.length };
}

function dekReason(
  lines: readonly Line[],
  natures: readonly Nature[],
  open: readonly number[],
  at: number,
  here: number,
  next: number,
): string | null {
  const { text } = lines[here]!;
  if (text.length > 400 || readDateline(text, true)) return null;
  if (text.length >= 40) {
    const pairs = pairsOf(text);
    for (const place of open.slice(at + 1, at + 1 + reach))
      if (repeatedIn(pairs, lines[place]!.text))
        return 'stands under the headline and says again what the article says';
  }
  const follower = lines[next]!;
  const opener = readDateline(follower.text, true);
  if (opener && opener.length < follower.text.length) return 'stands between the headline and the dateline';
  for (let between = here + 1; between < next; between++) {
    const { is } = natures[between]!;
    if ((is === 'byline' || is === 'published') && isProse(follower))
      return 'stands between the headline and the author or date';
  }
  const bulleted = /^[-•*–—·\d]/.test(text);
  if (
    !bulleted &&
    !endsLikeSentence(text) &&
    text.length >= 20 &&
    text.length <= 250 &&
    isProse(follower) &&
    !/["”»]$/.test(text)
  )
    return 'a line of its own between the headline and the text';
  return null;
}
