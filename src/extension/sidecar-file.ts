import { isMap, LineCounter, parseDocument } from 'yaml';

/** The sidecar in its first, smallest form: `version` and the reader's `date`. Whatever else stands in it is kept. */

export const sidecarVersion = 1;

export interface Sidecar {
  readonly date?: string;
}

export interface SidecarProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export type SidecarAnswer =
  { readonly ok: true; readonly sidecar: Sidecar } | { readonly ok: false; readonly problem: SidecarProblem };

/** `2020-11-03`, `2020-11` or `2020`, and a day that there is. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** @param text the whole file, decoded */
export function readSidecar(text: string): SidecarAnswer {
  const { document, problem } = parse(text);
  if (problem) return { ok: false, problem };
  const value: unknown = document.get('date');
  const date = typeof value === 'number' ? String(value) : value;
  if (date === undefined || date === null) return { ok: true, sidecar: {} };
  if (typeof date === 'string' && isDate(date)) return { ok: true, sidecar: { date } };
  const line = text.split('\n').findIndex((one) => /^date\s*:/.test(one)) + 1;
  return { ok: false, problem: { message: 'the date must be like 2020-11-03, 2020-11 or 2020', line } };
}

/**
 * The file with another date, and nothing else changed: comments, order and unknown fields stay.
 * @param text the whole file as it stands; empty where there is none yet
 * @param date undefined takes the date out
 * @returns the whole file; no text where nothing is left that is worth a file
 */
export function withDate(text: string, date: string | undefined): SidecarAnswer & { readonly text?: string } {
  const { document, problem } = parse(text);
  if (problem) return { ok: false, problem };
  if (!document.has('version')) document.set('version', sidecarVersion);
  if (date === undefined) document.delete('date');
  else document.set('date', date);
  const written = document.toString({ lineWidth: 0 });
  if (written.trim() === `version: ${sidecarVersion}`) return { ok: true, sidecar: {} };
  return { ok: true, sidecar: { date }, text: text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written };
}

function parse(text: string): { document: ReturnType<typeof parseDocument>; problem?: SidecarProblem } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter, prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    return { document, problem: { message: error.message, line } };
  }
  if (document.contents === null) return { document };
  if (!isMap(document.contents))
    return { document, problem: { message: 'fields like “date: 2020-11-03” are expected', line: 1 } };
  const version: unknown = document.get('version');
  if (version !== undefined && version !== sidecarVersion) {
    const line = text.split('\n').findIndex((one) => /^version\s*:/.test(one)) + 1;
    return { document, problem: { message: 'it was written by another version of Sayso', line } };
  }
  return { document };
}
