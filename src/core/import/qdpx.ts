import { strFromU8, unzipSync } from 'fflate';
import { contextLength } from '../annotations/anchor';
import type { ChosenSpeaker } from '../annotations/decision';
import type { ReviewState } from '../annotations/review';
import type { AsFound } from '../export/as-found';
import { type Coded, groups, notSaid } from '../export/bodies';
import { codeUnitsIn } from '../export/code-points';
import { canonical } from '../text/canonical';
import { defined, listed } from './defined';
import {
  type ArticleKey,
  type Held,
  type ImportedPiece,
  type ImportedRecord,
  type ImportForm,
  type ImportProblem,
  Unusable,
} from './record';
import { attribute, childText, elements, readXml, type XmlElement } from './xml';

/** In bytes, unpacked: a project of texts is never so large. */
const largest = 300_000_000;

/** REFI-QDA projects of Sayso, or of NVivo, ATLAS.ti, MAXQDA, QualCoder: codings of plain texts. */
export const qdpx: ImportForm = {
  name: 'qdpx',
  endings: ['.qdpx'],
  read(bytes) {
    try {
      return readProject(filesIn(bytes));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { records: [], problems: [{ where: 'the file', message: error.message }] };
    }
  },
};

type Files = ReadonlyMap<string, Uint8Array>;

function filesIn(bytes: Uint8Array): Files {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:qde|txt)$/i.test(name)) return false;
        size += originalSize;
        if (size > largest) throw new Unusable('The project is too large. Export fewer articles at once.');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable('It is no QDPX file, or not a whole one. Export it again.');
  }
}

interface Code extends Pick<Coded, 'name' | 'actor'> {
  /** Absent: another program's code. */
  readonly group?: Coded['group'];
}

interface Project {
  readonly codes: ReadonlyMap<string, Code>;
  readonly users: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly files: Files;
}

function readProject(files: Files): { records: readonly ImportedRecord[]; problems: readonly ImportProblem[] } {
  const qde = [...files].find(([name]) => name.endsWith('.qde'))?.[1];
  if (!qde) throw new Unusable('There is no project.qde in it. Export it again as a REFI-QDA project.');
  const root = parsed(strFromU8(qde));
  const project: Project = {
    codes: codesIn(elements(elements(root, 'CodeBook')[0], 'Codes')[0]),
    users: namesIn(elements(elements(root, 'Users')[0], 'User')),
    notes: new Map(),
    files,
  };
  const notes = new Map(
    elements(elements(root, 'Notes')[0], 'Note').map((note) => [
      attribute(note, 'guid') ?? '',
      plainText(note, files) ?? '',
    ]),
  );
  const records: ImportedRecord[] = [];
  const problems: ImportProblem[] = [];
  for (const source of elements(elements(root, 'Sources')[0], 'TextSource')) {
    const where = `source “${attribute(source, 'name') ?? ''}”`;
    try {
      const text = plainText(source, files);
      if (text === undefined) throw new Unusable('It has no plain text. Export the project with plain texts.');
      const found = recordsIn(source, text, where, { ...project, notes });
      records.push(...found.records);
      problems.push(...found.problems);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push({ where, message: error.message });
    }
  }
  return { records, problems };
}

function parsed(xml: string): XmlElement {
  const project = readXml(xml);
  if (project?.name === 'Project') return project;
  throw new Unusable('Its project.qde is no valid project. Export it again as a REFI-QDA project.');
}

const namesIn = (all: readonly XmlElement[]): ReadonlyMap<string, string> =>
  new Map(all.map((one) => [attribute(one, 'guid') ?? '', attribute(one, 'name') ?? '']));

function codesIn(parent: XmlElement | undefined, group?: Coded['group']): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  for (const code of elements(parent, 'Code')) {
    const told = childText(code, 'Description') ?? '';
    const id = group === 'Label' ? /(?:^|, )label (\S+)$/.exec(told)?.[1] : undefined;
    const name = id ?? attribute(code, 'name') ?? '';
    const actor = group === 'Speaker' ? /, actor (\S+)$/.exec(told)?.[1] : undefined;
    codes.set(attribute(code, 'guid') ?? '', { name, ...defined({ group, actor }) });
    const below = group ?? groups.find((one) => one === name && attribute(code, 'isCodable') === 'false');
    for (const [guid, child] of codesIn(code, below)) codes.set(guid, child);
  }
  return codes;
}

/** What stands in the element itself, or in the file that it names. */
function plainText(element: XmlElement, files: Files): string | undefined {
  const own = childText(element, 'PlainTextContent');
  if (own !== undefined) return own;
  const path = attribute(element, 'plainTextPath')
    ?.replace(/^internal:\/\//i, 'sources/')
    .toLowerCase();
  const content = path === undefined ? undefined : files.get(path);
  return content && strFromU8(content).replace(/^\ufeff/, '');
}

/** What Sayso wrote of its article: `file …`, `sha256 …`, each on a line. */
function keyOf(source: XmlElement, text: string): ArticleKey {
  const lines = (childText(source, 'Description') ?? '').split('\n');
  const told = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  return defined({
    file: told('file') ?? attribute(source, 'name'),
    sha256: told('sha256'),
    text: canonical(text).text,
  });
}

/** One selection, and what Sayso told of it. */
interface Selected {
  readonly element: XmlElement;
  readonly piece: ImportedPiece;
  readonly told: { readonly state: ReviewState; readonly id: string; readonly asFound?: AsFound } | undefined;
}

function recordsIn(
  source: XmlElement,
  text: string,
  where: string,
  project: Project,
): { records: readonly ImportedRecord[]; problems: readonly ImportProblem[] } {
  const article = keyOf(source, text);
  const problems: ImportProblem[] = [];
  const selections = elements(source, 'PlainTextSelection');
  const placeOf = (one: XmlElement): readonly [number, number] => [
    Number(attribute(one, 'startPosition')),
    Number(attribute(one, 'endPosition')),
  ];
  const pieceAt = piecesOf(text, selections.map(placeOf));
  const statements = new Map<string, Selected[]>();
  for (const [index, element] of selections.entries()) {
    const at = `selection ${index + 1} of ${where}`;
    const piece = pieceAt(...placeOf(element));
    if (!piece) {
      problems.push({ where: at, message: 'It is outside of its text. Export the project again.' });
      continue;
    }
    const told = toldOf(element);
    const key = told?.id ?? at;
    statements.set(key, [...(statements.get(key) ?? []), { element, piece, told }]);
  }
  const records = [...statements].map(([key, selected]) => {
    const { told } = selected[0]!;
    return recordOf(told ? `statement ${key} of ${where}` : key, article, selected, project);
  });
  return { records, problems };
}

const toldForm =
  /^(suggested|accepted|corrected|rejected|own), rule .*, score [\d.e-]+, id ([\w-]+)(?:, as found (\{.*\}))?$/s;

function toldOf(element: XmlElement): Selected['told'] {
  const match = toldForm.exec(childText(element, 'Description') ?? '');
  if (!match) return undefined;
  return { state: match[1] as ReviewState, id: match[2]!, ...defined({ asFound: asFoundIn(match[3]) }) };
}

/** What another program has cut short or changed says nothing. */
function asFoundIn(json = 'null'): AsFound | undefined {
  try {
    return (JSON.parse(json) as AsFound | null) ?? undefined;
  } catch {
    return undefined;
  }
}

type PieceAt = (start: number, end: number) => ImportedPiece | undefined;

/**
 * Some programs count CR LF as one sign and some as two: whichever leaves more words whole is what was meant.
 * @param places those of the project
 */
function piecesOf(given: string, places: readonly (readonly [number, number])[]): PieceAt {
  const { text } = canonical(given);
  const asGiven = piecesIn(given, text);
  if (text === given) return asGiven;
  const asOne = piecesIn(text, text);
  const whole = (pieceAt: PieceAt): number =>
    places.filter(([start, end]) => {
      const piece = pieceAt(start, end);
      return piece !== undefined && isWhole(text, piece.start!) && isWhole(text, piece.end!);
    }).length;
  return whole(asOne) > whole(asGiven) ? asOne : asGiven;
}

/** Whether no word goes on over a place. */
const isWhole = (text: string, at: number): boolean => !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

/** Pieces of the canonical text, for positions that count code points of the text as it stands in the project. */
function piecesIn(given: string, text: string): PieceAt {
  const units = codeUnitsIn(given);
  return (first, last) => {
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 0) return undefined;
    const [from, to] = [units(first), units(last)];
    if (from >= to || to > given.length) return undefined;
    const start = canonical(given.slice(0, from)).text.length;
    const exact = canonical(given.slice(from, to)).text;
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - contextLength), start);
    return { unit: 'utf-16', start, end, exact, prefix, suffix: text.slice(end, end + contextLength) };
  };
}

const heldHere: readonly Held[] = ['state', 'kind', 'type', 'negated', 'speakers', 'labels', 'tags', 'note'];

function recordOf(
  where: string,
  article: ArticleKey,
  selected: readonly Selected[],
  { codes, users, notes }: Project,
): ImportedRecord {
  const [first] = selected;
  const { element, told } = first!;
  const coded = elements(element, 'Coding').flatMap((coding) =>
    elements(coding, 'CodeRef').flatMap((ref) => codes.get(attribute(ref, 'targetGUID') ?? '') ?? []),
  );
  const of = (group: Coded['group']): readonly string[] =>
    coded.filter((code) => code.group === group).map(({ name }) => name);
  const note = elements(element, 'NoteRef').map((ref) => notes.get(attribute(ref, 'targetGUID') ?? ''))[0];
  const user = attribute(element, 'creatingUser') ?? attribute(elements(element, 'Coding')[0], 'creatingUser');
  const [kind] = of('Kind');
  const ofStatement = {
    kind,
    type: of('Type')[0],
    negated: of('Said').includes(notSaid),
    speakers: coded.filter(({ group }) => group === 'Speaker').map(speakerOf),
  };
  const labels = [...of('Label'), ...coded.filter(({ group }) => group === undefined).map(({ name }) => name)];
  const fields = defined({
    ...(kind === undefined ? {} : ofStatement),
    labels: listed(labels),
    tags: listed(of('Tag')),
    note: note === '' ? undefined : note,
  }) as ImportedRecord['fields'];
  return {
    where,
    article,
    pieces: selected.map(({ piece }) => piece),
    cue: [],
    wasPieces: [],
    fields,
    held: told ? heldHere : (Object.keys(fields) as Held[]),
    ...told,
    ...defined({
      by: user === undefined ? undefined : users.get(user),
      at: attribute(element, 'modifiedDateTime') ?? attribute(element, 'creationDateTime'),
    }),
  };
}

const speakerOf = ({ name, actor }: Code): ChosenSpeaker => (actor === undefined ? { name } : { actor, name });
