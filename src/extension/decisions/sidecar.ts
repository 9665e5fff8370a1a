import * as vscode from 'vscode';
import type { ArticleDate } from '../../core/model';
import { articleOf } from '../article/arguments';
import type { Unread } from '../article/differing';
import { isArticle } from '../article/article-document';
import type { Moved } from '../article/moved-address';
import type { Articles } from '../article/articles';
import { articleOfSidecar, sidecarOf } from '../article/sidecar-place';
import { askForText, flashStatus, showError, showInformation } from '../messages';
import { isThere } from './along';
import { checksumOf } from './checksum';
import type { PlaceOf } from './place';
import type { HeldSidecars } from './held';
import { type ChangeSidecar, History } from './history';
import { inSlices } from '../in-slices';
import { registerKeepPlaces } from './keep-places';
import { diskStateOf, type Looked, lookAtSidecars } from './look-at-sidecars';
import { changeSafely, LastText, type Next, readInPieces } from '../../files/safe-file';
import { nameOf, showProblem } from '../knowledge/show-problem';
import { dateInWords } from '../../core/actors/roles/describe-role';
import { sayingDate } from '../../core/annotations/date';
import {
  changeSteps,
  readingSteps,
  type ReadSidecar,
  type SidecarAnswer,
  type SidecarChange,
} from '../../core/annotations/decisions';
import type { SidecarEdit } from '../../core/annotations/edit-sidecar';
import { setSha256 } from '../../core/annotations/sha256';
import { sidecarEnding, type SidecarProblem } from '../../core/annotations/sidecar';
import type { LongText } from '../../core/text/long-text';
import { conflictWords } from '../../core/wording/compared';
import { dateText } from '../../core/wording/dates';
import { reading } from '../parts/part';
import { translate } from '../words';
import { diagnostic } from '../shown';

/** What is known of an open article's sidecar. */
interface Loaded {
  readonly last: LastText;
  /** As it was read or written last. */
  read?: ReadSidecar | undefined;
  /** Whose word counts: a reading that was overtaken, by a save or another reading, brings nothing. */
  turn: object;
  /** What the disk said of it before it was read; undefined while that is asked. */
  state?: string;
}

/**
 * Keeps what the reader says of an article in the sidecar, and takes in what is changed there from outside.
 * @param placeOf where it is kept
 * @param held what could not be written yet
 * @param askers what lets the reader say something, each given the history that keeps it and takes it back
 */
export function registerSidecar(
  articles: Articles,
  placeOf: PlaceOf,
  held: HeldSidecars,
  askers: readonly ((articles: Articles, history: History) => vscode.Disposable)[],
): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('sayso');
  const loaded = new Map<string, Loaded>();
  /** One write after another, so that none is lost. */
  let writing: Promise<unknown> = Promise.resolve();

  const load = async (article: vscode.Uri, known: Loaded): Promise<void> => {
    const uri = sidecarOf(article);
    const turn = {};
    known.turn = turn;
    const isOvertaken = (): boolean => known.turn !== turn || loaded.get(article.toString()) !== known;
    known.state = await diskStateOf(uri);
    if (isOvertaken()) return;
    try {
      const text = await held.joined(article, await readInPieces(await placeOf(uri), undefined, known.last));
      const read = text === undefined ? undefined : await inSlices(readingSteps(text, known.read), isOvertaken);
      if (isOvertaken()) return;
      known.read = read;
      problems.set(uri, [...(read?.problems ?? []).map(wholeLine), ...differences(text, read)]);
      articles.differing.setUnread(article, unreadIn(read));
      articles.differing.set(article, read?.conflicts ?? []);
      articles.setDecisions(article, read?.decisions ?? {});
    } catch (error) {
      if (isOvertaken()) return;
      const problem = { message: messageOf(error), line: 1 };
      problems.set(uri, [wholeLine(problem)]);
      articles.differing.setUnread(article, { ...problem, isWhole: true });
    }
  };
  const loadOnce = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    if (!isArticle(document) || document.isClosed) {
      if (!loaded.delete(key)) return;
      problems.delete(sidecarOf(document.uri));
      articles.differing.setUnread(document.uri, undefined);
    } else if (!hasFile(document) || loaded.has(key)) return;
    else {
      const known = { last: new LastText(), turn: {} };
      loaded.set(key, known);
      void load(document.uri, known);
    }
  };
  const changedOutside = (uri: vscode.Uri): void => {
    const article = articleOfSidecar(uri);
    const known = loaded.get(article.toString());
    if (known) void load(article, known);
  };
  const looked = (): readonly Looked[] =>
    [...loaded].flatMap(([article, { state }]) =>
      state === undefined ? [] : [[sidecarOf(vscode.Uri.parse(article, true)), state]],
    );
  /** @param isQuiet whether nothing is said of what has been told before */
  const save = async (article: vscode.Uri, edits: readonly SidecarEdit[], isQuiet = false): Promise<boolean> => {
    const uri = sidecarOf(article);
    const place = await placeOf(uri);
    const known: Loaded = loaded.get(article.toString()) ?? { last: new LastText(), turn: {} };
    let answer: SidecarChange<LongText>;
    try {
      const change = async (text: LongText | undefined): Promise<Next<SidecarChange<LongText>>> => {
        const steps = changeSteps((await held.joined(article, text)) ?? '', edits, known.read);
        const changed = await inSlices(steps);
        return { text: changed.ok ? changed.text : text, save: changed.ok, answer: changed };
      };
      answer = await changeSafely(place, change, undefined, known.last);
      if (answer.ok) await held.release(article);
    } catch (error) {
      answer = await held.hold(article, await readInPieces(place), edits);
      const again = (): Promise<boolean> => change({ uri: article });
      if (answer.ok && !isQuiet) void held.tell(article, messageOf(error), again);
    }
    if (!answer.ok) {
      // Not awaited: the next change must not wait until this message is put away.
      void showProblem(uri, answer.problem);
      return false;
    }
    // What is being read now may be older.
    known.turn = {};
    known.read = answer;
    articles.differing.set(article, answer.conflicts);
    articles.setDecisions(article, answer.decisions);
    return true;
  };
  const change: ChangeSidecar = async ({ uri }, ...edits) => {
    const saved = writing
      .then(async () => save(uri, [...(await withChecksum(articles, uri, edits)), ...edits]))
      .catch((error: unknown) => {
        void showError(vscode.l10n.t('{0} could not be written: {1}', nameOf(sidecarOf(uri)), messageOf(error)));
        return false;
      });
    writing = saved;
    return saved;
  };
  /** Each in its turn; what fails again stays held. */
  const saveHeld = async (isQuiet: boolean): Promise<void> => {
    // What is being renamed is held under its new name behind that.
    await writing;
    for (const article of held.articles) {
      // Of an article that was deleted nothing is put beside its old name; it may be brought back.
      if (!(await isThere(article))) {
        if (!isQuiet) void held.tellGone(article);
        continue;
      }
      const saved = writing.then(() => save(article, [], isQuiet)).catch(() => false);
      writing = saved;
      await saved;
    }
  };

  /** What is held goes where its article went, unless its sidecar had to stay behind. */
  const renamed = async (files: readonly Moved[]): Promise<void> => {
    for (const article of await held.follow(files, (from) => isThere(sidecarOf(from)))) {
      const known = loaded.get(article.toString());
      if (known) await load(article, known);
    }
  };

  void saveHeld(true);
  const history = new History(change);
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${sidecarEnding}`);
  return vscode.Disposable.from(
    problems,
    held,
    history,
    watcher,
    vscode.window.onDidChangeWindowState(({ focused }) => focused && void saveHeld(true)),
    vscode.commands.registerCommand('sayso.saveHeld', async () => {
      await saveHeld(false);
      if (held.articles.length === 0) flashStatus(vscode.l10n.t('All decisions are saved.'));
    }),
    watcher.onDidChange(changedOutside),
    watcher.onDidCreate(changedOutside),
    watcher.onDidDelete(changedOutside),
    lookAtSidecars(looked, changedOutside),
    // The watcher sees the workspace only; a sidecar beside a single file is seen when it is saved here.
    vscode.workspace.onDidRenameFiles(({ files }) => {
      writing = writing.then(() => renamed(files)).catch(() => undefined);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(sidecarEnding) && changedOutside(uri)),
    articles.onDidChange(loadOnce),
    registerKeepPlaces(articles, change),
    ...askers.map((register) => register(articles, history)),
    vscode.commands.registerCommand('sayso.setDate', async (argument: unknown) => {
      const article = (await articleOf(articles, argument)) ?? articles.active;
      if (!article) {
        void showInformation(vscode.l10n.t('Open a news article first.'));
        return;
      }
      const { document } = article;
      if (!canKeep(document)) return;
      const date = await askForDate(articles, document, article.analysis.article.date);
      if (date === undefined) return;
      await history.settled();
      const before = articles.decisions(document.uri).date;
      if (date === (before ?? '')) return;
      const toSay = sayingDate(date === '' ? undefined : date);
      await history.keep([{ uri: document.uri, said: sayingDate(before), toSay }]);
    }),
  );
}

/** Decisions on words tell of which text they speak: by that they are found again under another name. */
async function withChecksum(
  articles: Articles,
  uri: vscode.Uri,
  edits: readonly SidecarEdit[],
): Promise<readonly SidecarEdit[]> {
  if (!edits.some(({ field }) => field === 'annotations')) return [];
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const article = document && articles.get(document);
  if (!article) return [];
  const sum = await checksumOf(article.text);
  return articles.decisions(uri).sha256 === sum ? [] : [setSha256(sum)];
}

/** @returns undefined where the reader gave up, an empty text where they take their date back */
async function askForDate(
  articles: Articles,
  document: vscode.TextDocument,
  date: ArticleDate | null,
): Promise<string | undefined> {
  const own = articles.decisions(document.uri).date;
  const answer = await askForText({
    title: vscode.l10n.t('Date of This Article'),
    prompt: own
      ? vscode.l10n.t('A day, a month or a year. Leave it empty to go by the text again.')
      : vscode.l10n.t('A day, a month or a year. From the text: {0}.', dateText(date, translate)) + offered(document),
    placeHolder: vscode.l10n.t('3 November 2020, 2020-11-03, Nov 2020 or 2020'),
    value: own ?? proved(date),
    validateInput: (text) =>
      text.trim() === '' || reading().dateWritten(text) !== undefined
        ? undefined
        : vscode.l10n.t('Write a date with its year: 3 November 2020, Nov 2020, 2020-11-03, 2020-11 or 2020.'),
  });
  return answer === undefined || answer.trim() === '' ? answer?.trim() : reading().dateWritten(answer);
}

/** So many dates of the text are offered, and in so many of its first characters they are looked for. */
const offers = { dates: 4, within: 5000 };

/** The dates that the text itself has, to be typed over. */
function offered(document: vscode.TextDocument): string {
  const dates = reading().datesIn(document.getText().slice(0, offers.within)).slice(0, offers.dates).map(dateInWords);
  return dates.length === 0 ? '' : ` ${vscode.l10n.t('In the text: {0}.', dates.join(', '))}`;
}

/** The date as the text proves it, to begin with; nothing where it leaves anything open. */
function proved(date: ArticleDate | null): string {
  if (!date?.earliest || !date.latest) return '';
  return date.earliest.slice(0, { day: 10, month: 7, year: 4 }[date.precision]);
}

/** Whether something can be kept beside an article; says why not. */
export function canKeep(document: vscode.TextDocument): boolean {
  if (!hasFile(document)) {
    void showInformation(
      document.isUntitled
        ? vscode.l10n.t('Save the article first: what you say of it is kept in a file beside it.')
        : vscode.l10n.t('This article is not in a folder of yours, so nothing can be kept beside it.'),
    );
    return false;
  }
  const sidecar = sidecarOf(document.uri);
  if (vscode.workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === sidecar.toString())) {
    void showInformation(vscode.l10n.t('Save {0} first.', nameOf(sidecar)));
    return false;
  }
  return true;
}

/** Where readers differ after a merge, at the first of their lines. */
function differences(
  text: string | LongText | undefined,
  answer: SidecarAnswer | undefined,
): readonly vscode.Diagnostic[] {
  if (!answer || answer.conflicts.length === 0) return [];
  const lines = String(text ?? '').split('\n');
  return answer.conflicts.map((conflict) => {
    const line = lines.findIndex((one) => one.includes(conflict.id));
    const at = Math.max(0, line);
    const message = vscode.l10n.t('Readers differ. {0}', conflictWords(conflict, translate));
    return diagnostic(new vscode.Range(at, 0, at, 1000), message, vscode.DiagnosticSeverity.Warning);
  });
}

function wholeLine({ message, line }: SidecarProblem): vscode.Diagnostic {
  const at = Math.max(0, line - 1);
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return diagnostic(new vscode.Range(at, 0, at, 1000), /[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
}

function unreadIn(read: ReadSidecar | undefined): Unread | undefined {
  const problem = read?.broken ?? read?.problems[0];
  return problem && { ...problem, isWhole: read?.broken !== null };
}

function hasFile(document: vscode.TextDocument): boolean {
  return !document.isUntitled && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
