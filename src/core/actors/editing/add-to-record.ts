import type { Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { ActorsDocument, EditAnswer, FileEdit } from './actors-document';
import { columnOf, endOfLastLine, isEmpty, isProblem, openActors, recordOf } from './actors-document';
import type { NewRole } from './add-record';
import { addRoleItem, appendRecord, plainRole } from './add-record';
import { endOf, startOf } from '../records/nodes';
import { checked, scalar, Writing } from './write';

/** Lists of names in a record. */
export type NameField = 'aliases' | 'not';

/**
 * Adds a name to a list of a record. Where the file has no record of the id, one is begun: it stands over the shipped.
 * @param text the whole file
 */
export function addName(text: string, id: string, field: NameField, name: string): EditAnswer {
  const opened = openActors(text);
  if (isProblem(opened)) return { ok: false, problem: opened };
  const record = recordOf(opened.document, id);
  if (!record) {
    return appendRecord(opened, { id, [field]: [name] }, (writing, indent) => {
      writing.add(`${opened.lineEnd}${indent}${field}: [${scalar(name, true)}]`);
    });
  }
  const list = listOf(opened, record, field);
  if ('message' in list) return { ok: false, problem: list };
  if (list.names.includes(name)) return { ok: true, edit: null };
  return checked(opened, nameEdit(opened, record, list, field, name), { value: name, to: { id, field } });
}

/** Adds a role to a record, to be filled in. */
export function addRole(text: string, id: string, role: NewRole = {}): EditAnswer {
  const opened = openActors(text);
  if (isProblem(opened)) return { ok: false, problem: opened };
  const record = recordOf(opened.document, id);
  const { lineEnd } = opened;
  const plain = plainRole(role);
  if (!record) {
    return appendRecord(opened, { id, roles: [plain] }, (writing, indent) => {
      writing.add(`${lineEnd}${indent}roles:`);
      addRoleItem(writing, `${lineEnd}${indent}  `, role);
    });
  }
  const list = listOf(opened, record, 'roles');
  if ('message' in list) return { ok: false, problem: list };
  return checked(opened, roleEdit(opened, record, list, role), { value: plain, to: { id, field: 'roles' } });
}

interface List {
  readonly pair: Pair | undefined;
  /** Its items that are texts. */
  readonly names: readonly string[];
}

/** The list of a field, which may be missing or empty. */
function listOf({ lineOf }: ActorsDocument, record: YAMLMap, field: string): List | { message: string; line: number } {
  const pair = record.items.find(({ key }) => isScalar(key) && key.value === field);
  const value = pair?.value;
  if (pair === undefined || isEmpty(value)) return { pair, names: [] };
  if (!isSeq(value)) return { message: `"${field}" must be a list.`, line: lineOf(startOf(pair.key)) };
  const names = value.items.flatMap((item) => {
    const held = isMap(item) ? item.get('text') : isScalar(item) ? item.value : undefined;
    return typeof held === 'string' ? [held] : [];
  });
  return { pair, names };
}

function nameEdit(
  opened: ActorsDocument,
  record: YAMLMap,
  { pair }: List,
  field: string,
  name: string,
): FileEdit | null {
  const { text, lineEnd } = opened;
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    const last = list.items.at(-1);
    if (list.flow) return new Writing().add(`, ${scalar(name, true)}`).edit(endOf(last));
    return new Writing()
      .add(`${lineEnd}${hyphenIndent(text, startOf(list))}- ${scalar(name)}`)
      .edit(endOfLastLine(text, list));
  }
  const written = ` [${scalar(name, true)}]`;
  if (pair) return fillEdit(text, pair, new Writing().add(written));
  return fieldEdit(opened, record, (writing) => writing.add(`${field}:${written}`));
}

function roleEdit(opened: ActorsDocument, record: YAMLMap, { pair }: List, role: NewRole): FileEdit | null {
  const { text, lineEnd } = opened;
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    if (list.flow) return null;
    const writing = new Writing();
    addRoleItem(writing, lineEnd + hyphenIndent(text, startOf(list)), role);
    return writing.edit(endOfLastLine(text, list));
  }
  const indent = ' '.repeat(columnOf(text, startOf(record)));
  if (pair) {
    const writing = new Writing();
    addRoleItem(writing, `${lineEnd}${indent}  `, role);
    return fillEdit(text, pair, writing);
  }
  return fieldEdit(opened, record, (writing) => {
    writing.add('roles:');
    addRoleItem(writing, `${lineEnd}${indent}  `, role);
  });
}

/** A new field below the others; null for a record in one line. */
function fieldEdit(
  { text, lineEnd }: ActorsDocument,
  record: YAMLMap,
  write: (writing: Writing) => unknown,
): FileEdit | null {
  if (record.flow) return null;
  const writing = new Writing().add(lineEnd + ' '.repeat(columnOf(text, startOf(record))));
  write(writing);
  return writing.edit(endOfLastLine(text, record));
}

/** Puts a value behind a field that has none, or an empty list. */
function fillEdit(text: string, pair: Pair, writing: Writing): FileEdit {
  const key = endOf(pair.key);
  const colon = text.indexOf(':', key) + 1;
  return writing.edit(colon, isSeq(pair.value) ? Math.max(colon, endOf(pair.value)) : colon);
}

/** Hyphens stand below one another, whatever stands before them in the line. */
function hyphenIndent(text: string, offset: number): string {
  return ' '.repeat(columnOf(text, offset));
}
