import type { Disposable, ExtensionContext } from 'vscode';
import { registerAddActions } from './add-actions';
import { registerAdding } from './add-commands';
import { registerActorsTree } from './actors-tree';
import { registerActorsFileCompletion } from './actors-file-completion';
import { registerActorsFileDefinition } from './actors-file-definition';
import { registerActorsFileHelp } from './actors-file-help';
import { Articles } from './articles';
import { registerCommands } from './commands';
import { registerContext } from './context';
import { registerDetection } from './detect';
import { registerExample } from './example';
import { registerHighlighting } from './highlight';
import { registerHover } from './hover';
import { KnowledgeStore } from './knowledge';
import { registerKnowledgeProblems } from './knowledge-problems';
import { registerNavigation } from './navigate';
import { registerOccurrences } from './occurrences';
import { registerPanel } from './panel-view';
import type { Platform } from './platform';
import { registerShippedFiles } from './shipped-files';
import { registerSidecar } from './sidecar';
import { registerStatus } from './status';
import { registerSymbols } from './symbols';

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

export function start(context: ExtensionContext, platform: Platform): void {
  const knowledge = new KnowledgeStore();
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
