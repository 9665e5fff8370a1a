import * as vscode from 'vscode';
import type { Articles } from './articles';
import type { OpenArticle } from './open-article';

/** The open article that a command's argument names by its `uri`. */
export async function articleOf(articles: Articles, argument: unknown): Promise<OpenArticle | undefined> {
  const { uri } = fields(argument);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  return document && articles.current(document);
}

/** The fields of a command's argument, which may come from a link or a key binding and so be anything. */
export function fields(argument: unknown): Readonly<Record<string, unknown>> {
  return typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>) : {};
}
