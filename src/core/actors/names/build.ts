import { fold } from '../../text/fold-name';
import { gapAfter, UPPER, wordAt, wordsOf } from '../../text/name-words';
import type { Steps } from '../../text/steps';
import { WordList } from '../../text/word-list';
import type { Actor, Alias } from '../knowledge';
import type { Days } from '../when';
import { type Form, type Fullness, type Group, type Look, type NameIndex, radix } from './index';
import { daysOf, meantIn } from './meant';
import { variantKey } from './spelling';

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

/** So many actors are entered in a step: about a millisecond. */
const actorsAStep = 20;

/**
 * Builds the tree, in steps. The time grows with the number of names: 10,000 actors of 5 names take some 100 ms.
 * @param variants whether spelling rules join other spellings (see spelling.ts)
 */
export function* indexNames(actors: readonly Actor[], variants: boolean): Steps<NameIndex> {
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
  for (const [place, actor] of actors.entries()) {
    enterActor(building, actor, place, variants);
    if (place % actorsAStep === 0) yield;
  }
  const { numbers, edges, groups, smallStarts, givenNames, firstWords, days } = building;
  return { numbers, edges, groups, smallStarts, givenNames, firstWords, days, variants, memo: new Map() };
}
