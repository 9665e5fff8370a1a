import type { Knowledge } from './actors/find-mentions';
import { findMentions } from './actors/find-mentions';
import type { Decisions } from './annotations/decisions';
import { readArticle } from './article/read-article';
import { statementsAreReadIn } from './language/languages';
import type { Analysis } from './model';
import { findStatements } from './statements/find-statements';

/**
 * The whole reading of one article: layout → names → statements and their speakers.
 * @param text canonical, or with any other line ends; all offsets in the answer are UTF-16 code units of it
 * @param decisions the reader's own word on this article, above all that the text says
 */
export function analyze(text: string, knowledge: Knowledge, decisions: Decisions = {}): Analysis {
  const article = readArticle(text, decisions.date);
  const names = findMentions(text, article, knowledge, decisions.not, decisions.means);
  const statementsRead = statementsAreReadIn(article.language);
  const found = statementsRead ? findStatements(text, article, names, knowledge) : { statements: [], mentions: [] };
  const mentions = [...names, ...found.mentions].sort((a, b) => a.start - b.start);
  const { language, blocks, headline, date, place, chain } = article;
  return {
    language,
    statementsRead,
    article: { headline, date, place, chain },
    blocks,
    mentions,
    statements: found.statements,
  };
}
