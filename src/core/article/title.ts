import { agencyId } from '../language/agencies';
import { fold, keyOf } from '../text/fold';
import { isProse } from './lines';
import type { Line } from './lines';

/** A page's title: the article's, a sign, and the name of a section or the site. */
const suffixed = /^(.{15,}?)\s+([-–—|·»]|::)\s+((?:(?!\s[-–—]\s)[^|·»]){2,60})$/u;
/** "Opinion | The bridge that nobody needs": the section's name before the title. */
const sectioned = /^(?:\p{Lu}[\p{L}&'’]*\s?){1,3}\s?(?:[|:·»]|::)\s(.{12,})$/u;
/** A site's name has no more words. */
const longestName = 5;
const fewWords = new RegExp(String.raw`^\S+(?:\s+\S+){1,${longestName - 1}}$`);

const outletName =
  /\b(?:news|times|post|herald|tribune|guardian|gazette|journal|radio|tv|television|press|daily|chronicle|dial|observer|standard|telegraph|express|mirror|today|online|media|agency|network|review|magazine|wire|globe|independent|monitor|courier|bulletin|report|sheet)$|^the \p{L}+$|\.(?:com|org|net|info|am|az|ge|ru|tv|co\.uk|fr|de|eu|ua|ir)$/iu;

const domain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|news|am|az|ge|ru|tv|uk|fr|de|eu|ua|ir|tr|us)$/iu;

const wordsOf = (name: string): readonly string[] => name.split(/\s+/);

/** Whether a name that stands behind a title is the site's, as far as the name and the rest of the page tell. */
function isSite(name: string, sign: string, lines: readonly Line[], own: number): boolean {
  const words = wordsOf(name);
  if (words.length > longestName || /[.!?:]$/.test(name)) return false;
  if (words.length === 1 && domain.test(name)) return true;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(name)) return false;
  if (agencyId(fold(name)) !== undefined) return true;
  const capitals = words.every((word) => /^[\p{Lu}\p{Lo}\p{N}&]|^(?:of|the|and|de|la|le|du)$/u.test(word));
  if (!capitals) return false;
  // A stroke parts nothing in a headline; a dash does.
  if (sign === '|' || sign === '·' || sign === '»' || sign === '::' || outletName.test(name)) return true;
  const key = keyOf(name);
  return lines.some((line, at) => at !== own && (line.key === key || line.key.startsWith(`${key} `)) && !isProse(line));
}

/**
 * Whether the name of a paper or a station stands here: "The Ostrel Sheet".
 */
export const isOutletName = (name: string): boolean =>
  fewWords.test(name) &&
  outletName.test(name) &&
  wordsOf(name).every((word) => /^[\p{Lu}\p{N}&]|^(?:of|the|and|de|la|le|du)$/u.test(word));

/**
 * How much of a page's title is the article's; all of it where no site's name follows.
 * @param at its place in `lines`
 */
export function titleLength(lines: readonly Line[], at: number): number {
  const { text } = lines[at]!;
  let length = text.length;
  if (length > 260 || endsAsSentence(text)) return length;
  for (let match = suffixed.exec(text); match; match = suffixed.exec(text.slice(0, length))) {
    const name = match[3]!.trim();
    if (!isSite(name, match[2]!, lines, at)) break;
    length = match[1]!.length;
  }
  return length;
}

const endsAsSentence = (text: string): boolean => /[.!?]$/.test(text);

/** How far below a page's title its headline may stand, in lines: long menus come between. */
const reach = 400;
/** So many lines between are a menu. */
const shortMenu = 3;

/**
 * The line that says the title again above the text, below the menus: that is the headline then, and not the page's title.
 * @param open the lines that may be one; places in `lines`
 * @returns its place in `open`, or null
 */
export function titleAgain(lines: readonly Line[], open: readonly number[], from: number): number | null {
  const first = open[from]!;
  const { text } = lines[first]!;
  if (text.length < 15 || isProse(lines[first]!)) return null;
  const title = text.slice(0, titleLength(lines, first));
  const bare = sectioned.exec(title)?.[1] ?? title;
  for (let at = from + 1; at < open.length && at < from + reach; at++) {
    const line = lines[open[at]!]!;
    // Where nothing stands between the two, the first is as good.
    if (
      ((line.text === title || line.text === bare) && line.text !== text) ||
      (line.text === text && at > from + shortMenu)
    )
      return at;
    if (isProse(line)) return null;
  }
  return null;
}
