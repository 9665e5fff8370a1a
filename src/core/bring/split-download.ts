import { canonical } from '../text/canonical';
import { bodyIn } from './body';
import type { Brought } from './brought';
import { composed } from './compose';
import { factsIn } from './facts';
import { articleOfMail } from './mail';
import { articlesIn } from './split';

/**
 * The articles of a download from a database or of a digest of mails; one where it holds one. Of a database's form only
 * the article's own words stay, below its title, writer and day; what is in no such form stays as it stands.
 * @param text with any line ends
 */
export function splitDownload(text: string): readonly Brought[] {
  const whole = canonical(text).text;
  return articlesIn(whole).map(({ start, end }) => articleOf(whole.slice(start, end)));
}

/** One article as it stands in a download, in a file or on the clipboard. @param text canonical */
export function articleOf(text: string): Brought {
  const mail = articleOfMail(text);
  if (mail) return mail;
  const facts = factsIn(text);
  const body = facts.title === undefined ? undefined : bodyIn(text);
  return { ...facts, text: body === undefined ? `${text.trimEnd()}\n` : composed(facts, body) };
}
