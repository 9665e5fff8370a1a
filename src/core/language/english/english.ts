import { type CueRow, cueRows } from './cues';
import { irregular, regular } from './verbs';
import * as words from './words';

/** The classes a word may belong to; a word often has several. */
export const enum Class {
  Determiner = 1,
  SubjectPronoun = 2,
  ObjectPronoun = 4,
  Possessive = 8,
  Auxiliary = 16,
  Negation = 32,
  Preposition = 64,
  Subordinator = 128,
  Coordinator = 256,
  Question = 512,
  Adverb = 1024,
  Time = 2048,
  SpeakerNoun = 4096,
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

export const classes: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  const add = (list: readonly string[], flag: number): void => {
    for (const word of list) map.set(word, (map.get(word) ?? 0) | flag);
  };
  add(words.determiners, Class.Determiner);
  add(words.subjectPronouns, Class.SubjectPronoun);
  add(words.objectPronouns, Class.ObjectPronoun);
  add(words.possessives, Class.Possessive);
  add(words.auxiliaries, Class.Auxiliary);
  add(words.negations, Class.Negation);
  add(words.prepositions, Class.Preposition);
  add(words.subordinators, Class.Subordinator);
  add(words.coordinators, Class.Coordinator);
  add(words.questionWords, Class.Question);
  add(words.adverbs, Class.Adverb);
  add([...words.timeWords, ...words.weekdays, ...words.months], Class.Time);
  add(words.speakerNouns, Class.SpeakerNoun);
  return map;
})();

const doubled = /(?:[^aeiou][aeiou][bdglmnprt])$/;
const doubling = new Set([
  'label',
  'signal',
  'counsel',
  'rebel',
  'refer',
  'commit',
  'admit',
  'permit',
  'occur',
  'ban',
  'plan',
  'stop',
  'drop',
  'slam',
  'rip',
  'stem',
  'top',
  'ship',
  'bar',
  'pan',
  'dub',
  'quip',
  'chat',
  'transfer',
  'veto',
]);

function regularForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : doubling.has(lemma) && doubled.test(lemma)
      ? lemma + lemma.at(-1)!
      : lemma;
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

export const verbs: ReadonlyMap<string, VerbReading> = (() => {
  const map = new Map<string, VerbReading>();
  for (const row of irregular.split('|')) {
    const forms = row.trim().split(/\s+/);
    const lemma = forms[0]!;
    const ing = forms.at(-1)!;
    const [, s, ...rest] = forms.slice(0, -1);
    map.set(lemma, { lemma, form: 'base' });
    if (s !== undefined) map.set(s, { lemma, form: 's' });
    rest.forEach((form, i) => {
      if (!map.has(form))
        map.set(form, { lemma, form: i === rest.length - 1 && rest.length > 1 ? 'participle' : 'past' });
    });
    map.set(ing, { lemma, form: 'ing' });
  }
  const lemmas = [...cueRows.map((row) => row.verb.split(' ')[0]!), ...regular.trim().split(/\s+/)];
  for (const lemma of new Set(lemmas)) {
    if (map.has(lemma)) continue;
    for (const [form, name] of regularForms(lemma)) if (!map.has(form)) map.set(form, { lemma, form: name });
    // "signaled" beside "signalled"
    if (/[ae]l$/.test(lemma) && doubling.has(lemma))
      for (const [form, name] of [
        [`${lemma}ed`, 'past'],
        [`${lemma}ing`, 'ing'],
      ] as const)
        if (!map.has(form)) map.set(form, { lemma, form: name });
  }
  return map;
})();

/** Verbs whose past is their base: "put", "spread", "forecast". */
export const sameInPast: ReadonlySet<string> = new Set(
  irregular.split('|').flatMap((row) => {
    const forms = row.trim().split(/\s+/);
    return forms.length === 3 ? [forms[0]!] : [];
  }),
);

/** Verbs whose past is no participle: "rose", "fell", "went". */
export const ownPast: ReadonlySet<string> = new Set(
  irregular.split('|').flatMap((row) => {
    const forms = row.trim().split(/\s+/);
    return forms.length === 5 && forms[2] !== forms[3] ? [forms[0]!] : [];
  }),
);

export const cues: ReadonlyMap<string, readonly CueRow[]> = (() => {
  const map = new Map<string, CueRow[]>();
  for (const row of cueRows) {
    const lemma = row.verb.split(' ')[0]!;
    map.set(lemma, [...(map.get(lemma) ?? []), row]);
  }
  return map;
})();

/** Reporting verbs whose base form is as often a noun. */
export const nounsToo: ReadonlySet<string> = new Set(words.nounsToo);

export const abbreviations: ReadonlySet<string> = new Set(words.abbreviations);
