import * as vscode from 'vscode';
import { forActorsFiles, idAt, IdPlaces } from './files';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import { fileRange, toOffset, toRange } from '../article/convert';
import { mentionAt } from '../../core/analysis/at';
import type { KnowledgeStore } from '../knowledge/store';
import { renameProvider } from './rename';
import { shippedSelector } from '../knowledge/shipped';

/** Goes from an id, and from a name in an article, to the record, and finds where an id is spoken of. */
export function registerActorsFileDefinition(
  store: KnowledgeStore,
  context: vscode.ExtensionContext,
  articles: Articles,
): vscode.Disposable {
  const places = new IdPlaces(store, context);
  const links = async (origin: vscode.Range, ids: readonly string[]): Promise<vscode.DefinitionLink[]> => {
    const found = await Promise.all(ids.map((id) => places.of(id, 'records')));
    return found.flat().map(({ uri, range }) => ({
      originSelectionRange: origin,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
  };
  const definition: vscode.DefinitionProvider = {
    provideDefinition(document, position) {
      const id = idAt(document, position);
      return id && links(fileRange(document, id), [id.text]);
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }) {
      const id = idAt(document, position);
      return id && [...(await places.of(id.text, includeDeclaration ? 'all' : 'mentions'))];
    },
  };
  const both = (selector: vscode.DocumentSelector): vscode.Disposable =>
    vscode.Disposable.from(
      vscode.languages.registerDefinitionProvider(selector, definition),
      vscode.languages.registerReferenceProvider(selector, references),
    );
  return vscode.Disposable.from(
    forActorsFiles(store, (selector) =>
      vscode.Disposable.from(
        both(selector),
        vscode.languages.registerRenameProvider(selector, renameProvider(store, places)),
      ),
    ),
    both(shippedSelector),
    vscode.languages.registerDefinitionProvider(
      { language: articleLanguage },
      {
        async provideDefinition(document, position, token) {
          const article = await articles.current(document, token);
          const mention = article && mentionAt(article.analysis, toOffset(document, position));
          if (!mention) return undefined;
          // Where several fit, all of them are shown.
          const ids = mention.actor === null ? (mention.candidates ?? []) : [mention.actor];
          return links(toRange(document, mention), ids);
        },
      },
    ),
  );
}
