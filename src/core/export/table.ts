import type { Span } from '../model';
import type { ExportOptions } from './format';
import { listOf } from './lists';
import { dayOf, exactOf, type ExportRecord, type Source } from './record';

export type Cell = string | number;

export interface Column {
  readonly name: string;
  readonly of: (record: ExportRecord) => Cell;
}

const bit = (is: boolean): number => (is ? 1 : 0);
const placesOf = (content: readonly Span[]): string => content.map(({ start, end }) => `${start}-${end}`).join('; ');

/** `type: assertion; speaker: Mira Tolland`: cells, by their columns, that the reader's decision does not tell. */
function asFoundCell({ asFound }: ExportRecord): string {
  const { kind, type, negated, speakers, cue } = asFound;
  const actors = speakers?.some(({ actor }) => actor !== undefined) ? speakers : undefined;
  const cells: Readonly<Record<string, Cell | undefined>> = {
    kind,
    type,
    negated: negated === undefined ? undefined : bit(negated),
    speaker: speakers && listOf(speakers.map(({ name }) => name)),
    actor: actors && listOf(actors.map(({ actor }) => actor ?? '')),
    cue,
  };
  return listOf(Object.entries(cells).flatMap(([name, cell]) => (cell === undefined ? [] : [`${name}: ${cell}`])));
}

/** Offsets in tables are UTF-16 code units of the canonical text. */
const columns: readonly Column[] = [
  { name: 'file', of: ({ file }) => file },
  { name: 'sha256', of: ({ sha256 }) => sha256 },
  { name: 'id', of: ({ id }) => id },
  { name: 'start', of: ({ content }) => content[0]!.start },
  { name: 'end', of: ({ content }) => content.at(-1)!.end },
  { name: 'pieces', of: ({ content }) => placesOf(content) },
  { name: 'unit', of: () => 'utf-16' },
  { name: 'left', of: ({ content }) => content[0]!.prefix },
  { name: 'exact', of: exactOf },
  { name: 'right', of: ({ content }) => content.at(-1)!.suffix },
  { name: 'kind', of: ({ kind }) => kind ?? '' },
  { name: 'type', of: ({ type }) => type ?? '' },
  { name: 'negated', of: ({ negated }) => bit(negated) },
  { name: 'speaker', of: ({ speakers }) => listOf(speakers.map(({ name }) => name)) },
  { name: 'actor', of: ({ speakers }) => listOf(speakers.map(({ actor }) => actor ?? '')) },
  { name: 'speaker candidates', of: ({ candidates }) => listOf(candidates.map(({ name }) => name)) },
  { name: 'cue', of: ({ cue }) => exactOf({ content: cue }) },
  { name: 'cue pieces', of: ({ cue }) => placesOf(cue) },
  { name: 'state', of: ({ review }) => review.state },
  { name: 'by', of: ({ review }) => review.by ?? '' },
  { name: 'at', of: ({ review }) => review.at ?? '' },
  { name: 'note', of: ({ review }) => review.note ?? '' },
  { name: 'as found', of: asFoundCell },
  { name: 'was speaker', of: ({ was }) => was?.speaker ?? '' },
  { name: 'was rule', of: ({ was }) => was?.rule ?? '' },
  { name: 'was score', of: ({ was }) => was?.confidence ?? '' },
  { name: 'was exact', of: ({ was }) => was?.exact ?? '' },
  { name: 'was pieces', of: ({ was }) => placesOf(was?.target ?? []) },
  { name: 'labels', of: ({ labels }) => listOf(labels) },
  { name: 'tags', of: ({ tags }) => listOf(tags) },
  { name: 'rating', of: ({ rating }) => rating?.text ?? '' },
  { name: 'rating explanation', of: ({ rating }) => rating?.explanation ?? '' },
  { name: 'rating evidence', of: ({ rating }) => listOf(rating?.evidence ?? []) },
  { name: 'rule', of: ({ rule }) => rule },
  { name: 'score', of: ({ confidence }) => confidence },
  { name: 'paragraph', of: ({ paragraph }) => paragraph },
  { name: 'headline', of: ({ article }) => article.headline ?? '' },
  { name: 'title', of: ({ article }) => article.title ?? '' },
  { name: 'outlet', of: ({ article }) => article.outlet ?? '' },
  { name: 'author', of: ({ article }) => article.author ?? '' },
  { name: 'url', of: ({ article }) => article.url ?? '' },
  { name: 'accessed', of: ({ article }) => article.accessed ?? '' },
  { name: 'date', of: ({ article }) => dayOf(article) },
];

export const labelColumn = (label: string): string => `label: ${label}`;

/** The columns of a table, and on request one of 0 and 1 for each label that is used. */
export function columnsFor(sources: readonly Source[], { labelColumns }: ExportOptions): readonly Column[] {
  if (!labelColumns) return columns;
  const labels = new Set(sources.flatMap(({ records }) => records.flatMap((record) => record.labels)));
  const own = [...labels]
    .sort()
    .map((label): Column => ({ name: labelColumn(label), of: (record) => bit(record.labels.includes(label)) }));
  return [...columns, ...own];
}
