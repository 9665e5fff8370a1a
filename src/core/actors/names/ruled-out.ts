import { fold } from '../../text/fold-name';
import type { Actor } from '../knowledge';
import { meaningWithout } from './index';
import type { Hit } from './scan';

/** The reader's word that a name of an article does not mean an actor. */
export interface NotActor {
  /** The actor's id. */
  readonly actor: string;
  /** The name as the article has it; without it the actor is meant by no name of the article. */
  readonly name?: string;
}

/** Whoever is not meant by the full name is not meant at all; by a part of it, somebody else may be. */
export function notActor(actor: string, fullName: string, words: string): NotActor {
  return words.includes(' ') || words.toLowerCase() === fullName.toLowerCase() ? { actor } : { actor, name: words };
}

/** Whom names do not mean: places in the list of actors. */
export interface RuledOut {
  /** By the name as `spellingOf` has it. */
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>;
  /** Meant by no name at all. */
  readonly always: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** A name as it is compared with what is ruled out: case, marks and line breaks make no difference. */
export function spellingOf(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

function add(byName: Map<string, Set<number>>, name: string, actor: number): void {
  const key = spellingOf(name);
  byName.set(key, (byName.get(key) ?? new Set()).add(actor));
}

/** What the records themselves rule out. */
export function namesRuledOut(actors: readonly Actor[]): RuledOut {
  const byName = new Map<string, Set<number>>();
  actors.forEach(({ not = [] }, place) => {
    for (const name of not) add(byName, name, place);
  });
  return { byName, always: nobody };
}

/** The same with what is ruled out in one article; ids that nobody has are passed over. */
export function articleRulesOut(
  ruledOut: RuledOut,
  not: readonly NotActor[],
  { actors, byId }: { readonly actors: readonly Actor[]; readonly byId: ReadonlyMap<string, Actor> },
): RuledOut {
  if (not.length === 0) return ruledOut;
  const byName = new Map([...ruledOut.byName].map(([name, places]) => [name, new Set(places)]));
  const always = new Set<number>();
  for (const { actor: id, name } of not) {
    const actor = byId.get(id);
    const place = actor ? actors.indexOf(actor) : -1;
    if (place < 0) continue;
    if (name === undefined) always.add(place);
    else add(byName, name, place);
  }
  return { byName, always };
}

/**
 * Whether a name, as an article has it, is said not to mean an actor: by the reader of this article, or by the actor's
 * record. Undefined where nothing is ruled out.
 */
export function ruledOutBy(
  not: readonly NotActor[],
  knowledge: {
    readonly actors: readonly Actor[];
    readonly byId: ReadonlyMap<string, Actor>;
    readonly ruledOut: RuledOut;
  },
): ((actor: string, name: string) => boolean) | undefined {
  const { byName, always } = articleRulesOut(knowledge.ruledOut, not, knowledge);
  if (byName.size === 0 && always.size === 0) return undefined;
  return (id, name) => {
    const actor = knowledge.byId.get(id);
    const place = actor ? knowledge.actors.indexOf(actor) : -1;
    return always.has(place) || (byName.get(spellingOf(name))?.has(place) ?? false);
  };
}

/** The places of names without those whom they do not mean; a name that then means nobody is none. */
export function leaveOut(text: string, hits: readonly Hit[], { byName, always }: RuledOut): readonly Hit[] {
  if (byName.size === 0 && always.size === 0) return hits;
  return hits.flatMap((hit) => {
    const named = byName.get(spellingOf(text.slice(hit.start, hit.end)));
    if (named === undefined && always.size === 0) return [hit];
    const out = new Set([...(named ?? []), ...always]);
    const { persons, things } = hit.meaning;
    if (!persons.some((actor) => out.has(actor)) && !things.some(({ actor }) => out.has(actor))) return [hit];
    const meaning = meaningWithout(hit.meaning, out);
    // Other spellings share the node, and go on meaning whom they meant.
    return meaning ? [{ ...hit, meaning, node: -hit.node }] : [];
  });
}
