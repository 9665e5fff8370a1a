import { editDistance } from '../../text/edit-distance';
import { fold } from '../../text/fold-name';
import type { Actor } from '../knowledge';
import { variantKey } from '../names/spelling';

/**
 * How far two names are from each other: 0 for spellings of one, 1 for names that have nothing in common.
 * A single word may be any word of the other name, its last one before the others.
 */
function distance(name: readonly string[], other: readonly string[]): number {
  const whole = wordDistance(name.join(' '), other.join(' '));
  const last = wordDistance(name.at(-1) ?? '', other.at(-1) ?? '');
  const shared = name.some((word) => word.length > 2 && other.includes(word)) ? 0.38 : 1;
  const given = name.length === 1 ? Math.min(1, ...other.map((word) => 0.15 + wordDistance(name[0]!, word))) : 1;
  // One whose surname is alike comes before one who has a given name in common.
  return Math.min(whole, 0.05 + last * 0.9, shared, given);
}

/** Changed letters as a part of the longer word. */
function wordDistance(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.abs(a.length - b.length) > longest / 2) return 1;
  return editDistance(a, b) / longest;
}

const keys = (name: string): readonly string[] =>
  name
    .split(/[\s\p{P}]+/u)
    .map((word) => variantKey(fold(word)))
    .filter((word) => word !== '');

/** Names that are no nearer are not called alike. */
const alike = 0.4;

export interface NearActor {
  readonly actor: Actor;
  /** Whether one of the names is much like the one that was asked for. */
  readonly near: boolean;
}

/** All actors, those first whose names are most like a name; the others by name. */
export function byNearness(name: string, actors: readonly Actor[]): readonly NearActor[] {
  const asked = keys(name);
  return actors
    .map((actor) => {
      const names = [actor.name, ...actor.aliases.map(({ text }) => text)];
      const far = Math.min(...names.map((one) => distance(asked, keys(one))));
      return { actor, near: far < alike, far: far < alike ? far : 1 };
    })
    .sort((a, b) => a.far - b.far || a.actor.name.localeCompare(b.actor.name))
    .map(({ actor, near }) => ({ actor, near }));
}
