import * as vscode from 'vscode';
import { placeCount } from '../../core/wording/counts';
import { articleOfSidecar } from '../article/sidecar-place';
import { readingSteps } from '../../core/annotations/decisions';
import type { Label } from '../../core/annotations/codebook';
import type { Entry } from '../../core/annotations/decision';
import { labelCounts, type Relabelling, relabelled } from '../../core/annotations/relabel';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { countOf, type LabelReach, reachWords } from '../../core/wording/relabelled';
import { codebookFor } from '../codebook/store';
import { textAt } from '../codebook/write';
import { agreed, askForText, flashStatus, pickOne, showInformation } from '../messages';
import { inSlices } from '../in-slices';
import { authoring } from '../parts/part';
import { translate } from '../words';
import { type Annotating, now } from './annotating';
import type { Part, TextPart } from './history';
import { swatch } from './swatch';

/** What a folder's annotations are, and where its labels stand. */
interface Folder {
  readonly codebook: vscode.Uri;
  readonly text: string;
  readonly articles: readonly { readonly uri: vscode.Uri; readonly entries: readonly Entry[] }[];
  /** Sidecars that cannot be read, and so not be changed. */
  readonly broken: readonly vscode.Uri[];
}

/** Changes of labels in the codebook and in all annotations of the folder: told beforehand, and one undo. */
export function registerCodebookCommands(annotating: Annotating): vscode.Disposable {
  const command = (id: string, run: (folder: Folder) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async () => {
      const folder = await folderHere(annotating);
      if (folder) await run(folder);
    });
  return vscode.Disposable.from(
    command('sayso.renameLabel', (folder) => rename(annotating, folder)),
    command('sayso.mergeLabels', (folder) => merge(annotating, folder)),
    command('sayso.moveLabel', (folder) => move(annotating, folder)),
    command('sayso.deleteLabel', (folder) => remove(annotating, folder)),
  );
}

async function folderHere({ articles }: Annotating): Promise<Folder | undefined> {
  const uri = articles.active?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const codebook = uri && codebookFor(uri);
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (!codebook || !folder) {
    void showInformation(vscode.l10n.t('Open a folder first: its labels stand in .sayso/codebook.yaml.'));
    return undefined;
  }
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/*${sidecarEnding}`));
  const read = found.map(async (sidecar) => {
    const { decisions, broken } = await inSlices(readingSteps((await textAt(sidecar)) ?? ''));
    return { sidecar, uri: articleOfSidecar(sidecar), entries: decisions.annotations ?? [], isBroken: broken !== null };
  });
  const all = await Promise.all(read);
  return {
    codebook,
    text: (await textAt(codebook)) ?? '',
    articles: all.filter(({ isBroken }) => !isBroken),
    broken: all.filter(({ isBroken }) => isBroken).map(({ sidecar }) => sidecar),
  };
}

interface LabelRow extends vscode.QuickPickItem {
  readonly id: string;
}

/** A label of the codebook, or one that only annotations know, with how often it is given. */
async function askForLabel(
  { codebooks }: Annotating,
  folder: Folder,
  title: string,
  not?: string,
): Promise<LabelRow | undefined> {
  const counts = labelCounts(folder.articles.flatMap(({ entries }) => entries));
  const { labels, byId } = codebooks.of(folder.codebook);
  const missing = [...counts.keys()].filter((id) => !byId.has(id));
  const rows: LabelRow[] = [
    ...labels.map(({ id, name, colour }) => ({
      id,
      label: name,
      description: vscode.l10n.t('given {0} times', counts.get(id) ?? 0),
      iconPath: swatch(colour, false),
    })),
    ...missing.map((id) => ({
      id,
      label: id,
      description: vscode.l10n.t('given {0} times · not in the codebook', counts.get(id) ?? 0),
    })),
  ].filter(({ id }) => id !== not);
  if (rows.length > 0) return pickOne(rows, { title, matchOnDescription: true });
  void showInformation(vscode.l10n.t('There are no labels in this folder.'));
  return undefined;
}

async function rename(annotating: Annotating, folder: Folder): Promise<void> {
  const row = await askForLabel(annotating, folder, vscode.l10n.t('Rename Which Label?'));
  if (!row) return;
  const name = (await askForText({ title: vscode.l10n.t('New Name of “{0}”', row.label), value: row.label }))?.trim();
  if (name === undefined || name === '' || name === row.label) return;
  const after = authoring().withLabelName(folder.text, row.id, name);
  if (after === null) {
    mendFirst();
    return;
  }
  const reach = reachOf(
    folder,
    folder.articles.map(({ uri, entries }) => ({ uri, count: labelCounts(entries).get(row.id) ?? 0 })),
  );
  const question = vscode.l10n.t('“{0}” is called “{1}” from now on.', row.label, name);
  if (!(await agreed(`${question} ${reachWords(reach, false, translate)}`, vscode.l10n.t('Rename')))) return;
  if (!(await annotating.history.keep([bookPart(folder, after)]))) return;
  await annotating.codebooks.readAll();
  flashStatus(vscode.l10n.t('Renamed. One undo takes it back.'));
}

/** In how many places of which articles something is. */
function reachOf(
  { broken }: Folder,
  articles: readonly { readonly uri: vscode.Uri; readonly count: number }[],
): LabelReach {
  const name = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  return {
    places: articles.filter(({ count }) => count > 0).map(({ uri, count }) => ({ name: name(uri), count })),
    broken: broken.map(name),
  };
}

async function merge(annotating: Annotating, folder: Folder): Promise<void> {
  const from = await askForLabel(annotating, folder, vscode.l10n.t('Merge Which Label?'));
  const into = from && (await askForLabel(annotating, folder, vscode.l10n.t('Merge “{0}” Into', from.label), from.id));
  if (!into) return;
  const question = vscode.l10n.t('“{0}” becomes “{1}”, and leaves the codebook.', from.label, into.label);
  await relabel(annotating, folder, { from: from.id, to: into.id }, question, vscode.l10n.t('Merge'));
}

/** Puts a label below another one: only the codebook changes, for what is labelled keeps its label. */
async function move(annotating: Annotating, folder: Folder): Promise<void> {
  const { labels, byId } = annotating.codebooks.of(folder.codebook);
  const rowOf = ({ id, name }: Label): LabelRow => ({ id, label: name });
  if (labels.length === 0) {
    void showInformation(vscode.l10n.t('There are no labels in this folder.'));
    return;
  }
  const row = await pickOne(labels.map(rowOf), { title: vscode.l10n.t('Move Which Label?') });
  if (!row) return;
  const below = authoring().belowIn(folder.text, row.id);
  const now = byId.get(row.id)?.parent;
  const top = { id: '', label: vscode.l10n.t('Below None') };
  const places = [
    ...(now === undefined ? [] : [top]),
    ...labels.filter(({ id }) => !below.includes(id) && id !== now).map(rowOf),
  ];
  if (places.length === 0) {
    void showInformation(vscode.l10n.t('There is no other place for “{0}”.', row.label));
    return;
  }
  const into = await pickOne(places, { title: vscode.l10n.t('Move “{0}” Below', row.label) });
  if (!into) return;
  const after = authoring().withParent(folder.text, row.id, into.id === '' ? undefined : into.id);
  if (after === null) {
    mendFirst();
    return;
  }
  const told =
    into.id === ''
      ? vscode.l10n.t('“{0}” stands below none.', row.label)
      : vscode.l10n.t('“{0}” goes below “{1}”.', row.label, into.label);
  const along =
    below.length > 1
      ? ` ${below.length === 2 ? vscode.l10n.t('The label below it goes along.') : vscode.l10n.t('{0} labels below it go along.', below.length - 1)}`
      : '';
  if (!(await agreed(told + along, vscode.l10n.t('Move')))) return;
  if (await annotating.history.keep([bookPart(folder, after)])) await annotating.codebooks.readAll();
}

async function remove(annotating: Annotating, folder: Folder): Promise<void> {
  const row = await askForLabel(annotating, folder, vscode.l10n.t('Delete Which Label?'));
  if (!row) return;
  const question = vscode.l10n.t('“{0}” is taken away everywhere, and leaves the codebook.', row.label);
  await relabel(annotating, folder, { from: row.id }, question, vscode.l10n.t('Delete'));
}

async function relabel(
  annotating: Annotating,
  folder: Folder,
  how: Relabelling,
  question: string,
  yes: string,
): Promise<void> {
  const at = now();
  const parts = folder.articles.flatMap(({ uri, entries }): readonly Part[] => {
    const after = relabelled(entries, how, at);
    const ids = new Set(after.map(({ id }) => id));
    return after.length === 0 ? [] : [{ uri, before: entries.filter(({ id }) => ids.has(id)), after }];
  });
  const isInBook = annotating.codebooks.of(folder.codebook).byId.has(how.from);
  const text = isInBook ? authoring().withoutLabel(folder.text, how.from) : folder.text;
  if (text === null) {
    mendFirst();
    return;
  }
  const reach = reachOf(
    folder,
    parts.map(({ uri, after }) => ({ uri, count: after.length })),
  );
  if (!(await agreed(`${question} ${reachWords(reach, true, translate)}`.trim(), yes))) return;
  if (await annotating.history.keep([...parts, ...(isInBook ? [bookPart(folder, text)] : [])]))
    flashStatus(vscode.l10n.t('{0} changed. One undo takes all of it back.', placeCount(countOf(reach), translate)));
  await annotating.codebooks.readAll();
}

const bookPart = ({ codebook, text }: Folder, after: string): TextPart => ({
  uri: codebook,
  textBefore: text,
  textAfter: after,
});

function mendFirst(): void {
  void showInformation(vscode.l10n.t('This has to be done in the codebook by hand: it is written in another way.'));
}
