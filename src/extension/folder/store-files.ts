import * as vscode from 'vscode';
import type { StoreFiles } from './store';

/** The store's folder in the extension's storage. @param storage undefined where nothing can be kept */
export function storeFilesIn(storage: vscode.Uri | undefined): StoreFiles | undefined {
  if (!storage) return undefined;
  const folder = vscode.Uri.joinPath(storage, 'corpus');
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  return {
    names: async () => (await fs.readDirectory(folder)).map(([name]) => name),
    read: async (name) => fs.readFile(at(name)),
    write: async (name, content) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), content);
    },
    rename: async (name, to) => fs.rename(at(name), at(to), { overwrite: true }),
    remove: async (name) => fs.delete(at(name)),
    writtenAt: async (name) => (await fs.stat(at(name))).mtime,
  };
}
