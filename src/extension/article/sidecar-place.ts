import * as vscode from 'vscode';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';

export const placeSetting = 'sayso.annotations.place';

/** Where decisions are kept: beside each article, or under `.sayso/annotations/` of the workspace folder. */
export type SidecarPlace = 'beside' | 'mirror';

const placeFor = (article: vscode.Uri): SidecarPlace =>
  vscode.workspace.getConfiguration(undefined, article).get<string>(placeSetting) === 'mirror' ? 'mirror' : 'beside';

/** The file of decisions on an article, by the reader's setting. */
export const sidecarOf = (article: vscode.Uri): vscode.Uri => sidecarAt(article, placeFor(article));

/** The file of decisions on an article at the place that the setting does not ask for. */
export const otherSidecarOf = (article: vscode.Uri): vscode.Uri =>
  sidecarAt(article, placeFor(article) === 'mirror' ? 'beside' : 'mirror');

function sidecarAt(article: vscode.Uri, place: SidecarPlace): vscode.Uri {
  const path = place === 'mirror' ? mirrorOf(article) : undefined;
  return article.with({ path: (path ?? article.path) + sidecarEnding, query: '', fragment: '' });
}

/** The path that a file or a folder has in the mirror; undefined where it is in no folder of the workspace. */
export function mirrorOf(uri: vscode.Uri): string | undefined {
  const root = rootOf(uri);
  return root === undefined ? undefined : `${root}/${mirrorFolder}${uri.path.slice(root.length)}`;
}

/** The article of which a file of decisions speaks, wherever it is kept. */
export function articleOfSidecar(sidecar: vscode.Uri): vscode.Uri {
  const root = rootOf(sidecar) ?? '';
  const mirror = `${root}/${mirrorFolder}`;
  const path = sidecar.path.slice(0, -sidecarEnding.length);
  return sidecar.with({ path: path.startsWith(`${mirror}/`) ? root + path.slice(mirror.length) : path });
}

const rootOf = (uri: vscode.Uri): string | undefined =>
  vscode.workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/$/, '');
