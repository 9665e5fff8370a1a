import type { Article } from '../article/read-article';
import { roleHeads } from '../language/english/titles';
import type { Mention } from '../model';
import { fold } from './fold';
import type { Actor } from './knowledge';
import { layoutParts } from './layout';
import type { NameIndex } from './name-index';
import { indexNames } from './name-index';
import { scan } from './name-scan';
import { resolveNames } from './resolve-names';
import { wordsOf } from './words';

/** The actors, ready to be found in texts; built once for all articles. */
export interface Knowledge {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly actors: readonly Actor[];
  readonly names: NameIndex;
  /** Folded demonyms and the countries they stand for: "russian" → RU. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
}

export interface KnowledgeOptions {
  /** Whether other spellings of a person's name are found by rule ("Pashinian"); true unless said otherwise. */
  readonly variants?: boolean;
}

/** Builds the matcher. The time grows with the number of names, not of articles. */
export function buildKnowledge(actors: readonly Actor[], options: KnowledgeOptions = {}): Knowledge {
  const demonyms = new Map<string, string[]>();
  for (const actor of actors) {
    for (const demonym of actor.demonyms ?? []) {
      const countries = demonyms.get(fold(demonym)) ?? [];
      demonyms.set(fold(demonym), [...countries, actor.country ?? actor.id]);
    }
  }
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return { byId, actors, names: indexNames(actors, options.variants ?? true), demonyms };
}

/** Names and resolved roles in the whole text (boilerplate too), in text order, without overlaps. */
export function findMentions(text: string, article: Article, knowledge: Knowledge): readonly Mention[] {
  const words = wordsOf(text);
  const { names, actors, demonyms } = knowledge;
  const isHead = (word: string): boolean => roleHeads.has(word);
  const { hits } = scan(words, names, isHead, (at) => layoutParts(article, at));
  const withTitle = (_first: number, candidates: readonly number[]): readonly number[] => candidates;
  return resolveNames({ words, article, actors, index: names, demonyms, withTitle }, hits);
}
