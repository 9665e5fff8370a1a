import type { Article } from '../article/read-article';
import type { Knowledge } from '../actors/matcher';
import type { Mention, Statement } from '../model';

export interface Found {
  readonly statements: readonly Statement[];
  /** Pronouns and nominals that were resolved to an actor. */
  readonly mentions: readonly Mention[];
}

export function findStatements(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Found {
  const statements: Statement[] = [];
  let paragraph = 0;
  for (const block of article.blocks) {
    if (block.kind !== 'body') continue;
    paragraph++;
    for (const quote of text.slice(block.start, block.end).matchAll(/["“][^"”]{20,}["”]/g)) {
      const start = block.start + quote.index;
      const near = mentions.findLast((mention) => mention.end <= start && mention.kind === 'person');
      const actor = near?.actor ? knowledge.byId.get(near.actor) : undefined;
      statements.push({
        id: `s${statements.length + 1}`,
        kind: 'direct',
        type: 'assertion',
        negated: false,
        content: [{ start, end: start + quote[0].length }],
        inserts: [],
        cue: [],
        speaker:
          near && actor ? { start: near.start, end: near.end, actor: actor.id, name: actor.name, via: 'name' } : null,
        reportedBy: [],
        about: [],
        dates: [],
        numbers: [],
        rule: 'floating-quote',
        because: 'the last person named before it',
        confidence: 0.5,
        paragraph,
      });
    }
  }
  return { statements, mentions: [] };
}
