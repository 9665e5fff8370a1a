import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { canonical } from '../core/text/canonical';
import type { Brought } from '../core/bring/brought';
import { mailWith } from '../core/bring/mail';
import { decodePage } from './encoding';
import { NoArticle } from './no-article';
import { articleOfPage } from './page';

const options = { maxNestingDepth: 30, maxHeadersSize: 2_000_000 };

/** A page as browsers save it in one file, with its pictures: MHTML. */
export async function articleOfArchive(bytes: Uint8Array): Promise<Brought> {
  const mail = await PostalMime.parse(bytes, options);
  const page = mail.html ?? pageAmong(mail);
  if (page === undefined) throw new NoArticle('has no page in it');
  const url = mail.headers.find(({ key }) => /^(?:snapshot-)?content-location$/i.test(key))?.value;
  return articleOfPage(page, {
    ...(mail.subject === undefined ? {} : { title: mail.subject }),
    ...(url === undefined ? {} : { url }),
  });
}

function pageAmong({ attachments }: Email): string | undefined {
  const page = attachments.find(({ mimeType }) => /^(?:text\/html|application\/xhtml\+xml)$/i.test(mimeType));
  if (!page) return undefined;
  return typeof page.content === 'string' ? page.content : decodePage(new Uint8Array(page.content));
}

/** The mails of a file, each an article. */
export async function articlesOfMail(bytes: Uint8Array): Promise<readonly Brought[]> {
  const articles: Brought[] = [];
  for (const one of mailsIn(bytes)) articles.push(await articleOfMail(one));
  return articles;
}

/** A box of mails puts a line that begins with "From " before each. */
function mailsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.startsWith('From ')) return [bytes];
  const starts = [...text.matchAll(/(?:^|\n\r?\n)From \S+ [^\n]*\d{4}[^\n]*\n/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return starts.map(({ to }, at) => bytes.subarray(to, starts[at + 1]?.from ?? bytes.length));
}

async function articleOfMail(bytes: Uint8Array): Promise<Brought> {
  const mail = await PostalMime.parse(bytes, options);
  const from = mail.from?.name ?? '';
  const head = { subject: mail.subject ?? '', from, date: mail.date ?? '' };
  const text = mail.text ?? '';
  if (text.trim().length >= 80 || mail.html === undefined) return mailWith(head, canonical(text).text.trim());
  const { title, outlet, date } = mailWith(head, '');
  const known = {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
  return articleOfPage(mail.html, known, true);
}
