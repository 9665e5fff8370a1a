import * as vscode from 'vscode';
import { readerOf } from '../../core/annotations/readers';
import type { Span } from '../../core/model';
import type { Articles } from '../article/articles';
import { toRanges } from '../article/convert';
import { ownName } from '../article/shown-readers';

/** Of the theme; no colour says anything of a reader but that it is always the same one here. */
const colours = ['charts.purple', 'charts.orange', 'charts.green', 'charts.blue', 'charts.yellow'] as const;

/** What others decided has a thin frame, of a colour for each of them; one's own has none. */
export function registerReaderMarks(articles: Articles): vscode.Disposable {
  const types = colours.map((colour) =>
    vscode.window.createTextEditorDecorationType({
      outlineWidth: '1px',
      outlineStyle: 'dotted',
      outlineColor: new vscode.ThemeColor(colour),
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  );
  const paint = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const article = articles.get(document);
    // While somebody types, the editor itself moves the marks; the next reading puts them right.
    if (article && article.version !== document.version) return;
    const isOn = vscode.workspace.getConfiguration('sayso.highlight', document).get<boolean>('enabled', true);
    const own = ownName(document);
    const places: Span[][] = types.map(() => []);
    const decided = (isOn ? (article?.review.statements ?? []) : []).flatMap(({ content, review: { decision } }) =>
      decision && readerOf(decision) !== own && readerOf(decision) !== '' ? [{ content, by: readerOf(decision) }] : [],
    );
    const names = [...new Set(decided.map(({ by }) => by))].sort();
    for (const { content, by } of decided) places[names.indexOf(by) % types.length]!.push(...content);
    for (const [index, type] of types.entries()) editor.setDecorations(type, toRanges(document, places[index]!));
  };
  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor);
  };
  return vscode.Disposable.from(
    ...types,
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sayso.highlight') || change.affectsConfiguration('sayso.reader')) paintAll();
    }),
  );
}
