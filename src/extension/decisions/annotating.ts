import * as vscode from 'vscode';
import { type Changes, type Deciding, decisionOn } from '../../core/annotations/decide';
import type { DecisionState, Entry } from '../../core/annotations/decision';
import { freshId } from '../../core/annotations/entries';
import { isPassage, type Reviewed } from '../../core/annotations/review';
import { conflictWords } from '../../core/wording/compared';
import { articleOf, fields } from '../article/arguments';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset, toRange } from '../article/convert';
import { ownName } from '../article/shown-readers';
import type { Codebooks } from '../codebook/store';
import { agreed, flashStatus, showInformation } from '../messages';
import { translate } from '../words';
import type { History } from './history';
import { canKeep } from './sidecar';

/** A statement of an article, or words that only carry labels: under the cursor, or named by a card. */
export interface Here {
  readonly article: OpenArticle;
  readonly statement: Reviewed;
}

/** What all commands of annotating work with. */
export interface Annotating {
  readonly articles: Articles;
  readonly codebooks: Codebooks;
  readonly history: History;
}

export const now = (): string => new Date().toISOString();

export const entriesOf = (articles: Articles, document: vscode.TextDocument): readonly Entry[] =>
  articles.decisions(document.uri).annotations ?? [];

/** Writes entries of one article as one step. @param whole what that belongs to, with the step before it */
export async function keep(
  { articles, history }: Annotating,
  { document }: OpenArticle,
  entries: readonly Entry[],
  whole?: object,
): Promise<boolean> {
  if (entries.length === 0 || !canKeep(document)) return false;
  const ids = new Set(entries.map(({ id }) => id));
  if (!(await maySettle(articles, document, ids))) return false;
  const before = entriesOf(articles, document).filter(({ id }) => ids.has(id));
  return history.keep([{ uri: document.uri, before, after: entries }], whole);
}

/** Where readers differ after a merge, a decision takes the place of all of them: only by somebody who knows. */
async function maySettle(articles: Articles, { uri }: vscode.TextDocument, ids: ReadonlySet<string>): Promise<boolean> {
  const touched = articles.differing.of(uri).filter(({ id }) => ids.has(id));
  const [first] = touched;
  if (!first) return true;
  const question =
    touched.length === 1
      ? vscode.l10n.t('Readers differ: {0}. Yours takes the place of both.', conflictWords(first, translate))
      : vscode.l10n.t('Readers differ on {0} of these statements. Yours takes the place of theirs.', touched.length);
  return agreed(question, vscode.l10n.t('Decide'));
}

/** Who decides, when, and ids that are new in this article: each call gives another one. */
export function decider({ articles }: Annotating, { document }: OpenArticle): () => Deciding {
  const reader = ownName(document);
  const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
  const taken = [...entriesOf(articles, document)];
  const at = now();
  return () => {
    const id = freshId(taken, random);
    taken.push({ id, removed: true, at });
    return { id, at, ...(reader === '' ? {} : { by: reader }) };
  };
}

export function decide(
  annotating: Annotating,
  { article, statement }: Here,
  state: DecisionState,
  changes: Changes = {},
  whole?: object,
): Promise<boolean> {
  const decision = decisionOn(article.text, statement, state, decider(annotating, article)(), changes);
  return keep(annotating, article, [decision], whole);
}

/** Changes what stands on a statement; one that was only suggested is accepted thereby. */
export function annotate(annotating: Annotating, here: Here, changes: Changes, whole?: object): Promise<boolean> {
  const { state } = here.statement.review;
  return decide(annotating, here, state === 'suggested' ? 'accepted' : state, changes, whole);
}

/** The words of a statement in one line. */
export const wordsIn = (text: string, { content }: Pick<Reviewed, 'content'>): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The article in the active editor; says so where there is none. */
export async function articleHere(
  articles: Articles,
): Promise<{ readonly article: OpenArticle; readonly editor: vscode.TextEditor } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.current(editor.document));
  if (article) return { article, editor };
  void showInformation(vscode.l10n.t('Open a news article first.'));
  return undefined;
}

/** The statement that a card names, or that under the cursor; says so where there is none. */
export async function statementHere({ articles, history }: Annotating, argument: unknown): Promise<Here | undefined> {
  await history.settled();
  const { statement: id } = fields(argument);
  const editor = vscode.window.activeTextEditor;
  const article =
    typeof id === 'string' ? await articleOf(articles, argument) : editor && (await articles.current(editor.document));
  if (!article) {
    void showInformation(vscode.l10n.t('Open a news article first.'));
    return undefined;
  }
  const all = article.review.statements;
  const statement =
    typeof id === 'string'
      ? all.find((one) => one.id === id)
      : editor && statementUnder(article, toOffset(editor.document, editor.selection.active));
  if (statement) return { article, statement };
  void showInformation(vscode.l10n.t('There is no statement under the cursor.'));
  return undefined;
}

/** Of several the shortest; what was rejected is not there, and words that only carry labels come last. */
export function statementUnder({ review }: OpenArticle, offset: number): Reviewed | undefined {
  const holds = ({ content, cue, speaker }: Reviewed): boolean =>
    [...content, ...cue, ...(speaker ? [speaker] : [])].some(({ start, end }) => start <= offset && offset <= end);
  const here = review.statements.filter((one) => one.review.state !== 'rejected' && holds(one));
  const passage = ({ review: { decision } }: Reviewed): number => Number(decision !== undefined && isPassage(decision));
  return here.sort((a, b) => passage(a) - passage(b) || lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ content }: Reviewed): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The next statement that nobody has decided on. */
export async function goToNext({ article, statement }: Here): Promise<void> {
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
