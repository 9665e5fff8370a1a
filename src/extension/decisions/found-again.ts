import * as vscode from 'vscode';
import { articleOfSidecar, sidecarOf } from '../article/sidecar-place';
import { readingSteps } from '../../core/annotations/decisions';
import { areOf } from '../../core/annotations/same-text';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { canonical } from '../../core/text/canonical';
import { isArticle } from '../article/article-document';
import type { Articles } from '../article/articles';
import { each } from '../folder/files';
import { nameOf } from '../knowledge/show-problem';
import { showError, showInformation } from '../messages';
import { inSlices } from '../in-slices';
import { checksumOf } from './checksum';
import { CopiesAlong, copyTo, isNamedLike } from './copies-along';
import type { PlaceOf } from './place';

/** So many sidecars of a workspace are looked at. */
const most = 5000;

const exclude = '**/{.git,node_modules}/**';

/** A sidecar that speaks of the text of an article which has none. */
interface Found {
  readonly sidecar: vscode.Uri;
  /** The article beside it is there, too: the new one is a copy. */
  readonly isCopy: boolean;
}

/**
 * An article that was renamed, moved or copied where VS Code does not tell gets its decisions back: when it is opened
 * without any, those of the same text are looked for, and offered.
 */
export function registerFoundAgain(articles: Articles, placeOf: PlaceOf): vscode.Disposable {
  const asked = new Set<string>();
  /** New files, made here or by another program. */
  const created = new Map<string, 'here' | 'elsewhere'>();
  let all: Promise<readonly vscode.Uri[]> | undefined;
  const forget = (): void => {
    all = undefined;
  };
  const list = async (): Promise<readonly vscode.Uri[]> =>
    vscode.workspace.findFiles(`**/*${sidecarEnding}`, exclude, most);
  // Not the list that is kept: what was decided a moment ago goes along, too, whether a watcher has told of it or not.
  const copies = new CopiesAlong(list, placeOf);
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    if (!isArticle(document) || asked.has(key) || document.isUntitled || document.isDirty) return;
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) return;
    asked.add(key);
    await copies.settled(document.uri);
    if (await exists(sidecarOf(document.uri))) return;
    const found = await findFor(document, await (all ??= list()), (original) =>
      isCopy(created.get(key), document.uri, original),
    );
    if (found) await offer(document, found, placeOf);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${sidecarEnding}`, false, true, false);
  const any = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    watcher,
    any,
    watcher.onDidCreate(forget),
    watcher.onDidDelete(forget),
    any.onDidDelete((uri) => asked.delete(uri.toString())),
    any.onDidCreate((uri) => {
      if (!created.has(uri.toString())) created.set(uri.toString(), 'elsewhere');
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) {
        created.set(uri.toString(), 'here');
        copies.made(uri);
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) void copies.gone(uri);
    }),
    articles.onDidChange((document) => void look(document)),
  );
}

/**
 * Whether a new file may be a copy of an article that is there. What another program has made may be anything: then its
 * name must begin as that of the original does, as programs that copy files have it.
 */
const isCopy = (made: 'here' | 'elsewhere' | undefined, copy: vscode.Uri, original: vscode.Uri): boolean =>
  made === 'here' || (made === 'elsewhere' && isNamedLike(copy, original));

/** @param mayBeCopy whether decisions count whose own article is still there */
async function findFor(
  document: vscode.TextDocument,
  sidecars: readonly vscode.Uri[],
  mayBeCopy: (original: vscode.Uri) => boolean,
): Promise<Found | undefined> {
  const { text } = canonical(document.getText());
  const sum = await checksumOf(text);
  const found = await each(sidecars, async (sidecar): Promise<Found | undefined> => {
    const original = articleOfSidecar(sidecar);
    const isThere = await exists(original);
    if (isThere && !mayBeCopy(original)) return undefined;
    return (await speaksOf(sidecar, text, sum)) ? { sidecar, isCopy: isThere } : undefined;
  });
  const fitting = found.filter((one) => one !== undefined);
  return fitting.find(({ isCopy }) => !isCopy) ?? fitting[0];
}

async function speaksOf(sidecar: vscode.Uri, text: string, sum: string): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(sidecar);
    const { decisions, broken } = await inSlices(readingSteps(new TextDecoder().decode(bytes)));
    return !broken && areOf(decisions, text, sum);
  } catch {
    // Gone, or nothing that can be read: it is found when its own article is opened.
    return false;
  }
}

async function offer(document: vscode.TextDocument, { sidecar, isCopy }: Found, placeOf: PlaceOf): Promise<void> {
  const yes = isCopy ? vscode.l10n.t('Copy the Decisions') : vscode.l10n.t('Bring Them Along');
  const message = isCopy
    ? vscode.l10n.t('“{0}” is a copy of a text with decisions of yours.', nameOf(document.uri))
    : vscode.l10n.t('{0} has decisions on this very text, and its article is gone.', nameOf(sidecar));
  if ((await showInformation(message, yes)) !== yes) return;
  const target = sidecarOf(document.uri);
  try {
    if (!isCopy) await vscode.workspace.fs.rename(sidecar, target, { overwrite: false });
    else await copyTo(target, await vscode.workspace.fs.readFile(sidecar), placeOf);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void showError(vscode.l10n.t('{0} could not be written: {1}', nameOf(target), why));
  }
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
