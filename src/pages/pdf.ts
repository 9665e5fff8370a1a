import './pdf-surroundings';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Brought } from '../core/bring/brought';
import { datesIn } from '../core/annotations/date-written';
import { findDates } from '../core/article/find-dates';
import { belowTitle, composed } from '../core/bring/compose';
import { evenFacts, factsIn } from '../core/bring/facts';
import { looksLikeDownload } from '../core/bring/looks-like-download';
import { hostOf, oneLine } from '../core/bring/one-line';
import { splitDownload } from '../core/bring/split-download';
import { siteIn, withoutSite } from './metadata';
import { NoArticle } from './no-article';
import { isPaperName, paperBelow } from './own-headline';
import { type Line, linesOf, type Piece, textOf } from './pdf-lines';
import { type Print, withoutPrint } from './pdf-print';

/** A paper of more pages is no article. */
const mostPages = 400;

// Its own thread is this one: nothing more is loaded.
(globalThis as unknown as { pdfjsWorker: unknown }).pdfjsWorker = worker;

/** A PDF's article: what stands largest on its first page, and its paragraphs; or those of a database's download. */
export async function articlesOfPdf(bytes: Uint8Array): Promise<readonly Brought[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new NoArticle(`has more than ${mostPages} pages`);
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
      page.cleanup();
    }
    const print = withoutPrint(pages);
    const { title, text } = textOf(print.pages);
    if (!/\p{L}{2}/u.test(text)) throw new NoArticle('has no text, only pictures of it');
    if (looksLikeDownload(text)) return splitDownload(text);
    return [articleWith(title ?? (await infoTitle(document)), text, print)];
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new NoArticle('needs a password');
    throw error;
  } finally {
    await task.destroy();
  }
}

const pieceOf = (item: {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}): Piece => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  size: item.height || Math.abs(item.transform[3] ?? 0),
});

async function infoTitle(document: { getMetadata(): Promise<{ info: object }> }): Promise<string | undefined> {
  const { Title: title } = (await document.getMetadata()).info as { readonly Title?: unknown };
  const words = typeof title === 'string' ? oneLine(title) : undefined;
  // Programs write the names of files there.
  return words !== undefined && /\s/.test(words) && !/^(?:microsoft|untitled)|\.\w{2,4}$/i.test(words)
    ? words
    : undefined;
}

function articleWith(title: string | undefined, text: string, print: Omit<Print, 'pages'>): Brought {
  const paragraphs = text.split('\n\n');
  const at =
    title === undefined ? -1 : paragraphs.slice(0, mostAbove).findIndex((one) => belowTitle(one, title) === '');
  const above = at < 0 ? [] : paragraphs.slice(0, at);
  const folio = above.map((one) => folioIn(one)).find((one) => one !== undefined);
  const body = [...above.filter((one) => folioIn(one) === undefined), ...paragraphs.slice(at + 1)].join('\n\n').trim();
  const site = siteIn(oneLine(print.title), title, print.url);
  const told = title ?? withoutSite(oneLine(print.title), site, print.url);
  const read = factsIn(composed({ title: told }, body));
  const facts = evenFacts({
    ...read,
    title: told ?? read.title,
    outlet: read.outlet ?? folio?.outlet ?? paperBelow(body) ?? site ?? hostOf(print.url),
    url: read.url ?? print.url,
    date: read.date ?? folio?.date,
  });
  return { ...facts, text: composed(facts, body) };
}

/** So many paragraphs may stand above a headline. */
const mostAbove = 5;

/** "THE GRENBY HERALD Tuesday, January 12, 2021" above a headline: the paper and the day. */
function folioIn(words: string): { readonly outlet: string; readonly date: string } | undefined {
  const [found, ...others] = findDates(words);
  const [date] = datesIn(words);
  if (found === undefined || found.year === null || date === undefined || others.length > 0 || words.length > 120)
    return undefined;
  const rest = (words.slice(0, found.start) + words.slice(found.end))
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, '')
    .replace(/^[\s,.|·•–—-]+|[\s,.|·•–—-]+$/g, '');
  return isPaperName(rest) ? { outlet: rest, date } : undefined;
}
