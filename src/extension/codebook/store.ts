import * as vscode from 'vscode';
import { type Codebook, noCodebook } from '../../core/annotations/codebook';
import type { FolderLabels } from '../../core/corpus/label-names';
import { authoring } from '../parts/part';
import { diagnostic } from '../shown';

const pattern = '**/.sayso/codebook.yaml';

/** Bytes of a file that is not even opened. */
const largest = 1_000_000;

/** The codebook of each folder, as it is now, saved or not; what is wrong in it stands in Problems. */
export class Codebooks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #books = new Map<string, Codebook>();
  readonly #problems = vscode.languages.createDiagnosticCollection('sayso-codebook');
  readonly #subscriptions: vscode.Disposable[];

  /** A codebook says something else than before. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const readAt = (uri: vscode.Uri): void => {
      if (isCodebook(uri)) void this.#read(uri);
    };
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(readAt),
      watcher.onDidCreate(readAt),
      watcher.onDidDelete(readAt),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0) readAt(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => readAt(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.readAll()),
      // Watchers miss what happens in a folder that was made a moment ago, for good.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.readAll()),
    ];
    void this.readAll();
  }

  /** The labels for an article; none where it lies in no folder of the window. */
  of(article: vscode.Uri): Codebook {
    const uri = codebookFor(article);
    return (uri && this.#books.get(uri.toString())) ?? noCodebook;
  }

  /** The labels of each folder, and the path before those of its articles. */
  inFolders(): readonly FolderLabels[] {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders.map(({ uri, name }) => ({
      folder: folders.length > 1 ? name : '',
      labels: (this.#books.get(inFolder(uri).toString()) ?? noCodebook).labels,
    }));
  }

  async readAll(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.#read(inFolder(uri))));
  }

  /** Reads the file again, for whoever has just written it. */
  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const text = await textOf(uri);
    if (text === undefined) {
      this.#problems.delete(uri);
      if (this.#books.delete(key)) this.#changed.fire(undefined);
      return;
    }
    const { codebook, problems } = authoring().readCodebook(text);
    const diagnostics = problems.map(({ message, line }) =>
      diagnostic(new vscode.Range(line - 1, 0, line - 1, 1000), message),
    );
    this.#problems.set(uri, diagnostics);
    const before = JSON.stringify(this.#books.get(key)?.labels ?? []);
    this.#books.set(key, codebook);
    if (before !== JSON.stringify(codebook.labels)) this.#changed.fire(undefined);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#changed, this.#problems).dispose();
  }
}

const inFolder = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, '.sayso', 'codebook.yaml');

/** Where the labels for an article stand, whether the file is there or not. */
export function codebookFor(article: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  return folder && inFolder(folder.uri);
}

function isCodebook(uri: vscode.Uri): boolean {
  return codebookFor(uri)?.toString() === uri.toString();
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
