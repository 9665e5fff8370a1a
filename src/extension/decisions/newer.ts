import * as vscode from 'vscode';
import type { Counts, Fate } from '../../core/annotations/newer';
import { canonical } from '../../core/text/canonical';
import { shorten } from '../../core/wording/one-line';
import { newerScheme } from '../article/article-document';
import { toRange } from '../article/convert';
import type { OpenArticle } from '../article/open-article';
import { sidecarOf } from '../article/sidecar-place';
import { nameOf } from '../knowledge/show-problem';
import { flashStatus, pickOne, showError, showInformation } from '../messages';
import { authoring } from '../parts/part';
import { type Annotating, articleHere, entriesOf, keep, now } from './annotating';
import { copyDecisions, newFileBeside } from './newer-file';
import { askIfHere, wordsOf } from './place-lost';
import type { PlaceOf } from './place';
import { canKeep } from './sidecar';
import { showDifference } from '../shown';
import { inSlices } from '../in-slices';

/** Another version of an article's text. */
interface Newer {
  readonly text: string;
  /** Where it can be seen. */
  readonly uri: vscode.Uri;
  /** It is a file of the reader's, and not the clipboard. */
  readonly isFile: boolean;
}

/**
 * "Compare With Newer Text": both side by side, and what would become of the decisions. Nothing is changed before the
 * reader chooses it.
 */
export function registerNewer(annotating: Annotating, placeOf: PlaceOf): vscode.Disposable {
  const texts = new Map<string, string>();
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(newerScheme, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.commands.registerCommand('sayso.compareNewer', async () => {
      const here = await articleHere(annotating.articles);
      if (!here || !canKeep(here.article.document)) return;
      const { article } = here;
      const { document } = article;
      if (document.isDirty) {
        void showInformation(vscode.l10n.t('Save {0} first.', nameOf(document.uri)));
        return;
      }
      const newer = await askForText(document, texts);
      if (!newer) return;
      if (canonical(newer.text).text === article.text) {
        void showInformation(vscode.l10n.t('Both texts are the same.'));
        return;
      }
      const steps = authoring().fateSteps(canonical(newer.text).text, entriesOf(annotating.articles, document));
      const fates = await inSlices(steps);
      const title = vscode.l10n.t('{0}: now, and the newer text', nameOf(document.uri));
      await showDifference(document.uri, newer.uri, title);
      const choice = await askForChoice(article, newer, fates);
      try {
        if (choice === 'into') await takeInto(annotating, article, newer, fates);
        if (choice === 'file') await takeAsFile(article, newer, fates, placeOf);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void showError(vscode.l10n.t('The newer text could not be taken: {0}', why));
      }
    }),
  );
}

async function askForText(document: vscode.TextDocument, texts: Map<string, string>): Promise<Newer | undefined> {
  const items = [
    { label: vscode.l10n.t('The Clipboard'), isFile: false },
    { label: vscode.l10n.t('A File…'), isFile: true },
  ];
  const picked = await pickOne(items, { title: vscode.l10n.t('Where Is the Newer Text?') });
  if (!picked) return undefined;
  if (!picked.isFile) {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === '') {
      void showInformation(vscode.l10n.t('There is no text in the clipboard.'));
      return undefined;
    }
    // Of the same path, so that it is taken for the article at another time: marked, and wrapped.
    const uri = document.uri.with({ scheme: newerScheme, query: String(texts.size + 1) });
    texts.set(uri.toString(), text);
    return { text, uri, isFile: false };
  }
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: vscode.Uri.joinPath(document.uri, '..'),
      openLabel: vscode.l10n.t('Compare'),
    })) ?? [];
  if (!uri || uri.toString() === document.uri.toString()) return undefined;
  return { text: (await vscode.workspace.openTextDocument(uri)).getText(), uri, isFile: true };
}

/** "14 stay, 2 moved, 1 asks, 1 is lost" */
function inWords({ exact, moved, fuzzy, orphan }: Counts): string {
  const { t } = vscode.l10n;
  const parts = [
    [exact, exact === 1 ? t('{0} stays', exact) : t('{0} stay', exact)],
    [moved, t('{0} moved', moved)],
    [fuzzy, fuzzy === 1 ? t('{0} asks', fuzzy) : t('{0} ask', fuzzy)],
    [orphan, orphan === 1 ? t('{0} is lost', orphan) : t('{0} are lost', orphan)],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return told.length === 0 ? t('There are no decisions on words here.') : told.join(', ');
}

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice?: 'into' | 'file';
  /** What the reader wants to see. */
  readonly fate?: Fate;
}

/** What asks and what is lost stands below what can be done, and is shown in the text when it is chosen. */
async function askForChoice(
  article: OpenArticle,
  newer: Newer,
  fates: readonly Fate[],
): Promise<'into' | 'file' | undefined> {
  const { t } = vscode.l10n;
  const { document } = article;
  const isTaken = newer.isFile && (await hasFile(sidecarOf(newer.uri)));
  const items: readonly ChoiceItem[] = [
    { label: t('Leave It'), detail: t('Nothing is changed.') },
    ...(isTaken
      ? []
      : [
          {
            label: newer.isFile
              ? t('Decisions Go to {0}, Too', nameOf(newer.uri))
              : t('Save the Newer Text as a File Beside It'),
            detail: t('{0} and its decisions stay as they are.', nameOf(document.uri)),
            choice: 'file' as const,
          },
        ]),
    {
      label: t('Put the Newer Text Into {0}', nameOf(document.uri)),
      detail: t('The text in the editor is replaced and saved; undo brings it back.'),
      choice: 'into' as const,
    },
    ...rowsOf(fates, 'fuzzy', t('Would Ask for Its Place'), canonical(newer.text).text),
    ...rowsOf(fates, 'orphan', t('Would Be Lost'), ''),
  ];
  const title = inWords(authoring().countsOf(fates));
  for (;;) {
    const picked = await pickOne(items, { title, placeHolder: title, ignoreFocusOut: true, matchOnDetail: true });
    if (!picked?.fate) return picked?.choice;
    show(article, picked.fate);
  }
}

/** @param newer the text in which what asks has a likely place */
function rowsOf(fates: readonly Fate[], which: Fate['state'], heading: string, newer: string): readonly ChoiceItem[] {
  const rows = fates
    .filter(({ state }) => state === which)
    .map((fate): ChoiceItem => {
      const likely = fate.places.map(({ start, end }) => newer.slice(start, end)).join(' … ');
      const { note } = fate.decision;
      const detail = likely === '' ? note : vscode.l10n.t('Perhaps: {0}', likely);
      return {
        label: wordsOf(fate.decision, 100),
        ...(detail === undefined ? {} : { detail: shorten(detail, 100) }),
        fate,
      };
    });
  return rows.length === 0 ? [] : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** Where the words of a decision stand now, on the older side. */
function show({ document, review }: OpenArticle, { decision }: Fate): void {
  const span = review.statements.find(({ id }) => id === decision.id)?.content[0];
  if (!span) return;
  const range = toRange(document, span);
  for (const editor of vscode.window.visibleTextEditors)
    if (editor.document === document) {
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
}

/** The reader wants the newer text in the article itself. */
async function takeInto(
  annotating: Annotating,
  { document }: OpenArticle,
  { text }: Newer,
  fates: readonly Fate[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), canonical(text).text);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) {
    void showInformation(vscode.l10n.t('The article could not be changed.'));
    return;
  }
  await vscode.window.showTextDocument(document, { preview: false });
  const article = await annotating.articles.current(document);
  if (!article) return;
  const placed = [...(await inSlices(authoring().reanchoring(article.text, fates)))];
  for (const { decision, state, places } of fates) {
    if (state !== 'fuzzy') continue;
    const isHere = await askIfHere(
      decision,
      places.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    );
    if (isHere === undefined) break;
    if (isHere) placed.push(authoring().anchoredAt(article.text, decision, places, now()));
  }
  if (placed.length > 0 && !(await keep(annotating, article, placed))) return;
  const review = annotating.articles.get(document)?.review ?? article.review;
  await tellLost(review.lost.length + review.asking.length > 0);
}

/** The reader wants both texts, and the decisions on the newer one, too. */
async function takeAsFile(
  { document }: OpenArticle,
  newer: Newer,
  fates: readonly Fate[],
  placeOf: PlaceOf,
): Promise<void> {
  const uri = newer.isFile ? newer.uri : await newFileBeside(document.uri, newer.text);
  await copyDecisions(document.uri, uri, canonical(newer.text).text, fates, placeOf);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  await tellLost(fates.some(({ state }) => state === 'fuzzy' || state === 'orphan'));
}

async function tellLost(isAnyLost: boolean): Promise<void> {
  if (!isAnyLost) {
    flashStatus(vscode.l10n.t('All decisions are on the newer text.'));
    return;
  }
  const place = vscode.l10n.t('Place the Lost…');
  const answer = await showInformation(vscode.l10n.t('Some decisions have no sure place in the newer text.'), place);
  if (answer === place) await vscode.commands.executeCommand('sayso.placeLost');
}

const hasFile = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
