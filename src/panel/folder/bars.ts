import { figureNode, type SaveFile } from './figure';
import { isNamed, size } from './picture';
import type { TabBars, TabFigures, TabTexts } from './protocol';
import { drawingOf, svg, tick } from './svg';

/** In CSS pixels. */
const bar = { width: 420, height: 10, step: 32, beside: 180 } as const;
const totals = 60;

/** Bars that lie: the name above each, and what is counted beside it. */
export function barsNode({ title, heads, bars }: TabBars, texts: TabTexts, save: SaveFile): HTMLElement {
  const drawing = drawingOf(bar.width + bar.beside, bars.length * bar.step + 4, title);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  bars.forEach(({ name, value, told }, at) => {
    const y = at * bar.step;
    const width = value === 0 ? 0 : Math.max(1, (value / most) * bar.width);
    const rect = { x: 1, y: y + 17, width, height: bar.height, fill: 'currentColor', class: 'bar' };
    drawing.append(
      svg('text', { ...tick, x: 0, y: y + 13, 'font-size': 11 }, name),
      svg('rect', rect),
      svg('text', { ...tick, x: width + 7, y: y + 26 }, told),
    );
  });
  const rows = bars.map(({ name, cells }) => [name, ...cells]);
  return figureNode({ title, drawing }, { heads, rows }, texts, save);
}

/** How often somebody spoke in each month, and below it what they were then. */
export function rolesNode({ months, outlets, roles }: TabFigures, texts: TabTexts, save: SaveFile): HTMLElement {
  const title = texts.rolesTitle;
  const counts = months.map((_, at) => outlets.reduce((sum, one) => sum + one.counts[at]!, 0));
  const most = Math.max(1, ...counts);
  const width = Math.max(size.left + months.length * size.month + 40, bar.width + bar.beside);
  const drawing = drawingOf(width, totals + 24 + roles.length * bar.step, title, -10);
  const left = (at: number): number => size.left + at * size.month + 2;
  drawing.append(svg('text', { ...tick, x: size.left - 4, y: 4, 'text-anchor': 'end' }, String(most)));
  months.forEach((month, at) => {
    const height = (counts[at]! / most) * totals;
    if (height > 0) {
      const rect = svg('rect', {
        x: left(at),
        y: totals - height,
        width: size.month - 3,
        height,
        fill: 'currentColor',
      });
      rect.append(svg('title', {}, `${month}: ${counts[at]!}`));
      drawing.append(rect);
    }
    if (isNamed(month, at, months.length)) drawing.append(svg('text', { ...tick, x: left(at), y: totals + 14 }, month));
  });
  roles.forEach(({ title: name, from, to }, place) => {
    const y = totals + 20 + place * bar.step;
    const [begin, end] = [months.indexOf(from), months.indexOf(to)];
    const spanned = (end - begin + 1) * size.month - 3;
    const box = {
      x: left(begin),
      y: y + 17,
      width: spanned,
      height: bar.height - 3,
      fill: 'none',
      stroke: 'currentColor',
    };
    drawing.append(svg('text', { ...tick, x: left(begin), y: y + 12, 'font-size': 11 }, name), svg('rect', box));
  });
  const heads = [texts.role, texts.from, texts.to];
  const rows = roles.map(({ title: name, from, to }) => [name, from, to]);
  return figureNode({ title, drawing }, { heads, rows }, texts, save);
}
