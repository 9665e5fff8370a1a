import type { ErrorCode } from 'yaml';
import type { Span } from '../../model';
import type { Loose } from '../writing/loose-parts';
import { readLoose } from '../writing/loose-yaml';

/** What is wrong with a piece of YAML and what to do about it, in plain words; and where. */
export interface YamlProblem extends Span {
  readonly message: string;
}

/** As the `yaml` package has it. */
interface YamlError {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
  readonly message: string;
}

const noColon = 'A field needs a colon and a blank behind its name, such as "name: Anna".';

/**
 * Of the first fault of a text, and of its echoes.
 * @param errors what the `yaml` package says, not empty
 * @param text the text that it read; offsets are UTF-16 code units
 */
export function explainYaml(errors: readonly YamlError[], text: string): YamlProblem {
  const [first] = errors;
  if (!first) return { start: 0, end: 0, message: '' };
  const [start, end] = first.pos;
  const said = first.message;
  const tab = /^ *(\t[ \t]*)(?=\S)/m.exec(text);
  if (tab && tab.index <= end && !['DUPLICATE_KEY', 'BAD_SCALAR_START'].includes(first.code)) {
    const from = tab.index + tab[0].length - tab[1]!.length;
    const message =
      'A tab stands at the beginning of this line, where YAML takes only blanks. Put two blanks for each tab.';
    return { start: from, end: from + tab[1]!.length, message };
  }
  const multiline = errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (multiline) {
    const [line = '', next = ''] = text.slice(...multiline.pos).split('\n');
    if (first === multiline) return { start, end: start + line.trimEnd().length, message: noColon };
    const from = multiline.pos[1] - next.trimStart().length;
    const message =
      'This line stands further to the right than the one above. Put it below the other fields of its record.';
    return { start: from, end: multiline.pos[1], message };
  }
  switch (first.code) {
    case 'MISSING_CHAR': {
      if (said.includes('closing')) {
        const open = lastOpen(readLoose(text), 'scalar');
        return {
          ...(open ?? { start, end }),
          message: 'This text has no closing quotation mark. Put one at its end.',
        };
      }
      if (said.includes('followed by map values')) return { start, end, message: noColon };
      if (said.includes('without - indicator'))
        return { start, end, message: 'This line is not in line with the others. Put it below the first field.' };
      break;
    }
    case 'BAD_INDENT': {
      if (said.startsWith('Flow')) {
        const open = lastOpen(readLoose(text), 'holder');
        const sign = said.slice(-1);
        const message = `What is opened here is not closed. Put a ${sign} where it ends.`;
        return { ...(open ? { start: open.start, end: open.start + 1 } : { start, end }), message };
      }
      if (said.includes('same column'))
        return { start, end, message: 'The hyphens of a list must stand one below the other. Move this one.' };
      break;
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        start,
        end: lineEnd(text, start),
        message: 'A colon stands in this text. Put the text in quotation marks.',
      };
    case 'DUPLICATE_KEY': {
      const name = /^[\w-]+/.exec(text.slice(start))?.[0] ?? '';
      return { start, end: start + name.length, message: `The field "${name}" stands here twice. Take one out.` };
    }
    case 'BAD_SCALAR_START':
      return {
        start,
        end: lineEnd(text, start),
        message: `A text that begins with ${text[start] ?? ''} must stand in quotation marks.`,
      };
    case 'BAD_DQ_ESCAPE':
      return { start, end, message: 'In double quotation marks, write \\\\ for a backslash.' };
    case 'MULTIPLE_DOCS':
      return {
        start,
        end: start + 3,
        message: 'A second list begins here. Take this line out, so that all records are in one.',
      };
    case 'UNEXPECTED_TOKEN': {
      const atStart = start === 0 || text[start - 1] === '\n';
      const message = atStart
        ? 'This line belongs to no record. Indent it by two blanks, or begin a record with "- id:".'
        : 'This cannot stand here. Put a text with such signs in quotation marks, or begin a new line.';
      return { start, end: lineEnd(text, start), message };
    }
    case 'IMPOSSIBLE':
      return { start, end: lineEnd(text, start), message: 'Too much stands inside one another here. Make it flatter.' };
    default:
  }
  const words = said.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return { start, end, message: `This is no valid YAML: ${words}.` };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return start + text.slice(start, end < 0 ? text.length : end).trimEnd().length;
}

/** The last text in marks, or the last brackets, that are not closed. */
function lastOpen(node: Loose | undefined, what: 'scalar' | 'holder'): Span | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') {
    const isOpen = what === 'scalar' && node.open && node.quote !== '';
    return isOpen ? { start: node.start, end: node.end } : undefined;
  }
  const parts = node.kind === 'list' ? node.items : node.fields;
  for (const { value } of parts.toReversed()) {
    const open = lastOpen(value, what);
    if (open) return open;
  }
  return what === 'holder' && node.flow && node.open ? { start: node.start, end: node.end } : undefined;
}
