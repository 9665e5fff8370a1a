import { button, element } from '../dom';
import { keyOf } from './chosen';
import type { TabChange, TabChosen, TabRow, TabSource, TabTexts } from './protocol';

type Act = (source: TabSource) => void;

/** What can be done with the source of a row. */
export interface RowActs {
  readonly open: Act;
  readonly setDate: Act;
  /** Asks what differs between the words of the first and those of others. */
  readonly differ: (first: TabSource, others: readonly TabSource[]) => void;
}

/** One row: where the words stand, the words, and below them all who carried the same. */
export function rowNode(row: TabRow, texts: TabTexts, acts: RowActs, box: HTMLInputElement): HTMLLIElement {
  const node = element('li', 'row');
  const [first] = row.sources;
  if (!first) return node;
  node.append(
    box,
    headOf(row, first, texts, acts),
    wordsOf(row, () => acts.open(first)),
    ...linkOf(first),
  );
  if (row.sources.length > 1) node.append(sourcesOf(row, first, acts));
  return node;
}

function headOf(row: TabRow, first: TabSource, texts: TabTexts, { setDate }: RowActs): HTMLElement {
  const head = element('div', 'row-head');
  head.append(element('span', 'date', first.date));
  if (!first.isDated) head.append(button('set-date', texts.setDate, () => setDate(first)));
  // Without an outlet, the headline tells where the words stand.
  head.append(element('span', 'outlet', first.outlet || first.headline || first.path));
  if (row.speaker !== '') head.append(element('span', 'speaker', row.speaker));
  if (row.role !== '') head.append(element('span', 'role', row.role));
  for (const kind of row.kinds) head.append(element('span', 'kind', kind));
  if (row.state !== '') head.append(element('span', 'state', row.state));
  for (const label of row.labels) head.append(element('span', 'label', label));
  return head;
}

function wordsOf({ left, match, more, right }: TabRow, open: () => void): HTMLElement {
  const words = button('words', '', open);
  words.append(left);
  if (match !== '') words.append(element('mark', '', match));
  for (const one of more) words.append(one.between, element('mark', '', one.match));
  words.append(right);
  return words;
}

/** Where an article stands on the web: opened on a click, and never before. What is no such address is text. */
function linkOf({ url }: TabSource): readonly HTMLElement[] {
  if (url === '') return [];
  const line = element('p', 'url');
  const link = element('a', '', url);
  if (/^https?:\/\/[^\s]+$/i.test(url)) link.href = url;
  link.rel = 'noreferrer';
  line.append(link);
  return [line];
}

function sourcesOf(row: TabRow, first: TabSource, { open, differ }: RowActs): HTMLElement {
  const details = element('details', 'sources');
  const outlets = [...new Set(row.sources.map(({ outlet }) => outlet).filter((outlet) => outlet !== ''))];
  const summary = element('summary', '', [row.carried, outlets.join(', ')].filter((part) => part !== '').join(': '));
  const list = element('ul', '');
  for (const source of row.sources) {
    const item = element('li', '');
    const where = [source.date, source.outlet, source.headline || source.path].filter((part) => part !== '');
    item.append(button('source', where.join(' · '), () => open(source)));
    if (source !== first) item.append(...linkOf(source));
    item.dataset.source = keyOf(source);
    list.append(item);
  }
  const others = row.sources.filter(({ differs }) => differs);
  // Told when somebody looks.
  if (others.length > 0) details.addEventListener('toggle', () => differ(first, others), { once: true });
  details.append(summary, list);
  return details;
}

/** Sets what differs into a row that is shown. */
export function showDifference(
  row: HTMLElement,
  source: TabChosen,
  changes: readonly TabChange[],
  texts: TabTexts,
): void {
  const key = keyOf(source);
  const item = [...row.querySelectorAll<HTMLElement>('[data-source]')].find((one) => one.dataset.source === key);
  item?.querySelector('.difference')?.remove();
  item?.append(differenceOf(changes, texts));
}

/** The words that differ: struck out, and set in, so that no colour is needed. */
function differenceOf(changes: readonly TabChange[], texts: TabTexts): HTMLElement {
  const node = element('p', 'difference');
  node.title = texts.only;
  for (const { text, in: where } of changes) {
    // A blank is neither struck out nor underlined.
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (where === 'both' || words === '') node.append(text);
    else node.append(before, element(where === 'first' ? 'del' : 'ins', '', words), after);
  }
  return node;
}
