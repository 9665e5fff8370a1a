import { dateInWords, describeRole, type Names, periodOf, titleOf } from '../actors/roles/describe-role';
import type { Actor, Role } from '../actors/knowledge';
import { begunBy, days, type RoleAnswer, rolesOn } from '../actors/roles/held';
import { shortTitleOf } from '../actors/roles/short-role';
import { covers } from '../actors/when';
import type { ArticleDate } from '../model';
import type { Translate } from './translate';
import { datePhrase } from './dates';

/** What somebody was on a date, in words for a card. */
export interface RoleWords {
  readonly text: string;
  /** The same as a newsroom says it: "spokeswoman, Russian Foreign Ministry", "foreign minister of Armenia, 2008–2018". */
  readonly short: string;
  /** Whether the record vouches for it on that date; where it does not, `text` says what is open. */
  readonly sure: boolean;
}

/**
 * What an actor was on a date; where that cannot be told, what the record has last, and why it is not sure.
 * Undefined for those without a role on record, as states and offices are.
 */
export function roleOn(actor: Actor, date: ArticleDate | null, names: Names, t: Translate): RoleWords | undefined {
  const last = newestFirst(actor.roles)[0];
  if (!last) return undefined;
  const answer = rolesOn(actor, date);
  if (answer.known && answer.roles.length > 0) {
    const words = (say: (role: Role) => string): string =>
      answer.roles.map((role) => say(role) + contested(role, t)).join('; ');
    return {
      text: words((role) => titleOf(role, names)),
      short: words((role) => shortTitleOf(role, actor, names)),
      sure: true,
    };
  }
  const shown = roleToShow(actor, last, answer, date);
  const short = shortTitleOf(shown, actor, names);
  const period = periodOf(shown);
  const lapsed = !answer.known && answer.reason === 'not-vouched';
  return {
    text: unsureRole(actor, last, answer, date, names, t),
    // What nobody vouches for on that date is not said to hold "since" a year.
    short: lapsed ? t('last known: {0}', short) : short + (period === '' ? '' : `, ${period}`),
    sure: false,
  };
}

/** The role that is told with its years where none is sure. */
function roleToShow(actor: Actor, last: Role, answer: RoleAnswer, date: ArticleDate | null): Role {
  const unsure = newestFirst((answer.unsure ?? []).map(({ role }) => role))[0];
  const day = date?.earliest ?? date?.latest ?? '';
  return unsure ?? newestFirst(actor.roles).find(({ to }) => to && to < day) ?? last;
}

function unsureRole(
  actor: Actor,
  last: Role,
  answer: RoleAnswer,
  date: ArticleDate | null,
  names: Names,
  t: Translate,
): string {
  const when = datePhrase(date, t);
  if (when === undefined) return t('last known: {0}', describeRole(last, names));
  const unsure = newestFirst((answer.unsure ?? []).map(({ role }) => role))[0];
  const note = unsure ? contested(unsure, t) : '';
  if (unsure && !answer.known && answer.reason === 'not-vouched') {
    if (!unsure.asOf) return t('last known: {0}', describeRole(unsure, names)) + note;
    const checked = dateInWords(unsure.asOf.slice(0, 7));
    return t('last known: {0} (not checked since {1})', titleOf(unsure, names), checked) + note;
  }
  if (unsure && !answer.known && answer.reason === 'end-unknown')
    return t('{0}; no end on record', describeRole(unsure, names)) + note;
  // The years say what is known.
  if (unsure) return describeRole(unsure, names) + note;
  const day = date?.earliest ?? date?.latest ?? '';
  const former = newestFirst(actor.roles.filter(({ to }) => to && to < day))[0];
  const named = describeRole(former ?? last, names);
  const { died } = actor;
  if (died !== undefined && days(died)[1] < day) return t('{0}; died {1}', named, dateInWords(died));
  // A record that does not say so itself may lack an office.
  if (!covers(actor.complete, date)) return t('{0}; no role on record {1}', named, when);
  return former ? t('{0}; no longer in office {1}', named, when) : t('{0}; not yet in office {1}', named, when);
}

/** What is in dispute about a role, to be set behind its words. */
function contested({ contested: dispute }: Role, t: Translate): string {
  return dispute === undefined ? '' : ` (${t('contested: {0}', dispute)})`;
}

/** What an actor is today, as far as the record goes; undefined where they hold nothing on record any more. */
export function roleToday(actor: Actor, names: Names, t: Translate, now = new Date()): RoleWords | undefined {
  const today = now.toISOString().slice(0, 10);
  const date: ArticleDate = { earliest: today, latest: today, precision: 'day', basis: 'today' };
  const answer = rolesOn(actor, date);
  return answer.known && answer.roles.length === 0 ? undefined : roleOn(actor, date, names, t);
}

/** Records without a beginning come last. */
export function newestFirst(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => (begunBy(b) ?? '').localeCompare(begunBy(a) ?? ''));
}

/** The roles that an actor is known to have held on a date; none where that cannot be told. */
export function heldOn(actor: Actor, date: ArticleDate | null): readonly Role[] {
  const answer = rolesOn(actor, date);
  return answer.known ? answer.roles : [];
}

/** One office of an actor, with all terms in it. */
export interface Term {
  readonly title: string;
  /** "2000–2008, since 2012 (checked July 2022)"; empty where the record has no dates. */
  readonly periods: string;
  /** Held on the article's date. */
  readonly now: boolean;
}

/** All that an actor was, the newest first, terms in one office together. */
export function timeline(actor: Actor, date: ArticleDate | null, names: Names, t: Translate): readonly Term[] {
  const held = heldOn(actor, date);
  const byTitle = new Map<string, Role[]>();
  for (const role of newestFirst(actor.roles)) {
    const title = titleOf(role, names);
    byTitle.set(title, [role, ...(byTitle.get(title) ?? [])]);
  }
  return [...byTitle].map(([title, roles]) => ({
    title,
    periods: roles
      .map((role) => periodOf(role) + checked(role, t) + (role.contested === undefined ? '' : ` ${t('(contested)')}`))
      .filter((period) => period !== '')
      .join(', '),
    now: roles.some((role) => held.includes(role)),
  }));
}

/** Until when an open end is vouched for; nothing is said where nobody looked. */
function checked(role: Role, t: Translate): string {
  const { to, asOf } = role;
  return to !== null || begunBy(role) === undefined || asOf === undefined
    ? ''
    : ` ${t('(checked {0})', dateInWords(asOf.slice(0, 7)))}`;
}
