import { countryName } from '../../language/english/intl-names';
import { takesThe } from '../../language/english/titles';
import { type Actor, isPlace, placeKey, type Role } from '../knowledge';
import { begunBy } from './held';
import { titleWords } from './index';
import { days, nameOn } from '../when';

/** What is needed of the knowledge to put a role into words. */
export interface Names {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly actors: readonly Actor[];
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A date in English: "3 November 2020", "November 2020", "2020". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month ?? 0) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The country's name: as the knowledge has it, without what tells it from others, otherwise as English has it. */
function plainNation(code: string, state: Actor | undefined): string {
  return state ? state.name.replace(/ \(.*\)$/, '') : countryName(code);
}

/**
 * "2008–2018", "since 2004", "until 2018"; "from 2004" where the end is not on record, "2004 or before" where the
 * beginning is not. Empty where the record has no dates.
 */
export function periodOf(role: Role): string {
  const from = role.from?.slice(0, 4);
  const to = role.to?.slice(0, 4);
  const seen = role.seen?.slice(0, 4);
  if (from === undefined && seen !== undefined) {
    if (to !== undefined) return `${seen} or before–${to}`;
    return role.to === null ? `since ${seen} or before` : `${seen} or before`;
  }
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (to !== undefined) return `until ${to}`;
  if (from === undefined) return '';
  return role.to === null ? `since ${from}` : `from ${from}`;
}

/** Whether a title has all words of one of an actor's own names, such as "OSCE", or its people's: "Russian". */
function isSaid(actor: Actor, said: ReadonlySet<string>): boolean {
  const forms = [actor.name, ...actor.aliases.filter(({ lang }) => lang === undefined).map(({ text }) => text)];
  return [...forms, ...(actor.demonyms ?? [])].some((form) => titleWords(form).every((word) => said.has(word)));
}

/** The offices that are the state's and not an administration's. */
const ofState = /^(?:(?:acting|interim|first|deputy|de facto) )*(?:(?:vice[- ])?president|prime minister)$/i;

/** What an organisation was called when the role in it began. */
function nameDuring(org: Actor, role: Role): string {
  const [first] = days(begunBy(role) ?? '9999');
  return nameOn(org, { earliest: first, latest: first, precision: 'day', basis: 'role' });
}

/** The state that a role is of. */
export function stateOf({ org, country: own }: Role, { actors, byId }: Names): Actor | undefined {
  const country = own ?? (org === undefined ? undefined : byId.get(org)?.country);
  return country === undefined ? undefined : actors.find((actor) => isPlace(actor) && placeKey(actor) === country);
}

/** The name of the state that a role is of, as it stands behind "of"; empty where it is of none. */
export function nationOf(role: Role, names: Names): string {
  const country = role.country ?? (role.org === undefined ? undefined : names.byId.get(role.org)?.country);
  const plain = country === undefined ? '' : plainNation(country, stateOf(role, names));
  return takesThe.test(plain) ? `the ${plain}` : plain;
}

/** "Minister of Foreign Affairs of Armenia", "Ambassador of the United States to Armenia", without the dates. */
export function titleOf(role: Role, names: Names): string {
  const { title, org: orgId } = role;
  const said = new Set(titleWords(title));
  const org = orgId === undefined ? undefined : names.byId.get(orgId);
  const state = stateOf(role, names);
  const nation = nationOf(role, names);
  const plain = nation.replace(/^the /, '');
  const [, envoy, where] = /^(.*\b(?:ambassador|permanent representative))( to .*)$/i.exec(title) ?? [];
  if (nation !== '' && envoy !== undefined && where !== undefined) return `${envoy} of ${nation}${where}`;
  if (org && !(nation !== '' && ofState.test(title))) {
    const own = titleWords(org.name).filter((word) => !titleWords(plain).includes(word) && word.length > 3);
    // Of a national office one word tells which it is; without a nation all must stand there.
    const inTitle = nation === '' ? own.every((word) => said.has(word)) : own.some((word) => said.has(word));
    const orgSaid = inTitle || isSaid(org, said) || /president|presidency|government/i.test(org.name);
    if (!orgSaid) return `${title}, ${nameDuring(org, role)}`;
    // One of several whom states send.
    if (nation !== '' && org.country === undefined) return `${title} for ${nation}`;
  }
  const nationSaid = state ? isSaid(state, said) : titleWords(plain).every((word) => said.has(word));
  return nation === '' || nationSaid ? title : `${title} of ${nation}`;
}

/** "Minister of Foreign Affairs of Armenia (2008–2018)". */
export function describeRole(role: Role, names: Names): string {
  const period = periodOf(role);
  return titleOf(role, names) + (period === '' ? '' : ` (${period})`);
}
