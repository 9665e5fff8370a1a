import type { Brought } from '../core/bring/brought';
import { articleOfClipping } from '../core/bring/clipping';
import { isRawMail } from '../core/bring/mail';
import { splitDownload } from '../core/bring/split-download';
import { formOf } from '../core/bring/which-files';
import { decodePage } from './encoding';
import { articlesOfMail, articleOfArchive } from './mail';
import { NoArticle } from './no-article';
import { articlesOfPage } from './page';
import { articlesOfPdf } from './pdf';
import { articlesOfWord } from './word';

export { NoArticle } from './no-article';

/**
 * The articles of a saved page or a document. Nothing of it is run, and nothing fetched.
 * @throws NoArticle, or what a reader throws at a damaged file
 */
export async function articlesOf(name: string, bytes: Uint8Array): Promise<readonly Brought[]> {
  const articles = await read(name, bytes);
  if (articles.every(({ text }) => !/\p{L}{2}/u.test(text))) throw new NoArticle('has no words');
  return articles;
}

async function read(name: string, bytes: Uint8Array): Promise<readonly Brought[]> {
  switch (formOf(name)) {
    case 'page':
      return articlesOfPage(decodePage(bytes));
    case 'archive':
      return [await articleOfArchive(bytes)];
    case 'markdown':
      return [articleOfClipping(decodePage(bytes))];
    case 'word':
      return articlesOfWord(bytes);
    case 'pdf':
      return articlesOfPdf(bytes);
    case 'mail':
      return articlesOfMail(bytes);
    case 'text':
      return isRawMail(bytes) ? articlesOfMail(bytes) : splitDownload(decodePage(bytes));
    case undefined:
      throw new NoArticle('is of no kind that is read');
  }
}
