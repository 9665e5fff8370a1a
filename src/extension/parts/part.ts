import type * as Authoring from './authoring';
import type * as Reading from './reading';

/**
 * Parts of the program that are bundles of their own and run when something in them is first used: a start waits for
 * neither. Types come from the sources, so a part is used as what it is: `reading().analyze(…)`.
 */
export interface Parts {
  readonly reading: typeof Reading;
  readonly authoring: typeof Authoring;
}

let load: ((name: keyof Parts) => unknown) | undefined;
const loaded: Partial<Parts> = {};

/** @param given runs a part's bundle and gives what it exports: each host does so in its own way, before anything else */
export function loadPartsWith(given: (name: keyof Parts) => unknown): void {
  load = given;
}

function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  if (!load) throw new Error(`Nothing loads the part “${name}” here.`);
  const there = (loaded[name] ?? load(name)) as Parts[Name];
  loaded[name] = there;
  return there;
}

/** The reading once it runs: to load it holds the host for a frame or two, so others have their turn behind that. */
export async function readingLoaded(): Promise<Parts['reading']> {
  if (!loaded.reading) {
    reading();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return reading();
}

export const reading = (): Parts['reading'] => part('reading');
export const authoring = (): Parts['authoring'] => part('authoring');
