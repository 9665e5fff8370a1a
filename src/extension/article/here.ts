import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import type { Articles } from './articles';
import type { OpenArticle } from './open-article';
import { toOffset } from './convert';
import { mentionAt } from '../../core/analysis/at';
import { showInformation } from '../messages';
import { articleOf, fields } from './arguments';
import { oneLine } from '../../core/wording/one-line';

/** An actor in an article, and the words that mean them there. */
export interface ActorHere {
  readonly article: OpenArticle;
  readonly actor: Actor;
  readonly words: string;
}

/** The actor that a command's argument names, or else the one under the cursor; says so where there is none. */
export async function actorHere(articles: Articles, argument: unknown): Promise<ActorHere | undefined> {
  const { actor: id, words } = fields(argument);
  const asked = typeof id === 'string' && typeof words === 'string' ? { id, words } : undefined;
  const editor = vscode.window.activeTextEditor;
  const article = asked ? await articleOf(articles, argument) : editor && (await articles.current(editor.document));
  if (!article) return undefined;
  const under = asked ?? (editor && mentionUnder(article, toOffset(editor.document, editor.selection.active)));
  const actor = under && articles.knowledge.byId.get(under.id);
  if (actor) return { article, actor, words: under.words };
  void showInformation(vscode.l10n.t('There is no known name under the cursor.'));
  return undefined;
}

function mentionUnder({ analysis, text }: OpenArticle, offset: number): { id: string; words: string } | undefined {
  const mention = mentionAt(analysis, offset);
  if (!mention?.actor) return undefined;
  return { id: mention.actor, words: oneLine(text.slice(mention.start, mention.end)) };
}
