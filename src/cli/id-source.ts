/** A string of JSON from its first mark to its last. */
const stringAt = /"(?:[^"\\]|\\.)*"/y;
/** A number, `true`, `false` or `null`. */
const plainAt = /[^\s,{}[\]":]+/y;

/**
 * How the value of "id" is written in a line of JSON. `JSON.parse` rounds numbers of more than fifteen digits, and Node 20
 * does not tell what it was given.
 * @param json a valid object
 * @returns of several the last, as `JSON.parse` has it; null where there is none, or it is a list or an object
 */
export function idSource(json: string): string | null {
  let depth = 0;
  let found: string | null = null;
  let key: string | null = null;
  for (let at = 0; at < json.length;) {
    const sign = json[at]!;
    const pattern = sign === '"' ? stringAt : plainAt;
    pattern.lastIndex = at;
    const token = pattern.exec(json)?.[0];
    if (token === undefined) {
      if (sign === '{' || sign === '[') depth++;
      else if (sign === '}' || sign === ']') depth--;
      else if (sign === ',' && depth === 1) key = null;
      if (depth > 1 && key === 'id') found = null;
      at++;
      continue;
    }
    if (depth === 1) {
      if (key === null) key = JSON.parse(token) as string;
      else if (key === 'id') found = token;
    }
    at += token.length;
  }
  return found;
}
