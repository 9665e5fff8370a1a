import * as vscode from 'vscode';

/** Where a folder keeps its own knowledge. */
const usual = ['.sayso', '.sayso/actors', '.sayso/actors/*.yaml', '.sayso/actors/*.yml'];
const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A place where a reader's own actors are looked for: a file, or a folder of them. */
export interface KnowledgePath {
  readonly uri: vscode.Uri;
  /** As it stands in the setting; undefined for the usual folder, which need not be there. */
  readonly setting?: string;
}

/** A path of the setting that is not looked at, and why. */
export interface RefusedPath {
  readonly setting: string;
  readonly problem: string;
}

/** A file of actors as it is now, saved or not. */
export type KnowledgeText = { readonly uri: vscode.Uri } & (
  { readonly text: string } | { readonly text?: undefined; readonly problem: string }
);

/** Bytes of a file that is not even opened. */
const largest = 5_000_000;

/** So much is read of all files together, and so many files: ten times what the largest known collections hold. */
const budget = { bytes: 50_000_000, files: 1000 };

/** Whether a file lies where a folder keeps its own knowledge. */
export function isActorsFile(uri: vscode.Uri): boolean {
  return /\/\.sayso\/actors\/[^/]+\.ya?ml$/i.test(uri.path);
}

/** The places of all folders, in the order in which they are read: a later one stands over an earlier one. */
export function knowledgePaths(): readonly KnowledgePath[] {
  return placesInUse().paths;
}

/** The paths of the setting that cannot be used, each once. */
export function refusedPaths(): readonly RefusedPath[] {
  const { refused } = placesInUse();
  return [...new Map(refused.map((one) => [one.setting, one])).values()];
}

function placesInUse(): { readonly paths: readonly KnowledgePath[]; readonly refused: readonly RefusedPath[] } {
  const folders: readonly (vscode.WorkspaceFolder | undefined)[] = vscode.workspace.workspaceFolders ?? [undefined];
  const paths: KnowledgePath[] = [];
  const refused: RefusedPath[] = [];
  for (const folder of folders) {
    const set = vscode.workspace.getConfiguration('sayso', folder?.uri).get<unknown>('knowledge');
    for (const setting of texts(set)) {
      const place = placeOf(setting.trim(), folder);
      if (typeof place === 'string') refused.push({ setting, problem: place });
      else if (place) paths.push({ uri: place, setting });
    }
    if (folder) paths.push({ uri: vscode.Uri.joinPath(folder.uri, '.sayso', 'actors') });
  }
  return { paths: [...new Map(paths.map((path) => [path.uri.toString(), path])).values()], refused };
}

/** Only the texts of a setting that somebody may have written anything into. */
export function texts(setting: unknown): readonly string[] {
  if (!Array.isArray(setting)) return [];
  return (setting as readonly unknown[]).filter((one) => typeof one === 'string').filter((one) => one.trim() !== '');
}

/** What a path of the setting means; a text says why it cannot be used; undefined where no folder is open for it. */
function placeOf(path: string, folder: vscode.WorkspaceFolder | undefined): vscode.Uri | string | undefined {
  if (path.startsWith('~')) return vscode.l10n.t('“~” is not known here: write the whole path.');
  if (/^[\\/]{2}/.test(path)) return vscode.l10n.t('a network share cannot be read: copy its files into your folder.');
  if (/^\/(?:dev|proc|sys)(?:\/|$)/.test(path)) return vscode.l10n.t('this is no file and no folder.');
  try {
    return toUri(path, folder);
  } catch {
    return vscode.l10n.t('this is no address of a file.');
  }
}

function toUri(path: string, folder: vscode.WorkspaceFolder | undefined): vscode.Uri | undefined {
  if (/^[a-z][a-z0-9+.-]+:\//i.test(path)) return vscode.Uri.parse(path, true);
  if (/^[a-z]:[\\/]/i.test(path)) return vscode.Uri.file(path);
  // An absolute path is one on the folder's own file system, which may be no disk.
  if (path.startsWith('/')) return folder ? folder.uri.with({ path }) : vscode.Uri.file(path);
  return folder && vscode.Uri.joinPath(folder.uri, path.replace(/\\/g, '/'));
}

/** Whether a file lies in one of the window's folders. */
export function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** A file; in a folder that nobody trusts no link, which may lead out of it. */
function isReadable(type: vscode.FileType): boolean {
  if ((type & vscode.FileType.File) === 0) return false;
  return vscode.workspace.isTrusted || (type & vscode.FileType.SymbolicLink) === 0;
}

/** The YAML files at a place, by name; undefined where nothing is there. */
export async function filesAt({ uri }: KnowledgePath): Promise<readonly vscode.Uri[] | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) === 0) return isReadable(type) ? [uri] : undefined;
    const entries = await vscode.workspace.fs.readDirectory(uri);
    const names = entries.filter(([name, kind]) => isYaml(name) && isReadable(kind));
    return names
      .map(([name]) => name)
      .sort()
      .map((name) => vscode.Uri.joinPath(uri, name));
  } catch {
    return undefined;
  }
}

/**
 * The texts of files, one after the other: what is typed, where one is open. What goes beyond the budget is not read,
 * and says so.
 */
export async function textsOf(uris: readonly vscode.Uri[]): Promise<readonly KnowledgeText[]> {
  const read: KnowledgeText[] = [];
  let left = budget.bytes;
  for (const [index, uri] of uris.entries()) {
    const one =
      index < budget.files && left > 0
        ? await textOf(uri)
        : { uri, problem: vscode.l10n.t('There are too many actors files to read them all, so this one is not read.') };
    if (!one) continue;
    left -= one.text?.length ?? 0;
    read.push(one);
  }
  return read;
}

async function textOf(uri: vscode.Uri): Promise<KnowledgeText | undefined> {
  const open = openDocument(uri);
  if (open) return { uri, text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest)
      return {
        uri,
        problem: vscode.l10n.t('This file is larger than 5 MB, so it is not read. Split it into several files.'),
      };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { uri, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    // It may have gone since the folder was listed.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    if (error instanceof TypeError)
      return { uri, problem: vscode.l10n.t('This file is no text in UTF-8. Save it with that encoding.') };
    const reason = error instanceof Error ? error.message : String(error);
    return { uri, problem: vscode.l10n.t('This file cannot be read: {0}', reason) };
  }
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** Differs whenever a file on a disk has changed; of other file systems, whose every look may go over a network, nothing. */
export async function stateOf(paths: readonly KnowledgePath[]): Promise<string> {
  const onDisk = paths.filter(({ uri }) => uri.scheme === 'file');
  const files = (await Promise.all(onDisk.map(filesAt))).flatMap((uris) => uris ?? []);
  const states = files.map(async (uri) => {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return [uri.toString(), mtime, size].join(' ');
  });
  return (await Promise.allSettled(states)).map((one) => (one.status === 'fulfilled' ? one.value : '')).join('\n');
}

/** The last part of an address. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** A name as a pattern that means just this name. */
export function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}

/** Tells whenever something changes at the places, also outside the editor. */
export function watch(paths: readonly KnowledgePath[], changed: () => void): vscode.Disposable {
  const patterns = [
    ...(vscode.workspace.workspaceFolders ?? []).map(
      (folder) => new vscode.RelativePattern(folder, `{${usual.join(',')}}`),
    ),
    ...paths
      .filter(({ setting }) => setting !== undefined)
      .flatMap(({ uri }) => {
        const name = escapeGlob(nameOf(uri));
        return [
          new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name),
          ...(isYaml(uri.path) ? [] : [new vscode.RelativePattern(uri, '*.{yaml,yml}')]),
        ];
      }),
  ];
  return vscode.Disposable.from(
    ...patterns.flatMap((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      return [watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
    }),
  );
}
