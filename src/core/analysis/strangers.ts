import { bodyNouns } from '../language/english/bodies';
import { bodies } from '../language/english/people';
import { honorifics, institutionNouns, roleHeads } from '../language/english/titles';
import type { ActorKind, Analysis, Span, Speaker } from '../model';
import { describedAs, genderOf } from './described-as';

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

/** Who of them is named at a place; a cursor just behind the name still touches it. */
export function strangerAt(strangers: readonly Stranger[], offset: number): { stranger: Stranger; place: Span } | null {
  for (const stranger of strangers) {
    const place = stranger.places.find(({ start, end }) => start <= offset && offset <= end);
    if (place) return { stranger, place };
  }
  return null;
}

/** Who of them speaks. */
export function strangerOf(strangers: readonly Stranger[], speaker: Speaker | null): Stranger | null {
  if (speaker?.actor !== null) return null;
  return strangers.find(({ names }) => names.has(speaker.name)) ?? null;
}

interface Group {
  name: string;
  readonly names: Set<string>;
  readonly speakers: Speaker[];
  statements: number;
}

/** "Gov Kasich", "Kasich" and "John Kasich" are one: the shorter name ends the longer. */
function grouped(analysis: Analysis): readonly Group[] {
  const bySurname = new Map<string, Group[]>();
  const spoken = analysis.statements.flatMap(({ speaker }) => (speaker?.actor === null ? [speaker] : []));
  for (const speaker of spoken.filter(({ via, name }) => via === 'name' && /^\p{Lu}/u.test(name))) {
    const { name } = speaker;
    const key = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    const groups = bySurname.get(key) ?? [];
    bySurname.set(key, groups);
    let group = groups.find((one) => endsWith(one.name, name) || endsWith(name, one.name));
    if (!group) groups.push((group = { name, names: new Set(), speakers: [], statements: 0 }));
    group.names.add(name);
    group.speakers.push(speaker);
    if (name.length > group.name.length) group.name = name;
  }
  const groups = [...bySurname.values()].flat();
  for (const { name } of spoken) {
    const group = groups.find(({ names }) => names.has(name));
    if (group) group.statements++;
  }
  return groups.sort((a, b) => b.statements - a.statements).slice(0, most);
}

const endsWith = (name: string, end: string): boolean => name === end || name.endsWith(` ${end}`);

function findStrangers(text: string, analysis: Analysis): readonly Stranger[] {
  const groups = grouped(analysis);
  if (groups.length === 0) return [];
  const placesOf = findPlaces(text, analysis, groups);
  return groups.flatMap((group): Stranger[] => {
    const { name, names, statements, speakers } = group;
    // A name that is made up of several pieces of the text stands nowhere as it is.
    const places = placesOf.get(group) ?? speakers.map(({ start, end }) => ({ start, end }));
    const full = places.filter(({ start, end }) => end - start >= name.length);
    const description = full.map((place) => describedAs(text, place)).find((words) => words !== null);
    const gender = genderIn(text, analysis, names) ?? (description ? genderOf(description) : undefined);
    const person = gender !== undefined || description !== undefined || places.some((place) => isTitled(text, place));
    // "Participants said": a word with a capital only because it opens a sentence is no name.
    const opens = places.every(({ start }) => /(?:^|[.!?:\n“”"]\s*)$/.test(text.slice(Math.max(0, start - 4), start)));
    if (!name.includes(' ') && !person && opens) return [];
    if (!person && isPlace(text, analysis, name)) return [];
    const kind = isBody(name) || (!person && /^[^\p{Ll}]+$/u.test(name)) ? 'organisation' : 'person';
    const told = { ...(gender ? { gender } : {}), ...(description ? { description } : {}) };
    return [{ name, names, kind, ...(kind === 'person' ? told : {}), places, statements }];
  });
}

function isBody(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return bodies.test(name) || institutionNouns.has(last) || bodyNouns.has(last);
}

/** "Grenby said": a town speaks for those who govern it, and is nobody. */
function isPlace(text: string, { article }: Analysis, name: string): boolean {
  if (article.place?.toLowerCase() === name.toLowerCase()) return true;
  return [` in ${name}`, ` from ${name}`, ` near ${name}`].some((words) => text.includes(words));
}

/** What "he" or "she" tells, where it stands for the speaker of statements; nothing where both do. */
function genderIn(text: string, analysis: Analysis, names: ReadonlySet<string>): 'male' | 'female' | undefined {
  const told = new Set<'male' | 'female'>();
  for (const { speaker } of analysis.statements) {
    if (speaker?.actor !== null || speaker.via !== 'pronoun' || !names.has(speaker.name)) continue;
    const word = text.slice(speaker.start, speaker.end).toLowerCase();
    if (word === 'he') told.add('male');
    if (word === 'she') told.add('female');
  }
  return told.size === 1 ? [...told][0] : undefined;
}

function isTitled(text: string, { start }: Span): boolean {
  const before = /([\p{L}-]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before !== undefined && (honorifics.has(before) || roleHeads.has(before));
}

/** Every place of every name: in full, or for a name of several words its last one alone. One pass over the text. */
function findPlaces(text: string, analysis: Analysis, groups: readonly Group[]): ReadonlyMap<Group, readonly Span[]> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly group: Group }[]>();
  for (const group of groups) {
    const forms = new Set(group.names);
    const last = group.name.slice(group.name.lastIndexOf(' ') + 1);
    if (!isBody(group.name) && /^\p{Lu}/u.test(last)) forms.add(last);
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
    const candidates = byFirst.get(word) ?? byFirst.get(word.replace(/[’']s$/, '')) ?? [];
    const best = candidates
      .flatMap(({ words, group }) => {
        const to = endOfName(text, start, words);
        return to === null || (words.length === 1 && isOthers(text, start, group)) ? [] : [{ group, to }];
      })
      .sort((a, b) => b.to - a.to)[0];
    if (!best) continue;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < best.to) continue;
    end = best.to;
    places.set(best.group, [...(places.get(best.group) ?? []), { start, end }]);
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

/** "Nora Reyle" is not Ivo: another given name stands before the surname. */
function isOthers(text: string, start: number, { name }: Group): boolean {
  if (!name.includes(' ')) return false;
  const before = /(?:^|[\s“"(])(\p{Lu}[\p{L}\p{M}-]+)\.?[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start));
  const word = before?.[1]?.toLowerCase();
  return word !== undefined && !honorifics.has(word) && !roleHeads.has(word) && !name.toLowerCase().includes(word);
}
