import type { ExportRecord } from './record';

export const groups = ['Kind', 'Type', 'Said', 'Speaker', 'Label', 'Tag'] as const;

/** A record as codes of a codebook: what each is of, and its name. */
export interface Coded {
  readonly group: (typeof groups)[number];
  readonly name: string;
  /** Of a speaker whom the knowledge has. */
  readonly actor?: string;
}

export function codesOf({ kind, type, negated, speakers, labels, tags }: ExportRecord): readonly Coded[] {
  const of = (group: Coded['group'], names: readonly (string | null)[]): readonly Coded[] =>
    names.flatMap((name) => (name === null || name === '' ? [] : [{ group, name }]));
  return [
    ...of('Kind', [kind]),
    ...of('Type', [type]),
    ...of('Said', negated ? [notSaid] : []),
    ...speakers.flatMap(({ actor, name }) => of('Speaker', [name]).map((code) => (actor ? { ...code, actor } : code))),
    ...of('Label', labels),
    ...of('Tag', tags),
  ];
}

/** What is reported as not having been said. */
export const notSaid = 'not said';

/** A moment as XML Schema has it; undefined where what stands there is none. */
export const momentOf = (at: string | undefined): string | undefined =>
  at !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(at) ? at : undefined;
