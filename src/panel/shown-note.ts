import { type NoteBlock, noteBlocks, type NoteLook, type NotePart } from '../core/text/note';
import { element } from './dom';

const tags = { strong: 'strong', emphasis: 'em', struck: 's' } as const satisfies Readonly<Record<NoteLook, string>>;

/**
 * A note as its Markdown has it, made of elements and texts: an address is shown, and leads nowhere. All stands in one
 * line while the card is closed.
 */
export function shownNote(note: string): HTMLElement {
  const node = element('div', 'decision-note markdown');
  node.dir = 'auto';
  for (const block of noteBlocks(note)) node.append(blockNode(block), ' ');
  return node;
}

function blockNode({ kind, lines, mark, depth = 0 }: NoteBlock): HTMLElement {
  const node = element('div', `note-${kind}`);
  if (mark !== undefined) {
    node.style.setProperty('--depth', String(depth));
    node.append(element('span', 'note-mark', mark), ' ');
  }
  lines.forEach((parts, at) => {
    // A line end, and a blank where all is one line.
    if (at > 0) node.append(' ', element('br', ''));
    node.append(...parts.map(partNode));
  });
  return node;
}

function partNode(part: NotePart): Node | string {
  if (typeof part === 'string') return part;
  if ('url' in part) return element('span', 'note-url', part.url);
  if ('code' in part) return element('code', '', part.code);
  const node = element(tags[part.look], '');
  node.append(...part.parts.map(partNode));
  return node;
}
