/** Drawing in SVG: in the theme's colour, told apart by patterns, and readable without a style sheet. */

const namespace = 'http://www.w3.org/2000/svg';

/** Of texts; a picture that is saved has no style sheet. */
export const tick = { class: 'tick', fill: 'currentColor', 'font-size': 10, 'font-family': 'sans-serif' } as const;

export function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const node = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  if (text !== undefined) node.textContent = text;
  return node;
}

/** A whole picture. @param top where it begins, in CSS pixels: below 0, where something stands above */
export function drawingOf(width: number, height: number, label: string, top = 0): SVGElement {
  return svg('svg', {
    xmlns: namespace,
    width,
    height: height - top,
    viewBox: `0 ${top} ${width} ${height - top}`,
    role: 'img',
    'aria-label': label,
  });
}
