/** Four mixes of 32 bits: a name has the same one always, so that an export made again says the same. */
function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A UUID (RFC 9562, version 8) of a name: it tells things of one export apart, and guards no secret. */
export function guidOf(...name: readonly string[]): string {
  const text = JSON.stringify(name);
  const hex = [0x9747b28c, 0x1b873593, 0xcc9e2d51, 0x38b34ae5]
    .map((seed) => mixed(text, seed).toString(16).padStart(8, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
