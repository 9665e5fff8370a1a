import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Format } from './format';
import { columnsFor } from './table';

/** Cells that a spreadsheet would run begin with an apostrophe; the byte order mark tells Excel that it is UTF-8. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, bom: true, record_delimiter: 'windows' },
  );

export const csv: Format = {
  name: 'csv',
  write(sources, options) {
    const columns = columnsFor(sources, options);
    const rows = sources.flatMap(({ records }) => records.map((record) => columns.map(({ of }) => of(record))));
    return [{ name: 'statements.csv', content: asCsv([columns.map(({ name }) => name), ...rows]) }];
  },
};
