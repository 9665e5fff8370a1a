import type { ErrorCode } from 'yaml';
import type { Span } from '../../model';

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
const noComma = 'In brackets, a comma parts one thing from the next. Put one in, or put the text in quotation marks.';

/**
 * Of the first fault of a text, and of its echoes.
 * @param errors all that the `yaml` package says
 * @param text the text that it read; offsets are UTF-16 code units
 * @param lastOpen finds the last text in marks, or the last brackets, that are not closed
 */
export function explainYaml(
  first: YamlError,
  errors: readonly YamlError[],
  text: string,
  lastOpen: LastOpen,
): YamlProblem {
  return (
    tabProblem(first, text) ?? lineProblem(errors, text) ?? problemOf(first, text, lastOpen) ?? plainProblem(first)
  );
}

export type LastOpen = (text: string, what: 'scalar' | 'holder') => Span | undefined;

/** What is wrong where the `yaml` package did not find what is referred to; null for its other faults. */
export function explainReference(error: unknown): string | null {
  const [, name] = /Unresolved alias[^:]*: (\S+)/.exec(String(error)) ?? [];
  if (name === undefined) return null;
  return `Nothing is called "&${name}", so "*${name}" refers to nothing. Put a text that begins with * in quotation marks.`;
}

function tabProblem({ code, pos }: YamlError, text: string): YamlProblem | null {
  const tab = /^ *(\t[ \t]*)(?=\S)/m.exec(text);
  if (!tab || tab.index > pos[1] || ['DUPLICATE_KEY', 'BAD_SCALAR_START'].includes(code)) return null;
  const from = tab.index + tab[0].length - tab[1]!.length;
  const message =
    'A tab stands at the beginning of this line, where YAML takes only blanks. Put two blanks for each tab.';
  return { start: from, end: from + tab[1]!.length, message };
}

/** Of two lines that were read as one name. */
function lineProblem(errors: readonly YamlError[], text: string): YamlProblem | null {
  const multiline = errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (!multiline) return null;
  const [start, end] = multiline.pos;
  const [line = '', next = ''] = text.slice(start, end).split('\n');
  if (errors[0] === multiline) return { start, end: start + line.trimEnd().length, message: noColon };
  const message = 'This line stands further to the right than the one above. Put it below the other fields.';
  return { start: end - next.trimStart().length, end, message };
}

function problemOf(
  { code, pos: [start, end], message: said }: YamlError,
  text: string,
  lastOpen: LastOpen,
): YamlProblem | null {
  switch (code) {
    case 'MISSING_CHAR':
      return missingProblem(said, { start, end }, text, lastOpen);
    case 'BAD_INDENT':
      return indentProblem(said, { start, end }, text, lastOpen);
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
        end: start + '---'.length,
        message: 'A second list begins here. Take this line out, so that all is in one.',
      };
    case 'UNEXPECTED_TOKEN': {
      const atStart = start === 0 || text[start - 1] === '\n';
      const message = atStart
        ? 'This line belongs to no record. Indent it by two blanks, or begin a record with "- id:".'
        : 'This cannot stand here. Put a text with such signs in quotation marks, or begin a new line.';
      return { start, end: lineEnd(text, start), message };
    }
    case 'BLOCK_IN_FLOW':
      return { start, end: lineEnd(text, start), message: noComma };
    case 'IMPOSSIBLE':
      return { start, end: lineEnd(text, start), message: 'Too much stands inside one another here. Make it flatter.' };
    default:
      return null;
  }
}

function missingProblem(said: string, at: Span, text: string, lastOpen: LastOpen): YamlProblem | null {
  if (said.includes('closing')) {
    const open = lastOpen(text, 'scalar');
    return { ...(open ?? at), message: 'This text has no closing quotation mark. Put one at its end.' };
  }
  if (said.includes('followed by map values')) return { ...at, message: noColon };
  if (said.startsWith('Missing ,')) return { ...at, message: noComma };
  if (said.includes('without - indicator'))
    return { ...at, message: 'This line is not in line with the others. Put it below the first field.' };
  return null;
}

function indentProblem(said: string, at: Span, text: string, lastOpen: LastOpen): YamlProblem | null {
  if (said.startsWith('Flow')) {
    const open = lastOpen(text, 'holder');
    const message = `What is opened here is not closed. Put a ${said.slice(-1)} where it ends.`;
    return { ...(open ? { start: open.start, end: open.start + 1 } : at), message };
  }
  if (said.includes('same column')) {
    const what = said.includes('sequence') ? 'The hyphens of a list' : 'The fields of a record';
    return { ...at, message: `${what} must stand one below the other. Move this one.` };
  }
  return null;
}

/** In the words of the package. */
function plainProblem({ pos: [start, end], message }: YamlError): YamlProblem {
  const words = message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return { start, end, message: `This is no valid YAML: ${words}.` };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return start + text.slice(start, end < 0 ? text.length : end).trimEnd().length;
}
