import * as vscode from 'vscode';
import { factsOfPath, type PathFacts } from '../../core/annotations/from-path';

export const fromPath = 'sayso.metadata.fromPath';

/** What the path of an article's file tells of it, as the reader has set it. */
export function pathFacts(uri: vscode.Uri): PathFacts {
  const patterns: unknown = vscode.workspace.getConfiguration(undefined, uri).get(fromPath, []);
  const given = typeof patterns === 'string' ? [patterns] : Array.isArray(patterns) ? patterns : [];
  return factsOfPath(
    uri.path,
    given.filter((one) => typeof one === 'string'),
  );
}
