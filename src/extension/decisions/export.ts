import * as vscode from 'vscode';
import { articleCount, decisionCount, statementCount } from '../../core/wording/counts';
import type { ExportOptions } from '../../core/export/format';
import type { Source } from '../../core/export/record';
import { sidecarEnding } from '../../core/annotations/sidecar';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import type { Codebooks } from '../codebook/store';
import { findAll, which } from '../folder/files';
import { nameOf } from '../knowledge/show-problem';
import { pickOne, showError, showInformation, showWarning } from '../messages';
import { gather, type Left, sourceShown } from './export-sources';
import { askForTarget, type Target, writeExport } from './export-targets';
import type { Platform } from '../platform';
import type { PlaceOf } from './place';
import { translate } from '../words';

/** One entry of the list of formats. */
interface Choice extends vscode.QuickPickItem {
  readonly format: string;
  readonly options?: ExportOptions;
  /** The ending, where it is one file. */
  readonly single?: string;
}

const choices = (): readonly Choice[] => [
  { label: 'CSV', description: vscode.l10n.t('spreadsheets, R, pandas'), format: 'csv', single: '.csv' },
  {
    label: vscode.l10n.t('CSV, a column a label'),
    description: vscode.l10n.t('0 and 1 for each label'),
    format: 'csv',
    options: { labelColumns: true },
    single: '.csv',
  },
  { label: 'Excel', description: 'XLSX', format: 'xlsx', single: '.xlsx' },
  { label: vscode.l10n.t('Brief'), description: vscode.l10n.t('Markdown, and sources for Zotero'), format: 'brief' },
  {
    label: vscode.l10n.t('Brief of notes'),
    description: vscode.l10n.t('only what has a note'),
    format: 'brief',
    options: { notesOnly: true },
  },
  { label: 'QDPX', description: 'NVivo, ATLAS.ti, MAXQDA, QualCoder', format: 'qdpx', single: '.qdpx' },
  { label: 'W3C Web Annotation', description: 'Hypothesis, Recogito', format: 'w3c', single: '.jsonld' },
  { label: 'UIMA CAS JSON', description: 'INCEpTION', format: 'cas' },
  {
    label: 'Label Studio',
    description: vscode.l10n.t('tasks, and the labelling set-up'),
    format: 'label-studio',
  },
  { label: 'brat', description: vscode.l10n.t('language research'), format: 'brat' },
  { label: vscode.l10n.t('Network'), description: vscode.l10n.t('speakers and labels, GraphML'), format: 'network' },
  {
    label: 'ClaimReview',
    description: vscode.l10n.t('rated statements with a published check'),
    format: 'claimreview',
    single: '.jsonld',
  },
];

interface World {
  readonly articles: Articles;
  readonly codebooks: Codebooks;
  readonly placeOf: PlaceOf;
  readonly loadFormats: Platform['loadFormats'];
}

/** What is exported. */
interface Scope {
  readonly uris: () => Promise<readonly vscode.Uri[]>;
  readonly beside: Omit<Target, 'file'>;
  /** Of an open article, only what the panel's filters leave. */
  readonly only?: { readonly article: OpenArticle; readonly ids: readonly string[] };
}

/**
 * "Export…": the statements of this article, of the folder or those that the panel's filters leave, as the reader has
 * reviewed them. It writes no article.
 */
export function registerExport(world: World): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.export', async (uri: unknown) => {
    const scope = await askForScope(world, uri);
    const choice = scope && (await pickOne(choices(), { title: vscode.l10n.t('Export as'), matchOnDescription: true }));
    if (!choice) return;
    const target = await askForTarget(scope.beside, choice.single);
    if (!target || !isFree(target)) return;
    await run(world, scope, choice, target);
  });
}

async function askForScope({ articles }: World, given: unknown): Promise<Scope | undefined> {
  if (given instanceof vscode.Uri) {
    const { type } = await vscode.workspace.fs.stat(given);
    return (type & vscode.FileType.Directory) === 0 ? ofArticle(given) : ofFolder(given);
  }
  const article = articles.active;
  const here = article?.document;
  const ids = article ? await articles.shown.ask() : undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const isSaved = here && !here.isUntitled && vscode.workspace.fs.isWritableFileSystem(here.uri.scheme) !== undefined;
  const items = [
    ...(isSaved
      ? [{ label: vscode.l10n.t('This Article'), description: nameOf(here.uri), scope: ofArticle(here.uri) }]
      : []),
    ...(isSaved && ids
      ? [
          {
            label: vscode.l10n.t('What the Filters Show'),
            description: vscode.l10n.t('{0} of {1} statements', ids.length, article.review.statements.length),
            scope: { ...ofArticle(here.uri), only: { article, ids } },
          },
        ]
      : []),
    ...(folder
      ? [
          {
            label: vscode.l10n.t('All Articles of the Folder'),
            description: nameOf(folder),
            scope: ofFolder(folder),
          },
        ]
      : []),
  ];
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('Open a folder, or an article that is saved, first.'));
    return undefined;
  }
  const picked = items.length === 1 ? items[0] : await pickOne(items, { title: vscode.l10n.t('Export What?') });
  return picked?.scope;
}

function ofArticle(uri: vscode.Uri): Scope {
  const name = nameOf(uri).replace(/\.[^.]+$/, '');
  return {
    uris: () => Promise.resolve([uri]),
    beside: { folder: vscode.Uri.joinPath(uri, '..'), name: `${name}-statements` },
  };
}

function ofFolder(folder: vscode.Uri): Scope {
  const isBelow = ({ path }: vscode.Uri): boolean => path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
  return {
    uris: async () => (await findAll(which())).map(({ uri }) => uri).filter(isBelow),
    beside: { folder, name: 'statements' },
  };
}

/** Whether the reader's file may be written: it is no article, no sidecar and nothing that is being edited. */
function isFree({ file }: Target): boolean {
  if (!file) return true;
  const isOpen = vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === file.toString());
  const isArticle = /\.(?:txt|article|news)$/.test(file.path) || file.path.endsWith(sidecarEnding);
  if (!isOpen && !isArticle) return true;
  void showInformation(vscode.l10n.t('{0} is not written over: choose another name.', nameOf(file)));
  return false;
}

async function run(world: World, scope: Scope, choice: Choice, target: Target): Promise<void> {
  const done = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting'), cancellable: true },
    async (progress, token) => {
      const uris = await scope.uris();
      if (unsaved(uris)) return undefined;
      const { articles, codebooks, placeOf } = world;
      const reading = { knowledge: articles.knowledge, codebooks, placeOf };
      const { only } = scope;
      const gathered = only
        ? { sources: [await sourceShown(only.article, only.ids, world)], left: [] }
        : await gather(uris, reading, token, (count) =>
            progress.report({
              message: vscode.l10n.t('{0} of {1} articles', count, uris.length),
              increment: count === 0 ? 0 : 100 / uris.length,
            }),
          );
      if (!gathered) return undefined;
      // An empty table would look as if there were nothing in the articles.
      if (gathered.sources.length === 0) return gathered;
      const format = (await world.loadFormats()).find(({ name }) => name === choice.format)!;
      const files = await format.write(gathered.sources, choice.options ?? {});
      if (token.isCancellationRequested) return undefined;
      try {
        return { ...gathered, written: await writeExport(files, target) };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void showError(vscode.l10n.t('The export could not be written: {0}', why));
        return undefined;
      }
    },
  );
  if (done) await tell(done);
}

/** What is on the screen and not on the disk would be missing from the export. */
function unsaved(uris: readonly vscode.Uri[]): boolean {
  const wanted = new Set(uris.map(String));
  const open = vscode.workspace.textDocuments.find((one) => one.isDirty && wanted.has(one.uri.toString()));
  if (open) void showInformation(vscode.l10n.t('Save {0} first.', nameOf(open.uri)));
  return open !== undefined;
}

interface Done {
  readonly sources: readonly Source[];
  readonly left: readonly Left[];
  readonly written?: vscode.Uri;
}

/** What nobody is to miss without a word: decisions that stand on no words for sure. */
function leftWords(sources: readonly Source[]): string {
  const count = (of: (left: Source['left']) => number): number => sources.reduce((sum, { left }) => sum + of(left), 0);
  const [asking, lost] = [count((left) => left.asking), count((left) => left.lost)];
  return [
    ...(asking > 0
      ? [vscode.l10n.t('Left out, for their place is only likely: {0}.', decisionCount(asking, translate))]
      : []),
    ...(lost > 0
      ? [vscode.l10n.t('Left out, for their words are not in the text: {0}.', decisionCount(lost, translate))]
      : []),
  ].join(' ');
}

async function tell({ sources, left, written }: Done): Promise<void> {
  const [first] = left;
  if (first) {
    const message =
      left.length === 1
        ? vscode.l10n.t('{0} is left out: {1}', nameOf(first.uri), first.why)
        : vscode.l10n.t('{0} articles are left out; the first is {1}: {2}', left.length, nameOf(first.uri), first.why);
    void showWarning(message);
  }
  if (!written) {
    if (!first) void showInformation(vscode.l10n.t('There is no article here to export.'));
    return;
  }
  const count = sources.reduce((sum, { records }) => sum + records.length, 0);
  const show = vscode.l10n.t('Show');
  const is = vscode.l10n.t(
    '{2} has {0} of {1}.',
    statementCount(count, translate),
    articleCount(sources.length, translate),
    nameOf(written),
  );
  const more = leftWords(sources);
  const answer = await (more === '' ? showInformation(is, show) : showWarning([is, more].join(' '), show));
  if (answer === show) await vscode.commands.executeCommand('vscode.open', written);
}
