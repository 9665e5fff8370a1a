import type { ActorKind } from '../../model';
import { fold } from '../../text/fold-name';
import type { Actor, Alias } from '../knowledge';
import type { Days } from '../when';
import { daysOf, meantIn } from './meant';
import { stems, variantKey } from './spelling';
import { WordList } from '../../text/word-list';
import { APOSTROPHE, gapAfter, UPPER, wordAt, wordsOf } from '../../text/name-words';

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
interface Look {
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

/** Stands between the words of a name that has a possessive inside: "Russia's Security Council". */
const possessive = "'s";
const small = new Set(['the', 'The']);
/** A longer name is no name; the search for the longest may then look no further either. */
const maxWords = 16;

interface Name {
  readonly keys: readonly number[];
  readonly folded: readonly string[];
  readonly capitals: number;
  readonly raw: string;
  /** The last words, from the first with a capital after the given names: "von der Leyen", "Ter-Petrosyan". */
  readonly surname: number;
}

interface MutableGroup extends Group {
  readonly forms: Form[];
}

interface Building {
  readonly numbers: Map<string, number>;
  readonly edges: Map<number, number>;
  readonly groups: (MutableGroup[] | undefined)[];
  readonly smallStarts: WordList;
  readonly givenNames: Set<number>;
  readonly firstWords: number[];
  readonly days: (Days | null)[];
  /** Raw word → number and folded form. */
  readonly seen: Map<string, readonly [number, string]>;
}

function numberOf(building: Building, raw: string): readonly [number, string] {
  const seen = building.seen.get(raw);
  if (seen) return seen;
  const folded = raw === possessive ? raw : fold(raw);
  const key = variantKey(folded);
  let number = building.numbers.get(key);
  if (number === undefined) building.numbers.set(key, (number = building.numbers.size));
  const entry = [number, folded] as const;
  building.seen.set(raw, entry);
  return entry;
}

/** The words of most names: plain letters, parted by single spaces. */
const simple = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function readName(building: Building, raw: string): Name | null {
  const keys: number[] = [];
  const folded: string[] = [];
  let capitals = 0;
  let surname = 0;
  const add = (word: string, upper: boolean): void => {
    const [number, form] = numberOf(building, word);
    if (upper && keys.length < 31) capitals |= 1 << keys.length;
    keys.push(number);
    folded.push(form);
  };
  if (simple.test(raw)) {
    const parts = raw.split(' ');
    const from = parts.length > 1 && small.has(parts[0]!) ? 1 : 0;
    for (let i = from; i < parts.length; i++) add(parts[i]!, parts[i]!.charCodeAt(0) < 97);
    surname = keys.length - 1;
  } else {
    const words = wordsOf(raw);
    const from = words.count > 1 && small.has(wordAt(words, 0)) ? 1 : 0;
    let joined = false;
    for (let i = from; i < words.count; i++) {
      if (!joined) surname = keys.length;
      add(wordAt(words, i), (words.flags[i]! & UPPER) !== 0);
      const gap = gapAfter(words, i);
      if (gap === 'possessive' && i + 1 < words.count) add(possessive, false);
      joined = gap === 'hyphen';
    }
  }
  if (keys.length === 0 || keys.length > maxWords) return null;
  while (surname > 1 && (capitals & (1 << (surname - 1))) === 0 && /^[a-z]/.test(folded[surname - 1]!)) surname--;
  return { keys, folded, capitals, raw, surname };
}

function enter(building: Building, keys: readonly number[], from: number, look: Look, form: Form): void {
  let node = 0;
  for (let i = from; i < keys.length; i++) {
    const edge = node * radix + keys[i]!;
    let next = building.edges.get(edge);
    if (next === undefined) {
      next = building.groups.length;
      building.groups.push(undefined);
      building.edges.set(edge, next);
    }
    node = next;
  }
  const groups = building.groups[node];
  const { exact, capitals, acronym } = look;
  const group = groups?.find((one) => one.exact === exact && one.capitals === capitals && one.acronym === acronym);
  if (!group) {
    const fresh = { exact, capitals, acronym, forms: [form] };
    if (groups) groups.push(fresh);
    else building.groups[node] = [fresh];
    return;
  }
  // The forms of one actor come one after the other: the first is enough, unless it was only implied.
  const last = group.forms.length - 1;
  if (group.forms[last]!.actor !== form.actor) group.forms.push(form);
  else if (group.forms[last]!.fullness === 'implied') group.forms[last] = form;
}

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

/** Whether the words are the surname in a longer name of the same person. */
function endsLonger(name: Name, others: readonly Name[]): boolean {
  return others.some((other) => {
    const shift = other.keys.length - name.keys.length;
    return shift > 0 && shift >= other.surname && name.keys.every((key, i) => other.keys[i + shift] === key);
  });
}

function isAcronym(raw: string): boolean {
  return raw.length <= 6 && !/\p{Ll}/u.test(raw) && /\p{Lu}/u.test(raw);
}

function enterActor(building: Building, actor: Actor, place: number, variants: boolean): void {
  const person = actor.kind === 'person';
  const names: [Name, Alias | null][] = [];
  const main = readName(building, actor.name);
  if (main) names.push([main, null]);
  building.firstWords.push(main && main.keys.length > 1 ? main.keys[0]! : -1);
  for (const alias of actor.aliases) {
    const name = readName(building, alias.text);
    if (name) names.push([name, alias]);
  }
  const all = names.map(([name]) => name);
  const meant = meantIn(actor);
  building.days.push(daysOf(meant.full, null));
  const needs = actor.needs ?? null;
  for (const [name, alias] of names) {
    const { keys, capitals, raw } = name;
    const bare = person && alias !== null && (keys.length === 1 || endsLonger(name, all));
    const exact = person && variants ? null : name.folded.join(' ');
    const acronym = !person && isAcronym(raw);
    const fullness: Fullness = bare ? 'short' : 'full';
    const { kind } = actor;
    const days = daysOf(bare ? meant.surname : meant.full, alias);
    enter(building, keys, 0, { exact, capitals, acronym }, { actor: place, kind, fullness, alias, needs, days });
    if ((capitals & 1) === 0) building.smallStarts.add(name.folded[0]!);
    if (!person || bare || keys.length === 1) continue;
    building.givenNames.add(keys[0]!);
    const { surname } = name;
    const implied = variants ? null : name.folded.slice(surname).join(' ');
    const look = { exact: implied, capitals: capitals >> surname, acronym: false };
    const implies = {
      actor: place,
      kind,
      fullness: 'implied',
      alias: null,
      needs,
      days: daysOf(meant.surname, null),
    } as const;
    enter(building, keys, surname, look, implies);
  }
}

/**
 * Builds the tree. The time grows with the number of names: 10,000 actors of 5 names take some 100 ms.
 * @param variants whether spelling rules join other spellings (see spelling.ts)
 */
export function indexNames(actors: readonly Actor[], variants: boolean): NameIndex {
  const building: Building = {
    numbers: new Map(),
    edges: new Map(),
    groups: [undefined],
    smallStarts: new WordList(),
    givenNames: new Set(),
    firstWords: [],
    days: [],
    seen: new Map(),
  };
  actors.forEach((actor, place) => {
    enterActor(building, actor, place, variants);
  });
  const { numbers, edges, groups, smallStarts, givenNames, firstWords, days } = building;
  return { numbers, edges, groups, smallStarts, givenNames, firstWords, days, variants, memo: new Map() };
}

const none: readonly Reading[] = [];

/** What a word of a text may be in a name, likeliest first; empty for most words. */
export function readingsOf(index: NameIndex, raw: string, flag: number): readonly Reading[] {
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
