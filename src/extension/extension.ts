import type { Disposable, ExtensionContext } from 'vscode';
import { registerAddActions } from './knowledge/add-actions';
import { registerAdding } from './knowledge/add-commands';
import { registerActorsTree } from './navigation/actors-tree';
import { registerActorsFileCompletion } from './actors-file/completion';
import { registerActorsFileDefinition } from './actors-file/definition';
import { registerActorsFileHelp } from './actors-file/help';
import { Articles } from './article/articles';
import { registerCommands } from './navigation/commands';
import { registerContext } from './article/context';
import { registerDetection } from './article/detect';
import { registerExample } from './article/example';
import { registerHighlighting } from './marks/highlight';
import { registerHover } from './cards/hover';
import { KnowledgeStore } from './knowledge/store';
import { registerKnowledgeProblems } from './knowledge/problems';
import { registerNavigation } from './navigation/navigate';
import { registerOccurrences } from './navigation/occurrences';
import { registerPanel } from './panel/view';
import type { Platform } from './platform';
import { registerShippedFiles } from './knowledge/shipped';
import { registerSidecar } from './decisions/sidecar';
import { registerStatus } from './article/status';
import { registerSymbols } from './navigation/symbols';

type Register = (articles: Articles, context: ExtensionContext) => Disposable;

const features: readonly Register[] = [
  registerDetection,
  registerSidecar,
  registerHighlighting,
  registerHover,
  registerSymbols,
  registerOccurrences,
  registerNavigation,
  registerCommands,
  registerAdding,
  registerAddActions,
  registerExample,
  registerActorsTree,
  registerStatus,
  registerContext,
  registerPanel,
];

export async function start(context: ExtensionContext, platform: Platform): Promise<void> {
  const knowledge = await KnowledgeStore.open(context);
  const articles = new Articles(knowledge, platform);
  context.subscriptions.push(knowledge, registerKnowledgeProblems(knowledge), articles);
  context.subscriptions.push(
    registerShippedFiles(context),
    registerActorsFileCompletion(knowledge),
    registerActorsFileHelp(knowledge),
    registerActorsFileDefinition(knowledge, context, articles),
  );
  context.subscriptions.push(...features.map((register) => register(articles, context)));
  articles.readVisible();
}
