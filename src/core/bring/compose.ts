import { datesIn } from '../annotations/date-written';
import type { BroughtFacts } from './brought';

/** An article as a file of its own: title, writer, day, and its words as they were. @param body canonical */
export function composed({ title, author, date }: BroughtFacts, body: string): string {
  const own = author === undefined ? body : withoutByline(body, author);
  const parts = [
    title === undefined || belowTitle(own, title) !== own ? undefined : title,
    author === undefined || isNamed(own, author) ? undefined : `By ${author}`,
    date === undefined || datesIn(own.slice(0, 300)).includes(date) ? undefined : date,
    own.trim(),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

/** Two titles are the same where nothing but signs and capitals tells them apart. */
export const even = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Over so many lines a title may run. */
const mostTitleLines = 3;

/** The words without their title, where it stands above them in lines of its own, in whatever capitals. */
export function belowTitle(words: string, title: string): string {
  if (even(title) === '') return words;
  const lines = words.split('\n');
  for (let at = 1; at <= mostTitleLines && at <= lines.length; at++)
    if (even(lines.slice(0, at).join('')) === even(title)) return lines.slice(at).join('\n').trim();
  return words;
}

const namesIn = (author: string): readonly string[] =>
  author
    .replace(/^\s*by\s+/i, '')
    .split(/\s*[,;&]\s*|\s+and\s+/)
    .map(even)
    .filter((name) => name !== '');

/** Among the first lines of the words. */
const bylineIn = /^(?:[^\n]*\n){0,6}?(by\s+\p{Lu}[^\n]{2,120})(?:\n|$)/iu;

const isNamed = (body: string, author: string): boolean => {
  if (body.slice(0, 1000).includes(author)) return true;
  const there = namesIn(bylineIn.exec(body)?.[1] ?? '');
  return namesIn(author).every((name) => there.includes(name));
};

/** A page may show one of two writers: the line goes where all are written above it. */
function withoutByline(body: string, author: string): string {
  const line = bylineIn.exec(body)?.[1];
  if (line === undefined || !/^by\s/i.test(line)) return body;
  const [there, all] = [namesIn(line), namesIn(author)];
  const isPart = there.length < all.length && there.every((name) => all.includes(name));
  return isPart
    ? body
        .replace(line, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : body;
}
