import type { Actor } from '../actors/knowledge';
import { keysOf } from './tokens';

const keyOf = (name: string): string => keysOf(name).join(' ');

/** Who is meant by an id, by a whole name in any spelling of it, or else by some words of a name. Several may be. */
export function findActors(asked: string, actors: Iterable<Actor>): readonly Actor[] {
  const all = [...actors];
  const byId = all.filter(({ id }) => id === asked);
  if (byId.length > 0) return byId;
  const key = keyOf(asked);
  const named = all.filter(({ name }) => keyOf(name) === key);
  if (named.length > 0) return named;
  const spelled = all.filter(({ aliases }) => aliases.some(({ text }) => keyOf(text) === key));
  const words = keysOf(asked);
  if (spelled.length > 0 || words.length === 0) return spelled;
  return all.filter(({ name }) => {
    const own = keysOf(name);
    return words.every((word) => own.includes(word));
  });
}

/** All names of an actor, the main one first. */
export const namesOfActor = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases.map(({ text }) => text)];
