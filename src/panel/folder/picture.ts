import { element, fill } from '../dom';
import { figureNode, type SaveFile, type Table } from './figure';
import { drawingOf, svg, tick } from './svg';
import type { TabFigures, TabTexts } from './protocol';

/** In CSS pixels. */
export const size = { month: 14, height: 120, below: 34, left: 34 } as const;

/** Of the keys below: how wide a letter is at most, and how far one stands below the other. In CSS pixels. */
const keys = { left: 18, letter: 8, step: 16 } as const;

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
    { title: figures.title, drawing: drawing(figures, series) },
    tableOf(figures, texts),
    texts,
    save,
  );
  if (figures.undated !== '') section.append(element('p', 'note', figures.undated));
  return section;
}

function drawing({ months, title }: TabFigures, series: readonly Series[]): SVGElement {
  const sums = months.map((_, at) => series.reduce((sum, { counts }) => sum + counts[at]!, 0));
  const top = Math.max(1, ...sums);
  const bars = size.left + months.length * size.month + 40;
  const longest = series.reduce((length, { name }) => Math.max(length, name.length), 0);
  const width = Math.max(bars, keys.left + longest * keys.letter);
  const node = drawingOf(width, size.height + size.below + series.length * keys.step, title, -10);
  node.append(patterns(), ...keysOf(series));
  // Half of three is drawn where two are: a line stands where its number says.
  for (const value of new Set([0, Math.round(top / 2), top])) {
    const y = size.height * (1 - value / top);
    node.append(svg('line', { x1: size.left, x2: bars, y1: y, y2: y, class: 'grid', stroke: 'currentColor' }));
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
    if (isNamed(month, at, months.length)) node.append(svg('text', { x, y: size.height + 16, ...tick }, month));
  });
  return node;
}

/** Names stand below the first of a year, of some years, or of some months where there is room. */
export function isNamed(month: string, at: number, count: number): boolean {
  if (at === 0) return true;
  const isYear = month.length === '2021'.length;
  if (isYear) return Number(month) % 5 === 0 && at > 1;
  return count < 18 ? at % 3 === 0 : month.endsWith('-01') && at > 2;
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

/** What each pattern means: in the picture itself, so that it is there where the picture is taken. */
function keysOf(series: readonly Series[]): readonly SVGElement[] {
  return series.flatMap(({ name }, place) => {
    const y = size.height + size.below + place * keys.step;
    const box = { x: 1, y: y - 10, width: 12, height: 10, stroke: 'currentColor', fill: fillOf(place) };
    return [
      svg('rect', { ...box, class: `key ${fills[place]!}` }),
      svg('text', { ...tick, 'font-size': 11, x: keys.left, y: y - 1 }, name),
    ];
  });
}

function tableOf({ months, outlets, head }: TabFigures, texts: TabTexts): Table {
  const heads = [head, ...outlets.map(({ outlet }) => outlet || texts.unknownOutlet), texts.all];
  const rows = months.map((month, at) => {
    const counts = outlets.map(({ counts }) => counts[at]!);
    return [month, ...[...counts, counts.reduce((a, b) => a + b, 0)].map(String)];
  });
  return { heads, rows };
}
