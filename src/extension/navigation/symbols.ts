import * as vscode from 'vscode';
import type { Block, Span, Statement } from '../../core/model';
import { articleLanguage, type Articles, type OpenArticle } from '../article/articles';
import { toRange } from '../article/convert';
import { wordsOf } from '../../core/analysis/at';
import { shorten } from '../../core/wording/one-line';
import { statementKindWords } from '../../core/wording/kinds';
import { speakerName } from '../../core/wording/speaker';
import { translate } from '../words';

/** The outline and the breadcrumbs (headline, sections, statements), and the folds (boilerplate, sections). */
export function registerSymbols(articles: Articles): vscode.Disposable {
  const selector = { language: articleLanguage };
  const registerOutline = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(selector, {
      async provideDocumentSymbols(document, token) {
        const article = await articles.current(document, token);
        return article && outline(article);
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

/** Everything behind the headline stands below it, statements of a section below its head. */
function outline(article: OpenArticle): vscode.DocumentSymbol[] {
  const { text, document, analysis } = article;
  const roots: vscode.DocumentSymbol[] = [];
  const sections = sectionsOf(analysis.blocks, text.length);
  const ends = [
    ...sections.map(({ whole }) => whole.end),
    ...analysis.statements.map((one) => one.content.at(-1)!.end),
  ];
  const homes: { readonly start: number; readonly end: number; readonly made: vscode.DocumentSymbol }[] = [];
  const add = (made: vscode.DocumentSymbol, start: number): void => {
    const home = homes.findLast((each) => each.start <= start && start < each.end);
    (home?.made.children ?? roots).push(made);
  };
  const { headline } = analysis.article;
  if (headline) {
    const whole = { start: headline.start, end: Math.max(headline.end, ...ends) };
    const made = symbol(document, text, headline, whole, vscode.SymbolKind.File);
    add(made, whole.start);
    homes.push({ ...whole, made });
  }
  for (const { head, whole } of sections) {
    const made = symbol(document, text, head, whole, vscode.SymbolKind.Namespace);
    add(made, whole.start);
    homes.push({ ...whole, made });
  }
  for (const statement of analysis.statements) {
    const { range, start } = rangeOf(document, statement);
    add(statementSymbol(article, statement, range), start);
  }
  return roots;
}

function statementSymbol(article: OpenArticle, statement: Statement, range: vscode.Range): vscode.DocumentSymbol {
  const kind = statement.kind === 'direct' ? vscode.SymbolKind.String : vscode.SymbolKind.Field;
  const words = shorten(wordsOf(article.text, statement), 80);
  return new vscode.DocumentSymbol(
    `${speakerName(statement, translate)}: ${words}`,
    statementKindWords(statement, translate),
    kind,
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
  return new vscode.DocumentSymbol(name, '', kind, toRange(document, whole), toRange(document, head));
}

interface Section {
  readonly head: Span;
  readonly whole: Span;
}

/** A section runs from its head to the next head, to the boilerplate after it, or to the end. */
function sectionsOf(blocks: readonly Block[], length: number): Section[] {
  return blocks.flatMap((head, at) => {
    if (!head.section) return [];
    const next = blocks.findIndex((block, index) => index > at && (block.section ?? block.kind === 'boilerplate'));
    const last = next < 0 ? blocks.at(-1)! : blocks[next - 1]!;
    return [{ head, whole: { start: head.start, end: Math.min(last.end, length) } }];
  });
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

/** Boilerplate with nothing of the article between, blank lines included, folds as one. */
export function boilerplateRuns(blocks: readonly Block[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'boilerplate') continue;
    const run = runs.at(-1);
    if (run && blocks[at - 1]?.kind === 'boilerplate') run.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
