import type { Knowledge } from '../actors/find-mentions';
import type { ActorKind, Analysis, Span } from '../model';
import { strangersIn } from './strangers';
import { byActor } from './at';

/** Somebody in an article, for the lists of everybody in it. */
export interface ListedActor {
  /** Null for a speaker whom the knowledge does not hold. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** Where they stand in the article; never empty. */
  readonly places: readonly Span[];
  /** How often they are named, or spoken of by a title or a pronoun. */
  readonly mentions: number;
  readonly statements: number;
}

const listed = new WeakMap<Analysis, { readonly knowledge: Knowledge; readonly list: readonly ListedActor[] }>();

/** Those who speak first, then those who are named most. Whoever stands only in the page around it is left out. */
export function actorsIn(analysis: Analysis, text: string, knowledge: Knowledge): readonly ListedActor[] {
  const before = listed.get(analysis);
  if (before?.knowledge === knowledge) return before.list;
  const list = listActors(analysis, text, knowledge);
  listed.set(analysis, { knowledge, list });
  return list;
}

function listActors(analysis: Analysis, text: string, knowledge: Knowledge): readonly ListedActor[] {
  const known = [...byActor(analysis)].flatMap(([id, { mentions, statements }]): ListedActor[] => {
    const actor = knowledge.byId.get(id);
    const places = mentions.length > 0 ? mentions : statements.flatMap(({ speaker }) => speaker ?? []);
    if (!actor || places.length === 0) return [];
    const counts = { mentions: mentions.length, statements: statements.length };
    return [{ id, name: actor.name, kind: actor.kind, places, ...counts }];
  });
  const unknown = strangersIn(text, analysis).map(({ name, kind, places, statements }): ListedActor => {
    return { id: null, name, kind, places, mentions: places.length, statements };
  });
  return [...known, ...unknown].sort(
    (a, b) => b.statements - a.statements || b.mentions - a.mentions || a.name.localeCompare(b.name),
  );
}
