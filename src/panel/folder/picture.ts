import { element, fill } from '../dom';
import { figureNode, type SaveFile, type Table } from './figure';
import { drawingOf, svg, tick } from './svg';
import type { TabFigures, TabTexts } from './protocol';

/** In CSS pixels. */
export const size = { month: 14, height: 120, below: 34, left: 34 } as const;

/** More outlets than these would be no picture: the rest is drawn as one. */
const most = 5;

/** Patterns and not colours tell outlets apart; both go with the theme. */
const fills = ['solid', 'lines', 'dots', 'cross', 'light', 'rest'] as const;

interface Series {
  readonly name: string;
  readonly counts: readonly number[];
}

function seriesOf({ outlets }: TabFigures, texts: TabTexts): readonly Series[] {
  const named = outlets.map(({ outlet, counts }) => ({ name: outlet || texts.unknownOutlet, counts }));
  if (named.length <= most + 1) return named;
  const rest = named.slice(most);
  const counts = rest[0]!.counts.map((_, at) => rest.reduce((sum, one) => sum + one.counts[at]!, 0));
  return [...named.slice(0, most), { name: fill(texts.otherOutlets, rest.length), counts }];
}

/** Bars by month, an outlet above the other; the table below them says the same. */
export function pictureNode(figures: TabFigures, texts: TabTexts, save: SaveFile): HTMLElement {
  const series = seriesOf(figures, texts);
  const section = figureNode(
    { title: texts.pictureTitle, drawing: drawing(figures.months, series, texts), below: [legend(series)] },
    tableOf(figures, texts),
    texts,
    save,
  );
  if (figures.undated !== '') section.append(element('p', 'note', figures.undated));
  return section;
}

function drawing(months: readonly string[], series: readonly Series[], texts: TabTexts): SVGElement {
  const sums = months.map((_, at) => series.reduce((sum, { counts }) => sum + counts[at]!, 0));
  const top = Math.max(1, ...sums);
  const width = size.left + months.length * size.month + 40;
  const node = drawingOf(width, size.height + size.below, texts.pictureTitle, -10);
  node.append(patterns());
  for (const share of [0, 0.5, 1]) {
    const y = size.height * (1 - share);
    node.append(svg('line', { x1: size.left, x2: width, y1: y, y2: y, class: 'grid', stroke: 'currentColor' }));
    const value = Math.round(top * share);
    node.append(svg('text', { x: size.left - 4, y: y + 4, 'text-anchor': 'end', ...tick }, String(value)));
  }
  months.forEach((month, at) => {
    let y = size.height;
    const x = size.left + at * size.month + 2;
    series.forEach(({ name, counts }, place) => {
      const height = (counts[at]! / top) * size.height;
      if (height === 0) return;
      y -= height;
      const bar = svg('rect', {
        x,
        y,
        width: size.month - 3,
        height,
        class: `bar ${fills[place]!}`,
        fill: fillOf(place),
      });
      bar.setAttribute('stroke', 'currentColor');
      bar.append(svg('title', {}, `${month} · ${name}: ${counts[at]!}`));
      node.append(bar);
    });
    if (at === 0 || month.endsWith('-01') || (months.length < 18 && at % 3 === 0))
      node.append(svg('text', { x, y: size.height + 16, ...tick }, month));
  });
  return node;
}

const fillOf = (place: number): string => (place === 0 ? 'currentColor' : `url(#${fills[place]!})`);

function patterns(): SVGElement {
  const all = svg('defs', {});
  const paths: Readonly<Record<string, string>> = {
    lines: 'M0 6 L6 0',
    dots: 'M2 3 h2',
    cross: 'M0 3 h6 M3 0 v6',
    light: 'M0 0',
    rest: 'M0 3 h6',
  };
  for (const [id, d] of Object.entries(paths)) {
    const pattern = svg('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' });
    pattern.append(svg('path', { d, stroke: 'currentColor', 'stroke-width': id === 'dots' ? 2.4 : 1.2 }));
    all.append(pattern);
  }
  return all;
}

function legend(series: readonly Series[]): HTMLElement {
  const list = element('ul', 'legend');
  series.forEach(({ name }, place) => {
    const item = element('li', '');
    const key = svg('svg', { width: 14, height: 12, 'aria-hidden': 'true' });
    const box = {
      x: 1,
      y: 1,
      width: 12,
      height: 10,
      stroke: 'currentColor',
      fill: fillOf(place),
      class: fills[place]!,
    };
    key.append(svg('rect', box));
    item.append(key, ` ${name}`);
    list.append(item);
  });
  return list;
}

function tableOf({ months, outlets }: TabFigures, texts: TabTexts): Table {
  const heads = [texts.month, ...outlets.map(({ outlet }) => outlet || texts.unknownOutlet), texts.all];
  const rows = months.map((month, at) => {
    const counts = outlets.map(({ counts }) => counts[at]!);
    return [month, ...[...counts, counts.reduce((a, b) => a + b, 0)].map(String)];
  });
  return { heads, rows };
}
