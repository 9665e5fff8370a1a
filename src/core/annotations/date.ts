import { readersDate } from '../article/article-date';
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withField, withoutField } from './edit-sidecar';
import { Unfit } from './unfit';

/** The reader's own word on the article's date: `date: 2020-11-03`. */

/** `2020-11-03`, `2020-11` or `2020`, and a day that there is, in years that have news. */
export const isDate = (text: string): boolean => text === text.trim() && readersDate(text) !== null;

export function readDate(value: unknown): string {
  const date = typeof value === 'number' ? String(value) : value;
  if (typeof date === 'string' && isDate(date)) return date;
  throw new Unfit('the date must be like 2020-11-03, 2020-11 or 2020');
}

/** @param date undefined takes it out */
export function setDate(date: string | undefined): SidecarEdit {
  return {
    field: 'date',
    apply: (file) => ({
      text: date === undefined ? withoutField(file, 'date') : withField(file, 'date', scalar(date)),
      value: date,
    }),
  };
}
