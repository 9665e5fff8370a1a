import * as vscode from 'vscode';
import { frontPageReason } from '../../core/bring/brought';
import type { NewArticle } from '../../core/bring/plan';
import { chooseFolder } from '../choose-folder';
import { nameOf } from '../knowledge/show-problem';
import { pickOne, pickSeveral, showInformation, showWarning } from '../messages';
import { gather, type Gathered, type Incoming, type Left } from './gather';
import type { Pages } from './pages';
import { type Written, writeAll } from './write';

/**
 * Makes articles of what comes in: reads it, shows what would be made, writes what the reader takes, and tells of it
 * once. What it came from stays as it is.
 * @param beside the folder that is offered for the articles
 */
export async function bring(incoming: readonly Incoming[], beside: vscode.Uri, pages: Pages): Promise<void> {
  const folder = await askForFolder(beside);
  if (!folder) return;
  const gathered = await withProgress(vscode.l10n.t('Reading'), incoming.length, (token, told) =>
    gather(incoming, folder, pages, token, told),
  );
  if (!gathered) return;
  const chosen = gathered.articles.length === 0 ? [] : await preview(gathered);
  if (!chosen) return;
  const refused = gathered.articles
    .filter((one) => !isNoFrontPage(one) && !chosen.includes(one))
    .map((one) => ({ name: frontPageName(one), why: frontPageReason }));
  const written = await withProgress(vscode.l10n.t('Bringing in'), chosen.length, (token, told) =>
    writeAll(chosen, folder, token, told),
  );
  await tell({ ...gathered, left: [...gathered.left, ...refused] }, written);
}

const isNoFrontPage = ({ article }: NewArticle): boolean => article.isFrontPage !== true;

const frontPageName = ({ original, name }: NewArticle): string => original?.path.split('/').at(-1) ?? name;

function withProgress<T>(
  title: string,
  all: number,
  run: (token: vscode.CancellationToken, told: (count: number) => void) => Promise<T>,
): Thenable<T> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) =>
      run(token, (count) =>
        progress.report({
          message: vscode.l10n.t('{0} of {1}', count + 1, all),
          increment: count === 0 ? 0 : 100 / all,
        }),
      ),
  );
}

async function askForFolder(beside: vscode.Uri): Promise<vscode.Uri | undefined> {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(beside) !== undefined;
  const where = isInWorkspace ? vscode.workspace.asRelativePath(beside) : nameOf(beside);
  const items = [
    {
      label: vscode.l10n.t('Here: {0}', where === beside.path ? nameOf(beside) : where),
      description: vscode.l10n.t('new files; nothing is replaced'),
      isHere: true,
    },
    { label: vscode.l10n.t('Choose Where…'), isHere: false },
  ];
  const picked = await pickOne(items, { title: vscode.l10n.t('Where Do the Articles Go?') });
  if (!picked) return undefined;
  if (picked.isHere) return beside;
  return chooseFolder(beside, vscode.l10n.t('Bring Into This Folder'));
}

/** What will be made, before it is. What looks like a front page is made where the reader ticks it, and stands last. */
async function preview({ articles, known, left }: Gathered): Promise<readonly NewArticle[] | undefined> {
  const [own, front] = [articles.filter(isNoFrontPage), articles.filter((one) => !isNoFrontPage(one))];
  const items = [...own, ...front].map((one) => ({
    label: one.article.title ?? one.name,
    description: [one.article.date, one.article.outlet, one.article.author].filter(Boolean).join(' · '),
    detail: isNoFrontPage(one)
      ? `${one.name}.txt`
      : vscode.l10n.t('{0} looks like a front page: tick it to bring it in', frontPageName(one)),
    picked: isNoFrontPage(one),
    one,
  }));
  const more = [
    ...(front.length === 0 ? [] : [vscode.l10n.t('{0} not ticked', front.length)]),
    ...(known === 0 ? [] : [vscode.l10n.t('{0} there already', known)]),
    ...(left.length === 0 ? [] : [vscode.l10n.t('{0} not readable', left.length)]),
  ];
  const picked = await pickSeveral(items, {
    title: [
      own.length === 1 ? vscode.l10n.t('1 New Article') : vscode.l10n.t('{0} New Articles', own.length),
      ...more,
    ].join(' · '),
    placeHolder: vscode.l10n.t('Press Enter to make these articles'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ one }) => one);
}

async function tell({ known, left: unread }: Gathered, { uris, left: unwritten }: Written): Promise<void> {
  const left: readonly Left[] = [...unread, ...unwritten];
  const [first] = left;
  const parts = [
    uris.length === 1
      ? vscode.l10n.t('1 article was brought in.')
      : vscode.l10n.t('{0} articles were brought in.', uris.length),
    ...(known === 0 ? [] : [vscode.l10n.t('{0} were there already.', known)]),
    ...(first === undefined
      ? []
      : left.length === 1
        ? [vscode.l10n.t('{0} was left out: {1}.', first.name, first.why)]
        : [vscode.l10n.t('{0} were left out, first {1}: {2}.', left.length, first.name, first.why)]),
  ];
  const [made] = uris;
  const open = vscode.l10n.t('Open');
  const say = first === undefined ? showInformation : showWarning;
  const answer = await say(parts.join(' '), ...(made ? [open] : []));
  if (answer === open && made) await vscode.commands.executeCommand('vscode.open', made);
}
