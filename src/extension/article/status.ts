import * as vscode from 'vscode';
import { articleLanguage, type Articles } from './articles';
import { showDate } from '../../core/wording/dates';
import { statementCount } from '../../core/wording/counts';
import { translate } from '../words';

/** The quiet place for what was read: beside the language in the status bar. */
export function registerStatus(articles: Articles): vscode.Disposable {
  const selector = { language: articleLanguage };
  const item = vscode.languages.createLanguageStatusItem('sayso.article', selector);
  item.name = vscode.l10n.t('Sayso: What Was Read');
  let note: vscode.LanguageStatusItem | undefined;

  const refresh = (): void => {
    const article = articles.active;
    note?.dispose();
    note = undefined;
    if (!article) {
      const document = vscode.window.activeTextEditor?.document;
      const tooLong = document !== undefined && articles.isTooLong(document);
      item.text = tooLong ? vscode.l10n.t('Too long to be read') : vscode.l10n.t('Not read yet');
      item.detail = tooLong ? vscode.l10n.t('This text is shown without marks.') : undefined;
      item.command = undefined;
      return;
    }
    const date = showDate(article.analysis.article.date, translate);
    item.text = `${statementCount(article.analysis.statements.length, translate)} · ${date.text}`;
    item.detail = date.note;
    item.command = { command: 'sayso.setDate', title: vscode.l10n.t('Set Date') };
    if (article.analysis.statementsRead) return;
    note = vscode.languages.createLanguageStatusItem('sayso.language', selector);
    note.name = vscode.l10n.t('Sayso: Language of the Article');
    note.text = vscode.l10n.t('Statements are read in English only, so far');
    note.detail = vscode.l10n.t('Names and layout are shown.');
  };
  refresh();
  return vscode.Disposable.from(
    item,
    { dispose: () => note?.dispose() },
    articles.onDidChangeActive(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}
