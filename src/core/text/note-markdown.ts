import { seen } from './inert';
import { asLine, asPiece } from './markdown';
import { noteBlocks, type NoteBlock, type NoteLook, type NotePart } from './note';

const marks: Readonly<Record<NoteLook, string>> = { strong: '**', emphasis: '*', struck: '~~' };

/**
 * A note as Markdown for a hover, written anew from what was understood of it: whatever else stands in it is text.
 * @param linkOf an address of the web as a link that tells where it leads
 */
export function noteMarkdown(note: string, linkOf: (url: string) => string): string {
  const partOf = (part: NotePart, within: readonly NoteLook[]): string => {
    if (typeof part === 'string') return asPiece(part);
    if ('url' in part) return linkOf(part.url);
    if ('code' in part) return codeOf(part.code);
    const inner = part.parts.map((one) => partOf(one, [...within, part.look])).join('');
    return within.includes(part.look) ? inner : `${marks[part.look]}${inner}${marks[part.look]}`;
  };
  const lineOf = (parts: readonly NotePart[]): string =>
    asLine(
      parts
        .map((part) => partOf(part, []))
        .join('')
        .trim(),
    );
  const blockOf = ({ kind, lines, mark, depth = 0 }: NoteBlock): string => {
    if (kind === 'code') return fenced(lines);
    const text = lines.map(lineOf);
    if (kind === 'quote') return text.map((line) => `> ${line}`).join('  \n');
    if (kind === 'item') return `${' '.repeat(4 * depth)}${mark === '•' ? '-' : mark} ${text.join('  \n')}`;
    return text.join('  \n');
  };
  const blocks = noteBlocks(note);
  return blocks
    .map((block, at) => (at === 0 ? '' : follows(blocks[at - 1]!, block) ? '\n' : '\n\n') + blockOf(block))
    .join('');
}

const follows = (before: NoteBlock, next: NoteBlock): boolean => before.kind === 'item' && next.kind === 'item';

const ticksBeyond = (text: string, least: number): string => {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
};

/** In code nothing is anything but text; its marks are more than it has in a row. */
function codeOf(text: string): string {
  const plain = seen(text).replace(/\s+/g, ' ');
  const ticks = ticksBeyond(plain, 1);
  return plain.trim() === '' ? ' ' : `${ticks} ${plain} ${ticks}`;
}

function fenced(lines: NoteBlock['lines']): string {
  const text = lines
    .map((parts) => parts.map((part) => (typeof part === 'object' && 'code' in part ? seen(part.code) : '')).join(''))
    .join('\n');
  const ticks = ticksBeyond(text, 3);
  return `${ticks}\n${text}\n${ticks}`;
}
