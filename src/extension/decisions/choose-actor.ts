import * as vscode from 'vscode';
import { meaningKey } from '../../core/actors/names/means';
import type { Articles } from '../article/articles';
import { showInformation } from '../messages';
import { articleOf, fields } from '../article/arguments';
import type { History, SayingPart } from './history';
import { canKeep } from './sidecar';
import { meant, sayingMeaning } from '../../core/annotations/means';

/** The reader's choice of whom a name means in an article, from a card, and the way back. */
export function registerChoice(articles: Articles, history: History): vscode.Disposable {
  const choose = async (argument: unknown, chosen: boolean): Promise<void> => {
    const article = await articleOf(articles, argument);
    const { text, actor: id } = fields(argument);
    const actor = typeof id === 'string' ? articles.knowledge.byId.get(id) : undefined;
    if (!article || !actor || typeof text !== 'string' || meaningKey(text) === '') return;
    const { document } = article;
    if (!canKeep(document)) return;
    await history.settled();
    const before = meant(articles.decisions(document.uri).means ?? [], text);
    const part: SayingPart = {
      uri: document.uri,
      said: sayingMeaning(before?.text ?? text, before?.actor),
      toSay: sayingMeaning(text, chosen ? actor.id : undefined),
    };
    if (!(await history.keep([part])) || !chosen) return;
    const undo = vscode.l10n.t('Undo');
    const message = vscode.l10n.t('“{0}” means {1} in this article now.', text, actor.name);
    // Not awaited: nothing hangs on whether the message is ever put away.
    void showInformation(message, undo).then((answer) => {
      if (answer === undo) void history.takeBack(part);
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.chooseActor', (argument: unknown) => choose(argument, true)),
    vscode.commands.registerCommand('sayso.takeBackChoice', (argument: unknown) => choose(argument, false)),
  );
}
