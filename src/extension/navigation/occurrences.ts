import * as vscode from 'vscode';
import type { Mention } from '../../core/model';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset, toRange } from '../article/convert';
import { pathOf } from '../folder/files';
import type { Folder } from '../folder/folder';
import { placesIn } from '../folder/symbols';
import { mentionAt, mentionsOf } from '../../core/analysis/at';

/**
 * All mentions of the actor under the cursor, in all forms: lit in the text, and in "Find All References", which
 * tells those of other articles too, once the folder has been read. What stands
 * in the page around the article is no mention in it, here as in the counts.
 */
export function registerOccurrences(articles: Articles, folder: Folder): vscode.Disposable {
  const selector = { language: articleLanguage };
  const mentionsAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<readonly Mention[] | undefined> => {
    const article = await articles.current(document, token);
    return article && sameActor(article, toOffset(document, position));
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const mentions = await mentionsAt(document, position, token);
        // Where nothing is to be lit, VS Code would light every "a" of the text; an empty place is seen by nobody.
        if (!mentions) return [new vscode.DocumentHighlight(new vscode.Range(position, position))];
        return mentions.map((mention) => new vscode.DocumentHighlight(toRange(document, mention)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, _context, token) {
        const mentions = await mentionsAt(document, position, token);
        if (!mentions) return undefined;
        const here = mentions.map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
        const actor = mentions[0]?.actor;
        return actor ? [...here, ...(await placesIn(folder, actor, pathOf(document.uri)))] : here;
      },
    }),
  );
}

function sameActor({ analysis }: OpenArticle, offset: number): readonly Mention[] | undefined {
  const mention = mentionAt(analysis, offset);
  if (!mention) return undefined;
  return mention.actor === null ? [mention] : mentionsOf(analysis, mention.actor);
}
