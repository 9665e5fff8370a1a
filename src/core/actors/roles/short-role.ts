import { ministries, officeWords, spokesByGender, spokesWords } from '../../language/english/short-titles';
import type { Actor, Role } from '../knowledge';
import { type Names, nationOf, stateOf, titleOf } from './describe-role';

/** A role as a newsroom says it: "spokeswoman, Russian Foreign Ministry", "foreign minister of Armenia". */
export function shortTitleOf(role: Role, actor: Actor, names: Names): string {
  const speaks = [role.title, ...(role.also ?? [])].some((title) => spokesWords.test(title));
  const office = role.org === undefined ? undefined : names.byId.get(role.org);
  if (speaks && office) return `${spokesByGender[actor.gender ?? 'unknown']}, ${shortOffice(office, role, names)}`;
  const minister = shortMinister(role.title);
  const nation = nationOf(role, names);
  if (minister !== undefined && nation !== '') return `${minister} of ${nation}`;
  return small(titleOf(role, names));
}

/** `Deputy Minister of Foreign Affairs` → `deputy foreign minister`; undefined for what is no minister of one thing. */
function shortMinister(title: string): string | undefined {
  const [, rank = '', of = ''] = /^((?:(?:acting|interim|first|deputy) )*)minister (?:of|for) (.+)$/i.exec(title) ?? [];
  const field = ministries[of.toLowerCase()];
  return field === undefined ? undefined : `${rank.toLowerCase()}${field} minister`;
}

/** The name with the people's word in front, where the record has one: `Russian Foreign Ministry`. */
function shortOffice(office: Actor, role: Role, names: Names): string {
  const peoples = stateOf(role, names)?.demonyms ?? [];
  const forms = [office.name, ...office.aliases.filter(({ lang }) => lang === undefined).map(({ text }) => text)];
  return forms.find((form) => peoples.some((people) => form.startsWith(`${people} `))) ?? office.name;
}

/** The office's own words in small letters: `Foreign Minister of Norvia` → `foreign minister of Norvia`. */
function small(title: string): string {
  const words = title.split(' ');
  const own = words.findIndex((word) => !officeWords.has(word.replace(/,$/, '')));
  const count = own < 0 ? words.length : own;
  return [...words.slice(0, count).map((word) => word.toLowerCase()), ...words.slice(count)].join(' ');
}
