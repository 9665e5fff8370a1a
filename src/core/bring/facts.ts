import { dateWritten, datesIn } from '../annotations/date-written';
import { frontMatterFacts } from '../article/forms/front-matter';
import { prepare } from '../article/forms/prepare';
import { readArticle } from '../article/read-article';
import type { BroughtFacts } from './brought';
import { headFacts } from './heads';
import { labelledFacts } from './labels';
import { oneLine, webAddress } from './one-line';

/**
 * What the text of one article says of it: by its labels, by the place of its first lines, and else as every article is
 * read. What it does not say is not there.
 * @param text canonical, in the form that a program saved it in
 */
export function factsIn(text: string): BroughtFacts {
  const read = readFacts(text);
  const all = { ...read, ...headFacts(text), ...labelledFacts(text), ...frontMatterFacts(text) };
  return evenFacts({ ...all, date: dayOf(all.date) ?? read.date });
}

/** Facts in the form in which they are kept. */
export function evenFacts({ title, author, outlet, url, date }: BroughtFacts): BroughtFacts {
  const even = {
    title: oneLine(title),
    author: authorOf(author),
    outlet: outletOf(outlet),
    url: webAddress(url),
    date: dayOf(date),
  };
  return Object.fromEntries(Object.entries(even).filter(([, value]) => value !== undefined));
}

const dayOf = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : (dateWritten(date) ?? datesIn(date)[0]);

/** As every article is read. */
function readFacts(text: string): BroughtFacts {
  const plain = prepare(text)?.text ?? text;
  const { headline, date, blocks } = readArticle(plain);
  const byline = blocks.find(({ kind }) => kind === 'byline');
  const by = byline && /^\s*by\s+(.+)$/i.exec(plain.slice(byline.start, byline.end).split('\n')[0]!)?.[1];
  const day = date?.precision === 'day' && date.earliest === date.latest ? date.earliest : null;
  return {
    ...(headline ? { title: plain.slice(headline.start, headline.end) } : {}),
    ...(by === undefined ? {} : { author: by }),
    ...(day === null ? {} : { date: day }),
  };
}

/** "Grenby Herald; Grenby, Norvia" and "Herald, The (Grenby)" → the name alone. */
function outletOf(outlet: string | undefined): string | undefined {
  const name = oneLine(outlet?.replace(/;.*$/s, '').replace(/\s*\([^()]*\)\s*$/, ''), 120);
  return name?.replace(/^(.+), (The|Der|Die|Das|Le|La|Les|El|Il)$/, '$2 $1');
}

/** "Roe, Jane; Kol, Mira" → "Jane Roe, Mira Kol"; what somebody is, behind a comma or semicolon, goes. */
function authorOf(author: string | undefined): string | undefined {
  const given = oneLine(author?.replace(/^\s*by\s+/i, ''), 200);
  // "Jane Roe, 4 March 2021"
  const plain = given
    ?.split(/\s*,\s*/)
    .filter((part) => !/\d/.test(part))
    .join(', ');
  if (plain === undefined) return undefined;
  const names = plain.split(/\s*;\s*/).filter((name) => name !== '' && (name.includes(',') || !isPost(name)));
  const turned = names.map((name) => {
    const [last, first, ...more] = name.split(/\s*,\s*/);
    if (first === undefined || more.length > 0) return name;
    if (isPost(first)) return last!;
    return /^\p{Lu}[\p{L}'’-]+$/u.test(last!) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(first)
      ? `${first} ${last}`
      : name;
  });
  return oneLine(turned.join(', '));
}

const isPost = (words: string): boolean =>
  /\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|bureau chief|journalist)\b/i.test(words);
