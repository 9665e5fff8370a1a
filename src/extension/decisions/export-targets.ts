import * as vscode from 'vscode';
import type { ExportFile } from '../../core/export/format';
import { chooseFolder } from '../choose-folder';
import { pickOne } from '../messages';

/** Where an export goes: a file, or a new folder for several. */
export interface Target {
  /** The folder in which it lies. */
  readonly folder: vscode.Uri;
  /** Without an ending. */
  readonly name: string;
  /** The file that the reader named; they were asked whether it may be replaced. */
  readonly file?: vscode.Uri;
}

/**
 * Asks where an export is to go.
 * @param beside where it goes by itself
 * @param single its file's ending, where it is one file
 * @returns undefined where the reader gave up
 */
export async function askForTarget(beside: Target, single: string | undefined): Promise<Target | undefined> {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(beside.folder) !== undefined;
  const items = [
    {
      label: isInWorkspace
        ? vscode.l10n.t('Here: {0}', vscode.workspace.asRelativePath(vscode.Uri.joinPath(beside.folder, beside.name)))
        : vscode.l10n.t('Beside the article: {0}', beside.name),
      description: vscode.l10n.t('a new file; nothing is replaced'),
      isBeside: true,
    },
    { label: vscode.l10n.t('Choose Where…'), isBeside: false },
  ];
  const picked = await pickOne(items, { title: vscode.l10n.t('Where Does the Export Go?') });
  if (!picked) return undefined;
  if (picked.isBeside) return beside;
  if (single === undefined) {
    const folder = await chooseFolder(beside.folder, vscode.l10n.t('Export Into This Folder'));
    return folder && { ...beside, folder };
  }
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(beside.folder, `${beside.name}${single}`),
    saveLabel: vscode.l10n.t('Export'),
  });
  return file && { ...beside, file };
}

const encoder = new TextEncoder();
const bytesOf = ({ content }: ExportFile): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** `.csv` for `statements.csv`, `.csl.json` for `articles.csl.json`. */
export const endingOf = (name: string): string => /(?:\.[a-z]+)+$/.exec(name)?.[0] ?? '';

/** Writes an export. @returns the file to be shown: the main one @throws what the file system throws */
export async function writeExport(files: readonly ExportFile[], target: Target): Promise<vscode.Uri> {
  const [first, ...others] = files;
  const { folder, name, file } = target;
  if (others.length === 0) {
    const uri = file ?? (await freeName(folder, name, endingOf(first!.name)));
    await vscode.workspace.fs.writeFile(uri, bytesOf(first!));
    return uri;
  }
  const into = await freeName(folder, name, '');
  for (const one of files) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(into, one.name), bytesOf(one));
  return vscode.Uri.joinPath(into, first!.name);
}

/** The name, or `name-2` and so on where it is taken. */
export async function freeName(folder: vscode.Uri, name: string, ending: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}${ending}`);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return uri;
      throw error;
    }
  }
}
