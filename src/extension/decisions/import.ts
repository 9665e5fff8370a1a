import * as vscode from 'vscode';
import { sidecarOf } from '../article/sidecar-place';
import { readingSteps } from '../../core/annotations/decisions';
import { unreadIds } from '../../core/annotations/unread';
import { countsOf, type ImportPlan, type OpenShelf } from '../../core/import/import';
import type { ImportForm, ReadFile } from '../../core/import/record';
import { resultLines, summaryOf } from '../../core/import/result';
import { canonical } from '../../core/text/canonical';
import { findAll, pathOf, uriOf, which } from '../folder/files';
import { nameOf } from '../knowledge/show-problem';
import { pickOne, showError, showInformation, showWarning } from '../messages';
import { authoring, reading } from '../parts/part';
import type { Platform } from '../platform';
import { inSlices } from '../in-slices';
import type { Annotating } from './annotating';
import { sha256Of } from './checksum';
import type { PlaceOf } from './place';
import { readInPieces } from '../../files/safe-file';

interface World {
  readonly annotating: Annotating;
  readonly placeOf: PlaceOf;
  readonly loadForms: Platform['loadForms'];
}

/** In bytes: a project of some thousand articles. */
const largest = 200_000_000;

/** "Import Decisions…": out of a file, into the sidecars of the folder's articles. It writes no article. */
export function registerImport(world: World): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.import', async (given: unknown) => {
    const forms = await world.loadForms();
    const file = given instanceof vscode.Uri ? given : await askForFile(forms);
    if (!file) return;
    const form = forms.find(({ endings }) => endings.some((ending) => file.path.toLowerCase().endsWith(ending)));
    if (!form) {
      const endings = forms.flatMap((one) => one.endings).join(', ');
      void showInformation(vscode.l10n.t('{0} cannot be imported: its name must end in {1}.', nameOf(file), endings));
      return;
    }
    try {
      await importFrom(world, file, form);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void showError(vscode.l10n.t('{0} could not be imported: {1}', nameOf(file), why));
    }
  });
}

async function askForFile(forms: readonly ImportForm[]): Promise<vscode.Uri | undefined> {
  const endings = forms.flatMap((form) => form.endings.map((ending) => ending.slice(1)));
  const found = await vscode.workspace.findFiles(
    `**/*.{${endings.filter((ending) => ending !== 'json').join(',')}}`,
    '**/{node_modules,.git}/**',
    200,
  );
  const items = [
    ...found
      .map((uri) => ({ label: nameOf(uri), description: pathOf(uri), uri }))
      .sort((a, b) => (a.description < b.description ? -1 : 1)),
    { label: vscode.l10n.t('Choose a File…'), description: endings.join(', '), uri: undefined },
  ];
  const title = vscode.l10n.t('Import Decisions From');
  const picked = items.length === 1 ? items[0] : await pickOne(items, { title, matchOnDescription: true });
  if (!picked || picked.uri) return picked?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      filters: { [vscode.l10n.t('Decisions')]: endings },
      openLabel: vscode.l10n.t('Import'),
    })) ?? [];
  return chosen;
}

async function importFrom(world: World, file: vscode.Uri, form: ImportForm): Promise<void> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > largest) throw new Error(vscode.l10n.t('it is too large'));
  const read = form.read(await vscode.workspace.fs.readFile(file));
  const now = new Date().toISOString();
  const planned = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing'), cancellable: true },
    (progress, token) => plan(world, read, now, token, (path) => progress.report({ message: path })),
  );
  if (!planned) return;
  const taken = await askHow(planned, file);
  if (!taken) return;
  const { annotating } = world;
  const parts = taken.articles.flatMap(({ path, before, changes }) => {
    const uri = uriOf(path);
    const ids = new Set(changes.map(({ id }) => id));
    return uri && ids.size > 0 ? [{ uri, before: before.filter(({ id }) => ids.has(id)), after: changes }] : [];
  });
  const isWritten = parts.length === 0 || (await annotating.history.keep(parts));
  await tell(taken, file, isWritten);
}

/** What would come in, as saved decisions stay, and as those that come in count where both differ. */
interface Planned {
  readonly kept: ImportPlan;
  readonly taken: ImportPlan;
}

/** @returns undefined where it was cancelled */
async function plan(
  { placeOf }: World,
  read: ReadFile,
  now: string,
  token: vscode.CancellationToken,
  tellPath: (path: string) => void,
): Promise<Planned | undefined> {
  const found = await findAll(which(), token);
  const opened = new Map<string, ReturnType<OpenShelf['open']>>();
  const unread: { where: string; message: string }[] = [];
  const shelf: OpenShelf = {
    paths: found.map(({ path }) => path),
    async open(path) {
      if (token.isCancellationRequested) return undefined;
      tellPath(path);
      const article = opened.get(path) ?? openArticle(uriOf(path)!, placeOf);
      opened.set(path, article);
      try {
        return await article;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!unread.some(({ where }) => where === path)) unread.push({ where: path, message });
        return undefined;
      }
    },
  };
  const kept = await authoring().planImport(read, shelf, { now });
  const taken = await authoring().planImport(read, shelf, { now, take: true });
  const told = (one: ImportPlan): ImportPlan => ({ ...one, problems: [...one.problems, ...unread] });
  return token.isCancellationRequested ? undefined : { kept: told(kept), taken: told(taken) };
}

async function openArticle(uri: vscode.Uri, placeOf: PlaceOf): ReturnType<OpenShelf['open']> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const { text } = canonical(await vscode.workspace.decode(bytes, { uri }));
  const saved = await inSlices(readingSteps((await readInPieces(await placeOf(sidecarOf(uri)))) ?? ''));
  const { decisions, broken } = saved;
  if (broken)
    throw new Error(vscode.l10n.t('its file of decisions cannot be read (line {0}: {1})', broken.line, broken.message));
  const url = decisions.article?.url ?? reading().frontMatterFacts(text).url;
  return {
    text,
    sha256: await sha256Of(bytes),
    ...(url === undefined ? {} : { url }),
    entries: decisions.annotations ?? [],
    unread: unreadIds(saved),
  };
}

const outcomesOf = ({ articles }: ImportPlan): ImportPlan['articles'][number]['outcomes'] =>
  articles.flatMap(({ outcomes }) => outcomes);

/** Tells what would come in, before anything is written. @returns undefined where the reader gave up, or there is nothing */
async function askHow({ kept, taken }: Planned, file: vscode.Uri): Promise<ImportPlan | undefined> {
  const differing = countsOf(outcomesOf(kept)).kept;
  const summary = summaryOf(outcomesOf(kept));
  const changes = (one: ImportPlan): number => one.articles.reduce((sum, article) => sum + article.changes.length, 0);
  if (changes(taken) === 0) {
    await tell(kept, file, true);
    return undefined;
  }
  const items = [
    ...(changes(kept) > 0
      ? [{ label: vscode.l10n.t('Import'), description: vscode.l10n.t('what is saved stays'), plan: kept }]
      : []),
    ...(differing > 0
      ? [
          {
            label: vscode.l10n.t('Import, and Replace What Differs'),
            description: vscode.l10n.t('{0} saved decisions change', differing),
            plan: taken,
          },
        ]
      : []),
    { label: vscode.l10n.t('Leave It'), plan: undefined },
  ];
  const count = kept.articles.length;
  const where =
    count === 1
      ? vscode.l10n.t('Into one article: {0}', summary)
      : vscode.l10n.t('Into {0} articles: {1}', count, summary);
  const picked = await pickOne(items, { title: where, placeHolder: where, ignoreFocusOut: true });
  return picked?.plan;
}

async function tell(taken: ImportPlan, file: vscode.Uri, isWritten: boolean): Promise<void> {
  const outcomes = outcomesOf(taken);
  const { problems } = taken;
  const counts = countsOf(outcomes);
  const isClean = problems.length === 0 && counts.kept + counts.lost + counts.asking === 0;
  const [first] = problems;
  const more = first ? vscode.l10n.t(' Not used: {0}: {1}', first.where, first.message) : '';
  const others = problems.length > 1 ? vscode.l10n.t(' And {0} more.', problems.length - 1) : '';
  const message = isWritten
    ? vscode.l10n.t('{0}: {1}. One undo takes all of it back.', nameOf(file), summaryOf(outcomes))
    : vscode.l10n.t('{0}: not all of it could be written.', nameOf(file));
  if (isClean && isWritten) {
    void showInformation(message);
    return;
  }
  const show = vscode.l10n.t('Show List');
  const told = [message, more, others].join('');
  if ((await showWarning(told, show)) !== show) return;
  const lines = [
    ...taken.articles.flatMap(({ path, outcomes: own }) => {
      const [head, ...below] = resultLines(path, own);
      return [`# ${head!}`, ...below.map((line) => `- ${line}`), ''];
    }),
    ...(problems.length > 0 ? ['# not used', ...problems.map(({ where, message: why }) => `- ${where}: ${why}`)] : []),
  ];
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `${lines.join('\n')}\n` });
  await vscode.window.showTextDocument(document);
}
