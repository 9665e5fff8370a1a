import * as vscode from 'vscode';
import { articleLanguage } from './article-document';
import type { Articles } from './articles';
import { showDate } from '../../core/wording/dates';
import { type LanguagePlace, languageStatus } from '../shown';
import { statementCount } from '../../core/wording/counts';
import { translate } from '../words';

/** The quiet place for what was read: beside the language in the status bar. */
export function registerStatus(articles: Articles): vscode.Disposable {
  const selector = { language: articleLanguage };
  const item = languageStatus('sayso.article', vscode.l10n.t('Sayso: What Was Read'), selector);
  let note: LanguagePlace | undefined;

  const refresh = (): void => {
    const article = articles.active;
    note?.dispose();
    note = undefined;
    if (!article) {
      const document = vscode.window.activeTextEditor?.document;
      const tooLong = document !== undefined && articles.isTooLong(document);
      const reading = document !== undefined && articles.isFirstRead(document);
      item.show(
        tooLong
          ? { text: vscode.l10n.t('Too long to be read'), detail: vscode.l10n.t('This text is shown without marks.') }
          : { text: reading ? vscode.l10n.t('Being read …') : vscode.l10n.t('Not read yet') },
      );
      return;
    }
    if (article.failed !== undefined) {
      item.show({
        text: vscode.l10n.t('This text could not be read'),
        detail: vscode.l10n.t('It is shown without marks. What went wrong: {0}', article.failed),
      });
      return;
    }
    const date = showDate(article.analysis.article.date, translate);
    item.show({
      text: `${statementCount(article.analysis.statements.length, translate)} · ${date.text}`,
      detail: date.note,
      command: { command: 'sayso.setDate', title: vscode.l10n.t('Set Date') },
    });
    if (article.analysis.statementsRead) return;
    note = languageStatus('sayso.language', vscode.l10n.t('Sayso: Language of the Article'), selector);
    note.show({
      text: vscode.l10n.t('Statements are read in English only, so far'),
      detail: vscode.l10n.t('Names and layout are shown.'),
    });
  };
  refresh();
  return vscode.Disposable.from(
    item,
    { dispose: () => note?.dispose() },
    articles.onDidChangeActive(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}
