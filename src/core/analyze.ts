import type { Knowledge } from './actors/find-mentions';
import { findMentions } from './actors/find-mentions';
import type { NotActor } from './actors/names/ruled-out';
import type { Meaning } from './actors/names/means';
import { moveAnalysis, coverRest } from './analysis/move';
import { prepare } from './article/forms/prepare';
import { severalIn } from './article/forms/several';
import { readArticle } from './article/read-article';
import { statementsAreReadIn } from './language/languages';
import type { Analysis, InArticle } from './model';
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
 * The whole reading of one file: its articles, and of each layout → names → statements and their speakers.
 * @param text as given, any line ends; all offsets in the answer are UTF-16 code units of it
 */
export function analyze(text: string, knowledge: Knowledge, options: AnalyzeOptions = {}): Analysis {
  const places = severalIn(text);
  if (!places) return analyzeForm(text, knowledge, options);
  const parts = places.map(({ start, end }) =>
    moveAnalysis(analyzeForm(text.slice(start, end), knowledge, options), (span) => ({
      start: span.start + start,
      end: span.end + start,
    })),
  );
  const first = parts[0]!;
  const inside = <T extends InArticle>(things: readonly T[], at: number): readonly T[] =>
    things.map((thing) => ({ ...thing, in: at }));
  return {
    language: first.language,
    statementsRead: parts.some(({ statementsRead }) => statementsRead),
    article: first.article,
    articles: parts.map(({ article, language }, at) => ({ ...places[at]!, ...article, language })),
    blocks: coverRest(
      text,
      parts.flatMap(({ blocks }, at) => inside(blocks, at)),
      'stands between the articles',
    ),
    mentions: parts.flatMap(({ mentions }, at) => inside(mentions, at)),
    statements: parts
      .flatMap(({ statements }, at) => inside(statements, at))
      .map((statement, at) => ({ ...statement, id: `s${at + 1}` })),
  };
}

/** Reads an article in the form that a program saved it in. */
function analyzeForm(text: string, knowledge: Knowledge, options: AnalyzeOptions): Analysis {
  const prepared = prepare(text);
  if (!prepared) return analyzePlain(text, knowledge, options);
  const found = moveAnalysis(analyzePlain(prepared.text, knowledge, options), prepared.before);
  return { ...found, blocks: coverRest(text, found.blocks, 'belongs to the form in which the article was saved') };
}

function analyzePlain(text: string, knowledge: Knowledge, options: AnalyzeOptions): Analysis {
  const article = readArticle(text, options.date);
  const names = findMentions(text, article, knowledge, options.not, options.means);
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
