import type { ExportRecord } from './record';

/** A record as codes of a codebook: what each is of, and its name. */
export interface Coded {
  readonly group: 'Kind' | 'Type' | 'Speaker' | 'Label' | 'Tag';
  readonly name: string;
}

export function codesOf({ kind, type, speakers, labels, tags }: ExportRecord): readonly Coded[] {
  const of = (group: Coded['group'], names: readonly (string | null)[]): readonly Coded[] =>
    names.flatMap((name) => (name === null || name === '' ? [] : [{ group, name }]));
  return [
    ...of('Kind', [kind]),
    ...of('Type', [type]),
    ...of(
      'Speaker',
      speakers.map(({ name }) => name),
    ),
    ...of('Label', labels),
    ...of('Tag', tags),
  ];
}

/** A moment as XML Schema has it; undefined where what stands there is none. */
export const momentOf = (at: string | undefined): string | undefined =>
  at !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(at) ? at : undefined;
