import type { ExtensionContext } from 'vscode';
import { registerActorsFiles } from './actors-file/register';
import { Articles } from './article/articles';
import { registerArticle } from './article/register';
import { registerCards } from './cards/register';
import { registerDecisions } from './decisions/register';
import { Folder } from './folder/folder';
import { registerFolder } from './folder/register';
import { registerKnowledge } from './knowledge/register';
import { KnowledgeStore } from './knowledge/store';
import { registerMarks } from './marks/register';
import { registerNavigation } from './navigation/register';
import { registerPanel } from './panel/register';
import type { Platform } from './platform';

export async function start(context: ExtensionContext, platform: Platform): Promise<void> {
  const knowledge = await KnowledgeStore.open(context);
  const articles = new Articles(knowledge, platform);
  const folder = new Folder(knowledge, platform, context);
  context.subscriptions.push(
    knowledge,
    articles,
    registerArticle(articles, context),
    registerDecisions(articles, platform),
    registerMarks(articles),
    registerCards(articles, folder),
    registerNavigation(articles, folder),
    registerKnowledge(articles, knowledge, context),
    registerActorsFiles(articles, knowledge, context),
    registerPanel(articles, context),
    registerFolder(articles, folder, context),
  );
  articles.readVisible();
}
