import type { Node, YAMLMap } from 'yaml';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { ActorKind } from '../../model';
import { actorFields, actorKinds, aliasFields, genders, idForm, isDate, longestAlias, roleFields } from './fields';
import type { Actor, Alias, Role } from '../knowledge';

/** What a problem is about: a record that is not read, a field that is left out, or a role that ends before it begins. */
export type ProblemKind = 'broken' | 'unknown-field' | 'reversed-dates';

/** Takes a node of the YAML document and a sentence about it. */
export type Report = (node: unknown, message: string, kind?: ProblemKind) => void;

export interface RecordRead {
  readonly id: string;
  readonly disabled: boolean;
  readonly stated: ReadonlySet<string>;
  readonly actor: Actor;
}

/** Where a node begins, in UTF-16 code units of the text that was parsed. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Where a node ends, without what follows it; of a field, where its name ends. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.key);
  return (node as Node | null)?.range?.[1] ?? startOf(node);
}

/** The pair of a field in a map, where its problem is shown. */
function pairOf(map: unknown, field: string): unknown {
  if (!isMap(map)) return map;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === field) ?? map;
}

/** The node at a path of fields and places in lists: `['roles', 2, 'to']`; the nearest one where there is none. */
export function nodeAt(map: unknown, path: readonly (string | number)[]): unknown {
  let node = map;
  for (const step of path) {
    const held = isPair(node) ? node.value : node;
    if (typeof step === 'number') {
      const item = isSeq(held) ? held.items[step] : undefined;
      if (item === undefined) return node;
      node = item;
    } else {
      const pair = isMap(held) ? pairOf(held, step) : held;
      if (pair === held) return node;
      node = pair;
    }
  }
  return node;
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
  for (const field of Object.keys(plain)) {
    if (!Object.hasOwn(actorFields, field))
      report(pairOf(map, field), `"${field}" is no field of an actor; it is left out.`, 'unknown-field');
  }
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
  const roles = list('roles').flatMap((role, i) => readRole(role, roleNodes[i] ?? map, fail, report) ?? []);
  const demonyms = texts('demonyms');
  const not = texts('not');
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
    aliases,
    ...(not.length > 0 ? { not } : {}),
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
    if (!Object.hasOwn(aliasFields, field))
      warn(pairOf(node, field), `"${field}" is no field of an alias; it is left out.`, 'unknown-field');
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
  if (alias.text.length <= longestAlias) return alias;
  fail(node, `An alias may have at most ${longestAlias} characters.`);
  return null;
}

function readRole(role: unknown, node: unknown, fail: Report, warn: Report): Role | null {
  if (!isRecord(role)) {
    fail(node, 'A role has a "title" and dates.');
    return null;
  }
  for (const field of Object.keys(role)) {
    if (!Object.hasOwn(roleFields, field))
      warn(pairOf(node, field), `"${field}" is no field of a role; it is left out.`, 'unknown-field');
  }
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
  const [org, country, source] = [text('org'), text('country'), text('source')];
  const [from, to, asOf] = [date('from'), date('to'), date('asOf')];
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    bad('to', `This role ends (${to}) before it begins (${from}).`, 'reversed-dates');
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
