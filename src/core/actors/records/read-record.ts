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
  const date = (field: string): string | undefined => {
    const value = plain[field];
    const written = typeof value === 'number' ? String(value) : text(field);
    if (written === undefined || isDate(written)) return written;
    bad(field, `"${field}" must be a date such as 1950-03-21, 1950-03 or 1950.`);
    return undefined;
  };
  tellUnknown(plain, actorFields, 'an actor', map, report);
  const id = text('id');
  if (id === undefined) {
    if (verdict.good) bad('id', 'A record needs an "id", such as "first-last".');
    return null;
  }
  if (!idForm.test(id)) bad('id', `The id "${id}" may have only small letters, digits and hyphens.`);
  const empty = { id, kind: 'person' as const, name: id, aliases: [], roles: [], sources: [] };
  if (plain.disabled === true)
    return verdict.good ? { id, disabled: true, stated: new Set<string>(), actor: empty } : null;
  const name = text('name') ?? (known.has(id) ? id : undefined);
  if (name === undefined && verdict.good) bad('name', `The record "${id}" needs a "name".`);
  const kind = text('kind') ?? 'person';
  if (!actorKinds.some((one) => one === kind))
    bad('kind', `"${kind}" is no kind of actor; choose one of ${actorKinds.join(', ')}.`);
  const gender = text('gender');
  if (gender !== undefined && !genders.some((one) => one === gender)) bad('gender', '"gender" is "male" or "female".');
  const country = text('country');
  const [born, died] = [date('born'), date('died')];
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
  const fail: Report = (node, message, about) => {
    report(node, message, about);
    verdict.good = false;
  };
  const aliasNodes = nodes('aliases');
  const aliases = list('aliases').flatMap((alias, i) => readAlias(alias, aliasNodes[i] ?? map, fail, report) ?? []);
  const roleNodes = nodes('roles');
  const nameNodes = nodes('names');
  const names = list('names').flatMap((one, i) => readDatedName(one, nameNodes[i] ?? map, fail, report) ?? []);
  const span = (field: string): Actor['active'] =>
    plain[field] === undefined || plain[field] === null
      ? undefined
      : readSpan(field, plain[field], pairOf(map, field), fail, report);
  const [active, complete] = [span('active'), span('complete')];
  const roles = list('roles').flatMap((role, i) => readRole(role, roleNodes[i] ?? map, fail, report) ?? []);
  const demonyms = texts('demonyms');
  const not = texts('not');
  const needs = texts('needs');
  const sources = texts('sources');
  const links = plain.links;
  const linksAreTexts = isRecord(links) && Object.values(links).every((link) => typeof link === 'string');
  if (links !== undefined && links !== null && !linksAreTexts) bad('links', '"links" must be names with a text each.');
  if (!verdict.good || name === undefined) return null;
  const actor: Actor = {
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
  return { id, disabled: false, stated: new Set(Object.keys(plain)), actor };
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
