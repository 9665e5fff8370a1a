import type { YAMLMap } from 'yaml';
import type { ActorKind } from '../../model';
import { fold } from '../../text/fold-name';
import { romanised } from '../names/spelling';
import type { ActorsDocument, EditAnswer, EditProblem, FileEdit } from './actors-document';
import { columnOf, isProblem, openActors, recordOf } from './actors-document';
import { startOf } from '../records/nodes';
import { checked, scalar, Writing } from './write';

/** What an article tells of a role. */
export interface NewRole {
  readonly title?: string;
  /** The day on which the article vouches for it: `2020-11-03`. */
  readonly asOf?: string;
}

/** What is known of somebody who gets a record. */
export interface NewActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly gender?: 'male' | 'female';
  /** For persons; its title is where the reader goes on. */
  readonly role?: NewRole;
}

/** An id of the usual form that is not taken: `first-last`, `first-last-2`. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const words = fold(name)
    .split(/[\s\p{P}]+/u)
    .map((word) => romanised(word).replace(/[^a-z0-9]/g, ''));
  const id = words.filter((word) => word !== '').join('-') || 'actor';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken(candidate)) return candidate;
  }
}

/** A comment to begin a file with: what it is and how it goes on. */
export function fileHead(lineEnd = '\n'): string {
  return [
    '# Actors of your own. A record with the id of one that comes',
    '# with Sayso adds to it; "disabled: true" switches it off.',
    '',
  ].join(lineEnd);
}

/** Writes a record at the end of a file. */
export function addRecord(text: string, actor: NewActor): EditAnswer {
  const opened = openActors(text);
  if (isProblem(opened)) return { ok: false, problem: opened };
  const there = recordOf(opened.document, actor.id);
  if (there) return { ok: false, problem: thereAlready(opened, there, actor.id) };
  return appendRecord(opened, plainRecord(actor), (writing, indent) => {
    const { lineEnd } = opened;
    const line = (field: string, value: string): Writing => writing.add(`${lineEnd}${indent}${field}: ${value}`);
    line('kind', actor.kind);
    line('name', scalar(actor.name));
    if (actor.gender) line('gender', actor.gender);
    if (actor.kind === 'person') {
      writing.add(`${lineEnd}${indent}roles:`);
      addRoleItem(writing, `${lineEnd}${indent}  `, actor.role ?? {});
    } else line('country', '').stop();
  });
}

export function thereAlready({ lineOf }: ActorsDocument, record: YAMLMap, id: string): EditProblem {
  return { message: `There is a record with the id "${id}" already.`, line: lineOf(startOf(record)) };
}

/** A record of an id and one list, over a shipped record of that id. */
export function appendRecord(
  opened: ActorsDocument,
  plain: Readonly<Record<string, unknown>>,
  write: (writing: Writing, indent: string) => void,
): EditAnswer {
  return checked(opened, recordEdit(opened, String(plain.id), write), { value: plain });
}

/** One item of a list of roles in several lines, each field a place to be filled in. */
export function addRoleItem(writing: Writing, lineStart: string, { title, asOf }: NewRole): void {
  const field = (name: string): Writing => writing.add(`${lineStart}  ${name}: `);
  writing.add(`${lineStart}- title: `).stop(title === undefined ? '' : scalar(title));
  field('from').stop();
  field('to').stop();
  if (asOf !== undefined) field('asOf').add(asOf);
  field('source').stop();
}

/** The same as plain values. */
export function plainRole({ title, asOf }: NewRole): Readonly<Record<string, unknown>> {
  return { title: title ?? null, from: null, to: null, ...(asOf === undefined ? {} : { asOf }), source: null };
}

function plainRecord({ id, kind, name, gender, role }: NewActor): Readonly<Record<string, unknown>> {
  const rest = kind === 'person' ? { roles: [plainRole(role ?? {})] } : { country: null };
  return { id, kind, name, ...(gender ? { gender } : {}), ...rest };
}

/** Null where the records stand in one line: the whole file is written anew then. */
function recordEdit(
  { text, records, lineEnd }: ActorsDocument,
  id: string,
  write: (writing: Writing, indent: string) => void,
): FileEdit | null {
  const flow = records?.flow === true;
  if (flow && (records.items.length > 0 || !/\]\s*$/.test(text))) return null;
  const start = flow ? startOf(records) : text.trimEnd().length;
  // Whoever parts records by blank lines, or begins with a comment, goes on so.
  const before = text.slice(0, start);
  const parted = before !== '' && (records === null || flow || /\n[ \t]*\r?\n[ \t]*-[ \t]/.test(before));
  const column = records && !flow ? columnOf(text, startOf(records)) : 0;
  const lead = before === '' || (flow && columnOf(text, start) === 0) ? '' : lineEnd + (parted ? lineEnd : '');
  const writing = new Writing().add(`${lead}${' '.repeat(column)}- id: ${id}`);
  write(writing, ' '.repeat(column + 2));
  writing.add(lineEnd);
  return writing.edit(start, text.length);
}
