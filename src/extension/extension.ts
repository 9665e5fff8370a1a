import type { ExtensionContext } from 'vscode';
import { registerActorsFiles } from './actors-file/register';
import { Articles } from './article/articles';
import { registerArticle } from './article/register';
import { ShownReaders } from './article/shown-readers';
import { ShownStatements } from './article/shown-statements';
import { registerBring } from './bring/register';
import { registerCards } from './cards/register';
import { Codebooks } from './codebook/store';
import { registerBadges } from './decisions/badges';
import { registerDecisions } from './decisions/register';
import { Folder } from './folder/folder';
import { registerFolder } from './folder/register';
import { registerKnowledge } from './knowledge/register';
import { KnowledgeStore } from './knowledge/store';
import { registerLabelMarks } from './marks/labels';
import { registerSpeakerHints } from './marks/hints';
import { registerReaderMarks } from './marks/readers';
import { registerMarks } from './marks/register';
import { registerNavigation } from './navigation/register';
import { registerPanel } from './panel/register';
import type { Platform } from './platform';

export async function start(context: ExtensionContext, platform: Platform): Promise<void> {
  const knowledge = await KnowledgeStore.open(context);
  const readers = new ShownReaders(context.workspaceState);
  const articles = new Articles(knowledge, platform, readers);
  const folder = new Folder(knowledge, platform, context);
  const codebooks = new Codebooks();
  const shown = new ShownStatements();
  context.subscriptions.push(
    knowledge,
    readers,
    articles,
    codebooks,
    registerArticle(articles, context),
    registerDecisions(articles, codebooks, readers, platform, shown, context.workspaceState),
    registerBadges(articles, context.workspaceState),
    registerMarks(articles),
    registerSpeakerHints(articles),
    registerLabelMarks(articles, codebooks),
    registerReaderMarks(articles),
    registerCards(articles, folder, codebooks),
    registerNavigation(articles, folder),
    registerKnowledge(articles, knowledge, context),
    registerActorsFiles(articles, knowledge, context),
    registerPanel(articles, codebooks, shown, context),
    registerFolder(articles, folder, context),
    registerBring(platform, context),
  );
  void codebooks.readAll();
  articles.readVisible();
}
