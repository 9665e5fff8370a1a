import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Format } from './format';
import { columnsFor } from './table';

/** The most signs that Excel takes in one cell. */
const longestCell = 32_767;

/** Blob, as far as it is used here: the core knows no DOM. */
interface Bytes {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The table of the CSV; words are stored as words, so that no cell is a formula. */
export const xlsx: Format = {
  name: 'xlsx',
  async write(sources, options) {
    const columns = columnsFor(sources, options);
    const cell = (value: string | number): object =>
      typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, longestCell), type: String };
    const rows = sources.flatMap(({ records }) => records.map((record) => columns.map(({ of }) => cell(of(record)))));
    const head = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }));
    const blob = (await writeExcelFile([head, ...rows] as unknown as SheetData).toBlob()) as Bytes;
    return [{ name: 'statements.xlsx', content: new Uint8Array(await blob.arrayBuffer()) }];
  },
};
