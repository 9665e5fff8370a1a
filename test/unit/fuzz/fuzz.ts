import { brokenIn } from './invariants';
import { randomFrom, textFrom } from './texts';

export interface Breach {
  /** In how many of the texts. */
  readonly count: number;
  /** The seed of the shortest of these texts, and the text. */
  readonly seed: number;
  readonly text: string;
}

/**
 * @param first the first seed; the following ones come after it
 * @param told called after every thousandth text
 * @returns the invariants that were broken, by name
 */
export function fuzz(first: number, runs: number, told?: (done: number) => void): ReadonlyMap<string, Breach> {
  const breaches = new Map<string, Breach>();
  for (let seed = first; seed < first + runs; seed++) {
    const text = textFrom(seed);
    for (const name of brokenIn(text, randomFrom(~seed))) {
      const known = breaches.get(name);
      const shorter = known && known.text.length <= text.length ? known : { seed, text };
      breaches.set(name, { count: (known?.count ?? 0) + 1, seed: shorter.seed, text: shorter.text });
    }
    if ((seed - first + 1) % 1000 === 0) told?.(seed - first + 1);
  }
  return breaches;
}
