/**
 * Prints a table: the first column to the left, the others to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  for (const row of [head, ...rows]) {
    const cells = widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)));
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
  console.log();
}

/** A share of one as people of the field write it: ".871". */
export const figure = (/** @type {number | undefined} */ share) =>
  share === undefined || Number.isNaN(share) ? '–' : share.toFixed(3).replace(/^0/, '');
