import { oneLine } from '../wording/one-line';
import { dateAsTold } from './days';
import type { DossierRow } from './dossier';
import { labelName, type LabelNames, noLabelNames } from './label-names';
import type { Row } from './row';

/** An article that carried the words of a row. */
export interface FlatSource {
  /** As `date` of a row. */
  readonly date: string;
  readonly outlet: string;
  readonly file: string;
  readonly words: string;
  readonly url: string;
}

/** A statement in one flat record, for tables and other programs. */
export interface FlatRow {
  /** ISO 8601, whole or cut short, or in words where it is open: `on or after 2020-12-29`; empty where it is unknown. */
  readonly date: string;
  /** The days of which it can be, ISO 8601; empty where that end is open. */
  readonly earliest: string;
  readonly latest: string;
  readonly outlet: string;
  readonly author: string;
  readonly speaker: string;
  /** Ids of those who are known. */
  readonly speakerIds: string;
  /** What the speaker was on the article's date. */
  readonly role: string;
  readonly kind: string;
  readonly type: string;
  readonly words: string;
  readonly state: string;
  readonly labels: string;
  readonly confidence: number;
  readonly headline: string;
  readonly url: string;
  readonly file: string;
  readonly start: number;
  readonly id: string;
  /** All who carried the same words, by date, the first among them. */
  readonly sources: readonly FlatSource[];
}

export const flatColumns = [
  'date',
  'earliest',
  'latest',
  'outlet',
  'author',
  'speaker',
  'speakerIds',
  'role',
  'kind',
  'type',
  'words',
  'state',
  'labels',
  'confidence',
  'headline',
  'url',
  'file',
  'start',
  'id',
  'sources',
] as const satisfies readonly (keyof FlatRow)[];

export function flatRow(row: Row, of?: DossierRow, names: LabelNames = noLabelNames): FlatRow {
  const { article, file, statement } = row;
  return {
    date: dateAsTold(article),
    earliest: article.date?.earliest ?? '',
    latest: article.date?.latest ?? '',
    outlet: article.outlet,
    author: article.author ?? '',
    speaker: statement.speakers.map(({ name }) => name).join('; '),
    speakerIds: statement.speakers.flatMap(({ actor }) => actor ?? []).join('; '),
    role: statement.role ?? '',
    kind: statement.isPassage ? 'passage' : statement.kind,
    type: statement.isPassage ? '' : statement.type,
    words: oneLine(statement.words),
    state: statement.state,
    labels: statement.labels.map((id) => labelName(names, file.path, id)).join('; '),
    confidence: statement.confidence,
    headline: article.headline,
    url: article.url ?? '',
    file: file.path,
    start: statement.pieces[0] ?? 0,
    id: statement.id,
    sources: of ? of.all.map(sourceOf) : [],
  };
}

const sourceOf = ({ article, file, statement }: Row): FlatSource => ({
  date: dateAsTold(article),
  outlet: article.outlet,
  file: file.path,
  words: oneLine(statement.words),
  url: article.url ?? '',
});

/** Sources in a cell, a line each: words that are others than those of the row are told. */
const sourcesCell = ({ sources, words }: FlatRow): string =>
  sources
    .map((one) => {
      const where = [one.date, one.outlet, one.file, one.url].filter((part) => part !== '').join(' · ');
      return one.words === words ? where : `${where} · “${one.words}”`;
    })
    .join('\n');

/** A heading and a line of cells for each. */
export const tableOf = (rows: readonly FlatRow[]): readonly (readonly (string | number)[])[] => [
  flatColumns,
  ...rows.map((row) => flatColumns.map((column) => (column === 'sources' ? sourcesCell(row) : row[column]))),
];
