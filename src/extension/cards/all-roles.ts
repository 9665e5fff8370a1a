import * as vscode from 'vscode';
import { timeline } from '../../core/wording/roles';
import { fields } from '../article/arguments';
import type { Articles } from '../article/articles';
import { pickOne } from '../messages';
import { translate } from '../words';

/** All that somebody was, the newest first, in a list: a card has room for some of it. */
export function registerAllRoles(articles: Articles): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.allRoles', async (argument: unknown) => {
    const { actor: id } = fields(argument);
    const actor = typeof id === 'string' ? articles.knowledge.byId.get(id) : undefined;
    if (!actor) return;
    const { activeTextEditor: editor } = vscode.window;
    const article = editor && (await articles.current(editor.document));
    const terms = timeline(actor, article?.analysis.article.date ?? null, articles.knowledge, translate);
    const items = terms.map(({ title, periods, now }) => ({
      label: title,
      description: periods,
      ...(now ? { detail: vscode.l10n.t('on the article’s date') } : {}),
    }));
    const placeHolder = vscode.l10n.t('All roles of {0}. Choose one to open the record.', actor.name);
    const picked = await pickOne(items, { placeHolder, matchOnDescription: true });
    if (picked) await vscode.commands.executeCommand('sayso.openRecord', { actor: actor.id });
  });
}
