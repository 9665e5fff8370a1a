import * as vscode from 'vscode';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { mentionAt } from '../../core/analysis/at';
import { notActor } from '../../core/actors/names/ruled-out';
import { codeAction } from '../shown';
import { oneLine } from '../../core/wording/one-line';
import { reading } from '../parts/part';

/** The light bulb in an article: what can be done with the name at the cursor, or with the selected one. */
export function registerAddActions(articles: Articles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: articleLanguage },
    {
      async provideCodeActions(document, range, _, token) {
        const article = await articles.current(document, token);
        if (!article) return [];
        const span = { start: toOffset(document, range.start), end: toOffset(document, range.end) };
        return [...forName(article, span), ...forActor(article, articles, span.start)];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function forName(article: OpenArticle, span: { readonly start: number; readonly end: number }): vscode.CodeAction[] {
  const here = reading().nameHere(article.text, article.analysis, span);
  if (!here) return [];
  const target = { uri: article.document.uri.toString(), name: here.name };
  const fix = vscode.CodeActionKind.QuickFix;
  return [
    codeAction(vscode.l10n.t('Add “{0}” to knowledge', here.name), fix, 'sayso.addActor', target),
    codeAction(vscode.l10n.t('Add spelling “{0}” to actor…', here.name), fix, 'sayso.addSpelling', target),
  ];
}

function forActor({ analysis, text, document }: OpenArticle, articles: Articles, offset: number): vscode.CodeAction[] {
  const mention = mentionAt(analysis, offset);
  const actor = mention?.actor ? articles.knowledge.byId.get(mention.actor) : undefined;
  if (!mention || !actor) return [];
  const words = oneLine(text.slice(mention.start, mention.end));
  const target = { uri: document.uri.toString(), actor: actor.id, words };
  // Not one of VS Code's own refactorings: "Rewrite" would stand over it.
  const kind = vscode.CodeActionKind.QuickFix;
  const role = codeAction(vscode.l10n.t('Add a role to {0}', actor.name), kind, 'sayso.addRole', target);
  if (mention.form !== 'name') return [role];
  const here =
    notActor(actor.id, actor.name, words).name === undefined
      ? vscode.l10n.t('Not {0} in this article', actor.name)
      : vscode.l10n.t('Not {0} in this article: “{1}”', actor.name, words);
  return [
    codeAction(here, kind, 'sayso.notInArticle', target),
    codeAction(vscode.l10n.t('Not {0} anywhere: “{1}”', actor.name, words), kind, 'sayso.notAnywhere', target),
    role,
  ];
}
