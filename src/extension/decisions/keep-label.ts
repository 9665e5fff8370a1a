import * as vscode from 'vscode';
import { articleLanguage } from '../article/article-document';
import { statusItem } from '../shown';
import { showInformation } from '../messages';
import { type Annotating, articleHere } from './annotating';
import { askForLabel, giveLabel, type LastLabel, selectedIn, targetHere, targetOf } from './labels';

/** A selection that did not change for so long, in milliseconds, is what the reader wanted. */
const rest = 500;

const context = 'sayso.keepsLabel';

/**
 * A label that stays chosen until Escape: every selection with the pointer gets it, and Enter gives it to the words that
 * are selected or to the statement under the cursor.
 */
export function registerKeepLabel(annotating: Annotating, last: LastLabel): vscode.Disposable {
  const shown = statusItem('sayso.keptLabel', vscode.l10n.t('Sayso: Label That Stays Chosen'), 100);
  let kept: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer labelled last, as long as the same selection may still grow. */
  let grown: { readonly uri: string; readonly anchor: vscode.Position } | undefined;

  const stop = (): void => {
    kept = undefined;
    clearTimeout(timer);
    grown = undefined;
    shown.hide();
    void vscode.commands.executeCommand('setContext', context, false);
  };
  const paint = async (editor: vscode.TextEditor): Promise<void> => {
    const id = kept;
    const { document, selection } = editor;
    const article = id === undefined ? undefined : await annotating.articles.current(document);
    if (id === undefined || !article || selection.isEmpty) return;
    const uri = document.uri.toString();
    // The reader only rested while selecting: the longer words take the place of the shorter ones.
    if (grown?.uri === uri && grown.anchor.isEqual(selection.anchor)) await annotating.history.undo();
    const fresh = (await annotating.articles.current(document)) ?? article;
    const target = targetOf(fresh, selectedIn(editor));
    grown = undefined;
    if (!target || !(await giveLabel(annotating, target, id, last))) return;
    grown = { uri, anchor: selection.anchor };
  };

  return vscode.Disposable.from(
    shown,
    { dispose: stop },
    vscode.commands.registerCommand('sayso.keepLabel', async () => {
      const here = await articleHere(annotating.articles);
      if (!here) return;
      const { article } = here;
      const id = await askForLabel(annotating, { article, span: { start: 0, end: 0 } });
      if (id === undefined) return;
      kept = id;
      const name = annotating.codebooks.of(article.document.uri).byId.get(id)?.name ?? id;
      shown.show(vscode.l10n.t('Label: {0}', name), vscode.l10n.t('Select words to label them. Escape ends it.'), {
        command: 'sayso.stopLabel',
        title: vscode.l10n.t('Stop'),
      });
      await vscode.commands.executeCommand('setContext', context, true);
    }),
    vscode.commands.registerCommand('sayso.stopLabel', () => {
      if (kept === undefined) void showInformation(vscode.l10n.t('No label is chosen.'));
      stop();
    }),
    vscode.commands.registerCommand('sayso.giveKeptLabel', async () => {
      const target = kept === undefined ? undefined : await targetHere(annotating, undefined);
      if (kept !== undefined && target) await giveLabel(annotating, target, kept, last);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
      if (kept === undefined || textEditor.document.languageId !== articleLanguage) return;
      clearTimeout(timer);
      const [first] = selections;
      if (kind === vscode.TextEditorSelectionChangeKind.Keyboard || selections.length > 1) grown = undefined;
      else if (first?.isEmpty === false) timer = setTimeout(() => void paint(textEditor), rest);
    }),
  );
}
