import type { Knowledge } from './actors/find-mentions';
import { findMentions } from './actors/find-mentions';
import type { NotActor } from './actors/names/ruled-out';
import type { Meaning } from './actors/names/means';
import { readArticle } from './article/read-article';
import { statementsAreReadIn } from './language/languages';
import type { Analysis, Mention } from './model';
import { findStatements } from './statements/find-statements';

export interface AnalyzeOptions {
  /** The reader's own word on the article's date: `2020-11-03`, `2020-11` or `2020`. */
  readonly date?: string;
  /** Whom names of this article do not mean, on the reader's word. */
  readonly not?: readonly NotActor[];
  /** The reader's own word on whom a name means here. */
  readonly means?: readonly Meaning[];
}

/**
 * The whole reading of one article: layout → names → statements and their speakers.
 * @param text as given, any line ends; all offsets in the answer are UTF-16 code units of it
 */
export function analyze(text: string, knowledge: Knowledge, options: AnalyzeOptions = {}): Analysis {
  const article = readArticle(text, options.date);
  // Whoever is not in this article by any name is not in it by an office either.
  const ruledOut = new Set((options.not ?? []).map(({ actor }) => actor));
  const named = findMentions(text, article, knowledge, options.not, options.means);
  const names = ruledOut.size === 0 ? named : named.filter((one) => !isRuledOut(one, ruledOut));
  const statementsRead = statementsAreReadIn(article.language);
  const found = statementsRead
    ? findStatements(text, article, names, knowledge, ruledOut)
    : { statements: [], mentions: [] };
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

/** A name is ruled out by how it is written; an office only by whom it means. */
const isRuledOut = ({ form, actor, chosen }: Mention, ruledOut: ReadonlySet<string>): boolean =>
  form !== 'name' && !chosen && actor !== null && ruledOut.has(actor);
