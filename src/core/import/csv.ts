import { parse } from 'papaparse';
import type { ChosenSpeaker, Decision } from '../annotations/decision';
import type { ReviewState } from '../annotations/review';
import type { AsFound } from '../export/as-found';
import { asWritten } from '../export/csv';
import { valuesOf } from '../export/lists';
import { decidedIn } from './decided';
import { defined, listed } from './defined';
import {
  type Held,
  type ImportedPiece,
  type ImportedRecord,
  type ImportForm,
  type ImportProblem,
  type ReadFile,
  Unusable,
} from './record';
import { textOf } from './text';

/** One row, and what stands in its columns. */
interface Row {
  readonly line: number;
  /** Empty where there is no such column. */
  readonly cell: (column: string) => string;
}

/** The columns in which each field of a decision stands. Without its columns a field is not held. */
const columnsOf: Readonly<Record<Held, readonly string[]>> = {
  state: ['state'],
  cue: ['cue', 'cue pieces'],
  kind: ['kind'],
  type: ['type'],
  negated: ['negated'],
  speakers: ['speaker'],
  labels: ['labels'],
  tags: ['tags'],
  note: ['note'],
  rating: ['rating', 'rating explanation', 'rating evidence'],
  was: ['was rule', 'was exact'],
};

const labelPrefix = 'label: ';

export const csv: ImportForm = {
  name: 'csv',
  endings: ['.csv', '.tsv'],
  read(bytes) {
    try {
      return readTable(textOf(bytes, 'Save it as “CSV UTF-8”.'));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { records: [], problems: [{ where: 'line 1', message: error.message }] };
    }
  },
};

function readTable(text: string): ReadFile {
  const { names, rows, problems } = rowsOf(text);
  if (!names.includes('exact'))
    throw new Unusable(
      'There is no column “exact” with the words. The first line must name the columns, as in an export of the form csv.',
    );
  const held = (Object.keys(columnsOf) as Held[]).filter(
    (field) =>
      columnsOf[field].every((name) => names.includes(name)) ||
      (field === 'labels' && names.some((name) => name.startsWith(labelPrefix))),
  );
  const records: ImportedRecord[] = [];
  const wrong: ImportProblem[] = [];
  for (const row of rows) {
    try {
      records.push(decidedIn(recordOf(row, names, held)));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      wrong.push({ where: `line ${row.line}`, message: error.message });
    }
  }
  return { records, problems: [...problems, ...wrong] };
}

function rowsOf(text: string): {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
} {
  const head = /^[^\n]*/.exec(text)![0];
  // A list inside a cell would mislead whoever guesses from all lines.
  const delimiter = [',', ';', '\t']
    .map((sign) => [sign, head.split(sign).length] as const)
    .sort((a, b) => b[1] - a[1]);
  let names: readonly string[] | undefined;
  const rows: Row[] = [];
  const problems: ImportProblem[] = [];
  let [start, line] = [0, 1];
  parse<readonly string[]>(text, {
    delimiter: delimiter[0]![0],
    step({ data, errors, meta }) {
      const own = line;
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
      if (!names) names = data.map((name) => name.trim());
      else if (errors[0])
        problems.push({
          where: `line ${own}`,
          message: `The row is no valid CSV: ${errors[0].message}. Mend its marks.`,
        });
      else if (data.some((cell) => cell.trim() !== '')) rows.push(rowOf(names, data, own));
    },
  });
  return { names: names ?? [], rows, problems };
}

function rowOf(names: readonly string[], data: readonly string[], line: number): Row {
  return { line, cell: (column) => asWritten(data[names.indexOf(column)] ?? '') };
}

function recordOf(row: Row, names: readonly string[], held: readonly Held[]): ImportedRecord {
  const { line, cell } = row;
  const some = (column: string): string | undefined => (cell(column) === '' ? undefined : cell(column));
  const exact = some('exact');
  if (exact === undefined) throw new Unusable('“exact” is empty: write there the words of the article.');
  const unit = cell('unit') === 'code-points' ? 'code-points' : 'utf-16';
  return {
    where: `line ${line}`,
    article: defined({ file: some('file'), sha256: some('sha256'), url: some('url') }),
    pieces: piecesOf(exact, placesIn(cell('pieces'), cell('start'), cell('end')), unit, some('left'), some('right')),
    cue: some('cue') === undefined ? [] : piecesOf(cell('cue'), placesIn(cell('cue pieces')), unit),
    wasPieces: some('was pieces') === undefined ? [] : piecesOf(cell('was exact'), placesIn(cell('was pieces')), unit),
    fields: fieldsOf(row, names),
    held,
    asFound: asFoundIn(cell('as found')),
    ...defined({ id: some('id'), by: some('by'), at: some('at') }),
    state: stateOf(row),
  };
}

const states: readonly ReviewState[] = ['suggested', 'accepted', 'corrected', 'rejected', 'own'];

/** Whoever fills in a table by hand marks words of their own. */
function stateOf({ cell }: Row): ReviewState {
  const written = cell('state').trim().toLowerCase();
  if (written === '') return 'own';
  const state = states.find((one) => one === written);
  if (!state) throw new Unusable(`“state” is “${written}”: it must be one of ${states.join(', ')}.`);
  return state;
}

type Place = readonly [start: number, end: number];

/** @param start where there is no list of places, the column for one */
function placesIn(pieces: string, start = '', end = ''): readonly Place[] {
  const list = pieces.trim() === '' && start.trim() !== '' && end.trim() !== '' ? `${start}-${end}` : pieces;
  return valuesOf(list).map((place) => {
    const match = /^(\d+)\s*-\s*(\d+)$/.exec(place);
    if (!match) throw new Unusable(`“${place}” is no place like 120-180.`);
    return [Number(match[1]), Number(match[2])];
  });
}

const gap = ' … ';

/** The words of a cell, parted where the places part them. */
function piecesOf(
  words: string,
  places: readonly Place[],
  unit: ImportedPiece['unit'],
  prefix?: string,
  suffix?: string,
): readonly ImportedPiece[] {
  const last = Math.max(places.length, 1) - 1;
  return partsOf(words, places).map((exact, i) => ({
    unit,
    exact,
    ...(places[i] ? { start: places[i][0], end: places[i][1] } : {}),
    ...(i === 0 && prefix !== undefined ? { prefix } : {}),
    ...(i === last && suffix !== undefined ? { suffix } : {}),
  }));
}

function partsOf(words: string, places: readonly Place[]): readonly string[] {
  if (places.length < 2) return [words];
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of places) {
    parts.push(words.slice(at, at + end - start));
    at += end - start + gap.length;
  }
  if (parts.join(gap) === words) return parts;
  const split = words.split(gap);
  if (split.length === places.length) return split;
  throw new Unusable('“exact” and “pieces” do not have the same number of pieces. Put “ … ” between two pieces.');
}

/**
 * Of a row that somebody wrote by hand: words with a speaker or a type are a statement, whether or not the table has a
 * column for its kind.
 */
function kindByHand({ cell }: Row): string | undefined {
  const isTold = cell('id') === '' && (cell('speaker') !== '' || cell('type') !== '');
  if (!isTold || !['', 'own'].includes(cell('state').trim().toLowerCase())) return undefined;
  return /^\s*["“„«‘]/.test(cell('exact')) ? 'direct' : 'indirect';
}

function fieldsOf(row: Row, names: readonly string[]): ImportedRecord['fields'] {
  const { cell } = row;
  const kind = cell('kind') || kindByHand(row);
  const isStatement = kind !== undefined || (cell('id') === '' && cell('speaker') !== '');
  const isRated = cell('rating') !== '';
  const fields = {
    kind,
    type: cell('type') || undefined,
    negated: isStatement && names.includes('negated') ? truth(cell('negated')) : undefined,
    speakers: isStatement && names.includes('speaker') ? speakersOf(cell('speaker'), cell('actor')) : undefined,
    labels: listed(labelsOf(cell, names)),
    tags: listed(valuesOf(cell('tags'))),
    note: cell('note') || undefined,
    rating: isRated ? ratingOf(cell) : undefined,
    was: cell('was rule') === '' ? undefined : wasOf(cell),
  };
  // Whether each is what it must be is looked at when it is a decision.
  return defined(fields) as ImportedRecord['fields'];
}

/** What stood in cells that no reader had decided, by the names of their columns. */
function asFoundIn(cell: string): AsFound {
  const told = new Map(
    valuesOf(cell).flatMap((entry) => {
      const [, name, value] = /^(kind|type|negated|speaker|actor|cue):\s*([^]*)$/.exec(entry) ?? [];
      return name === undefined ? [] : [[name, value!] as const];
    }),
  );
  const [kind, type, negated, speaker] = ['kind', 'type', 'negated', 'speaker'].map((name) => told.get(name));
  const fields = {
    kind,
    type,
    negated: negated === undefined ? undefined : negated === '1',
    speakers: speaker === undefined ? undefined : speakersOf(speaker, told.get('actor') ?? ''),
    cue: told.get('cue'),
  };
  return defined(fields) as AsFound;
}

function truth(cell: string): boolean {
  const written = cell.trim().toLowerCase();
  if (['1', 'true', 'yes'].includes(written)) return true;
  if (['', '0', 'false', 'no'].includes(written)) return false;
  throw new Unusable(`“negated” is “${cell}”: it must be 0 or 1.`);
}

function speakersOf(names: string, actors: string): readonly ChosenSpeaker[] {
  const ids = valuesOf(actors);
  return valuesOf(names)
    .map((name, i) => (ids[i] ? { actor: ids[i], name } : { name }))
    .filter(({ name }) => name !== '');
}

/** Columns of 0 and 1 stand above the list. */
function labelsOf(cell: Row['cell'], names: readonly string[]): readonly string[] {
  const columns = names.filter((name) => name.startsWith(labelPrefix)).map((name) => name.slice(labelPrefix.length));
  const isSet = (label: string): boolean => truth(cell(`${labelPrefix}${label}`));
  const inList = valuesOf(cell('labels')).filter((label) => !columns.includes(label) || isSet(label));
  return [...new Set([...inList, ...columns.filter(isSet)])];
}

function ratingOf(cell: Row['cell']): NonNullable<Decision['rating']> {
  const evidence = listed(valuesOf(cell('rating evidence')));
  return { text: cell('rating'), ...defined({ explanation: cell('rating explanation') || undefined, evidence }) };
}

function wasOf(cell: Row['cell']): NonNullable<Decision['was']> {
  return {
    rule: cell('was rule'),
    confidence: Number(cell('was score').replace(',', '.')) || 0,
    speaker: cell('was speaker') || null,
    exact: cell('was exact'),
  };
}
