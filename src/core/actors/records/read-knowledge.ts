import type { YAMLMap } from 'yaml';
import { isMap, isSeq, LineCounter } from 'yaml';
import { atOnce, type Steps } from '../../text/steps';
import { parseYaml } from '../../text/yaml';
import type { Piece } from './cut-records';
import { cutRecords } from './cut-records';
import type { Actor } from '../knowledge';
import { endOf, nodeAt, type ProblemKind, type Report, startOf } from './nodes';
import { lastOpen } from './last-open';
import { explainReference, explainYaml } from './yaml-problem';
import { readRecord } from './read-record';

/** A place in a file. */
export interface Place {
  /** Both from 1; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** How many UTF-16 code units of that line are meant. */
  readonly length: number;
}

/** Something wrong in a file of actors. */
export interface KnowledgeProblem extends Place {
  /** In plain English, a whole sentence. */
  readonly message: string;
  readonly kind: ProblemKind;
}

/** Where something of a record stands, by its path: `['roles', 2, 'to']`; an empty path is the record's id. */
export type Locate = (path: readonly (string | number)[]) => Place;

export interface KnowledgeFile {
  readonly actors: readonly Actor[];
  /** Ids that the file switches off with `disabled: true`. */
  readonly disabled: readonly string[];
  /** The fields that each record states, by id; a record over a shipped one need not state them all. */
  readonly stated: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly KnowledgeProblem[];
  /** Where the parts of each record stand, by id; only where it was asked for. */
  readonly places: ReadonlyMap<string, Locate>;
}

export interface ReadOptions {
  /** The name to keep in the records. */
  readonly file?: string;
  /** Ids of shipped actors: a record over one of them needs no name of its own. */
  readonly known?: ReadonlySet<string>;
  /** Whether to keep where everything stands, which takes memory. */
  readonly places?: boolean;
}

/** A larger file is not read at all. */
export const maxKnowledgeSize = 5_000_000;

/** A file that cannot be cut into records is read in one go, in which nobody else gets a turn: only a shorter one. */
const longestWhole = 500_000;

/** A longer record is not read; those that people write have a tenth of it. */
const longestRecord = 64_000;

/** Records that are read in one step: a few milliseconds. */
const stepSize = 20_000;

/**
 * Reads one YAML file of actors. A broken record is reported and skipped, the others are kept.
 * @param text the file's text
 * @param file the name to keep in the records, relative to its folder
 * @param known ids of shipped actors: a record over one of them needs no name of its own
 */
export function readKnowledge(text: string, file?: string, known: ReadonlySet<string> = new Set()): KnowledgeFile {
  return readNow(text, { file, known });
}

/** The same in one go, with all options. */
export const readNow = (text: string, options: ReadOptions): KnowledgeFile => atOnce(readSteps(text, options));

/** The same in small steps, so that others get their turn in between; the last one brings the answer. */
export function* readSteps(whole: string, options: ReadOptions): Steps<KnowledgeFile> {
  const reading = new Reading(options);
  if (whole.length > maxKnowledgeSize) {
    reading.refuse('This file is larger than 5 MB, so it is not read. Split it into several files.');
    return reading;
  }
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
  const pieces = cutRecords(text);
  if (!pieces && text.length > longestWhole) {
    reading.refuse(
      'This file is longer than 500 KB and no plain list of records: anchors, several documents or other things stand in it. So it is not read.',
    );
    return reading;
  }
  if (!pieces) {
    reading.read({ text, start: 0, lines: 0 });
    return reading;
  }
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.start + pieces[to]!.text.length - pieces[from]!.start < stepSize) to++;
    const { start, lines } = pieces[from]!;
    if (pieces[from]!.text.length > longestRecord) {
      reading.refuse('This record is longer than 64 KB, so it is not read. Shorten it.', lines + 1);
      from++;
      yield;
      continue;
    }
    const together = { text: text.slice(start, pieces[to]?.start), start, lines };
    // A fault may reach into the records after it; read one by one, it cannot.
    const several = to - from > 1;
    if (!reading.read(together, several ? 'unbroken' : 'record'))
      for (const piece of pieces.slice(from, to)) reading.read(piece, 'record');
    from = to;
    yield;
  }
  return reading;
}

class Reading implements KnowledgeFile {
  readonly actors: Actor[] = [];
  readonly disabled: string[] = [];
  readonly stated = new Map<string, ReadonlySet<string>>();
  readonly problems: KnowledgeProblem[] = [];
  readonly places = new Map<string, Locate>();

  constructor(private readonly options: ReadOptions) {}

  refuse(message: string, line = 1): void {
    this.problems.push({ line, column: 1, length: 1, message, kind: 'broken' });
  }

  /**
   * Reads a piece of the file.
   * @param what a whole file, one record of it, or several, which are left where they are no valid YAML
   * @returns whether it was read
   */
  read({ text, lines: linesBefore }: Piece, what: 'file' | 'record' | 'unbroken' = 'file'): boolean {
    const lines = new LineCounter();
    const document = parseYaml(text, lines);
    // After the first error of syntax the others are mostly its echo.
    const [broken] = document.errors;
    if (broken && what === 'unbroken') return false;
    const placeOf = (start: number, end: number): Place => {
      const { line, col } = lines.linePos(start);
      const lineEnd = /\r?\n/.exec(text.slice(start))?.index ?? text.length - start;
      const length = Math.max(1, Math.min(end - start, lineEnd));
      return { line: linesBefore + Math.max(line, 1), column: Math.max(col, 1), length };
    };
    const report: Report = (node, message, kind = 'broken') => {
      this.problems.push({ ...placeOf(startOf(node), endOf(node)), message, kind });
    };
    if (broken) {
      const { start, end, message } = explainYaml(broken, document.errors, text, lastOpen);
      this.problems.push({ ...placeOf(start, end), message, kind: 'broken' });
    }
    // Whatever else is wrong with the record is an echo.
    if (document.contents === null || (broken && what === 'record')) return true;
    if (!isSeq(document.contents)) {
      if (!broken) report(document.contents, 'Expected a list of records, each beginning with "- id:".');
      return true;
    }
    const { items } = document.contents;
    for (const [i, item] of items.entries()) {
      const next = i + 1 < items.length ? startOf(items[i + 1]) : text.length + 1;
      if (document.errors.some(({ pos: [at] }) => at >= startOf(item) && at < next)) continue;
      if (!isMap(item)) {
        // One word for a whole list of such.
        if (i === 0 || isMap(items[i - 1])) report(item, 'Expected a record, beginning with "- id:".');
        continue;
      }
      let plain: unknown;
      try {
        plain = (item as YAMLMap).toJS(document, { maxAliasCount: 20 });
      } catch (error) {
        const tooOften =
          'This record refers to other parts of the file too often, so it is not read. Write out what it refers to.';
        report(item, explainReference(error) ?? tooOften);
        continue;
      }
      const { line } = placeOf(startOf(item), endOf(item));
      const locate: Locate = (path) => {
        const node = nodeAt(item, path.length === 0 ? ['id'] : path);
        return placeOf(startOf(node), endOf(node));
      };
      this.#take(item, plain as Record<string, unknown>, report, line, locate);
    }
    return true;
  }

  #take(map: YAMLMap, plain: Record<string, unknown>, report: Report, line: number, locate: Locate): void {
    const { file, known = new Set(), places } = this.options;
    const record = readRecord(map, plain, report, known);
    if (!record) return;
    const { id } = record;
    if (this.stated.has(id)) {
      report(map, `The id "${id}" stands in this file twice; the second record is not read.`);
      return;
    }
    this.stated.set(id, record.stated);
    if (places) this.places.set(id, locate);
    if (record.disabled) this.disabled.push(id);
    else this.actors.push({ ...record.actor, ...(file === undefined ? {} : { file }), line });
  }
}
