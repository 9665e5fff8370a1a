import type { Actor } from '../actors/knowledge';
import { keysOf } from './tokens';

const keyOf = (name: string): string => keysOf(name).join(' ');

/** Who is meant by an id, or by a whole name in any spelling of it. Several may be. */
export function findActors(asked: string, actors: Iterable<Actor>): readonly Actor[] {
  const all = [...actors];
  const byId = all.filter(({ id }) => id === asked);
  if (byId.length > 0) return byId;
  const key = keyOf(asked);
  const named = all.filter(({ name }) => keyOf(name) === key);
  return named.length > 0 ? named : all.filter(({ aliases }) => aliases.some(({ text }) => keyOf(text) === key));
}

/** All names of an actor, the main one first. */
export const namesOfActor = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases.map(({ text }) => text)];
