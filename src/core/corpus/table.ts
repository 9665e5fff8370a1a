import { oneLine } from '../wording/one-line';
import type { Row } from './row';
import { dayOf } from './days';
import type { DossierRow } from './dossier';
import { sourcesOf } from './dossier';

/** A statement in one flat record, for tables and other programs. */
export interface FlatRow {
  readonly date: string;
  readonly outlet: string;
  readonly speaker: string;
  readonly kind: string;
  readonly type: string;
  readonly words: string;
  readonly state: string;
  readonly labels: string;
  readonly confidence: number;
  readonly headline: string;
  readonly file: string;
  readonly start: number;
  readonly id: string;
  /** All outlets that carried the same words. */
  readonly sources: string;
}

export const flatColumns = [
  'date',
  'outlet',
  'speaker',
  'kind',
  'type',
  'words',
  'state',
  'labels',
  'confidence',
  'headline',
  'file',
  'start',
  'id',
  'sources',
] as const satisfies readonly (keyof FlatRow)[];

export function flatRow({ article, file, statement }: Row, of?: DossierRow): FlatRow {
  return {
    date: dayOf(article),
    outlet: article.outlet,
    speaker: statement.speakers.map(({ name }) => name).join('; '),
    kind: statement.kind,
    type: statement.type,
    words: oneLine(statement.words),
    state: statement.state,
    labels: statement.labels.join('; '),
    confidence: statement.confidence,
    headline: article.headline,
    file: file.path,
    start: statement.pieces[0] ?? 0,
    id: statement.id,
    sources: of ? sourcesOf(of).join('; ') : '',
  };
}

/** A heading and a line of cells for each. */
export const tableOf = (rows: readonly FlatRow[]): readonly (readonly (string | number)[])[] => [
  flatColumns,
  ...rows.map((row) => flatColumns.map((column) => row[column])),
];
