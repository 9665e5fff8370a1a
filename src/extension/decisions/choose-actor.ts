import * as vscode from 'vscode';
import { type Meaning, meaningKey } from '../../core/actors/names/means';
import type { Articles } from '../article/articles';
import { showInformation } from '../messages';
import { articleOf, fields } from '../article/arguments';
import { canKeep, type ChangeSidecar } from './sidecar';
import { setMeaning } from '../../core/annotations/means';

/** The reader's choice of whom a name means in an article, from a card, and the way back. */
export function registerChoice(articles: Articles, change: ChangeSidecar): vscode.Disposable {
  const choose = async (argument: unknown, chosen: boolean): Promise<void> => {
    const article = await articleOf(articles, argument);
    const { text, actor: id } = fields(argument);
    const actor = typeof id === 'string' ? articles.knowledge.byId.get(id) : undefined;
    if (!article || !actor || typeof text !== 'string' || meaningKey(text) === '') return;
    const { document } = article;
    if (!canKeep(document)) return;
    const meaning: Meaning = { text, actor: actor.id };
    if (!(await change(document, setMeaning(meaning, chosen)))) return;
    if (!chosen) return;
    const undo = vscode.l10n.t('Undo');
    const message = vscode.l10n.t('“{0}” means {1} in this article now.', text, actor.name);
    // Not awaited: nothing hangs on whether the message is ever put away.
    void showInformation(message, undo).then((answer) => {
      if (answer === undo) void change(document, setMeaning(meaning, false));
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.chooseActor', (argument: unknown) => choose(argument, true)),
    vscode.commands.registerCommand('sayso.takeBackChoice', (argument: unknown) => choose(argument, false)),
  );
}
