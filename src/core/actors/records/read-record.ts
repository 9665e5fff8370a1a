import type { YAMLMap } from 'yaml';
import { isPair, isSeq } from 'yaml';
import type { ActorKind } from '../../model';
import { actorFields, actorKinds, aliasFields, genders, idForm, isDate, longestAlias, roleFields } from './fields';
import type { Actor, Alias, Role } from '../knowledge';
import { isRecord, pairOf, type ProblemKind, type Report, tellUnknown } from './nodes';
import { dateOf, readDatedName, readSpan } from './read-span';

export interface RecordRead {
  readonly id: string;
  readonly disabled: boolean;
  readonly stated: ReadonlySet<string>;
  readonly actor: Actor;
}

/** The fields of one record; what is wrong with one is reported, and the record cannot be used then. */
class Fields {
  isGood = true;

  constructor(
    readonly map: YAMLMap,
    readonly plain: Readonly<Record<string, unknown>>,
    readonly report: Report,
  ) {}

  /** Of a part of the record. */
  readonly fail: Report = (node, message, about) => {
    this.report(node, message, about);
    this.isGood = false;
  };

  bad(field: string, message: string): void {
    this.fail(pairOf(this.map, field), message);
  }

  text(field: string): string | undefined {
    const value = this.plain[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.bad(field, `"${field}" must be a text.`);
    return undefined;
  }

  date(field: string): string | undefined {
    const value = this.plain[field];
    const written = typeof value === 'number' ? String(value) : this.text(field);
    if (written === undefined || isDate(written)) return written;
    this.bad(field, `"${field}" must be a date such as 1950-03-21, 1950-03 or 1950.`);
    return undefined;
  }

  list(field: string): readonly unknown[] {
    const value = this.plain[field];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value as unknown[];
    this.bad(field, `"${field}" must be a list.`);
    return [];
  }

  /** The parts of a list, each read with its node. */
  parts<Part>(field: string, read: (value: unknown, node: unknown, fail: Report, warn: Report) => Part | null): Part[] {
    const pair = pairOf(this.map, field);
    const nodes: readonly unknown[] = isPair(pair) && isSeq(pair.value) ? pair.value.items : [];
    return this.list(field).flatMap((part, i) => read(part, nodes[i] ?? this.map, this.fail, this.report) ?? []);
  }

  texts(field: string): readonly string[] {
    const values = this.list(field);
    if (values.every((value) => typeof value === 'string')) return values;
    this.bad(field, `"${field}" must be a list of texts.`);
    return [];
  }

  span(field: string): Actor['active'] {
    const value = this.plain[field];
    if (value === undefined || value === null) return undefined;
    return readSpan(field, value, pairOf(this.map, field), this.fail, this.report);
  }
}

/**
 * Reads one record; null where it cannot be used, which is reported then.
 * @param plain the map as plain values
 * @param known ids of shipped actors: a record over one of them needs no name of its own
 */
export function readRecord(
  map: YAMLMap,
  plain: Record<string, unknown>,
  report: Report,
  known: ReadonlySet<string>,
): RecordRead | null {
  const fields = new Fields(map, plain, report);
  tellUnknown(plain, actorFields, 'an actor', map, report);
  const id = fields.text('id');
  if (id === undefined) {
    if (fields.isGood) fields.bad('id', 'A record needs an "id", such as "first-last".');
    return null;
  }
  if (!idForm.test(id)) fields.bad('id', `The id "${id}" may have only small letters, digits and hyphens.`);
  if (plain.disabled === true) {
    const empty = { id, kind: 'person' as const, name: id, aliases: [], roles: [], sources: [] };
    return fields.isGood ? { id, disabled: true, stated: new Set<string>(), actor: empty } : null;
  }
  const actor = readActor(id, fields, known);
  return actor && { id, disabled: false, stated: new Set(Object.keys(plain)), actor };
}

/** Fields are read in the order in which their problems are told. */
function readActor(id: string, fields: Fields, known: ReadonlySet<string>): Actor | null {
  const name = fields.text('name') ?? (known.has(id) ? id : undefined);
  if (name === undefined && fields.isGood) fields.bad('name', `The record "${id}" needs a "name".`);
  const kind = fields.text('kind') ?? 'person';
  if (!actorKinds.some((one) => one === kind))
    fields.bad('kind', `"${kind}" is no kind of actor; choose one of ${actorKinds.join(', ')}.`);
  const gender = fields.text('gender');
  if (gender !== undefined && !genders.some((one) => one === gender))
    fields.bad('gender', '"gender" is "male" or "female".');
  const country = fields.text('country');
  const [born, died] = [fields.date('born'), fields.date('died')];
  const aliases = fields.parts('aliases', readAlias);
  const names = fields.parts('names', readDatedName);
  const [active, complete] = [fields.span('active'), fields.span('complete')];
  const roles = fields.parts('roles', readRole);
  const [demonyms, not] = [fields.texts('demonyms'), fields.texts('not')];
  const [needs, sources] = [fields.texts('needs'), fields.texts('sources')];
  const { links } = fields.plain;
  const linksAreTexts = isRecord(links) && Object.values(links).every((link) => typeof link === 'string');
  if (links !== undefined && links !== null && !linksAreTexts)
    fields.bad('links', '"links" must be names with a text each.');
  if (!fields.isGood || name === undefined) return null;
  return {
    id,
    kind: kind as ActorKind,
    name,
    ...(gender === undefined ? {} : { gender: gender as 'male' | 'female' }),
    ...(country === undefined ? {} : { country }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(active === undefined ? {} : { active }),
    ...(needs.length > 0 ? { needs } : {}),
    ...(names.length > 0 ? { names } : {}),
    aliases,
    ...(not.length > 0 ? { not } : {}),
    ...(demonyms.length > 0 ? { demonyms } : {}),
    roles,
    ...(complete === undefined ? {} : { complete }),
    ...(linksAreTexts ? { links: links as Record<string, string> } : {}),
    sources,
  };
}

function readAlias(alias: unknown, node: unknown, fail: Report, warn: Report): Alias | null {
  if (typeof alias === 'string' && alias.trim() !== '') return checkedLength({ text: alias }, node, fail);
  if (!isRecord(alias) || typeof alias.text !== 'string' || alias.text.trim() === '') {
    fail(node, 'An alias is a text, or has a "text".');
    return null;
  }
  tellUnknown(alias, aliasFields, 'an alias', node, warn);
  const { text, lang, needs, metonym } = alias;
  const date = (field: 'from' | 'to'): string | undefined => dateOf(alias, field, node, fail);
  const [from, to] = [date('from'), date('to')];
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
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return checkedLength(read, node, fail);
}

function checkedLength(alias: Alias, node: unknown, fail: Report): Alias | null {
  if (alias.text.length <= longestAlias) return alias;
  fail(node, `An alias may have at most ${longestAlias} characters.`);
  return null;
}

function readRole(role: unknown, node: unknown, fail: Report, warn: Report): Role | null {
  if (!isRecord(role)) {
    fail(node, 'A role has a "title" and dates.');
    return null;
  }
  tellUnknown(role, roleFields, 'a role', node, warn);
  const verdict = { good: true };
  const bad = (field: string, message: string, kind?: ProblemKind): void => {
    fail(pairOf(node, field), message, kind);
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
  const [org, country, source, contested] = [text('org'), text('country'), text('source'), text('contested')];
  const [from, seen, to, asOf] = [date('from'), date('seen'), date('to'), date('asOf')];
  if (from !== undefined && seen !== undefined)
    bad('seen', 'A role has a "from", or a "seen" where its beginning is not known.');
  const first = from ?? seen;
  if (first !== undefined && to !== undefined && to < first.slice(0, to.length))
    bad('to', `This role ends (${to}) before it begins (${first}).`, 'reversed-dates');
  if (!verdict.good || title === undefined) return null;
  return {
    title,
    ...(alsoTexts && also.length > 0 ? { also: also } : {}),
    ...(org === undefined ? {} : { org }),
    ...(country === undefined ? {} : { country }),
    ...(from === undefined ? {} : { from }),
    ...(seen === undefined ? {} : { seen }),
    ...(to !== undefined ? { to } : role.to === null ? { to: null } : {}),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(contested === undefined ? {} : { contested }),
  };
}
