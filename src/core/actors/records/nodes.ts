import type { Node } from 'yaml';
import { isMap, isPair, isScalar, isSeq } from 'yaml';

/** What a problem is about: a record that is not read, a field that is left out, or a role that ends before it begins. */
export type ProblemKind = 'broken' | 'unknown-field' | 'reversed-dates';

/** Takes a node of the YAML document and a sentence about it. */
export type Report = (node: unknown, message: string, kind?: ProblemKind) => void;

/** Where a node begins, in UTF-16 code units of the text that was parsed. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Where a node ends, without what follows it; of a field, where its name ends. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.key);
  return (node as Node | null)?.range?.[1] ?? 0;
}

/** The pair of a field in a map, or in the map behind a pair, where its problem is shown. */
export function pairOf(node: unknown, field: string): unknown {
  const map = isPair(node) ? node.value : node;
  if (!isMap(map)) return node;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === field) ?? node;
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
      const pair = pairOf(held, step);
      if (pair === held) return node;
      node = pair;
    }
  }
  return node;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of the unknown fields of one map, so many are told one by one. */
const toldEach = 20;

/** Tells which fields of a map have no meaning. */
export function tellUnknown(map: object, fields: object, what: string, node: unknown, warn: Report): void {
  const unknown = Object.keys(map).filter((field) => !Object.hasOwn(fields, field));
  for (const field of unknown.slice(0, toldEach))
    warn(pairOf(node, field), `"${field}" is no field of ${what}; it is left out.`, 'unknown-field');
  const more = unknown.length - toldEach;
  if (more > 0) warn(node, `${more} more fields of it are no fields of ${what}; they are left out.`, 'unknown-field');
}
