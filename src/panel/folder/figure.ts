import { button, element } from '../dom';
import type { TabTexts } from './protocol';

/** The figures of a picture: the first cell of a row names it. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @param title of the picture */
export type SaveFile = (title: string, ending: 'svg' | 'csv', text: string) => void;

interface Drawn {
  readonly title: string;
  readonly drawing: SVGElement;
}

/** A picture, the same as a table, and both to be taken elsewhere. */
export function figureNode({ title, drawing }: Drawn, table: Table, texts: TabTexts, save: SaveFile) {
  const section = element('figure', 'picture');
  const scroll = element('div', 'scroll');
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', title);
  scroll.append(drawing);
  const exports = element('div', 'keep');
  exports.append(
    button('action', texts.svg, () => save(title, 'svg', new XMLSerializer().serializeToString(drawing))),
    button('action', texts.figuresCsv, () => save(title, 'csv', csvOf(table))),
  );
  section.append(element('figcaption', '', title), scroll, tableNode(title, table), exports);
  return section;
}

function tableNode(title: string, { heads, rows }: Table): HTMLElement {
  const details = element('details', 'figures');
  const table = element('table', '');
  const head = element('tr', '');
  for (const name of heads) {
    const cell = element('th', '', name);
    cell.scope = 'col';
    head.append(cell);
  }
  table.append(head);
  for (const [first = '', ...others] of rows) {
    const row = element('tr', '');
    const name = element('th', '', first);
    name.scope = 'row';
    row.append(name, ...others.map((cell) => element('td', '', cell)));
    table.append(row);
  }
  details.append(element('summary', '', title), table);
  return details;
}

/** A cell that a spreadsheet would take for a formula is given as text. */
const cellOf = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;

const csvOf = ({ heads, rows }: Table): string =>
  [heads, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
