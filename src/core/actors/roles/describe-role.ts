import { takesThe } from '../../language/english/titles';
import type { ArticleDate } from '../../model';
import type { Actor, Role } from '../knowledge';
import { titleWords } from './index';
import { rolesOn, vouchedTo, wasHeld } from './held';

/** What is needed of the knowledge to put a role into words. */
export interface Names {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly actors: readonly Actor[];
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A date in English: "3 November 2020", "November 2020", "2020". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month ?? 0) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** An article's date in English, with its preposition: "on 3 November 2020", "in 2012", "on or after 1 May 2020". */
function whenInWords({ earliest, latest, precision }: ArticleDate): string {
  const first = earliest ?? latest ?? '';
  const shown = precision === 'day' ? first : first.slice(0, precision === 'month' ? 7 : 4);
  const open = earliest !== null && latest === null;
  return `${precision === 'day' ? 'on' : 'in'} ${open ? 'or after ' : ''}${dateInWords(shown)}`;
}

/** The country's name: as the knowledge has it, without what tells it from others, otherwise as English has it. */
function countryName(code: string, state: Actor | undefined): string {
  if (state) return state.name.replace(/ \(.*\)$/, '');
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "2008–2018", "since 2004", "until 2018"; empty where the record has no dates. */
export function periodOf(role: Role): string {
  const from = role.from?.slice(0, 4);
  const to = role.to?.slice(0, 4);
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (to !== undefined) return `until ${to}`;
  return from === undefined ? '' : `since ${from}`;
}

/** Whether a title has all words of one of an actor's own names, such as "OSCE", or its people's: "Russian". */
function isSaid(actor: Actor, said: ReadonlySet<string>): boolean {
  const forms = [actor.name, ...actor.aliases.filter(({ lang }) => lang === undefined).map(({ text }) => text)];
  return [...forms, ...(actor.demonyms ?? [])].some((form) => titleWords(form).every((word) => said.has(word)));
}

/** The offices that are the state's and not an administration's. */
const ofState = /^(?:(?:acting|interim|first|deputy) )*(?:(?:vice[- ])?president|prime minister)$/i;

/** "Minister of Foreign Affairs of Armenia", "Ambassador of the United States to Armenia", without the dates. */
export function titleOf({ title, org: orgId, country: own }: Role, { actors, byId }: Names): string {
  const said = new Set(titleWords(title));
  const org = orgId === undefined ? undefined : byId.get(orgId);
  const country = own ?? org?.country;
  const state = actors.find((actor) => actor.kind === 'state' && country !== undefined && actor.country === country);
  const plain = country === undefined ? '' : countryName(country, state);
  const nation = takesThe.test(plain) ? `the ${plain}` : plain;
  const [, envoy, where] = /^(.*\b(?:ambassador|permanent representative))( to .*)$/i.exec(title) ?? [];
  if (nation !== '' && envoy !== undefined && where !== undefined) return `${envoy} of ${nation}${where}`;
  if (org && !(nation !== '' && ofState.test(title))) {
    const own = titleWords(org.name).filter((word) => !titleWords(plain).includes(word) && word.length > 3);
    // Of a national office one word tells which it is; without a nation all must stand there.
    const inTitle = nation === '' ? own.every((word) => said.has(word)) : own.some((word) => said.has(word));
    const orgSaid = inTitle || isSaid(org, said) || /president|presidency|government/i.test(org.name);
    if (!orgSaid) return `${title}, ${org.name}`;
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

/** The role that began last; records without a beginning come first. */
function latest(roles: readonly Role[]): Role | undefined {
  return [...roles].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1);
}

/**
 * One line for a card: what the actor was on the article's date, in plain English; empty where no role is on record.
 * @param date the article's date; null where it has none
 */
export function roleLine(actor: Actor, date: ArticleDate | null, names: Names): string {
  if (actor.roles.length === 0) return '';
  const answer = rolesOn(actor, date);
  if (answer.known && answer.roles.length > 0) return answer.roles.map((role) => describeRole(role, names)).join('; ');
  if (!answer.known && answer.reason === 'no-date') {
    const last = latest(actor.roles);
    return last ? `${describeRole(last, names)}; the article's date is unknown` : '';
  }
  const unsure = latest((answer.unsure ?? []).map((one) => one.role));
  const when = date ? whenInWords(date) : '';
  if (unsure) {
    const last = vouchedTo(unsure);
    const checked = wasHeld(unsure, date) === 'not-vouched' && last !== null;
    return checked
      ? `${describeRole(unsure, names)}; last confirmed for ${dateInWords(unsure.asOf ?? unsure.from ?? last)}`
      : `${describeRole(unsure, names)}; unknown whether ${when}`;
  }
  const before = latest(actor.roles.filter((role) => role.to && role.to < (date?.earliest ?? date?.latest ?? '')));
  if (before) return `${describeRole(before, names)}; no longer in office ${when}`;
  const after = latest(actor.roles);
  return after ? `${describeRole(after, names)}; not yet in office ${when}` : '';
}
