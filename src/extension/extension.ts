import type { ExtensionContext } from 'vscode';
import { registerActorsFiles } from './actors-file/register';
import { Articles } from './article/articles';
import { registerArticle } from './article/register';
import { registerBring } from './bring/register';
import { registerCards } from './cards/register';
import { Codebooks } from './codebook/store';
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
  const articles = new Articles(knowledge, platform, context.workspaceState);
  const codebooks = new Codebooks();
  const folder = new Folder(knowledge, platform, context, codebooks);
  context.subscriptions.push(
    knowledge,
    articles,
    codebooks,
    registerArticle(articles, context),
    registerDecisions(articles, codebooks, platform, context),
    registerMarks(articles, codebooks),
    registerCards(articles, folder, codebooks),
    registerNavigation(articles, folder),
    registerKnowledge(articles, knowledge, context),
    registerActorsFiles(articles, knowledge, context),
    registerPanel(articles, codebooks, context),
    registerFolder(articles, folder, context),
    registerBring(platform, context),
  );
  articles.readVisible();
}
