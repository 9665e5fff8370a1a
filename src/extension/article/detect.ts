import * as vscode from 'vscode';
import { articleLanguage, isArticle, newerScheme } from './article-document';
import type { Articles } from './articles';
import { type FilesByAddress, nameIn } from './copied-choice';
import { type Choice, Choices } from './remembered';
import { showInformation } from '../messages';
import { readingLoaded } from '../parts/part';

/** An article shows itself in its first pages; the rest of a long text need not be looked at. */
const head = 40_000;

/** Makes a `.txt` that reads like an article one, and remembers what the reader chose instead. */
export function registerDetection(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  const choices = new Choices(context.workspaceState);
  const languages = new WeakMap<vscode.TextDocument, string>();
  const setByUs = new WeakSet<vscode.TextDocument>();
  const settled = new WeakSet<vscode.TextDocument>();

  const setLanguage = async (document: vscode.TextDocument, language: string): Promise<void> => {
    if (document.isClosed || document.languageId === language) return;
    setByUs.add(document);
    try {
      const set = Promise.resolve(vscode.languages.setTextDocumentLanguage(document, language));
      await (language === articleLanguage ? articles.expect(document, set) : set);
    } catch (error) {
      // Renamed or closed meanwhile: under its new name it is looked at anew.
      if (isOpen(document)) throw error;
    } finally {
      setByUs.delete(document);
    }
  };
  const choose = async (document: vscode.TextDocument, choice: Choice): Promise<void> => {
    settled.add(document);
    await choices.set(document.uri, choice);
    await setLanguage(document, choice === 'article' ? articleLanguage : 'plaintext');
  };

  /** What is new may be a copy of something that the reader chose for. */
  let arriving: Promise<unknown> = Promise.resolve();
  const arrived = async (files: readonly vscode.Uri[]): Promise<void> => {
    if (choices.isEmpty) return;
    for (const uri of files) for (const file of await filesOf(uri, choices)) await choices.follow(file, onDisk);
  };

  const consider = async (document: vscode.TextDocument): Promise<void> => {
    await arriving;
    if (settled.has(document) || !isOnScreen(document)) return;
    const choice = choices.get(document.uri);
    if (choice === 'plain' && isArticle(document)) return setLanguage(document, 'plaintext');
    if (document.languageId !== 'plaintext' || choice === 'plain') return;
    if (choice === 'article' || isStateOfArticle(document)) return setLanguage(document, articleLanguage);

    const mode = vscode.workspace.getConfiguration('sayso', document).get<string>('detect', 'auto');
    if (mode === 'never' || !mayBeDetected(document, mode)) return;
    const { looksLikeArticle } = await readingLoaded();
    if (document.isClosed || settled.has(document) || !looksLikeArticle(firstPages(document)).article) return;
    settled.add(document);
    if (mode === 'auto') return setLanguage(document, articleLanguage);
    await ask(document, choose);
  };
  const considerAll = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) void consider(document);
  };

  const opened = (document: vscode.TextDocument): void => {
    const before = languages.get(document);
    languages.set(document, document.languageId);
    // The same document opened in another language: somebody chose it, unless it was this very file.
    if (before !== undefined && before !== document.languageId && !setByUs.has(document)) {
      settled.add(document);
      if (isArticle(document)) void choices.set(document.uri, 'article');
      else if (before === articleLanguage) void choices.set(document.uri, 'plain');
      return;
    }
    // The other side of a diff may have waited for this one.
    if (isArticle(document)) considerAll();
    else void consider(document);
  };

  for (const document of vscode.workspace.textDocuments) languages.set(document, document.languageId);
  considerAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidSaveTextDocument((document) => void consider(document)),
    vscode.window.onDidChangeVisibleTextEditors(considerAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sayso.detect')) considerAll();
    }),
    // Before it is opened under its new name.
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(Promise.all(event.files.map(({ oldUri, newUri }) => choices.move(oldUri, newUri))));
    }),
    // The explorer's undo of a rename tells only afterwards.
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        arriving = arriving.then(() => choices.move(oldUri, newUri)).catch(() => undefined);
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      arriving = arriving.then(() => arrived(files)).catch(() => undefined);
    }),
    onMuchText((document) => void consider(document)),
    vscode.commands.registerCommand('sayso.treatAsArticle', () => onActiveDocument((it) => choose(it, 'article'))),
    vscode.commands.registerCommand('sayso.stopTreatingAsArticle', () => onActiveDocument((it) => choose(it, 'plain'))),
  );
}

/** So many files of a folder that is new are looked at. */
const filesAtMost = 2000;

const onDisk: FilesByAddress = {
  size: (address) => statOf(vscode.Uri.parse(address, true)).then((stat) => stat?.size),
  read: async (address) => vscode.workspace.fs.readFile(vscode.Uri.parse(address, true)),
};

const statOf = async (uri: vscode.Uri): Promise<vscode.FileStat | undefined> =>
  vscode.workspace.fs.stat(uri).then(
    (stat) => stat,
    () => undefined,
  );

/** A file that is new; of a folder those whose names somebody has chosen for elsewhere. */
async function filesOf(uri: vscode.Uri, choices: Choices): Promise<readonly vscode.Uri[]> {
  const type = (await statOf(uri))?.type ?? vscode.FileType.Unknown;
  if ((type & vscode.FileType.Directory) === 0) return [uri];
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(uri, '**/*'), null, filesAtMost);
  return found.filter((file) => choices.knows(nameIn(file.toString())));
}

/** Unsaved text is only asked about: nobody wants the language of what they are writing changed under their hands. */
function mayBeDetected(document: vscode.TextDocument, mode: string): boolean {
  const { scheme, path } = document.uri;
  if (document.isUntitled) return mode === 'ask';
  if (scheme === 'git' || vscode.workspace.fs.isWritableFileSystem(scheme) === undefined) return false;
  return path.toLowerCase().endsWith('.txt') && !isAssociated(document);
}

/** Whether this is an article of the screen at another time, as git, VS Code or Sayso has it beside the file in a diff. */
function isStateOfArticle({ uri }: vscode.TextDocument): boolean {
  const isOther = uri.scheme.startsWith('sayso-') && uri.scheme !== newerScheme;
  if (isOther || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) return false;
  return vscode.window.visibleTextEditors.some(
    ({ document }) => isArticle(document) && document.uri.path === uri.path && document.uri.scheme !== uri.scheme,
  );
}

/** Whether the reader's own `files.associations` speak of this file. */
function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace.getConfiguration('files', document).get<Record<string, string>>('associations');
  return Object.keys(associations ?? {}).some((glob) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

async function ask(
  document: vscode.TextDocument,
  choose: (document: vscode.TextDocument, choice: Choice) => Promise<void>,
): Promise<void> {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const yes = vscode.l10n.t('Treat This File as an Article');
  const no = vscode.l10n.t('Leave as Plain Text');
  const answer = await showInformation(vscode.l10n.t('“{0}” reads like a news article.', name), yes, no);
  if (answer === yes) await choose(document, 'article');
  if (answer === no) await choose(document, 'plain');
}

/** Many words at once: a paste in a document of no file, or a file that is read anew, as by another encoding. */
function onMuchText(run: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const isRead = document.isUntitled || !document.isDirty;
    if (isRead && contentChanges.some(({ text }) => text.length > 300)) run(document);
  });
}

function firstPages(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(head)));
}

const isOpen = (document: vscode.TextDocument): boolean => vscode.workspace.textDocuments.includes(document);

function isOnScreen(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

async function onActiveDocument(run: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await run(document);
  else void showInformation(vscode.l10n.t('Open a text first.'));
}
