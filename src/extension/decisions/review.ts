import * as vscode from 'vscode';
import { putAnnotations, removeAnnotation } from '../../core/annotations/annotations';
import { type Changes, chosen, decisionOn, ownStatement, withoutBlanks } from '../../core/annotations/decide';
import type { ChosenSpeaker, Decision, DecisionState, Entry } from '../../core/annotations/decision';
import { freshId } from '../../core/annotations/entries';
import type { Reviewed } from '../../core/annotations/review';
import { actorsIn } from '../../core/analysis/everybody';
import { shorten } from '../../core/wording/one-line';
import type { Articles, OpenArticle } from '../article/articles';
import { toOffset, toRange } from '../article/convert';
import { askForText, flashStatus, pickOne, showInformation } from '../messages';
import { articleOf, fields } from '../article/arguments';
import { canKeep, type ChangeSidecar } from './sidecar';

/** One decision that can be undone: what stood there before, and what stands there now. */
interface Step {
  readonly uri: string;
  readonly id: string;
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** A statement of an article: that under the cursor, or that which a card names. */
interface Here {
  readonly article: OpenArticle;
  readonly statement: Reviewed;
}

/** What the reader says of statements: accept, reject, correct, restore, add their own, and undo. */
export function registerReview(articles: Articles, change: ChangeSidecar): vscode.Disposable {
  const done: Step[] = [];
  const undone: Step[] = [];

  const write = (document: vscode.TextDocument, id: string, entry: Entry | undefined): Promise<boolean> =>
    change(document, entry ? putAnnotations([entry]) : removeAnnotation(id, now()));
  const keep = async ({ document }: OpenArticle, entry: Entry): Promise<boolean> => {
    if (!canKeep(document)) return false;
    const before = entriesOf(articles, document).find(({ id }) => id === entry.id);
    if (!(await write(document, entry.id, entry))) return false;
    done.push({ uri: document.uri.toString(), id: entry.id, before, after: entry });
    undone.length = 0;
    return true;
  };
  const decide = async (here: Here, state: DecisionState, changes: Changes = {}): Promise<boolean> => {
    const { article, statement } = here;
    return keep(article, decisionOn(article.text, statement, state, deciding(articles, article), changes));
  };
  const step = async (from: Step[], to: Step[], side: 'before' | 'after', none: string): Promise<void> => {
    const last = from.pop();
    const document = last && vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === last.uri);
    if (!last || !document) {
      void showInformation(none);
      return;
    }
    if (await write(document, last.id, last[side])) to.push(last);
    else from.push(last);
  };

  const command = (id: string, run: (here: Here) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const here = await statementHere(articles, argument);
      if (here) await run(here);
    });
  return vscode.Disposable.from(
    command('sayso.acceptStatement', (here) => decide(here, 'accepted')),
    command('sayso.acceptAndNext', async (here) => {
      if (await decide(here, 'accepted')) await goToNext(here);
    }),
    command('sayso.rejectStatement', async (here) => {
      if (await decide(here, 'rejected')) flashStatus(vscode.l10n.t('Rejected. It does not come back.'));
    }),
    command('sayso.correctSpeaker', async (here) => {
      const speakers = await askForSpeakers(articles, here.article, here.statement);
      if (speakers) await decide(here, 'corrected', { speakers });
    }),
    command('sayso.noteOnStatement', async (here) => {
      const { decision, state } = here.statement.review;
      const note = await askForText({
        title: vscode.l10n.t('Note on This Statement'),
        prompt: vscode.l10n.t('Kept beside the article. Leave it empty to take the note away.'),
        value: decision?.note ?? '',
      });
      if (note === undefined) return;
      await decide(here, state === 'suggested' ? 'accepted' : state, { note: note.trim() === '' ? undefined : note });
    }),
    command('sayso.restoreStatement', async ({ article, statement }) => {
      const { decision } = statement.review;
      if (decision) await keep(article, { id: decision.id, removed: true, at: now() });
      else void showInformation(vscode.l10n.t('Nothing was decided on this statement.'));
    }),
    vscode.commands.registerCommand('sayso.markQuote', () => mark('direct')),
    vscode.commands.registerCommand('sayso.markClaim', () => mark('indirect')),
    vscode.commands.registerCommand('sayso.rejectedStatements', async () => {
      const article = articles.active;
      if (article) await restoreOne(article, keep);
      else void showInformation(vscode.l10n.t('Open a news article first.'));
    }),
    vscode.commands.registerCommand('sayso.undoDecision', () =>
      step(done, undone, 'before', vscode.l10n.t('There is no decision to undo.')),
    ),
    vscode.commands.registerCommand('sayso.redoDecision', () =>
      step(undone, done, 'after', vscode.l10n.t('There is no decision to redo.')),
    ),
  );

  /** What is selected becomes a statement of the reader's own. */
  async function mark(kind: 'direct' | 'indirect'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.current(editor.document));
    if (!article) {
      void showInformation(vscode.l10n.t('Open a news article first.'));
      return;
    }
    const { start, end } = editor.selection;
    const selected = { start: toOffset(editor.document, start), end: toOffset(editor.document, end) };
    const span = withoutBlanks(article.text, selected);
    if (!span) {
      void showInformation(vscode.l10n.t('Select the words first.'));
      return;
    }
    const speakers = await askForSpeakers(articles, article, undefined);
    if (speakers) await keep(article, ownStatement(article.text, span, kind, speakers, deciding(articles, article)));
  }
}

const now = (): string => new Date().toISOString();

const entriesOf = (articles: Articles, document: vscode.TextDocument): readonly Entry[] =>
  articles.decisions(document.uri).annotations ?? [];

function deciding(articles: Articles, { document }: OpenArticle): { id: string; at: string; by?: string } {
  const reader = vscode.workspace.getConfiguration('sayso', document).get<string>('reader', '').trim();
  const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
  return {
    id: freshId(entriesOf(articles, document), random),
    at: now(),
    ...(reader === '' ? {} : { by: reader }),
  };
}

/** The statement that a card names, or that under the cursor; says so where there is none. */
async function statementHere(articles: Articles, argument: unknown): Promise<Here | undefined> {
  const { statement: id } = fields(argument);
  const editor = vscode.window.activeTextEditor;
  const article =
    typeof id === 'string' ? await articleOf(articles, argument) : editor && (await articles.current(editor.document));
  if (!article) {
    void showInformation(vscode.l10n.t('Open a news article first.'));
    return undefined;
  }
  const all = article.review.statements;
  const offset = editor ? toOffset(editor.document, editor.selection.active) : -1;
  const holds = ({ content, cue, speaker }: Reviewed): boolean =>
    [...content, ...cue, ...(speaker ? [speaker] : [])].some(({ start, end }) => start <= offset && offset <= end);
  const shown = all.filter(({ review: { state } }) => state !== 'rejected');
  const statement = typeof id === 'string' ? all.find((one) => one.id === id) : shown.find(holds);
  if (statement) return { article, statement };
  void showInformation(vscode.l10n.t('There is no statement under the cursor.'));
  return undefined;
}

/** The next statement that nobody has decided on. */
async function goToNext({ article, statement }: Here): Promise<void> {
  const from = statement.content[0]!.start;
  const open = article.review.statements.filter(
    ({ review: { state }, id }) => state === 'suggested' && id !== statement.id,
  );
  const next = open.find(({ content }) => content[0]!.start > from) ?? open[0];
  if (!next) {
    flashStatus(vscode.l10n.t('All statements of this article are reviewed.'));
    return;
  }
  const editor = await vscode.window.showTextDocument(article.document, { preview: false });
  const { start } = toRange(article.document, next.content[0]!);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly speakers: readonly ChosenSpeaker[] | 'new';
}

/** Whoever spoke: the article's people first, then all others, somebody new, or nobody. Undefined: the reader gave up. */
async function askForSpeakers(
  articles: Articles,
  article: OpenArticle,
  statement: Reviewed | undefined,
): Promise<readonly ChosenSpeaker[] | undefined> {
  const { knowledge } = articles;
  const item = (id: string | null, name: string, description: string): SpeakerItem => ({
    label: name,
    description,
    speakers: [chosen(id, name)],
  });
  const separator = (label: string): SpeakerItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
    speakers: [],
  });
  const present = actorsIn(article.analysis, article.text, knowledge);
  const ids = new Set(present.map(({ id }) => id));
  const items: SpeakerItem[] = [
    separator(vscode.l10n.t('in this article')),
    ...present.map(({ id, name }) => item(id ?? null, name, id ? '' : vscode.l10n.t('not in your knowledge'))),
    separator(vscode.l10n.t('somebody else')),
    { label: vscode.l10n.t('Another Name…'), speakers: 'new' },
    { label: vscode.l10n.t('Nobody is named'), speakers: [] },
    separator(vscode.l10n.t('all others')),
    ...knowledge.actors.filter(({ id }) => !ids.has(id)).map(({ id, name }) => item(id, name, '')),
  ];
  const words = statement?.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const picked = await pickOne(items, {
    title: words === undefined ? vscode.l10n.t('Who Said It?') : vscode.l10n.t('Who Said “{0}”?', shorten(words, 60)),
    placeHolder: statement?.speaker
      ? vscode.l10n.t('Now: {0}', statement.speaker.name)
      : vscode.l10n.t('Choose who said it'),
  });
  if (!picked) return undefined;
  if (picked.speakers !== 'new') return picked.speakers;
  const name = await askForText({ title: vscode.l10n.t('Who Said It?'), prompt: vscode.l10n.t('The full name') });
  return name === undefined || name.trim() === '' ? undefined : [{ name: name.trim() }];
}

/** Lists what was rejected; the chosen one comes back as the machine had it. */
async function restoreOne(
  article: OpenArticle,
  keep: (article: OpenArticle, entry: Entry) => Promise<boolean>,
): Promise<void> {
  const rejected = article.review.statements.flatMap(({ review, content }) =>
    review.state === 'rejected' && review.decision ? [{ decision: review.decision, content }] : [],
  );
  if (rejected.length === 0) {
    void showInformation(vscode.l10n.t('Nothing is rejected in this article.'));
    return;
  }
  const items = rejected.map(({ decision, content }) => ({
    label: shorten(content.map(({ start, end }) => article.text.slice(start, end)).join(' … '), 100),
    decision,
  }));
  const picked: { readonly decision: Decision } | undefined = await pickOne(items, {
    title: vscode.l10n.t('Rejected Statements of This Article'),
    placeHolder: vscode.l10n.t('Choose one to bring it back'),
  });
  if (picked) await keep(article, { id: picked.decision.id, removed: true, at: now() });
}
