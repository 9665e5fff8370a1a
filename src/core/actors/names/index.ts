import type { ActorKind } from '../../model';
import { fold } from '../../text/fold-name';
import type { Alias } from '../knowledge';
import type { Days } from '../when';
import { stems, variantKey } from './spelling';
import { WordList } from '../../text/word-list';
import { APOSTROPHE } from '../../text/name-words';

/**
 * How much of a person's name a form is. A surname needs the rest of the article to say whose it is;
 * one that no record lists ("implied") counts only where the article names the person in full.
 */
export type Fullness = 'full' | 'short' | 'implied';

/** One way to write one actor. */
export interface Form {
  /** The actor's place in the list. */
  readonly actor: number;
  readonly kind: ActorKind;
  readonly fullness: Fullness;
  /** The alias it comes from; null for the record's `name` and for implied surnames. */
  readonly alias: Alias | null;
  /** Words of which one must stand in the article for any of the actor's names to count; null where none must. */
  readonly needs: readonly string[] | null;
  /** The days of articles in which this name counts; null where it always does. */
  readonly days: Days | null;
}

/** Names at one node that ask the same of the text. A surname may have a thousand bearers, but has one look. */
export interface Look {
  /** The folded words, where the spelling must be exact; null where variants count. */
  readonly exact: string | null;
  /** Bit i: word i must begin with a capital. */
  readonly capitals: number;
  /** All in capitals and short: "US" is no "us", but "Nato" is NATO. */
  readonly acronym: boolean;
}

export interface Group extends Look {
  readonly forms: readonly Form[];
  /** Worked out when a text first needs it. */
  meaning?: Meaning;
}

/** Some forms and whose they are, each actor once. */
export interface Bearers {
  readonly forms: readonly Form[];
  readonly actors: readonly number[];
  /** Some count only where certain words stand in the article, or at certain times. */
  readonly conditional: boolean;
}

function bearersOf(forms: readonly Form[]): Bearers {
  const actors = [...new Set(forms.map((form) => form.actor))];
  return {
    forms,
    actors,
    conditional: forms.some(
      ({ alias, needs, days }) => (alias?.needs?.length ?? 0) > 0 || needs !== null || days !== null,
    ),
  };
}

/** Whom a name may mean, sorted for the decisions. */
export interface Meaning {
  /** Persons, each once. */
  readonly persons: readonly number[];
  readonly personSet: ReadonlySet<number>;
  /** Persons' names in full. */
  readonly full: Bearers;
  /** Persons' names in full and surnames that their records list. */
  readonly listed: Bearers;
  /** States, offices and organisations. */
  readonly things: readonly Form[];
  readonly acronym: boolean;
}

/** What a word of a text may be in a name: the number of its key, and the folded form that led there. */
export interface Reading {
  readonly word: number;
  readonly folded: string;
  /** Code units at its end that are no part of the name: "Erdoğan'ın" loses three. */
  readonly cut: number;
}

/** All names of all actors as one tree over words, so that a text is read once whatever the number of actors. */
export interface NameIndex {
  /** Word key → number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** `node * radix + word` → node; node 0 is the root. */
  readonly edges: ReadonlyMap<number, number>;
  /** The names that end at a node. */
  readonly groups: readonly (readonly Group[] | undefined)[];
  /** Folded words in small letters that begin a name: "von". */
  readonly smallStarts: WordList;
  /** Numbers of words that are somebody's given name. */
  readonly givenNames: ReadonlySet<number>;
  /** The days of articles in which each actor may be meant at all; null where there is no limit. */
  readonly days: readonly (Days | null)[];
  /** The number of the first word of each actor's name; -1 where the name is one word. */
  readonly firstWords: readonly number[];
  readonly variants: boolean;
  /** Words of texts met before; emptied when it grows too large. */
  readonly memo: Map<string, readonly Reading[]>;
}

export const radix = 2 ** 24;

/** Whom the names of some groups may mean; remembered where there is one group, as nearly always. */
export function meaningOf(groups: readonly Group[]): Meaning {
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only?.meaning) return only.meaning;
  const forms = groups.flatMap((group) => group.forms);
  const people = forms.filter((form) => form.kind === 'person');
  const personSet = new Set(people.map((form) => form.actor));
  const meaning = {
    persons: [...personSet],
    personSet,
    full: bearersOf(people.filter((form) => form.fullness === 'full')),
    listed: bearersOf(people.filter((form) => form.fullness !== 'implied')),
    things: forms.filter((form) => form.kind !== 'person'),
    acronym: groups.some((group) => group.acronym),
  };
  if (only) only.meaning = meaning;
  return meaning;
}

/** The same name when some actors are not meant by it; null where nobody is left. */
export function meaningWithout(meaning: Meaning, actors: ReadonlySet<number>): Meaning | null {
  const kept = (forms: readonly Form[]): readonly Form[] => forms.filter((form) => !actors.has(form.actor));
  const persons = meaning.persons.filter((actor) => !actors.has(actor));
  const things = kept(meaning.things);
  if (persons.length === 0 && things.length === 0) return null;
  return {
    persons,
    personSet: new Set(persons),
    full: bearersOf(kept(meaning.full.forms)),
    listed: bearersOf(kept(meaning.listed.forms)),
    things,
    acronym: meaning.acronym,
  };
}

const none: readonly Reading[] = [];

/** What a word of a text may be in a name, likeliest first; empty for most words. */
export function readingsOf(index: Pick<NameIndex, 'numbers' | 'memo'>, raw: string, flag: number): readonly Reading[] {
  const known = index.memo.get(raw);
  if (known) return known;
  const readings: Reading[] = [];
  const folded = fold(raw);
  const add = (form: string, cut: number): void => {
    const word = index.numbers.get(variantKey(form));
    if (word !== undefined && !readings.some((reading) => reading.word === word))
      readings.push({ word, folded: form, cut });
  };
  add(folded, 0);
  if ((flag & APOSTROPHE) !== 0) {
    const at = Math.max(raw.lastIndexOf("'"), raw.lastIndexOf('’'));
    if (at > 1 && raw.length - at <= 6) add(fold(raw.slice(0, at)), raw.length - at);
  }
  for (const stem of stems(folded)) add(stem, 0);
  const found = readings.length > 0 ? readings : none;
  if (index.memo.size > 50_000) index.memo.clear();
  // A longer slice would keep the whole text it was cut from in memory.
  if (raw.length < 13) index.memo.set(raw, found);
  return found;
}
