import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Format } from './format';
import { columnsFor } from './table';

/** What a spreadsheet would run, and what would be taken for such a cell made harmless. */
const runs = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

const harmless = (cell: string | number): string | number =>
  typeof cell === 'string' && runs.test(cell) ? `'${cell}` : cell;

/** The cell as it was before it was made harmless. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell);

/** Cells that a spreadsheet would run begin with an apostrophe; the byte order mark tells Excel that it is UTF-8. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { bom: true, quoted_match: /[\r\n]/, record_delimiter: 'windows' },
  );

export const csv: Format = {
  name: 'csv',
  write(sources, options) {
    const columns = columnsFor(sources, options);
    const rows = sources.flatMap(({ records }) => records.map((record) => columns.map(({ of }) => of(record))));
    return [{ name: 'statements.csv', content: asCsv([columns.map(({ name }) => name), ...rows]) }];
  },
};
