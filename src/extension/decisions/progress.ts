import * as vscode from 'vscode';
import { progress } from '../../core/annotations/review';
import type { Articles } from '../article/articles';
import { statusItem } from '../shown';

/** How far the reader has come with the article, in the status bar: only once they have begun. */
export function registerProgress(articles: Articles): vscode.Disposable {
  const item = statusItem('sayso.progress', vscode.l10n.t('Sayso: Statements Reviewed'), 50);
  const refresh = (): void => {
    const article = articles.active;
    const { reviewed, all } = article ? progress(article.review) : { reviewed: 0, all: 0 };
    if (reviewed === 0) {
      item.hide();
      return;
    }
    item.show(vscode.l10n.t('{0} of {1} reviewed', reviewed, all), vscode.l10n.t('Show Claims & Quotes'), {
      command: 'sayso.showPanel',
      title: vscode.l10n.t('Show Claims & Quotes'),
    });
  };
  refresh();
  return vscode.Disposable.from(item, articles.onDidChangeActive(refresh));
}
