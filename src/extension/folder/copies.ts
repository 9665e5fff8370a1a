import * as vscode from 'vscode';
import { copyThreshold } from '../../core/corpus/same-words/threshold';
import type { Copy, SharedBlock } from '../../core/corpus/same-words/folder-copies';
import { canonical } from '../../core/text/canonical';
import { dateText } from '../../core/wording/dates';
import { shorten } from '../../core/wording/one-line';
import { pickOne, showError, showInformation } from '../messages';
import { showDifference } from '../shown';
import { translate as t } from '../words';
import { each, readText, uriOf } from './files';
import type { Folder } from './folder';

/** The lines of so many articles are compared: more is work for the terminal, which says so. */
const mostCompared = 5000;

/** So much of a block is shown, in UTF-16 code units. */
const longestBlock = 160;

/** From which share of their runs of five words on two articles are one. */
const thresholds = [copyThreshold, 0.5, 0.7, 0.9, 1] as const;

type Found =
  | { readonly is: 'threshold' }
  | { readonly is: 'article'; readonly among: readonly Copy[] }
  | { readonly is: 'block'; readonly lines: readonly string[]; readonly among: readonly Copy[] };

type Item = vscode.QuickPickItem & { readonly found?: Found };

/** Lists which articles of the folder are nearly the same, and which lines stand below many; leads to each of them. */
export async function showCopies(folder: Folder, threshold: number = copyThreshold): Promise<void> {
  if (!vscode.workspace.workspaceFolders) {
    void showInformation(vscode.l10n.t('Open a folder with articles first.'));
    return;
  }
  if (!(await folder.ready())) return;
  const { groups, paths } = await folder.ask('copies', threshold);
  const blocks = paths.length > mostCompared ? [] : await blocksOf(folder, paths);
  if (!blocks) return;
  if (groups.length === 0 && blocks.length === 0 && threshold === copyThreshold) {
    void showInformation(vscode.l10n.t('None of the {0} articles is like another.', paths.length));
    return;
  }
  const picked = await pickOne([...articleItems(groups), ...blockItems(blocks), thresholdItem(threshold)], {
    title: vscode.l10n.t('Copies in This Folder'),
    placeHolder:
      paths.length > mostCompared
        ? vscode.l10n.t('Lines that repeat in so many articles are found by “sayso copies” in the terminal')
        : vscode.l10n.t('Which of them?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.found?.is === 'threshold') {
    const next = await pickThreshold(threshold);
    if (next !== undefined) await showCopies(folder, next);
  } else if (picked?.found?.is === 'article') await compare(picked.found.among);
  else if (picked?.found) await goTo(picked.found);
}

const percent = (threshold: number): string => String(Math.round(threshold * 100));

const thresholdItem = (threshold: number): Item => ({
  label: vscode.l10n.t('How Much Must Be the Same…'),
  description: vscode.l10n.t('now {0} % of the runs of five words', percent(threshold)),
  alwaysShow: true,
  found: { is: 'threshold' },
});

async function pickThreshold(now: number): Promise<number | undefined> {
  const items = thresholds.map((threshold) => ({
    label: vscode.l10n.t('{0} % of the runs of five words', percent(threshold)),
    description: threshold === now ? vscode.l10n.t('as now') : '',
    threshold,
  }));
  return (
    await pickOne(items, {
      title: vscode.l10n.t('How Much Must Be the Same'),
      placeHolder: vscode.l10n.t('From where on are two articles nearly the same?'),
    })
  )?.threshold;
}

/** @returns undefined where the reader cancelled it */
function blocksOf(folder: Folder, paths: readonly string[]): Thenable<readonly SharedBlock[] | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Comparing the lines of {0} articles', paths.length),
      cancellable: true,
    },
    async (_progress, token) => {
      const read = async (path: string): Promise<string> => {
        const uri = uriOf(path);
        return canonical((uri && (await readText(uri))) ?? '').text;
      };
      const texts = await each(paths, read, token);
      return token.isCancellationRequested ? undefined : folder.ask('blocks', texts);
    },
  );
}

const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });

function articleItems(groups: readonly (readonly Copy[])[]): readonly Item[] {
  if (groups.length === 0) return [];
  return [
    separator(vscode.l10n.t('articles that are nearly the same')),
    ...groups.map((among): Item => ({
      label: among[0]!.headline || among[0]!.path,
      description: vscode.l10n.t('{0} articles', among.length),
      detail: [...new Set(among.map(({ outlet, path }) => outlet || path))].join(', '),
      found: { is: 'article', among },
    })),
  ];
}

function blockItems(blocks: readonly SharedBlock[]): readonly Item[] {
  if (blocks.length === 0) return [];
  return [
    separator(vscode.l10n.t('lines that stand in several articles')),
    ...blocks.map(({ lines, among }): Item => ({
      label: shorten(lines.join(' / '), longestBlock),
      description: vscode.l10n.t('in {0} articles', among.length),
      found: { is: 'block', lines, among },
    })),
  ];
}

const copyItem = (copy: Copy): vscode.QuickPickItem & { readonly copy: Copy } => ({
  label: copy.outlet || copy.path,
  description: dateText(copy.date, t),
  detail: copy.path,
  copy,
});

/** Two of them side by side; of more than two, the reader chooses which one beside the first. */
async function compare([first, ...others]: readonly Copy[]): Promise<void> {
  const other =
    others.length === 1
      ? others[0]
      : (
          await pickOne(others.map(copyItem), {
            title: vscode.l10n.t('Compare “{0}” With', shorten(first!.headline || first!.path, 60)),
            placeHolder: vscode.l10n.t('The first of them is {0}', first!.path),
          })
        )?.copy;
  const [before, after] = [first, other].map((copy) => copy && uriOf(copy.path));
  if (!before || !after || !other) return;
  await showDifference(before, after, vscode.l10n.t('{0} and {1}', first!.path, other.path));
}

async function goTo({ lines, among }: Extract<Found, { is: 'block' }>): Promise<void> {
  const picked = await pickOne(among.map(copyItem), {
    title: vscode.l10n.t('In Which Article?'),
    placeHolder: shorten(lines.join(' / '), longestBlock),
  });
  const uri = picked && uriOf(picked.copy.path);
  if (!uri) return;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const text = document.getText();
    // An article may have the lines in slightly other words.
    const found = lines.find((line) => text.includes(line));
    const at = found === undefined ? 0 : text.indexOf(found);
    const selection = new vscode.Range(document.positionAt(at), document.positionAt(at + (found?.length ?? 0)));
    await vscode.window.showTextDocument(document, { selection });
  } catch {
    void showError(vscode.l10n.t('{0} cannot be opened.', picked.copy.path));
  }
}
