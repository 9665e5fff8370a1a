import { codeOfCountry } from './country-name';
import type { EditAnswer } from './actors-document';
import { isProblem, openActors, recordOf } from './actors-document';
import { appendRecord, type NewActor, thereAlready } from './add-record';
import { scalar } from './write';

/** What a person has said of somebody in a form; what was left empty is not written. */
export interface FilledActor extends Omit<NewActor, 'role'> {
  /** As ISO 3166-1 has it, `NO`, or the id of a region. */
  readonly country?: string;
  /** For persons. */
  readonly title?: string;
  /** A year, a month or a day: `2019`, `2019-05`, `2019-05-04`. */
  readonly from?: string;
  /** The day on which somebody vouches for the role. */
  readonly asOf?: string;
  /** The address of a page that says so. */
  readonly source?: string;
}

/** Writes a record of what is known at the end of a file. */
export function addFilledRecord(text: string, actor: FilledActor): EditAnswer {
  const opened = openActors(text);
  if (isProblem(opened)) return { ok: false, problem: opened };
  const there = recordOf(opened.document, actor.id);
  if (there) return { ok: false, problem: thereAlready(opened, there, actor.id) };
  const { kind, name, gender, country } = actor;
  const role = roleOf(actor);
  const head = { kind, name, ...(gender ? { gender } : {}), ...(country ? { country } : {}) };
  const sources = role || !actor.source ? undefined : [actor.source];
  const plain = { id: actor.id, ...head, ...(role ? { roles: [role] } : {}), ...(sources ? { sources } : {}) };
  return appendRecord(opened, plain, (writing, indent) => {
    const start = opened.lineEnd + indent;
    for (const [field, value] of Object.entries(head)) writing.add(`${start}${field}: ${scalar(value)}`);
    if (role) {
      writing.add(`${start}roles:`);
      for (const [index, [field, value]] of Object.entries(role).entries())
        writing.add(`${start}  ${index === 0 ? '-' : ' '} ${field}: ${written(value)}`);
    }
    if (sources) writing.add(`${start}sources:${start}  - ${scalar(sources[0]!)}`);
  });
}

const written = (value: Plain): string => (typeof value === 'string' ? scalar(value) : String(value));

type Plain = string | number | null;

function roleOf({ title, from, asOf, source }: FilledActor): Readonly<Record<string, Plain>> | undefined {
  if (!title) return undefined;
  const since = from && /^\d{4}$/.test(from) ? Number(from) : from;
  // Whoever is called so on a day holds the office still on that day.
  const fields = { title, from: since, to: asOf ? null : undefined, asOf, source };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Plain] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** What is wrong with a field as it stands, for whoever types it; null where nothing is. An empty one is none. */
export type FieldFault = 'no-date' | 'no-country' | 'no-address' | 'whole-site';

export function faultOf(field: 'from' | 'country' | 'source', value: string): FieldFault | null {
  const text = value.trim();
  if (text === '') return null;
  switch (field) {
    case 'from':
      return isDay(text) ? null : 'no-date';
    case 'country':
      return codeOfCountry(text) === undefined ? 'no-country' : null;
    case 'source':
      if (!/^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/i.test(text)) return 'no-address';
      return /^https?:\/\/[^/?#]+\/?$/i.test(text) ? 'whole-site' : null;
  }
}

/** A year, a month or a day that is in the calendar. */
function isDay(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1000) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
