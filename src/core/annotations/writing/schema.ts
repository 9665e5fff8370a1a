import { nodeAt } from '../../actors/writing/loose-nodes';
import type { Loose } from '../../actors/writing/loose-parts';
import type { Path } from '../../actors/writing/place';

/** What a closed field may hold. */
export type Value = string | number | boolean;

/** As much of JSON Schema (draft 7) as the shipped schemas of sidecars and codebooks use. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly Value[];
  readonly const?: Value;
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What is said of one place of a file. */
export interface Shape extends Schema {
  /** The definition that it leads to: `actor`, `label`, `time`. */
  readonly named?: string;
}

/** What a schema says at a path of a file; null where it says nothing. @param node the file as far as it is written */
export function shapeAt(root: Schema, path: Path, node: Loose | undefined): Shape | null {
  let shape: Shape | null = resolved(root, root, node);
  for (const [i, step] of path.entries()) {
    const { properties = {}, items }: Shape = shape;
    const next: Schema | undefined =
      typeof step === 'number' ? items : Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (!next) return null;
    shape = resolved(root, next, nodeAt(node, path.slice(0, i + 1)));
  }
  return shape;
}

/** What a field of a shape is, where nothing is written in it yet. */
export function shapeOf(root: Schema, schema: Schema): Shape {
  return resolved(root, schema, undefined);
}

function resolved(root: Schema, schema: Schema, node: Loose | undefined): Shape {
  if (schema.if) {
    const wanted = schema.if.required ?? [];
    const there = node?.kind === 'map' ? node.fields.map(({ key }) => key.text) : [];
    const branch = wanted.every((name) => there.includes(name)) ? schema.then : schema.else;
    return resolved(root, branch ?? {}, node);
  }
  if (schema.$ref === undefined) return schema;
  const named = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  // What is said of a field itself goes before what is said of all of its kind.
  return { ...root.definitions?.[named], named, ...schema };
}

export const isObject = ({ type, properties }: Shape): boolean => type === 'object' || properties !== undefined;
export const isList = ({ type, items }: Shape): boolean => type === 'array' || items !== undefined;

/** The values that a closed field may have. */
export function valuesOf({ enum: listed, const: only, anyOf, type }: Shape): readonly Value[] {
  if (only !== undefined) return [only];
  if (listed) return listed;
  if (type === 'boolean') return [true, false];
  return (anyOf ?? []).flatMap(valuesOf);
}
