import { FileSystemError, Uri, workspace } from 'vscode';

/**
 * Files that survive a crash while they are written. `rename` with `overwrite` deletes its target first, and
 * `writeFile` promises no atomicity: so the new content goes into a file beside it whose name carries the content's
 * checksum, and takes the target's name only when it is whole. A whole one whose target is missing is adopted.
 */

const ending = '.sayso-new';

/** @returns the file's content, decoded; undefined where there is none */
export async function readSafely(uri: Uri): Promise<string | undefined> {
  return (await read(uri)) ?? (await adopt(uri));
}

export async function writeSafely(uri: Uri, text: string): Promise<void> {
  const content = new TextEncoder().encode(text);
  const fresh = uri.with({ path: `${uri.path}.${await checksum(content)}${ending}` });
  await workspace.fs.writeFile(fresh, content);
  await workspace.fs.rename(fresh, uri, { overwrite: true });
}

async function read(uri: Uri): Promise<string | undefined> {
  try {
    return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Looks for a whole file that a crash kept from taking its target's name, and gives it that name. */
async function adopt(uri: Uri): Promise<string | undefined> {
  const folder = Uri.joinPath(uri, '..');
  const prefix = `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.`;
  if (workspace.fs.isWritableFileSystem(uri.scheme) !== true) return undefined;
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  for (const name of names) {
    if (!name.startsWith(prefix) || !name.endsWith(ending)) continue;
    const left = Uri.joinPath(folder, name);
    const content = await workspace.fs.readFile(left);
    if (name !== `${prefix}${await checksum(content)}${ending}`) continue;
    await workspace.fs.rename(left, uri, { overwrite: false });
    return decode(content);
  }
  return undefined;
}

function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** The first half of a SHA-256, in hexadecimal: enough against accidents, short enough for a file name. */
async function checksum(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(content));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
