import type { ArticleDate } from '../model';
import { readersDate } from './article-date';

/**
 * An article's date where its file's path has one, too. What the text states stands above it; where the text leaves the
 * year or more open, the path's day counts if it goes together with what the text says.
 * @param day of the path: ISO 8601, whole or cut short
 */
export function withPathDate(date: ArticleDate | null, day: string): ArticleDate | null {
  const read = readersDate(day);
  if (!read) return date;
  const ofPath: ArticleDate = { ...read, basis: 'path' };
  if (date === null) return ofPath;
  const isStated = date.latest !== null && date.inferred === undefined;
  if (isStated) return date;
  const isOther =
    date.monthDay !== undefined && (read.precision !== 'day' || read.earliest!.slice(4) !== date.monthDay.slice(1));
  const isBefore = date.earliest !== null && read.latest! < date.earliest;
  return isOther || isBefore ? date : ofPath;
}
