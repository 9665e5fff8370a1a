import { datesIn } from '../annotations/date';
import type { BroughtFacts } from './brought';

/** An article as a file of its own: title, writer, day, and its words as they were. @param body canonical */
export function composed({ title, author, date }: BroughtFacts, body: string): string {
  const isThere = (words: string): boolean => body.slice(0, 1000).includes(words);
  const parts = [
    title === undefined || body.startsWith(title) ? undefined : title,
    author === undefined || isThere(author) ? undefined : `By ${author}`,
    date === undefined || datesIn(body.slice(0, 300)).includes(date) ? undefined : date,
    body.trim(),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}
