import './pdf-surroundings';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Brought } from '../core/bring/brought';
import { composed } from '../core/bring/compose';
import { evenFacts, factsIn } from '../core/bring/facts';
import { oneLine } from '../core/bring/one-line';
import { NoArticle } from './no-article';
import { type Line, linesOf, type Piece, textOf } from './pdf-lines';

/** A paper of more pages is no article. */
const mostPages = 400;

// Its own thread is this one: nothing more is loaded.
(globalThis as unknown as { pdfjsWorker: unknown }).pdfjsWorker = worker;

/** A PDF's article: what stands largest on its first page, and its paragraphs. */
export async function articleOfPdf(bytes: Uint8Array): Promise<Brought> {
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
    const { title, text } = textOf(pages);
    if (!/\p{L}{2}/u.test(text)) throw new NoArticle('has no text, only pictures of it');
    return articleWith(title ?? (await infoTitle(document)), text);
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

function articleWith(title: string | undefined, text: string): Brought {
  const body = title !== undefined && text.startsWith(title) ? text.slice(title.length).trim() : text;
  const read = factsIn(composed({ title }, body));
  const facts = evenFacts({ ...read, title: title ?? read.title });
  return { ...facts, text: composed(facts, body) };
}
