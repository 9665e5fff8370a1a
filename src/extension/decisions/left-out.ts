import * as vscode from 'vscode';
import { notActor } from '../../core/actors/names/ruled-out';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { actorHere } from '../article/here';
import { pickOne, showInformation } from '../messages';
import { canKeep, type ChangeSidecar } from './sidecar';
import { leaveOut } from '../../core/annotations/not';

/** "Not this actor in this article", and the way back. */
export function registerLeftOut(articles: Articles, change: ChangeSidecar): vscode.Disposable {
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    command('sayso.notInArticle', async (argument) => {
      const here = await actorHere(articles, argument);
      if (!here || !canKeep(here.article.document)) return;
      const { article, actor, words } = here;
      const one = notActor(actor.id, actor.name, words);
      if (!(await change(article.document, leaveOut(one, true)))) return;
      const undo = vscode.l10n.t('Undo');
      const answer = await showInformation(
        one.name === undefined
          ? vscode.l10n.t('{0} is left out in this article.', actor.name)
          : vscode.l10n.t('“{0}” no longer means {1} in this article.', one.name, actor.name),
        undo,
      );
      if (answer === undo) await change(article.document, leaveOut(one, false));
    }),
    command('sayso.namesLeftOut', async () => {
      const article = articles.active;
      if (article) await takeBack(article, articles, change);
      else void showInformation(vscode.l10n.t('Open a news article first.'));
    }),
  );
}

async function takeBack({ document }: OpenArticle, articles: Articles, change: ChangeSidecar): Promise<void> {
  const left = articles.decisions(document.uri).not ?? [];
  if (left.length === 0) {
    void showInformation(vscode.l10n.t('No name is left out in this article.'));
    return;
  }
  const items = left.map((one) => {
    const actor = articles.knowledge.byId.get(one.actor)?.name ?? one.actor;
    return one.name === undefined
      ? { label: actor, description: vscode.l10n.t('left out in this article'), one }
      : { label: `“${one.name}”`, description: vscode.l10n.t('does not mean {0} here', actor), one };
  });
  const picked = await pickOne(items, {
    title: vscode.l10n.t('Names Left Out in This Article'),
    placeHolder: vscode.l10n.t('Choose a name to take it back in'),
  });
  if (picked && canKeep(document)) await change(document, leaveOut(picked.one, false));
}
