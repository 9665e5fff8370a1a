import * as vscode from 'vscode';
import { type Standing, standingAt } from '../../core/actors/writing/records';
import { forActorsFiles, helpedText, IdPlaces } from './files';
import { articleLanguage, type Articles } from '../article/articles';
import { fileOffset, fileRange, toOffset, toRange } from '../article/convert';
import { mentionAt } from '../../core/analysis/at';
import type { KnowledgeStore } from '../knowledge/store';
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
    forActorsFiles(store, both),
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

function idAt(document: vscode.TextDocument, position: vscode.Position): Standing | undefined {
  const standing = standingAt(helpedText(document) ?? '', fileOffset(document, position));
  const isId = standing?.is === 'value' && (standing.field === 'actor.id' || standing.field === 'role.org');
  return isId && standing.text !== '' ? standing : undefined;
}
