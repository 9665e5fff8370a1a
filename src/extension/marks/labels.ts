import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import type { Articles } from '../article/articles';
import { toRanges } from '../article/convert';
import type { Codebooks } from '../codebook/store';

/** Labels differ by the line below their words, too, not by the colour alone. */
const styles = ['solid', 'dashed', 'double', 'dotted'] as const;

const fallback = 'descriptionForeground';

/**
 * Marks the words that carry labels, each label with a line of its own colour and style. Types of decorations are made
 * once for each look.
 */
export function registerLabelMarks(articles: Articles, codebooks: Codebooks): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const typeOf = (look: string): vscode.TextEditorDecorationType => {
    const known = types.get(look);
    if (known) return known;
    const [colour, style] = look.split(' ') as [string, string];
    const made = vscode.window.createTextEditorDecorationType({
      borderWidth: `0 0 ${style === 'double' ? 3 : 2}px 0`,
      borderStyle: style,
      borderColor: new vscode.ThemeColor(colour),
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    types.set(look, made);
    return made;
  };

  const paint = (editor: vscode.TextEditor): void => {
    const article = articles.get(editor.document);
    // While somebody types, the editor itself moves the marks; the next reading puts them right.
    if (article && article.version !== editor.document.version) return;
    const on = vscode.workspace.getConfiguration('sayso.highlight', editor.document).get<boolean>('enabled', true);
    const spans = new Map<string, Span[]>([...types.keys()].map((look) => [look, []]));
    const { labels, byId } = codebooks.of(editor.document.uri);
    for (const { content, review } of on ? (article?.review.statements ?? []) : []) {
      if (review.state === 'rejected') continue;
      for (const id of review.decision?.labels ?? []) {
        const label = byId.get(id);
        const style = label ? styles[labels.indexOf(label) % styles.length]! : 'dotted';
        const look = `${label?.colour ?? fallback} ${style}`;
        spans.set(look, [...(spans.get(look) ?? []), ...content]);
      }
    }
    for (const [look, places] of spans) editor.setDecorations(typeOf(look), toRanges(editor.document, places));
  };
  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor);
  };

  return vscode.Disposable.from(
    {
      dispose: () => {
        for (const type of types.values()) type.dispose();
      },
    },
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    codebooks.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sayso.highlight')) paintAll();
    }),
  );
}
