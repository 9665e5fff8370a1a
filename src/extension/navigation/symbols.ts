import * as vscode from 'vscode';
import type { Span, Statement } from '../../core/model';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toRange } from '../article/convert';
import { wordsOf } from '../../core/analysis/at';
import { placesOf, touching } from '../../core/analysis/places';
import { boilerplateRuns, type Section, sectionsOf } from '../../core/analysis/sections';
import type { Steps } from '../../core/text/steps';
import { inSlices } from '../in-slices';
import { shorten } from '../../core/wording/one-line';
import { statementKindWords } from '../../core/wording/kinds';
import { speakerName } from '../../core/wording/speaker';
import { outlineSymbol } from '../shown';
import { translate } from '../words';

/** The outline and the breadcrumbs (headline, sections, statements), and the folds (boilerplate, sections). */
export function registerSymbols(articles: Articles): vscode.Disposable {
  const selector = { language: articleLanguage };
  const registerOutline = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(selector, {
      async provideDocumentSymbols(document, token) {
        const article = await articles.current(document, token);
        return article && inSlices(outline(article), () => token.isCancellationRequested);
      },
    });
  let provider = registerOutline();
  const versions = new WeakMap<vscode.TextDocument, number>();
  return vscode.Disposable.from(
    {
      dispose: () => {
        provider.dispose();
      },
    },
    articles.onDidChange((document) => {
      const version = articles.get(document)?.version;
      // VS Code keeps an outline as long as the text is the same; the actors or the settings may be others.
      if (version !== undefined && versions.get(document) === version) {
        provider.dispose();
        provider = registerOutline();
      }
      if (version !== undefined) versions.set(document, version);
    }),
    vscode.languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document, _context, token) {
        const article = await articles.current(document, token);
        return article && folds(article);
      },
    }),
  );
}

/** What of a file is one article. */
interface Part {
  readonly headline: Span | null;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
}

/** Each article of a file stands for itself. */
function partsOf({ text, analysis }: OpenArticle): readonly Part[] {
  const { articles, article, blocks, statements } = analysis;
  if (!articles) return [{ headline: article.headline, sections: sectionsOf(blocks, text.length), statements }];
  return articles.map(({ headline, start, end }, at) => ({
    headline: headline ?? {
      start,
      end: Math.max(start, Math.min(end, start + text.slice(start, end).trimEnd().length)),
    },
    sections: sectionsOf(
      blocks.filter((block) => block.in === at),
      end,
    ),
    statements: statements.filter((statement) => statement.in === at),
  }));
}

function* outline(article: OpenArticle): Steps<vscode.DocumentSymbol[]> {
  const roots: vscode.DocumentSymbol[] = [];
  for (const part of partsOf(article)) {
    yield;
    yield* outlinePart(article, part, roots);
  }
  return roots;
}

/** So many statements are put into the outline in a step: about a millisecond. */
const statementsAStep = 20;

/** Everything behind the headline stands below it, statements of a section below its head. */
function* outlinePart(article: OpenArticle, part: Part, roots: vscode.DocumentSymbol[]): Steps<void> {
  const { text, document } = article;
  const { headline, sections, statements } = part;
  let top = roots;
  if (headline) {
    const end = statements.reduce(
      (last, { content }) => Math.max(last, content.at(-1)!.end),
      Math.max(headline.end, sections.at(-1)?.whole.end ?? 0),
    );
    const made = symbol(document, text, headline, { start: headline.start, end }, vscode.SymbolKind.File);
    roots.push(made);
    top = made.children;
  }
  const homes = sections.map(({ head, whole }) => {
    const made = symbol(document, text, head, whole, vscode.SymbolKind.Namespace);
    top.push(made);
    return { span: whole, made };
  });
  const places = placesOf(homes, ({ span }) => [span]);
  for (const [count, statement] of statements.entries()) {
    if (count % statementsAStep === 0) yield;
    const { range, start } = rangeOf(document, statement);
    // Where one section touches the next, it is the next.
    const home = touching(places, start).findLast(({ span }) => start < span.end);
    (home?.made.children ?? (headline && start < headline.start ? roots : top)).push(
      statementSymbol(article, statement, range),
    );
  }
}

function statementSymbol(article: OpenArticle, statement: Statement, range: vscode.Range): vscode.DocumentSymbol {
  const kind = statement.kind === 'direct' ? vscode.SymbolKind.String : vscode.SymbolKind.Field;
  const words = shorten(wordsOf(article.text, statement), 80);
  const name = `${speakerName(statement, translate)}: ${words}`;
  return outlineSymbol(
    { name, detail: statementKindWords(statement, translate), kind },
    range,
    toRange(article.document, statement.content[0]!),
  );
}

/** A statement from its first word of content to its last; breadcrumbs light up anywhere between. */
function rangeOf(document: vscode.TextDocument, statement: Statement): { range: vscode.Range; start: number } {
  const start = statement.content[0]!.start;
  return { start, range: toRange(document, { start, end: statement.content.at(-1)!.end }) };
}

function symbol(
  document: vscode.TextDocument,
  text: string,
  head: Span,
  whole: Span,
  kind: vscode.SymbolKind,
): vscode.DocumentSymbol {
  const name = shorten(text.slice(head.start, head.end), 120);
  return outlineSymbol({ name, detail: '', kind }, toRange(document, whole), toRange(document, head));
}

function folds(article: OpenArticle): vscode.FoldingRange[] {
  const { document, analysis, text } = article;
  const sections = sectionsOf(analysis.blocks, text.length).map(({ whole }) =>
    fold(document, whole, vscode.FoldingRangeKind.Region),
  );
  const boilerplate = boilerplateRuns(analysis.blocks).map((run) =>
    fold(document, run, vscode.FoldingRangeKind.Comment),
  );
  return [...sections, ...boilerplate].filter(({ start, end }) => end > start);
}

function fold(document: vscode.TextDocument, span: Span, kind: vscode.FoldingRangeKind): vscode.FoldingRange {
  const { start, end } = toRange(document, span);
  return new vscode.FoldingRange(start.line, end.line, kind);
}
