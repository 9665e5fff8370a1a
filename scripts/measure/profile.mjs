/** Where the time goes, out of a profile that `node --cpu-prof` wrote. */

import { readFileSync } from 'node:fs';

/**
 * @param {string} file a `.cpuprofile`
 * @param {number} count how many functions
 * @returns {readonly { readonly name: string, readonly share: number, readonly line: number }[]} those with most time of
 *   their own, with their line (from 1) in the bundle
 */
export function hotSpots(file, count) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
  const byId = new Map(
    nodes.map((/** @type {{ id: number, callFrame: { functionName: string, lineNumber: number } }} */ node) => [
      node.id,
      node,
    ]),
  );
  const time = new Map();
  let all = 0;
  for (const [i, id] of samples.entries()) {
    const { functionName, lineNumber } = byId.get(id).callFrame;
    const key = `${functionName || '(anonymous)'}\t${lineNumber + 1}`;
    time.set(key, (time.get(key) ?? 0) + timeDeltas[i]);
    all += timeDeltas[i];
  }
  return [...time]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([key, micro]) => {
      const [name, line] = key.split('\t');
      return { name, line: Number(line), share: micro / all };
    });
}
