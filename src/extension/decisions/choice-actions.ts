import * as vscode from 'vscode';
import { guessName } from '../../core/actors/names/guess-name';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { mentionAt } from '../../core/analysis/at';
import { codeAction } from '../shown';
import { oneLine } from '../../core/wording/one-line';

const fix = vscode.CodeActionKind.QuickFix;

/** So many people are offered for one name. */
const most = 6;

/** The light bulb on a name that is open, or was decided by the reader: the choices of its card, for the keyboard. */
export function registerChoiceActions(articles: Articles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: articleLanguage },
    {
      async provideCodeActions(document, { start }, _, token) {
        const article = await articles.current(document, token);
        return article && actionsAt(article, articles, toOffset(document, start));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionsAt(article: OpenArticle, articles: Articles, offset: number): vscode.CodeAction[] {
  const { text, analysis, document } = article;
  const uri = document.uri.toString();
  const mention = mentionAt(analysis, offset);
  const guess = mention ? null : guessName(text, analysis.mentions, articles.knowledge, offset);
  const span = mention ?? guess;
  if (!span) return [];
  const words = oneLine(text.slice(span.start, span.end));
  if (mention?.chosen && mention.actor !== null) {
    const title = vscode.l10n.t('Take back whom “{0}” means', words);
    return [codeAction(title, fix, 'sayso.takeBackChoice', { uri, text: words, actor: mention.actor })];
  }
  return (mention?.candidates ?? guess?.actors ?? []).slice(0, most).flatMap((id) => {
    const actor = articles.knowledge.byId.get(id);
    if (!actor) return [];
    const title = vscode.l10n.t('“{0}” means {1} in this article', words, actor.name);
    return [codeAction(title, fix, 'sayso.chooseActor', { uri, text: words, actor: id })];
  });
}
