import { Disposable, type ExtensionContext } from 'vscode';
import type { Articles } from '../article/articles';
import { registerAddActions } from './add-actions';
import { registerAdding } from './add-commands';
import { registerKnowledgeProblems } from './problems';
import { registerShippedFiles } from './shipped';
import type { KnowledgeStore } from './store';

/** The actors that are known: what is wrong in their files, and ways to add to them out of an article. */
export function registerKnowledge(articles: Articles, store: KnowledgeStore, context: ExtensionContext): Disposable {
  return Disposable.from(
    registerKnowledgeProblems(store),
    registerShippedFiles(context),
    registerAdding(articles),
    registerAddActions(articles),
  );
}
