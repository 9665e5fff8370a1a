import type { Span } from '../../model';
import type { Loose } from '../writing/loose-parts';
import { readLoose } from '../writing/loose-yaml';
import type { LastOpen } from './yaml-problem';

export const lastOpen: LastOpen = (text, what) => openIn(readLoose(text), what);

/** The last text in marks, or the last brackets, that are not closed. */
function openIn(node: Loose | undefined, what: 'scalar' | 'holder'): Span | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') {
    const isOpen = what === 'scalar' && node.open && node.quote !== '';
    return isOpen ? { start: node.start, end: node.end } : undefined;
  }
  const parts =
    node.kind === 'list' ? node.items.map(({ value }) => value) : node.fields.flatMap(({ key, value }) => [key, value]);
  for (const part of parts.reverse()) {
    const open = openIn(part, what);
    if (open) return open;
  }
  return what === 'holder' && node.flow && node.open ? { start: node.start, end: node.end } : undefined;
}
