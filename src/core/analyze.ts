import type { Knowledge } from './actors/find-mentions';
import { findMentions } from './actors/find-mentions';
import type { Decisions } from './annotations/decisions';
import { moveAnalysis, coverRest } from './analysis/move';
import { prepare } from './article/forms/prepare';
import { severalIn } from './article/forms/several';
import { signsIn } from './article/forms/signs';
import { withPathDate } from './article/path-date';
import { readLayout } from './article/layout';
import type { Layout } from './article/layout';
import { articleOf } from './article/read-article';
import { statementsAreReadIn } from './language/languages';
import type { Analysis, InArticle, Mention, Span } from './model';
import { findStatements } from './statements/find-statements';
import { identify } from './statements/identity';
import { canonical } from './text/canonical';

/** What is known of an article before it is read. */
export interface Known extends Decisions {
  /** The date that its file's path has, ISO 8601, below all that the text states. */
  readonly pathDate?: string;
  /** Is told of the layout of each article, so that whoever asks something else of it need not read it again. */
  readonly onLayout?: (layout: Layout) => void;
}

/**
 * The whole reading of one file: its articles, and of each layout → names → statements and their speakers.
 * @param text canonical, or with any other line ends; all offsets in the answer are UTF-16 code units of it
 * @param decisions the reader's own word on this article, above all that the text says
 */
export function analyze(text: string, knowledge: Knowledge, decisions: Known = {}): Analysis {
  // Line ends and a byte order mark are no text: whatever they are, the article is read the same.
  if (text.startsWith('\ufeff') || text.includes('\r')) return analyzeGiven(text, knowledge, decisions);
  const signs = signsIn(text);
  const places = severalIn(text, signs);
  if (!places) return analyzeForm(text, knowledge, decisions, signs);
  // The reader's word on the date is of the file's first article; the others have dates of their own.
  const { date, ...ofAll } = decisions;
  const parts = places.map(({ start, end }, at) =>
    moveAnalysis(
      analyzeForm(text.slice(start, end), knowledge, at === 0 && date !== undefined ? decisions : ofAll),
      (span) => ({
        start: span.start + start,
        end: span.end + start,
      }),
    ),
  );
  const first = parts[0]!;
  const inside = <T extends InArticle>(things: readonly T[], at: number): readonly T[] =>
    things.map((thing) => ({ ...thing, in: at }));
  const statements = parts.flatMap((part, at) => inside(part.statements, at));
  // Two articles may have the same words: an id is one's own in the whole file.
  const ids = identify(text, statements);
  return {
    language: first.language,
    statementsRead: parts.some(({ statementsRead }) => statementsRead),
    article: first.article,
    articles: parts.map(({ article, language }, at) => ({ ...places[at]!, ...article, language })),
    blocks: coverRest(
      text,
      parts.flatMap(({ blocks }, at) => inside(blocks, at)),
      'between-articles',
    ),
    mentions: parts.flatMap(({ mentions }, at) => inside(mentions, at)),
    statements: statements.map((statement, at) => ({ ...statement, id: ids[at]! })),
  };
}

/** Reads the canonical text and puts every place where it is in the text as given. */
function analyzeGiven(given: string, knowledge: Knowledge, decisions: Known): Analysis {
  const { text, toGiven } = canonical(given);
  const found = analyze(text, knowledge, decisions);
  const move = (span: Span): Span => ({ start: toGiven(span.start), end: toGiven(span.end) });
  const articles = found.articles?.map((one) => ({
    ...one,
    ...move(one),
    headline: one.headline && move(one.headline),
  }));
  return { ...moveAnalysis(found, move), ...(articles ? { articles } : {}) };
}

/** Reads an article in the form that a program saved it in. */
function analyzeForm(text: string, knowledge: Knowledge, decisions: Known, signs?: number): Analysis {
  const prepared = prepare(text, signs);
  if (!prepared) return analyzePlain(text, knowledge, decisions);
  const found = moveAnalysis(analyzePlain(prepared.text, knowledge, decisions), prepared.before);
  // Signs of the form that were taken for words are gone now, and what had no other words with them.
  const statements = found.statements
    .map((one) => ({ ...one, content: one.content.filter(({ start, end }) => start < end) }))
    .filter(({ content }) => content.length > 0);
  return { ...found, statements, blocks: coverRest(text, found.blocks, 'saved-form') };
}

function analyzePlain(text: string, knowledge: Knowledge, decisions: Known): Analysis {
  const layout = readLayout(text);
  decisions.onLayout?.(layout);
  const read = articleOf(layout, decisions.date);
  const { pathDate } = decisions;
  const article = pathDate === undefined ? read : { ...read, date: withPathDate(read.date, pathDate) };
  // Whoever is not in this article by any name is not in it by an office either.
  const ruledOut = new Set((decisions.not ?? []).map(({ actor }) => actor));
  const named = findMentions(text, article, knowledge, decisions.not, decisions.means);
  const names = ruledOut.size === 0 ? named : named.filter((one) => !isRuledOut(one, ruledOut));
  const statementsRead = statementsAreReadIn(article.language);
  const found = statementsRead
    ? findStatements(text, article, names, knowledge, decisions.not)
    : { statements: [], mentions: [] };
  const mentions = withoutOverlaps(names, found.mentions);
  const { language, blocks, headline, date, updated, authors, place, chain } = article;
  return {
    language,
    statementsRead,
    article: {
      headline,
      date,
      ...(updated === undefined ? {} : { updated }),
      ...(authors === undefined ? {} : { authors }),
      place,
      chain,
    },
    blocks,
    mentions,
    statements: found.statements,
  };
}

/** In text order. Of two that overlap the name stays, and an office or a noun that reaches over it goes. */
function withoutOverlaps(names: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const one of [...names, ...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= one.start) kept.push(one);
    else if (last.form !== 'name' && one.form === 'name') kept[kept.length - 1] = one;
  }
  return kept;
}

/** A name is ruled out by how it is written; an office only by whom it means. */
const isRuledOut = ({ form, actor, chosen }: Mention, ruledOut: ReadonlySet<string>): boolean =>
  form !== 'name' && !chosen && actor !== null && ruledOut.has(actor);
