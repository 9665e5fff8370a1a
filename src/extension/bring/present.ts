import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { nameKey } from '../../core/bring/file-name';
import { articleEnding } from '../../core/bring/plan';
import { Presence, type Present } from '../../core/bring/presence';
import { wordsOf } from '../../core/bring/words';
import { isForbiddenFolder, largestFile } from '../../core/corpus/which-files';
import { canonical } from '../../core/text/canonical';
import { mirrorOf } from '../article/sidecar-place';

/** SHA-256 in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a text, in UTF-8. */
export const digest = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));

/** What a folder of articles has already, with what lies below it. */
export async function presentIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Present> {
  const presence = new Presence();
  await walk(folder, '', presence, token, true);
  const mirror = mirrorOf(folder);
  if (mirror !== undefined) await walk(folder.with({ path: mirror }), '', presence, token, false);
  return presence.present;
}

/** @param path of the folder as seen from where the walk began, ending in `/` unless empty */
async function walk(
  folder: vscode.Uri,
  path: string,
  presence: Presence,
  token: vscode.CancellationToken,
  isTop: boolean,
): Promise<void> {
  let entries: readonly [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // There is none yet.
    return;
  }
  for (const [name, type] of entries) {
    if (token.isCancellationRequested) return;
    const uri = vscode.Uri.joinPath(folder, name);
    if (isTop) presence.addName(nameKey(name));
    if ((type & vscode.FileType.Directory) !== 0) {
      if (!isForbiddenFolder(name)) await walk(uri, `${path}${name}/`, presence, token, false);
      continue;
    }
    const isSidecar = name.endsWith(sidecarEnding);
    if (!isSidecar && !name.toLowerCase().endsWith(articleEnding)) continue;
    const text = await textAt(uri);
    if (text === undefined) continue;
    if (isSidecar) presence.addSidecar(path + name.slice(0, -sidecarEnding.length), text);
    else presence.addArticle(path + name, await digest(wordsOf(text)));
  }
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largestFile) return undefined;
    return canonical(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))).text;
  } catch {
    // It was there a moment ago.
    return undefined;
  }
}
