import type { Knowledge } from '../actors/find-mentions';
import type { Actor, Role } from '../actors/knowledge';
import { nationOf, stateOf, titleOf } from '../actors/roles/describe-role';
import { begunBy, rolesOn, vouchedTo } from '../actors/roles/held';
import { firstDay, lastDay } from '../text/calendar';
import type { DossierRow } from './dossier';
import type { ArticleEntry } from './entry';
import type { Row } from './row';

/** How much of the reported words somebody has. */
export interface Share {
  /** Empty where nobody is named, or no side is on record. */
  readonly name: string;
  readonly statements: number;
  readonly words: number;
}

/** The first of many, and what the rest has. */
export interface Most<One> {
  readonly shown: readonly One[];
  readonly more: number;
}

/** Shares of all words, of which the smallest are told together. */
export interface Shares extends Most<Share> {
  /** Of those who are not shown. */
  readonly rest: Omit<Share, 'name'>;
  /** Of all: of these each is a share. */
  readonly words: number;
}

/** Two who are reported with the same words. */
export interface Shared {
  readonly names: readonly [string, string];
  /** In how many rows. */
  readonly rows: number;
}

/** A role within the months or years of a picture. */
export interface RoleSpan {
  readonly title: string;
  /** `2021-01` or `2021`, both included. */
  readonly from: string;
  readonly to: string;
}

/** Shares by a name, the largest first. Who speaks together has the words each. */
export function sharesOf(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): readonly Share[] {
  const all = new Map<string, { statements: number; words: number }>();
  for (const row of rows) {
    const words = wordCount(row.statement.words);
    for (const name of new Set(namesOf(row))) {
      const known = all.get(name) ?? { statements: 0, words: 0 };
      known.statements++;
      known.words += words;
      all.set(name, known);
    }
  }
  return [...all]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1));
}

export const firstOf = <One>(all: readonly One[], most: number): Most<One> => ({
  shown: all.slice(0, most),
  more: Math.max(0, all.length - most),
});

export function sharesAmong(all: readonly Share[], most: number): Shares {
  const sum = (shares: readonly Share[], of: 'statements' | 'words'): number =>
    shares.reduce((before, share) => before + share[of], 0);
  const rest = all.slice(most);
  return {
    ...firstOf(all, most),
    rest: { statements: sum(rest, 'statements'), words: sum(rest, 'words') },
    words: sum(all, 'words'),
  };
}

function wordCount(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

/** The names of those who speak; an empty one where nobody is named. */
export function speakerNames({ statement: { speakers } }: Row): readonly string[] {
  return speakers.length === 0 ? [''] : speakers.map(({ name }) => name);
}

/** For each statement the states for which its speakers speak: by their role on the article's date, else by the record. */
export function sidesBy(knowledge: Knowledge): (row: Row) => readonly string[] {
  const kept = new Map<string, string>();
  return ({ article, statement: { speakers } }) => {
    if (speakers.length === 0) return [''];
    return speakers.map(({ actor: id }) => {
      const actor = id === null ? undefined : knowledge.byId.get(id);
      if (!actor) return '';
      const key = `${actor.id} ${article.date?.earliest} ${article.date?.latest}`;
      const side = kept.get(key) ?? sideOf(actor, article.date, knowledge);
      kept.set(key, side);
      return side;
    });
  };
}

function sideOf(actor: Actor, date: ArticleEntry['date'], knowledge: Knowledge): string {
  if (actor.kind === 'state' || actor.kind === 'region') return actor.name;
  const answer = rolesOn(actor, date);
  const ofRoles = answer.known ? answer.roles.map((role) => sideOfRole(role, knowledge)) : [];
  const [side] = ofRoles.filter((name) => name !== '');
  if (side !== undefined) return side;
  return actor.country === undefined ? '' : sideOfRole({ title: '', country: actor.country }, knowledge);
}

const sideOfRole = (role: Role, knowledge: Knowledge): string =>
  stateOf(role, knowledge)?.name ?? nationOf(role, knowledge).replace(/^the /, '');

/** Who shares words with whom: speakers of one row, and those who speak together. The most first. */
export function sharedBy(rows: readonly DossierRow[]): readonly Shared[] {
  const counts = new Map<string, number>();
  for (const { all } of rows) {
    const names = [...new Set(all.flatMap((row) => speakerNames(row)))].filter((name) => name !== '').sort();
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1)) {
        const pair = `${one}\n${other}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...counts]
    .map(([pair, rows]): Shared => {
      const [one = '', other = ''] = pair.split('\n');
      return { names: [one, other], rows };
    })
    .sort((a, b) => b.rows - a.rows || (a.names.join() < b.names.join() ? -1 : 1));
}

/** The roles of an actor that reach into the months, or years, of a picture; one without an end goes as far as its source vouches. */
export function rolesIn(actor: Actor, months: readonly string[], knowledge: Knowledge): readonly RoleSpan[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return actor.roles
    .flatMap((role): readonly RoleSpan[] => {
      const begin = begunBy(role);
      const end = role.to ?? vouchedTo(role) ?? undefined;
      if (begin === undefined || end === undefined) return [];
      const [from, to] = [firstDay(begin).slice(0, first.length), lastDay(end).slice(0, first.length)];
      if (to < first || from > last) return [];
      return [{ title: titleOf(role, knowledge), from: from < first ? first : from, to: to > last ? last : to }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
