import * as vscode from 'vscode';
import type { Platform } from '../platform';
import { shortNameOf } from '../../files/checksum';
import { type Place, type Role } from '../../files/safe-file';

/** The longest name of a file, in bytes, on the systems that people have. */
const longestName = 255;

/** Of this window: no other one writes to its drafts. */
const own = crypto.randomUUID().slice(0, 8);

/** Each save has a draft of its own: VS Code lets a second write to a name wait for ever where the first one failed. */
let saves = 0;

/** A file that `safe-file.ts` keeps. */
export type PlaceOf = (uri: vscode.Uri) => Promise<Place>;

/** Through VS Code's own file systems, and where names must not be taken from others, through the disk itself. */
export function placesOn(platform: Platform): PlaceOf {
  return (uri) => placeOf(uri, platform);
}

async function placeOf(uri: vscode.Uri, platform: Platform): Promise<Place> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const short = await shortNameOf(name);
  const beside = (ending: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', `.${short}${ending}`);
  const uris: Readonly<Record<Role, vscode.Uri>> = {
    file: uri,
    journal: beside('.sayso-new'),
    first: beside('.sayso-first'),
    draft: beside(`.${own}${++saves}.sayso-draft`),
  };
  const isTooLong = new TextEncoder().encode(name).length > longestName;
  return {
    async read(role) {
      if (isTooLong) return undefined;
      return orNone(() => vscode.workspace.fs.readFile(uris[role]));
    },
    async write(role, content) {
      if (isTooLong) throw new Error(vscode.l10n.t('the name of the article is too long'));
      await vscode.workspace.fs.writeFile(uris[role], content);
    },
    async move(from, to) {
      if (uri.scheme === 'file') {
        const isDone = await platform.move?.(uris[from].fsPath, uris[to].fsPath);
        if (isDone !== undefined) return isDone;
      }
      try {
        await vscode.workspace.fs.rename(uris[from], uris[to], { overwrite: false });
        return true;
      } catch (error) {
        if (isCode(error, 'FileExists') || isCode(error, 'FileNotFound')) return false;
        throw error;
      }
    },
    remove: (role) => orNone(() => vscode.workspace.fs.delete(uris[role])),
  };
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof vscode.FileSystemError && error.code === code;

async function orNone<T>(action: () => Thenable<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (isCode(error, 'FileNotFound')) return undefined;
    throw error;
  }
}
