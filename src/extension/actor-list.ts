import type { Knowledge } from '../core/actors/matcher';
import type { ActorKind, Analysis, Span } from '../core/model';
import { byActor } from './find';

/** Somebody in an article, for the lists of everybody in it. */
export interface ListedActor {
  /** Null for a speaker whom the knowledge does not hold. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** Where they stand in the article; never empty. */
  readonly places: readonly Span[];
  /** How many of the places are mentions of a known actor. */
  readonly mentions: number;
  readonly statements: number;
}

/** Those who speak first, then those who are named most. Whoever stands only in the page around it is left out. */
export function actorsIn(analysis: Analysis, knowledge: Knowledge): readonly ListedActor[] {
  const known = [...byActor(analysis)].flatMap(([id, { mentions, statements }]): ListedActor[] => {
    const actor = knowledge.byId.get(id);
    const places = mentions.length > 0 ? mentions : statements.flatMap(({ speaker }) => (speaker ? [speaker] : []));
    if (!actor || places.length === 0) return [];
    const counts = { mentions: mentions.length, statements: statements.length };
    return [{ id, name: actor.name, kind: actor.kind, places, ...counts }];
  });
  // Whoever is named once is known where "she" or "the minister" speaks for them later.
  const strangers = new Map<string, { readonly places: Span[]; statements: number }>();
  const spoken = analysis.statements.flatMap(({ speaker }) => (speaker?.actor === null ? [speaker] : []));
  for (const speaker of spoken.filter(({ via }) => via === 'name')) {
    const entry = strangers.get(speaker.name) ?? { places: [], statements: 0 };
    entry.places.push(speaker);
    strangers.set(speaker.name, entry);
  }
  for (const { name } of spoken) {
    const entry = strangers.get(name);
    if (entry) entry.statements++;
  }
  const unknown = [...strangers].map(([name, { places, statements }]): ListedActor => {
    return { id: null, name, kind: 'person', places, mentions: 0, statements };
  });
  return [...known, ...unknown].sort(
    (a, b) => b.statements - a.statements || b.mentions - a.mentions || a.name.localeCompare(b.name),
  );
}
