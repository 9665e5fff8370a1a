import type { Field, Fields, Loose, Scalar } from './loose-parts';
import type { Path } from './place';

/** What stands at a path of a record. */
export function nodeAt(record: Loose | undefined, path: Path): Loose | undefined {
  let node = record;
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'list' ? node.items[step]?.value : undefined;
    else node = node?.kind === 'map' ? fieldOf(node, step)?.value : undefined;
  }
  return node;
}

export function fieldOf(map: Fields, name: string): Field | undefined {
  return map.fields.find(({ key, colon }) => key.text === name && colon !== undefined);
}

/** The text of a field; undefined where it has none. */
export function textOf(record: Loose | undefined, name: string): Scalar | undefined {
  const value = nodeAt(record, [name]);
  return value?.kind === 'scalar' ? value : undefined;
}

/** Every text in a record, with its path. */
export function* scalarsIn(node: Loose | undefined, path: Path = []): Generator<readonly [Scalar, Path]> {
  if (!node) return;
  if (node.kind === 'scalar') yield [node, path];
  else if (node.kind === 'map') for (const { key, value } of node.fields) yield* scalarsIn(value, [...path, key.text]);
  else for (const [i, { value }] of node.items.entries()) yield* scalarsIn(value, [...path, i]);
}
