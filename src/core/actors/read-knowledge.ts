import type { Node, YAMLMap } from 'yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ActorKind } from '../model';
import type { Actor, Alias, Role } from './knowledge';

/** Something wrong in a file of actors. */
export interface KnowledgeProblem {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** In plain English, a whole sentence. */
  readonly message: string;
}

export interface KnowledgeFile {
  readonly actors: readonly Actor[];
  /** Ids that the file switches off with `disabled: true`. */
  readonly disabled: readonly string[];
  /** The fields that each record states, by id; a record over a shipped one need not state them all. */
  readonly stated: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly KnowledgeProblem[];
}

/** A larger file is not read at all. */
export const maxKnowledgeSize = 5_000_000;

const kinds: readonly string[] = ['person', 'office', 'organisation', 'state'];
const fields = 'id kind name gender country aliases demonyms roles links sources disabled note'.split(' ');
const aliasFields = 'text lang needs metonym'.split(' ');
const roleFields = 'title also org country from to source asOf'.split(' ');
const dateForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a date is one of the calendar: a year, a month or a day. */
function isDate(text: string): boolean {
  if (!dateForm.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month);
}

type Report = (node: unknown, message: string) => void;

/**
 * Reads one YAML file of actors. A broken record is reported and skipped, the others are kept.
 * @param text the file's text
 * @param file the name to keep in the records, relative to its folder
 * @param known ids of shipped actors: a record over one of them needs no name of its own
 */
export function readKnowledge(text: string, file?: string, known: ReadonlySet<string> = new Set()): KnowledgeFile {
  const problems: KnowledgeProblem[] = [];
  const stated = new Map<string, ReadonlySet<string>>();
  const nothing = { actors: [], disabled: [], stated, problems };
  if (text.length > maxKnowledgeSize) {
    problems.push({ line: 1, column: 1, message: 'This file is larger than 5 MB, so it is not read.' });
    return nothing;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  const reportAt: Report = (node, message) => {
    report(startOf(node), message);
  };
  // After the first error of syntax the others are mostly its echo.
  const [broken] = document.errors;
  if (broken) report(broken.pos[0], `This is no valid YAML: ${broken.message.split('\n')[0] ?? ''}`);
  if (document.contents === null) return nothing;
  if (!isSeq(document.contents)) {
    if (!broken) reportAt(document.contents, 'Expected a list of records, each beginning with "- id:".');
    return nothing;
  }
  const actors: Actor[] = [];
  const disabled: string[] = [];
  const seen = new Set<string>();
  const { items } = document.contents;
  for (const [i, item] of items.entries()) {
    const next = i + 1 < items.length ? startOf(items[i + 1]) : text.length + 1;
    if (document.errors.some(({ pos: [at] }) => at >= startOf(item) && at < next)) continue;
    if (!isMap(item)) {
      reportAt(item, 'Expected a record, beginning with "- id:".');
      continue;
    }
    let plain: unknown;
    try {
      plain = (item as YAMLMap).toJS(document, { maxAliasCount: 20 });
    } catch {
      reportAt(item, 'This record refers to other parts of the file too often, so it is not read.');
      continue;
    }
    const record = readRecord(item, plain as Record<string, unknown>, reportAt, known);
    if (!record) continue;
    if (seen.has(record.id)) {
      reportAt(item, `The id "${record.id}" stands in this file twice; the second record is not read.`);
      continue;
    }
    seen.add(record.id);
    stated.set(record.id, record.stated);
    if (record.disabled) disabled.push(record.id);
    else {
      const { line } = lines.linePos(startOf(item));
      actors.push({ ...record.actor, ...(file === undefined ? {} : { file }), line });
    }
  }
  return { actors, disabled, stated, problems };
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** The pair of a field in a map, where its problem is shown. */
function pairOf(map: unknown, field: string): unknown {
  if (!isMap(map)) return map;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === field) ?? map;
}

interface RecordRead {
  readonly id: string;
  readonly disabled: boolean;
  readonly stated: ReadonlySet<string>;
  readonly actor: Actor;
}

function readRecord(
  map: YAMLMap,
  plain: Record<string, unknown>,
  report: Report,
  known: ReadonlySet<string>,
): RecordRead | null {
  const verdict = { good: true };
  const bad = (field: string, message: string): void => {
    report(pairOf(map, field), message);
    verdict.good = false;
  };
  const text = (field: string): string | undefined => {
    const value = plain[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    bad(field, `"${field}" must be a text.`);
    return undefined;
  };
  for (const field of Object.keys(plain)) {
    if (!fields.includes(field)) report(pairOf(map, field), `"${field}" is no field of an actor; it is left out.`);
  }
  const id = text('id');
  if (id === undefined) {
    if (verdict.good) bad('id', 'A record needs an "id", such as "first-last".');
    return null;
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) bad('id', `The id "${id}" may have only small letters, digits and hyphens.`);
  const empty = { id, kind: 'person' as const, name: id, aliases: [], roles: [], sources: [] };
  if (plain.disabled === true)
    return verdict.good ? { id, disabled: true, stated: new Set<string>(), actor: empty } : null;
  const name = text('name') ?? (known.has(id) ? id : undefined);
  if (name === undefined && verdict.good) bad('name', `The record "${id}" needs a "name".`);
  const kind = text('kind') ?? 'person';
  if (!kinds.includes(kind)) bad('kind', `"${kind}" is no kind of actor; choose one of ${kinds.join(', ')}.`);
  const gender = text('gender');
  if (gender !== undefined && gender !== 'male' && gender !== 'female')
    bad('gender', '"gender" is "male" or "female".');
  const country = text('country');
  const list = (field: string): readonly unknown[] => {
    const value = plain[field];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value as unknown[];
    bad(field, `"${field}" must be a list.`);
    return [];
  };
  const nodes = (field: string): readonly unknown[] => {
    const pair = pairOf(map, field);
    return isPair(pair) && isSeq(pair.value) ? pair.value.items : [];
  };
  const texts = (field: string): readonly string[] => {
    const values = list(field);
    if (values.every((value) => typeof value === 'string')) return values;
    bad(field, `"${field}" must be a list of texts.`);
    return [];
  };
  const fail: Report = (node, message) => {
    report(node, message);
    verdict.good = false;
  };
  const aliasNodes = nodes('aliases');
  const aliases = list('aliases').flatMap((alias, i) => readAlias(alias, aliasNodes[i] ?? map, fail, report) ?? []);
  const roleNodes = nodes('roles');
  const roles = list('roles').flatMap((role, i) => readRole(role, roleNodes[i] ?? map, fail, report) ?? []);
  const demonyms = texts('demonyms');
  const sources = texts('sources');
  const links = plain.links;
  const linksAreTexts = isRecord(links) && Object.values(links).every((link) => typeof link === 'string');
  if (links !== undefined && links !== null && !linksAreTexts) bad('links', '"links" must be names with a text each.');
  if (!verdict.good || name === undefined) return null;
  const actor: Actor = {
    id,
    kind: kind as ActorKind,
    name,
    ...(gender === 'male' || gender === 'female' ? { gender } : {}),
    ...(country === undefined ? {} : { country }),
    aliases,
    ...(demonyms.length > 0 ? { demonyms } : {}),
    roles,
    ...(linksAreTexts ? { links: links as Record<string, string> } : {}),
    sources,
  };
  return { id, disabled: false, stated: new Set(Object.keys(plain)), actor };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAlias(alias: unknown, node: unknown, fail: Report, warn: Report): Alias | null {
  if (typeof alias === 'string' && alias.trim() !== '') return checkedLength({ text: alias }, node, fail);
  if (!isRecord(alias) || typeof alias.text !== 'string' || alias.text.trim() === '') {
    fail(node, 'An alias is a text, or has a "text".');
    return null;
  }
  for (const field of Object.keys(alias)) {
    if (!aliasFields.includes(field)) warn(pairOf(node, field), `"${field}" is no field of an alias; it is left out.`);
  }
  const { text, lang, needs, metonym } = alias;
  if (lang !== undefined && typeof lang !== 'string')
    fail(pairOf(node, 'lang'), '"lang" is a language code, such as "ru".');
  const needsAreTexts = Array.isArray(needs) && needs.every((word) => typeof word === 'string');
  if (needs !== undefined && !needsAreTexts) fail(pairOf(node, 'needs'), '"needs" must be a list of words.');
  if (metonym !== undefined && typeof metonym !== 'boolean')
    fail(pairOf(node, 'metonym'), '"metonym" is true or false.');
  const read: Alias = {
    text,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(needsAreTexts ? { needs: needs } : {}),
    ...(metonym === true ? { metonym } : {}),
  };
  return checkedLength(read, node, fail);
}

function checkedLength(alias: Alias, node: unknown, fail: Report): Alias | null {
  if (alias.text.length <= 200) return alias;
  fail(node, 'An alias may have at most 200 characters.');
  return null;
}

function readRole(role: unknown, node: unknown, fail: Report, warn: Report): Role | null {
  if (!isRecord(role)) {
    fail(node, 'A role has a "title" and dates.');
    return null;
  }
  for (const field of Object.keys(role)) {
    if (!roleFields.includes(field)) warn(pairOf(node, field), `"${field}" is no field of a role; it is left out.`);
  }
  const verdict = { good: true };
  const bad = (field: string, message: string): void => {
    fail(pairOf(node, field), message);
    verdict.good = false;
  };
  const text = (field: string): string | undefined => {
    const value = role[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    bad(field, `"${field}" must be a text.`);
    return undefined;
  };
  const date = (field: string): string | undefined => {
    const value = role[field];
    // A bare 2018 is a number in YAML, and can mean nothing but a year.
    const written = typeof value === 'number' ? String(value) : text(field);
    if (written === undefined || isDate(written)) return written;
    bad(field, `"${field}" must be a date such as 2018-05-12, 2018-05 or 2018.`);
    return undefined;
  };
  const title = text('title');
  if (title === undefined && verdict.good) bad('title', 'A role needs a "title".');
  const also = role.also ?? [];
  const alsoTexts = Array.isArray(also) && also.every((other) => typeof other === 'string');
  if (!alsoTexts) bad('also', '"also" must be a list of texts.');
  const [org, country, source] = [text('org'), text('country'), text('source')];
  const [from, to, asOf] = [date('from'), date('to'), date('asOf')];
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    bad('to', `This role ends (${to}) before it begins (${from}).`);
  if (!verdict.good || title === undefined) return null;
  return {
    title,
    ...(alsoTexts && also.length > 0 ? { also: also } : {}),
    ...(org === undefined ? {} : { org }),
    ...(country === undefined ? {} : { country }),
    ...(from === undefined ? {} : { from }),
    ...(to !== undefined ? { to } : role.to === null ? { to: null } : {}),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
