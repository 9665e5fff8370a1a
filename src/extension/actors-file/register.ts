import { Disposable, type ExtensionContext } from 'vscode';
import type { Articles } from '../article/articles';
import type { KnowledgeStore } from '../knowledge/store';
import { registerActorsFileCompletion } from './completion';
import { registerActorsFileDefinition } from './definition';
import { registerActorsFileHelp } from './help';

/** Help while an actors file is written. */
export function registerActorsFiles(articles: Articles, store: KnowledgeStore, context: ExtensionContext): Disposable {
  return Disposable.from(
    registerActorsFileCompletion(store),
    registerActorsFileHelp(store),
    registerActorsFileDefinition(store, context, articles),
  );
}
