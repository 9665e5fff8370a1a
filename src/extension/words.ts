import { l10n, MarkdownString } from 'vscode';
import type { Role } from '../core/actors/knowledge';
import type { Knowledge } from '../core/actors/matcher';
import type { RoleAnswer } from '../core/actors/roles';
import type { ActorKind, ArticleDate, Statement } from '../core/model';

/** What the machine knows, in plain words for a reader. */

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** A day, month or year of ISO 8601 as a reader writes it: `2020-11-03` → "3 November 2020". */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  });
}

/** An article's date, no more exact than the text is: "3 November 2020", "not before 12 October 2020", "date unknown". */
export function dateWords(date: ArticleDate | null): string {
  if (!date) return l10n.t('date unknown');
  const { earliest, latest, precision, monthDay } = date;
  const digits = { day: 10, month: 7, year: 4 }[precision];
  const words = (iso: string): string => dayWords(iso.slice(0, digits));
  if (earliest && latest) {
    if (words(earliest) === words(latest)) return words(earliest);
    return l10n.t('between {0} and {1}', words(earliest), words(latest));
  }
  if (earliest) return l10n.t('not before {0}', words(earliest));
  if (latest) return l10n.t('not after {0}', words(latest));
  if (monthDay) return l10n.t('{0}, year unknown', dayWords(`2000${monthDay.slice(1)}`).replace(/ 2000$/, ''));
  return l10n.t('date unknown');
}

/** Where the date comes from: "from the dateline". */
export function basisWords(date: ArticleDate): string {
  const places: Readonly<Record<string, string>> = {
    dateline: l10n.t('from the dateline'),
    caption: l10n.t('from a picture caption'),
    credit: l10n.t('from a credit line'),
    byline: l10n.t('from the byline'),
    headline: l10n.t('from the headline'),
    dek: l10n.t('from the line below the headline'),
    body: l10n.t('from the text'),
    boilerplate: l10n.t('from the page around the article'),
    reader: l10n.t('set by you'),
  };
  const place = places[date.basis] ?? l10n.t('from the text');
  return date.inferred ? l10n.t('{0}; worked out: {1}', place, date.inferred) : place;
}

export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

export function actorKindWords(kind: ActorKind): string {
  return {
    person: l10n.t('person'),
    office: l10n.t('office'),
    organisation: l10n.t('organisation'),
    state: l10n.t('state'),
  }[kind];
}

/** A role without its dates: "Minister of Foreign Affairs, Russia". */
export function roleWords(role: Role, knowledge: Knowledge): string {
  const place = role.country ? countryName(role.country) : role.org ? knowledge.byId.get(role.org)?.name : undefined;
  return place && !role.title.includes(place) ? `${role.title}, ${place}` : role.title;
}

/** The years of a role: "2004 – now", "2014 – 2018". */
export function yearsWords(role: Role): string {
  const year = (iso: string): string => iso.slice(0, 4);
  const from = role.from ? year(role.from) : '…';
  if (role.to === null) return l10n.t('since {0}', from);
  const to = role.to ? year(role.to) : '…';
  return from === to ? from : `${from} – ${to}`;
}

/** The roles held, or in a few words why nobody can tell. */
export function roleAnswerWords(answer: RoleAnswer, knowledge: Knowledge): string {
  if (answer.known) {
    return answer.roles.map((role) => roleWords(role, knowledge)).join('; ') || l10n.t('no role on record');
  }
  const [unsure] = answer.unsure ?? [];
  if (unsure?.vouchedTo) {
    return l10n.t('{0} (on record up to {1})', roleWords(unsure.role, knowledge), dayWords(unsure.vouchedTo));
  }
  return {
    'no-date': l10n.t('date unknown'),
    'changes-within-date': l10n.t('the role changed in this time'),
    'not-vouched': l10n.t('not on record for this time'),
  }[answer.reason];
}

export function statementKindWords(statement: Statement): string {
  return {
    direct: l10n.t('quote'),
    mixed: l10n.t('claim with quoted words'),
    indirect: l10n.t('claim'),
  }[statement.kind];
}

export function statementTypeWords(statement: Statement): string {
  return {
    assertion: l10n.t('assertion'),
    denial: l10n.t('denial'),
    accusation: l10n.t('accusation'),
    demand: l10n.t('demand'),
    commitment: l10n.t('commitment'),
    prediction: l10n.t('prediction'),
    characterisation: l10n.t('characterisation'),
    meeting: l10n.t('report of a meeting'),
  }[statement.type];
}

export function speakerName(statement: Statement): string {
  return statement.speaker?.name ?? l10n.t('Nobody named');
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export function statementCount(number: number): string {
  return count(number, l10n.t('statement'), l10n.t('statements'));
}

export function mentionCount(number: number): string {
  return count(number, l10n.t('mention'), l10n.t('mentions'));
}

/** A text cut to a length at a word's end, for lists of one line each. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Text out of a file as Markdown that shows just this text: no links, no HTML, and safe in a cell of a table. */
export function asText(text: string): string {
  const escaped = new MarkdownString().appendText(text.replace(/\s+/g, ' ').trim()).value;
  // appendText keeps blanks by making them unbreakable, and long lines would run out of the card.
  return escaped.replaceAll('&nbsp;', ' ').replaceAll('|', '\\|').replaceAll('@', '&#64;');
}
