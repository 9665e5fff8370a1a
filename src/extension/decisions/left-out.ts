import * as vscode from 'vscode';
import { type NotActor, notActor } from '../../core/actors/names/ruled-out';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { actorHere } from '../article/here';
import { pickOne, showInformation } from '../messages';
import type { History, SayingPart } from './history';
import { canKeep } from './sidecar';
import { sayingNot } from '../../core/annotations/not';

/** "Not this actor in this article", and the way back. */
export function registerLeftOut(articles: Articles, history: History): vscode.Disposable {
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    command('sayso.notInArticle', async (argument) => {
      const here = await actorHere(articles, argument);
      if (!here || !canKeep(here.article.document)) return;
      const { article, actor, words } = here;
      const one = notActor(actor.id, actor.name, words);
      const part = leftOut(article, one, true);
      if (!(await history.keep([part]))) return;
      const undo = vscode.l10n.t('Undo');
      const answer = await showInformation(
        one.name === undefined
          ? vscode.l10n.t('{0} is left out in this article.', actor.name)
          : vscode.l10n.t('“{0}” no longer means {1} in this article.', one.name, actor.name),
        undo,
      );
      if (answer === undo) await history.takeBack(part);
    }),
    command('sayso.namesLeftOut', async () => {
      const article = articles.active;
      if (article) await takeBack(article, articles, history);
      else void showInformation(vscode.l10n.t('Open a news article first.'));
    }),
  );
}

const leftOut = ({ document: { uri } }: OpenArticle, one: NotActor, out: boolean): SayingPart => ({
  uri,
  said: sayingNot(one, !out),
  toSay: sayingNot(one, out),
});

async function takeBack(article: OpenArticle, articles: Articles, history: History): Promise<void> {
  const { document } = article;
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
  if (picked && canKeep(document)) await history.keep([leftOut(article, picked.one, false)]);
}
