import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';

/**
 * Fields of a decision that this version does not know: another version wrote them, or a hand. A change of the decision
 * leaves them where they are, digit by digit.
 */

type Plain = Readonly<Record<string, unknown>>;

/** The fields that are known of an object, and what stands in them. */
interface Shape {
  readonly known: ReadonlySet<string>;
  readonly inside: Readonly<Record<string, Shape>>;
  /** Of a list's items: by what one is the same as before. */
  readonly sameBy?: readonly string[];
}

const shape = (fields: readonly string[], inside: Shape['inside'] = {}, sameBy?: readonly string[]): Shape => ({
  known: new Set([...fields, ...Object.keys(inside)]),
  inside,
  ...(sameBy ? { sameBy } : {}),
});

const selector = shape(['start', 'end', 'exact', 'prefix', 'suffix'], {}, ['exact']);

const decision = shape(
  ['id', 'state', 'kind', 'type', 'negated', 'labels', 'tags', 'note', 'by', 'at', 'removed', 'of', 'asRead'],
  {
    target: selector,
    cue: selector,
    speakers: shape(['actor', 'name'], {}, ['actor', 'name']),
    rating: shape(['text', 'explanation', 'evidence']),
    was: shape(['rule', 'confidence', 'speaker', 'exact'], { target: selector }),
  },
);

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param value one item of the list, as plain data */
export const hasUnknown = (value: unknown): boolean => hasUnknownIn(value, decision);

function hasUnknownIn(value: unknown, { known, inside }: Shape): boolean {
  if (!isObject(value)) return false;
  for (const field in value) {
    if (!known.has(field)) return true;
    const within = inside[field];
    if (!within) continue;
    const one = value[field];
    if (Array.isArray(one) ? one.some((item) => hasUnknownIn(item, within)) : hasUnknownIn(one, within)) return true;
  }
  return false;
}

/**
 * A decision as JSON on one line, with the unknown fields of what stood there before.
 * @param entry as it shall be
 * @param source the item as it was written, as YAML; its hyphen is not part of it
 */
export function withUnknown(entry: object, source: string): string {
  const before = parseDocument(source, { prettyErrors: false, uniqueKeys: false, intAsBigInt: true });
  return isMap(before.contents) ? joined(entry as Plain, before.contents, decision) : JSON.stringify(entry);
}

function joined(now: Plain, before: YAMLMap, { known, inside }: Shape): string {
  const parts = Object.entries(now).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const node = before.get(field, true) as unknown;
    const within = inside[field];
    return [`${JSON.stringify(field)}:${within && node ? joinedValue(value, node, within) : JSON.stringify(value)}`];
  });
  const others = before.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : null;
    if (name === null || known.has(name)) return [];
    return [`${JSON.stringify(name)}:${asJson(value as Node | null)}`];
  });
  return `{${[...parts, ...others].join(',')}}`;
}

function joinedValue(now: unknown, before: unknown, within: Shape): string {
  if (Array.isArray(now) && isSeq(before)) {
    const items = before.items.filter(isMap);
    return `[${now.map((one: unknown) => joinedItem(one, items, within)).join(',')}]`;
  }
  return isObject(now) && isMap(before) ? joined(now, before, within) : JSON.stringify(now);
}

function joinedItem(now: unknown, items: readonly YAMLMap[], within: Shape): string {
  if (!isObject(now)) return JSON.stringify(now);
  const { sameBy = [] } = within;
  const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
  const same = items.find((item) => sameBy.every((field) => plain(item.get(field)) === now[field]));
  return same ? joined(now, same, within) : JSON.stringify(now);
}

/** A value of YAML as JSON; numbers digit by digit, as they were written. */
function asJson(node: Node | null): string {
  if (isMap(node))
    return `{${node.items
      .map(
        ({ key, value }) => `${JSON.stringify(isScalar(key) ? String(key.value) : '')}:${asJson(value as Node | null)}`,
      )
      .join(',')}}`;
  if (isSeq(node)) return `[${node.items.map((item) => asJson(item as Node | null)).join(',')}]`;
  if (!isScalar(node)) return 'null';
  const { value, source } = node;
  if (typeof value === 'bigint' || typeof value === 'number') {
    const isJson = source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(source);
    return isJson ? source : String(value);
  }
  return JSON.stringify(value ?? null);
}
