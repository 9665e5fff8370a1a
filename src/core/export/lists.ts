/** Several values in one cell, parted by `; `; a semicolon or a backslash inside a value stands behind a backslash. */
export const listOf = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** The values of such a cell, without blanks around them; none for an empty cell. */
export function valuesOf(cell: string): readonly string[] {
  if (cell.trim() === '') return [];
  return [...`${cell};`.matchAll(/((?:\\[^]|[^\\;])*);/g)].map(([, value]) => value!.replace(/\\([^])/g, '$1').trim());
}
