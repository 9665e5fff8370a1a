import type { StatementType } from '../../model';
import { otherVerbs } from './other-verbs';
import { plainVerbs } from './plain-verbs';
import { reportingVerbs } from './reporting-verbs';
import { type CueRow, readRows, type VerbKind, type VerbRow } from './verb-row';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

const cueRows: readonly CueRow[] = Object.entries(reportingVerbs).flatMap(([section, table]) => {
  const type = section as StatementType;
  return readRows(table, type).map((row) => ({ ...row, type }));
});

const rows: readonly VerbRow[] = [...cueRows, ...readRows(otherVerbs)];

const plain = plainVerbs.trim().split(/\s+/);

/** Every verb that has a row, with its adverb where one has to follow, as often as it has one. */
export const listed: readonly string[] = [...rows.map(({ verb }) => verb), ...plain];

function regularForms(lemma: string, doubles: boolean): readonly (readonly [string, VerbForm])[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubles ? lemma + lemma.at(-1)! : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const s = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  return [
    [lemma, 'base'],
    [s, 's'],
    [past, 'past'],
    [`${stem}ing`, 'ing'],
  ];
}

/** Of a verb with forms of its own: "take" and "takes took taken taking". */
function ownForms(lemma: string, forms: readonly string[]): readonly (readonly [string, VerbForm])[] {
  const [s = '', ...rest] = forms.slice(0, -1);
  const isParticiple = (i: number): boolean => i > 0 && i === rest.length - 1;
  return [
    [lemma, 'base'],
    [s, 's'],
    ...rest.map((form, i) => [form, isParticiple(i) ? 'participle' : 'past'] as const),
    [forms.at(-1)!, 'ing'],
  ];
}

/** Each form, with what it is of; where two verbs share one, that with forms of its own has it. */
export const verbs: ReadonlyMap<string, VerbReading> = (() => {
  const map = new Map<string, VerbReading>();
  const add = (lemma: string, forms: readonly (readonly [string, VerbForm])[]): void => {
    for (const [form, name] of forms) if (!map.has(form)) map.set(form, { lemma, form: name });
  };
  const read = rows.filter((row) => row.read);
  const irregular = read.filter((row) => row.forms);
  for (const { lemma } of irregular) map.set(lemma, { lemma, form: 'base' });
  for (const { lemma, forms } of irregular) add(lemma, ownForms(lemma, forms!));
  for (const { lemma, doubles } of read) {
    if (map.has(lemma)) continue;
    add(lemma, regularForms(lemma, doubles));
    // "signaled" beside "signalled"
    if (doubles && /[ae]l$/.test(lemma)) add(lemma, regularForms(lemma, false));
  }
  for (const lemma of plain) if (!map.has(lemma)) add(lemma, regularForms(lemma, false));
  return map;
})();

const lemmasWith = (test: (forms: readonly string[]) => boolean): ReadonlySet<string> =>
  new Set(rows.flatMap(({ lemma, forms }) => (forms && test(forms) ? [lemma] : [])));

/** Verbs whose past is their base, which have no form for it: "put", "spread", "forecast". */
export const sameInPast = lemmasWith((forms) => forms.length === 2);

/** Verbs whose past is no participle: "rose", "fell", "went". */
export const ownPast = lemmasWith((forms) => forms.length === 4 && forms[1] !== forms[2]);

/** The rows of a verb that reports speech, by its lemma. */
export const cues: ReadonlyMap<string, readonly CueRow[]> = (() => {
  const map = new Map<string, CueRow[]>();
  for (const row of cueRows) map.set(row.lemma, [...(map.get(row.lemma) ?? []), row]);
  return map;
})();

const byKind = new Map<VerbKind, Set<string>>();
for (const { verb, kinds } of rows)
  for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(verb));

/** The lemmas of one kind, with the adverb that has to follow. */
export const verbsThat = (kind: VerbKind): ReadonlySet<string> => byKind.get(kind) ?? new Set();

const meant = new Map(
  cueRows.flatMap(({ verb, means }) =>
    [...means].map(([particle, type]) => [particle === '' ? verb : `${verb} ${particle}`, type] as const),
  ),
);

/** What a verb of saying makes of a statement where its section leaves it open; with its particle it goes before the verb alone. */
export function meaningOf(cue: string): StatementType | undefined {
  const space = cue.indexOf(' ');
  return meant.get(cue) ?? (space < 0 ? undefined : meant.get(cue.slice(0, space)));
}

/** "I deny", "we demand": said by the speaker, the verb does what it means. */
export const performatives: ReadonlyMap<string, StatementType> = (() => {
  const map = new Map<string, StatementType>();
  for (const { lemma, type, performs } of rows) {
    if (map.has(lemma) || performs === 'nothing') continue;
    const does = performs ?? (type === 'assertion' ? undefined : type);
    if (does !== undefined) map.set(lemma, does);
  }
  return map;
})();

/** The platform where one does it: "tweeted". */
export const platformOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ verb, platform }) => (platform === undefined ? [] : [[verb, platform] as const])),
);
