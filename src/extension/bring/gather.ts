import * as vscode from 'vscode';
import type { Original } from '../../core/bring/brought';
import { isRawMail } from '../../core/bring/mail';
import { type Plan, Planner } from '../../core/bring/plan';
import { formOf, largestOriginal } from '../../core/bring/which-files';
import { nameOf } from '../knowledge/show-problem';
import type { Pages } from './pages';
import { digest, presentIn, sha256Of } from './present';

/** Something that comes in: a file, or words that are in none. */
export type Incoming = { readonly uri: vscode.Uri } | { readonly name: string; readonly text: string };

/** What could not be read, and why. */
export interface Left {
  readonly name: string;
  readonly why: string;
}

/** What would be made, and what could not be read. */
export interface Gathered extends Plan {
  readonly left: readonly Left[];
}

/** Reads all that comes in, and makes nothing yet. @returns undefined where the reader gave up */
export async function gather(
  incoming: readonly Incoming[],
  folder: vscode.Uri,
  pages: Pages,
  token: vscode.CancellationToken,
  told: (count: number) => void,
): Promise<Gathered | undefined> {
  const planner = new Planner(await presentIn(folder, token), digest);
  const left: Left[] = [];
  for (const [count, one] of incoming.entries()) {
    if (token.isCancellationRequested) return undefined;
    told(count);
    const name = 'uri' in one ? nameOf(one.uri) : one.name;
    try {
      const bytes = 'uri' in one ? await bytesAt(one.uri) : new TextEncoder().encode(one.text);
      const original = 'uri' in one ? await originalOf(one.uri, bytes, folder) : undefined;
      const readable = 'uri' in one ? await asUtf8(one.uri, bytes) : bytes;
      for (const article of await pages.read(name, readable)) await planner.add(article, original);
    } catch (error) {
      left.push({ name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return token.isCancellationRequested ? undefined : { ...planner.plan, left };
}

async function bytesAt(uri: vscode.Uri): Promise<Uint8Array> {
  if ((await vscode.workspace.fs.stat(uri)).size > largestOriginal) throw new Error(vscode.l10n.t('it is too large'));
  return vscode.workspace.fs.readFile(uri);
}

/** Plain text by the reader's own setting of its encoding; the others say theirs themselves, and so do mails. */
async function asUtf8(uri: vscode.Uri, bytes: Uint8Array): Promise<Uint8Array> {
  if (formOf(uri.path) !== 'text' || isRawMail(bytes)) return bytes;
  return new TextEncoder().encode(await vscode.workspace.decode(bytes, { uri }));
}

/** By its path where it lies in the same folder of the workspace, else by its name. */
async function originalOf(uri: vscode.Uri, bytes: Uint8Array, folder: vscode.Uri): Promise<Original> {
  const sha256 = await sha256Of(bytes);
  const root = vscode.workspace.getWorkspaceFolder(uri);
  const isNear =
    root !== undefined && root.uri.toString() === vscode.workspace.getWorkspaceFolder(folder)?.uri.toString();
  return { path: isNear ? relative(folder.path, uri.path) : nameOf(uri), sha256 };
}

function relative(from: string, to: string): string {
  const [start, end] = [from.split('/').filter((part) => part !== ''), to.split('/').filter((part) => part !== '')];
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}
