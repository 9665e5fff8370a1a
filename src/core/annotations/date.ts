import { scalar } from '../actors/editing/write';
import { isDate } from './date-written';
import { type SidecarEdit, withField, withoutField } from './edit-sidecar';
import type { Saying } from './saying';
import { Unfit } from './unfit';

/** The reader's own word on the article's date: `date: 2020-11-03`. */

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

/** @param date undefined: the reader says none */
export const sayingDate = (date: string | undefined): Saying => ({
  edit: setDate(date),
  isSaid: (current) => current === date,
});
