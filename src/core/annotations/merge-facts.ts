import { isMap, isNode, isScalar } from 'yaml';
import { parseYaml } from '../text/yaml';

/** The lines of one field in each version; undefined where it is not there. */
interface Versions {
  readonly base: readonly string[] | undefined;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * A field that is written as `article: { outlet: …, url: … }` on both sides, with what each side has set.
 * @returns null where it is written otherwise, or both have set one fact, and not the same
 */
export function mergeFacts({ base, ours, theirs }: Versions): readonly string[] | null {
  const [before, mine, other] = [base ? factsIn(base) : new Map<string, string>(), factsIn(ours), factsIn(theirs)];
  if (!before || !mine || !other) return null;
  const merged: string[] = [];
  for (const name of new Set([...mine.keys(), ...other.keys()])) {
    const [b, o, t] = [before.get(name), mine.get(name), other.get(name)];
    const isAgreed = o === t || t === b;
    if (!isAgreed && o !== b) return null;
    const fact = isAgreed ? o : t;
    if (fact !== undefined) merged.push(fact);
  }
  const name = /^[^:]+/.exec(ours[0]!)![0];
  return merged.length === 0 ? [] : [`${name}: { ${merged.join(', ')} }`];
}

/** Facts as they are written, name and value, by their names; null where the field is no map in braces. */
function factsIn(lines: readonly string[]): ReadonlyMap<string, string> | null {
  const text = lines.join('\n');
  const document = parseYaml(text);
  const value =
    isMap(document.contents) && document.contents.items.length === 1 ? document.contents.items[0]?.value : null;
  if (document.errors.length > 0 || !isMap(value) || !value.flow || /(?:^|\s)#/.test(text)) return null;
  const facts = new Map<string, string>();
  for (const { key, value: fact } of value.items) {
    if (!isScalar(key) || !isNode(fact)) return null;
    facts.set(String(key.value), text.slice(key.range[0], fact.range[1]).trim());
  }
  return facts;
}
