import * as vscode from 'vscode';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { factsOfPath } from '../../core/annotations/from-path';
import type { FileText } from '../../core/corpus/read-entry';
import { parts, type Steps } from '../../core/text/steps';
import { pathFacts } from '../article/path-facts';
import { sidecarOf } from '../article/sidecar-place';
import { inSlices } from '../in-slices';
import { Ignored, isForbiddenFolder, usualFiles } from '../../core/corpus/which-files';

/** Which files count, as the reader has set it. */
export interface Which {
  /** A glob. */
  readonly include: string;
  /** In bytes. */
  readonly largest: number;
}

export function which(): Which {
  const settings = vscode.workspace.getConfiguration('sayso.folder');
  return {
    include: settings.get<string>('include', usualFiles),
    largest: settings.get<number>('largestFile', 2000) * 1000,
  };
}

/** A file that counts. */
export interface Found {
  readonly path: string;
  readonly uri: vscode.Uri;
  /** Of the file and its sidecar: size and times; and of what the path tells. Another one means that it must be read anew. */
  readonly hash: string;
  readonly hasSidecar: boolean;
  /** In bytes. */
  readonly size: number;
  /** Then it is never read. */
  readonly isTooLarge: boolean;
}

/** So many files are asked for at a time. */
const atOnce = 32;

const exclude = '**/{.git,.hg,.svn,node_modules,.sayso,.vscode}/**';
/** Decisions may be kept in `.sayso`. */
const excludeHidden = '**/{.git,.hg,.svn,node_modules,.vscode}/**';

/** A file's path in the corpus: with the folder's name before it, where there are several. */
export const pathOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

/** Where a path of the corpus lies. */
export function uriOf(path: string): vscode.Uri | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return vscode.Uri.joinPath(folders[0]!.uri, path);
  const folder = folders.find(({ name }) => path.startsWith(`${name}/`));
  return folder && vscode.Uri.joinPath(folder.uri, path.slice(folder.name.length + 1));
}

/** All files that count, by path. */
export async function findAll(set: Which, token?: vscode.CancellationToken): Promise<readonly Found[]> {
  const found = await lookForAll(set, token);
  return found.filter(({ isTooLarge }) => !isTooLarge).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same in no order, and those with them that are too large. */
export async function lookForAll(set: Which, token?: vscode.CancellationToken): Promise<readonly Found[]> {
  const [texts, sidecars, ignored] = await Promise.all([
    vscode.workspace.findFiles(set.include, exclude, undefined, token),
    vscode.workspace.findFiles(`**/*${sidecarEnding}`, excludeHidden, undefined, token),
    ignoredIn(token),
  ]);
  const beside = new Set(sidecars.map(String));
  const counted = await inSlices(countedAmong(texts, ignored));
  const found = await each(counted, (uri) => foundAt(uri, beside.has(sidecarOf(uri).toString()), set), token);
  return found.filter((one) => one !== undefined);
}

/** Where there are many thousands, asking for each alone takes a while. */
function* countedAmong(texts: readonly vscode.Uri[], ignored: Ignored): Steps<readonly vscode.Uri[]> {
  const counted: vscode.Uri[] = [];
  for (const some of parts(texts, atOnce)) {
    counted.push(...some.filter((uri) => !ignored.has(pathOf(uri))));
    yield;
  }
  return counted;
}

/** The file at an address, if it counts. */
export async function findOne(uri: vscode.Uri, set: Which, ignored: Ignored): Promise<Found | undefined> {
  const path = pathOf(uri);
  // Whether there is a sidecar is found out anew.
  if (ignored.has(path) || path.split('/').some(isForbiddenFolder)) return undefined;
  return foundAt(uri, true, set);
}

async function foundAt(uri: vscode.Uri, hasSidecar: boolean, { largest }: Which): Promise<Found | undefined> {
  try {
    const { size, mtime, ctime, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return undefined;
    const beside = hasSidecar ? await statOf(sidecarOf(uri)) : undefined;
    const ofPath = JSON.stringify(pathFacts(uri));
    const told = ofPath === nothingTold ? '' : `-${ofPath}`;
    const hash = `${size}-${mtime}-${ctime}${beside ? `-${beside.size}-${beside.mtime}` : ''}${told}`;
    return { path: pathOf(uri), uri, hash, size, hasSidecar: beside !== undefined, isTooLarge: size > largest };
  } catch {
    // It was there a moment ago.
    return undefined;
  }
}

const nothingTold = JSON.stringify(factsOfPath('', []));

/** A sidecar goes where the last decision is taken back: its article stays. */
const statOf = (uri: vscode.Uri): Promise<vscode.FileStat | undefined> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);

/** What files named `.gitignore` leave out. */
export async function ignoredIn(token?: vscode.CancellationToken): Promise<Ignored> {
  const ignored = new Ignored();
  const files = await vscode.workspace.findFiles('**/.gitignore', exclude, undefined, token);
  await each(files, async (uri) => {
    const text = await readText(uri);
    if (text !== null) ignored.add(pathOf(uri).replace(/\/?\.gitignore$/, ''), text);
  });
  return ignored;
}

/** @returns null where it is too large, no text in UTF-8, or gone */
export async function readFile({ path, uri, hash, hasSidecar, isTooLarge }: Found): Promise<FileText | null> {
  if (isTooLarge) return null;
  const text = await readText(uri);
  if (text === null || text.includes('\0')) return null;
  const sidecar = hasSidecar ? await readText(sidecarOf(uri)) : null;
  return { path, text, hash, ofPath: pathFacts(uri), ...(sidecar === null ? {} : { sidecar }) };
}

/** @returns null where it is no text in UTF-8, or gone */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Asks for several things at a time, and keeps their order. */
export async function each<T, R>(
  things: readonly T[],
  run: (thing: T) => Promise<R>,
  token?: vscode.CancellationToken,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let at = 0; at < things.length && !token?.isCancellationRequested; at += atOnce)
    answers.push(...(await Promise.all(things.slice(at, at + atOnce).map(run))));
  return answers;
}
