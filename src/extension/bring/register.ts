import * as vscode from 'vscode';
import { looksLikeDownload, sampleOfDownload } from '../../core/bring/looks-like-download';
import { isDigest, isRawMail } from '../../core/bring/mail';
import { formOf, pageEndings } from '../../core/bring/which-files';
import { canonical } from '../../core/text/canonical';
import { isForbiddenFolder } from '../../core/corpus/which-files';
import { flashStatus, showInformation } from '../messages';
import { nameOf } from '../knowledge/show-problem';
import type { Platform } from '../platform';
import { bring } from './bring';
import { Pages } from './pages';

/** What the reader said once about files that are dropped: no more questions. */
const silenced = 'sayso.bring.dropsSilenced';

/** Downloads, saved pages, documents and the clipboard become articles. */
export function registerBring(platform: Platform, context: vscode.ExtensionContext): vscode.Disposable {
  const pages = new Pages(platform, context);
  const files = async (uri: unknown, uris: unknown, ask: () => Promise<readonly vscode.Uri[]>): Promise<void> => {
    const given = Array.isArray(uris) ? uris.filter((one) => one instanceof vscode.Uri) : [];
    const chosen = given.length > 0 ? given : uri instanceof vscode.Uri ? [uri] : await ask();
    const all = (await Promise.all(chosen.map(filesOf))).flat();
    if (all.length === 0) {
      if (chosen.length > 0) void showInformation(vscode.l10n.t('There are no saved pages or documents here.'));
      return;
    }
    const isFolder = chosen.length === 1 && all[0]!.toString() !== chosen[0]!.toString();
    const beside = isFolder ? chosen[0]! : vscode.Uri.joinPath(all[0]!, '..');
    await bring(
      all.map((one) => ({ uri: one })),
      beside,
      pages,
    );
  };
  const pagesAsked = (uri: unknown, uris: unknown): Promise<void> => files(uri, uris, () => askForFiles(pageEndings));
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('sayso.splitDownload', (uri: unknown, uris: unknown) =>
      files(uri, uris, () => askForFiles(['txt', 'mbox', 'eml'])),
    ),
    vscode.commands.registerCommand('sayso.bringIn', pagesAsked),
    vscode.commands.registerCommand('sayso.bringInFile', pagesAsked),
    vscode.commands.registerCommand('sayso.pasteAsArticle', () => paste(pages)),
    vscode.workspace.onDidCreateFiles(({ files: created }) => void offer(created, context)),
  );
}

async function askForFiles(endings: readonly string[]): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Bring In'),
    filters: { [vscode.l10n.t('Articles')]: [...endings] },
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri,
  });
  return chosen ?? [];
}

/** The file itself, or the pages and documents of a folder; its texts are articles already. */
async function filesOf(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) === 0) return [uri];
  const found: vscode.Uri[] = [];
  for (const [name, kind] of await vscode.workspace.fs.readDirectory(uri)) {
    const inside = vscode.Uri.joinPath(uri, name);
    if ((kind & vscode.FileType.Directory) !== 0) {
      // What browsers save beside a page: its pictures and programs.
      if (!isForbiddenFolder(name) && !/[._-](?:files|Dateien|fichiers|archivos)$/.test(name))
        found.push(...(await filesOf(inside)));
    } else if (isPage(name)) found.push(inside);
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isPage = (name: string): boolean => {
  const form = formOf(name);
  return form !== undefined && form !== 'text';
};

async function paste(pages: Pages): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const text = await vscode.env.clipboard.readText();
  if (!folder) return;
  if (!/\p{L}{2}/u.test(text)) {
    flashStatus(vscode.l10n.t('There are no words on the clipboard.'));
    return;
  }
  const isPageSource = /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p)\b/i.test(text);
  const here = vscode.window.activeTextEditor?.document.uri;
  const near = here && vscode.workspace.getWorkspaceFolder(here) ? vscode.Uri.joinPath(here, '..') : folder;
  const name = isPageSource ? 'clipboard.html' : 'clipboard.txt';
  await bring([{ name, text }], near, pages);
}

/** What is dropped into the explorer may become articles: asked once for all of it. */
async function offer(created: readonly vscode.Uri[], { globalState }: vscode.ExtensionContext): Promise<void> {
  if (globalState.get<boolean>(silenced)) return;
  const dropped: vscode.Uri[] = [];
  for (const uri of created) if (await isForArticles(uri)) dropped.push(uri);
  const [first] = dropped;
  if (!first) return;
  const isDownload = dropped.length === 1 && formOf(first.path) === 'text';
  const yes = isDownload ? vscode.l10n.t('Split into Articles') : vscode.l10n.t('Bring In as Article');
  const never = vscode.l10n.t('Never Ask');
  const answer = await showInformation(
    isDownload
      ? vscode.l10n.t('Split {0} into its articles?', nameOf(first))
      : dropped.length === 1
        ? vscode.l10n.t('Make an article of {0}?', nameOf(first))
        : vscode.l10n.t('Make articles of {0} pages and documents?', dropped.length),
    yes,
    never,
  );
  if (answer === yes) await vscode.commands.executeCommand('sayso.bringInFile', first, dropped);
  if (answer === never) await globalState.update(silenced, true);
}

/** In bytes: of longer texts nobody waits for a look at their beginning. */
const longestDropped = 16 * 1024 * 1024;

/** A page or a document; a note, unless it was just begun; a text that is a download, of a database or of mails. */
async function isForArticles(uri: vscode.Uri): Promise<boolean> {
  const form = formOf(uri.path);
  if (form !== 'text' && form !== 'markdown') return form !== undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (form === 'markdown' || size > longestDropped) return form === 'markdown' && size > 0;
    const bytes = (await vscode.workspace.fs.readFile(uri)).subarray(0, sampleOfDownload);
    const text = canonical(await vscode.workspace.decode(bytes, { uri })).text;
    return isRawMail(bytes) || isDigest(text) || looksLikeDownload(text);
  } catch {
    // It is gone again.
    return false;
  }
}
