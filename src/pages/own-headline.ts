import { datesIn } from '../core/annotations/date-written';
import { even } from '../core/bring/compose';
import { outletWords } from '../core/language/english/outlets';
import { lettersIn } from './words';

/** In letters: what names a section or a menu's item is shorter than a headline. */
export const shortestHeadline = 18;
/** In letters, of a line that tells a day or a writer: more is a paragraph that names one. */
const longestHeadLine = 60;
/** In letters, of a paragraph that runs. */
const shortestParagraph = 60;
/** A headline stands among the first lines of the words: a site's name or a section may stand above it. */
const mostAbove = 5;

/** A day or a writer, and little else. */
export const isHeadLine = (text: string): boolean =>
  lettersIn(text) <= longestHeadLine && (datesIn(text).length > 0 || /^by\s+\p{Lu}/iu.test(text));

/** A paragraph of words that end in a sentence. */
export const isRunningText = (text: string): boolean =>
  lettersIn(text) >= shortestParagraph && /[.!?…。！？։؟।]["'”’»“」）)]*\s*$/u.test(text);

/**
 * The headline that stands in the words themselves: the line above the day or the writer and the first paragraph.
 * Undefined where no line is that for sure, or where the page's title is the headline.
 * @param words lines, with blank lines between paragraphs
 * @param pageTitle the site's, or the article's
 */
export function ownHeadline(
  words: string,
  pageTitle = '',
): { readonly title: string; readonly words: string } | undefined {
  const lines = [...words.matchAll(/^.*\S.*$/gm)].map(({ 0: text, index }) => ({ text: text.trim(), index }));
  const title = even(pageTitle);
  if (lettersIn(pageTitle) >= shortestHeadline && lines.some(({ text }) => even(text) === title)) return undefined;
  for (const [at, { text, index }] of lines.slice(0, mostAbove + 1).entries()) {
    if (isRunningText(text)) return undefined;
    if (lettersIn(text) < shortestHeadline || isHeadLine(text) || /[.,;:]$/.test(text)) continue;
    if (title.includes(even(text))) return undefined;
    let below = at + 1;
    while (lines[below] && isHeadLine(lines[below]!.text)) below++;
    if (below > at + 1 && lines[below] && isRunningText(lines[below]!.text))
      return { title: text, words: words.slice(index) };
  }
  return undefined;
}

/** Parts of a paper, whose names stand beside the day as its own does. */
const section =
  /^(?:news|world|national|nation|local|regional|international|foreign|politics|business|economy|finance|markets|money|sports?|opinion|comment|editorials?|letters|features?|culture|arts?|life|lifestyle|metro|city|section|page|main|first|front|edition|home|press|release|statement|media|advisory|draft|memo|and|the|&|[a-z]?\d{0,3})$/i;

/** Whether a line can be the name of a paper, and none of its sections'. */
export const isPaperName = (line: string): boolean =>
  /^\p{Lu}[^\d:;!?“”"]{2,50}$/u.test(line) && !line.split(/\s+/).every((word) => section.test(word));

/** "Jane Roe, The Grenby Herald, 4 March 2021" → "The Grenby Herald": a part that ends as papers' names do. */
const outletIn = (line: string): string | undefined =>
  line
    .split(/\s*[,|·•–—]\s*/)
    .find((part) => isPaperName(part) && part.includes(' ') && papers.has(part.split(/\s+/).at(-1)!.toLowerCase()));

const papers: ReadonlySet<string> = new Set([...outletWords, 'agency']);

/** The paper and the day in lines above a headline; undefined without a day, for a name alone may be any. */
export function paperAbove(words: string): { readonly outlet: string; readonly date: string } | undefined {
  const lines = words.split('\n').map((line) => line.trim());
  const [date, ...others] = lines.filter(isHeadLine).flatMap((line) => datesIn(line));
  const outlet = lines.map(outletIn).find((one) => one !== undefined);
  return date === undefined || others.length > 0 || outlet === undefined ? undefined : { outlet, date };
}

/** So many lines below a headline may tell who wrote it, where and when. */
const mostBelow = 3;

/** The paper in a line with the day below a headline. @param words below it */
export const paperBelow = (words: string): string | undefined =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostBelow)
    .filter((line) => isHeadLine(line) && datesIn(line).length === 1)
    .map((line) => outletIn(line.trim().replace(/^by\s+/i, '')))
    .find((one) => one !== undefined);
