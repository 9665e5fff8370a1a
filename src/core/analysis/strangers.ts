import { bodyNouns } from '../language/english/bodies';
import { bodies } from '../language/english/people';
import { honorifics, institutionNouns, roleHeads } from '../language/english/titles';
import type { ActorKind, Analysis, Span, Speaker } from '../model';
import { describedAs, genderOf } from './described-as';
import { once } from './once';
import { placesOf, touching } from './places';

/** Somebody who speaks in an article by a name that the knowledge does not hold. */
export interface Stranger {
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** All forms under which statements have this speaker. */
  readonly names: ReadonlySet<string>;
  /** As far as the text shows. */
  readonly kind: ActorKind;
  readonly gender?: 'male' | 'female';
  /** What the article calls them, as a title: "Mayor of Grenby". */
  readonly description?: string;
  /** Where they are named, title left out, in text order; never empty. UTF-16 code units. */
  readonly places: readonly Span[];
  readonly statements: number;
}

/** In an article that is a book, the others are not looked for. */
const most = 300;

const known = new WeakMap<Analysis, readonly Stranger[]>();

/**
 * Who speaks in an article and stands in no record, those with most statements first.
 * @param text that was analysed
 */
export function strangersIn(text: string, analysis: Analysis): readonly Stranger[] {
  const before = known.get(analysis);
  if (before) return before;
  const found = findStrangers(text, analysis);
  known.set(analysis, found);
  return found;
}

/** Keeps what was found elsewhere of an analysis, so that it is not looked for again. */
export function keepStrangers(analysis: Analysis, found: readonly Stranger[]): void {
  known.set(analysis, found);
}

/** The same of another analysis with the same speakers, where it was found. */
export function keepStrangersOf(before: Analysis, analysis: Analysis): void {
  const found = known.get(before);
  if (found) known.set(analysis, found);
}

const strangerPlaces = once((strangers: readonly Stranger[]) => {
  const all = strangers.flatMap((stranger) => stranger.places.map((place) => ({ stranger, place })));
  return placesOf(all, ({ place }) => [place]);
});

/** Who of them is named at a place; a cursor just behind the name still touches it. */
export function strangerAt(strangers: readonly Stranger[], offset: number): { stranger: Stranger; place: Span } | null {
  return touching(strangerPlaces(strangers), offset)[0] ?? null;
}

const byName = once((strangers: readonly Stranger[]) => {
  const all = new Map<string, Stranger>();
  for (const stranger of strangers) for (const name of stranger.names) if (!all.has(name)) all.set(name, stranger);
  return all;
});

/** Who of them has that name, in one of its forms. */
export function strangerNamed(strangers: readonly Stranger[], name: string): Stranger | undefined {
  return byName(strangers).get(name);
}

/** Who of them speaks. */
export function strangerOf(strangers: readonly Stranger[], speaker: Speaker | null): Stranger | null {
  return speaker?.actor === null ? (strangerNamed(strangers, speaker.name) ?? null) : null;
}

type Gender = 'male' | 'female';

interface Group {
  name: string;
  readonly names: Set<string>;
  readonly speakers: Speaker[];
  /** What pronouns tell of them. */
  readonly genders: Set<Gender>;
  statements: number;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** More words than this no name has; whatever stands before is not compared. */
const longestName = 12;

/** "John Kasich" → "John Kasich", "Kasich". */
function endsOf(name: string): readonly string[] {
  const ends = [name];
  for (let at = name.lastIndexOf(' '); at > 0 && ends.length < longestName; at = name.lastIndexOf(' ', at - 1)) {
    ends.push(name.slice(at + 1));
  }
  return ends;
}

/** "Gov. Kasich" → "Kasich": a title tells nobody from anybody. */
function withoutTitle(name: string): string {
  const [, first = '', rest = ''] = /^([\p{L}-]+)\.? (.+)$/u.exec(name) ?? [];
  const word = first.toLowerCase();
  return rest !== '' && (honorifics.has(word) || roleHeads.has(word)) ? withoutTitle(rest) : name;
}

/**
 * The full name that each name is the end of: "Gov Kasich", "Kasich" and "John Kasich" are one. Where two people have
 * such an end, it stands for neither.
 */
function fullNames(names: Iterable<string>): (name: string) => string {
  const owners = new Map<string, string | null>();
  const longestFirst = [...new Set([...names].map(withoutTitle))].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const full = owners.get(name) ?? name;
    for (const end of endsOf(name)) owners.set(end, !owners.has(end) || owners.get(end) === full ? full : null);
  }
  return (name) => owners.get(withoutTitle(name)) ?? withoutTitle(name);
}

function grouped(text: string, analysis: Analysis): readonly Group[] {
  const spoken = analysis.statements.flatMap(({ speaker }) => (speaker?.actor === null ? [speaker] : []));
  const named = spoken.filter(({ via, name }) => via === 'name' && /^\p{Lu}/u.test(name));
  const fullName = fullNames(named.map(({ name }) => name));
  const groups = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  for (const speaker of named) {
    const { name } = speaker;
    const full = fullName(name);
    const group = groups.get(full) ?? { name: full, names: new Set(), speakers: [], genders: new Set(), statements: 0 };
    groups.set(full, group);
    byForm.set(name, group);
    group.names.add(name);
    group.speakers.push(speaker);
  }
  for (const { name, via, start, end } of spoken) {
    const group = byForm.get(name);
    if (!group) continue;
    group.statements++;
    const word = via === 'pronoun' ? text.slice(start, end).toLowerCase() : '';
    if (word === 'he') group.genders.add('male');
    if (word === 'she') group.genders.add('female');
  }
  return [...groups.values()].sort((a, b) => b.statements - a.statements).slice(0, most);
}

function findStrangers(text: string, analysis: Analysis): readonly Stranger[] {
  const groups = grouped(text, analysis);
  if (groups.length === 0) return [];
  const placesOfGroup = findPlaces(text, analysis, groups);
  const towns = spokenOfAsTowns(text, groups);
  return groups.flatMap((group): Stranger[] => {
    const { name, names, statements, speakers, genders } = group;
    // A name that is made up of several pieces of the text stands nowhere as it is.
    const places = placesOfGroup.get(group) ?? speakers.map(({ start, end }) => ({ start, end }));
    const description = firstDescription(text, places, name.length);
    // Nothing is told where both do.
    const gender = genders.size === 1 ? [...genders][0] : description ? genderOf(description) : undefined;
    const person = gender !== undefined || description !== undefined || places.some((place) => isTitled(text, place));
    // "Participants said": a word with a capital only because it opens a sentence is no name.
    const opens = places.every(({ start }) => /(?:^|[.!?:\n“”"]\s*)$/.test(text.slice(Math.max(0, start - 4), start)));
    if (!name.includes(' ') && !person && opens) return [];
    if (!person && (towns.has(name) || analysis.article.place?.toLowerCase() === name.toLowerCase())) return [];
    const kind = isBody(name) || (!person && /^[^\p{Ll}]+$/u.test(name)) ? 'organisation' : 'person';
    const told = { ...(gender ? { gender } : {}), ...(description ? { description } : {}) };
    return [{ name, names, kind, ...(kind === 'person' ? told : {}), places, statements }];
  });
}

function isBody(name: string): boolean {
  const last = lastWord(name).toLowerCase();
  return bodies.test(name) || institutionNouns.has(last) || bodyNouns.has(last);
}

/** What the article calls somebody where it first tells it, of the places that have the name in full. */
function firstDescription(text: string, places: readonly Span[], full: number): string | undefined {
  for (const place of places) {
    const words = place.end - place.start >= full ? describedAs(text, place) : null;
    if (words !== null) return words;
  }
  return undefined;
}

/** "Grenby said": a town speaks for those who govern it, and is nobody. One pass over the text for all names. */
function spokenOfAsTowns(text: string, groups: readonly Group[]): ReadonlySet<string> {
  const byStart = new Map<string, string[]>();
  for (const { name } of groups) {
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  const found = new Set<string>();
  for (const { index, 0: words } of text.matchAll(/ (?:in|from|near)(?= )/g)) {
    const at = index + words.length + 1;
    for (const name of byStart.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(name, at)) found.add(name);
  }
  return found;
}

function isTitled(text: string, { start }: Span): boolean {
  const before = /([\p{L}-]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before !== undefined && (honorifics.has(before) || roleHeads.has(before));
}

/** Every place of every name: in full, or for a name of several words its last one alone. One pass over the text. */
function findPlaces(text: string, analysis: Analysis, groups: readonly Group[]): ReadonlyMap<Group, readonly Span[]> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly group: Group }[]>();
  const sharing = new Map<string, number>();
  for (const { name } of groups) sharing.set(lastWord(name), (sharing.get(lastWord(name)) ?? 0) + 1);
  for (const group of groups) {
    const forms = new Set(group.names);
    const last = lastWord(group.name);
    if (!isBody(group.name) && /^\p{Lu}/u.test(last) && sharing.get(last) === 1) forms.add(last);
    for (const form of forms) {
      const words = form.split(' ');
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, group }]);
    }
  }
  const taken = [...analysis.mentions, ...analysis.blocks.filter(({ kind }) => kind === 'boilerplate')].sort(
    (a, b) => a.start - b.start,
  );
  const places = new Map<Group, Span[]>();
  let next = 0;
  let end = 0;
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)) {
    if (start < end) continue;
    const word = /^[\p{L}\p{M}]+(?:[’'.-][\p{L}\p{M}]+)*/u.exec(text.slice(start, start + 60))?.[0] ?? '';
    const candidates = byFirst.get(word) ?? byFirst.get(word.replace(/[’']s$/, ''));
    if (!candidates) continue;
    const given = givenNameBefore(text, start);
    let best: { readonly group: Group; readonly to: number } | undefined;
    for (const { words, group } of candidates) {
      const to = endOfName(text, start, words);
      if (to === null || to <= (best?.to ?? 0)) continue;
      if (words.length > 1 || given === null || !isOthers(given, group)) best = { group, to };
    }
    if (!best) continue;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < best.to) continue;
    end = best.to;
    const others = places.get(best.group);
    if (others) others.push({ start, end });
    else places.set(best.group, [{ start, end }]);
  }
  return places;
}

/** Where a name that begins here ends, line breaks between its words allowed; null where it is another. */
function endOfName(text: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      const gap = /^[ \t\u00a0]*\r?\n?[ \t\u00a0]*/.exec(text.slice(at, at + 20))![0].length;
      if (gap === 0) return null;
      at += gap;
    }
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return /^[\p{L}\p{M}]|^-\p{L}/u.test(text.slice(at, at + 2)) ? null : at;
}

/** A word with a capital, in small letters, that may be the given name to what stands behind it; null: there is none. */
function givenNameBefore(text: string, start: number): string | null {
  const before = /(?:^|[\s“"(])(\p{Lu}[\p{L}\p{M}-]+)\.?[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start));
  const word = before?.[1]?.toLowerCase();
  return word === undefined || honorifics.has(word) || roleHeads.has(word) ? null : word;
}

/** "Nora Reyle" is not Ivo: another given name stands before the surname. */
function isOthers(given: string, { name }: Group): boolean {
  return name.includes(' ') && !name.toLowerCase().includes(given);
}
