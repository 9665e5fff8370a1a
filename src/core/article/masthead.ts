import type { Nature } from './line-rules';
import type { Line } from './lines';

/** Words of a site that stand below its name, at the top of a page. */
const belowName =
  /^(?:press releases?|briefing room|newsroom|news|latest news|all news|archive|documents|statements|press service|press office|home)$/;

const offices = new Set(
  `ministry embassy consulate government office department directorate secretariat agency committee commission council
  chamber parliament presidency university institute police constabulary sheriff service bureau headquarters`.split(
    /\s+/,
  ),
);
/** An office has no longer name, in characters. */
const longestOffice = 60;

const isOffice = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= longestOffice && text.split(/\s+/).some((word) => offices.has(word.toLowerCase()));

/** "ASHBY MOOR POLICE DEPARTMENT", "CITY OF GRENBY": the name of an office and nothing else. */
export const isOfficeName = (text: string): boolean =>
  isName(text) && (isOffice({ text }) || /^(?:city|town|county|port|state|borough) of\b/i.test(text));

/** Whether the name of a site, or of an office further above, stands over a word of navigation. */
export const isOver = (name: Line, below: Line): boolean =>
  belowName.test(below.key) && (!below.afterBlank || (isOffice(name) && isName(name.text)));

const isName = (text: string): boolean =>
  text.split(/\s+/).every((word) => /^[\p{Lu}\p{N}&]|^(?:of|the|and|de|la|le|du|in|for)$/u.test(word));

/** A publication's name has no more words, and a title no fewer. */
const [longestName, shortestTitle] = [5, 4];

/** Whether the first line names a letter or a blog: buttons stand below it, then a title with its writer or day. */
export function isMasthead(lines: readonly Line[], natures: readonly Nature[], open: readonly number[]): boolean {
  const [first = 0, second = 0] = open;
  const between = natures.slice(first + 1, second);
  if (between.length === 0 || !between.every(({ is }) => is === 'navigation' || is === 'subject')) return false;
  const [name, title] = [lines[first]!.text, lines[second]!.text];
  const below = natures.slice(second + 1, second + 4).some(({ is }) => is === 'byline' || is === 'published');
  return below && name.split(/\s+/).length <= longestName && isName(name) && title.split(/\s+/).length >= shortestTitle;
}
