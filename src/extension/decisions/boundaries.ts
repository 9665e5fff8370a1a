import * as vscode from 'vscode';
import { withoutBlanks } from '../../core/annotations/decide';
import { isPassage, type Reviewed } from '../../core/annotations/review';
import type { Span, StatementKind, StatementType } from '../../core/model';
import { cardKinds, kindLabels, typeNames } from '../../core/wording/kinds';
import { shorten } from '../../core/wording/one-line';
import { speakerName } from '../../core/wording/speaker';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { pickOne, showInformation } from '../messages';
import { authoring } from '../parts/part';
import { translate } from '../words';
import { type Annotating, articleHere, decide, decider, type Here, keep, statementHere, wordsIn } from './annotating';
import { selectedIn } from './labels';

/** Corrects which words a statement has, and what it is. */
export function registerBoundaries(annotating: Annotating): vscode.Disposable {
  const command = (id: string, run: (here: Here) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const here = await statementHere(annotating, argument);
      if (here) await run(here);
    });
  const stretch = (edge: 'start' | 'end', step: 1 | -1) => async (here: Here) => {
    const { article, statement } = here;
    const spans = authoring().stretched(article.text, statement.content, edge, step);
    if (spans) await reword(annotating, here, spans);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.useSelection', async () => {
      const here = await selectionHere(annotating);
      const statement = here && (authoring().mostOf(shownIn(here.article), here.span) ?? (await askWhich(here)));
      if (statement) await reword(annotating, { article: here.article, statement }, [here.span]);
    }),
    vscode.commands.registerCommand('sayso.addSelection', async () => {
      const here = await selectionHere(annotating);
      const statement = here && (await askWhich(here));
      if (statement) await reword(annotating, { article: here.article, statement }, [...statement.content, here.span]);
    }),
    command('sayso.moreAtEnd', stretch('end', 1)),
    command('sayso.fewerAtEnd', stretch('end', -1)),
    command('sayso.moreAtStart', stretch('start', 1)),
    command('sayso.fewerAtStart', stretch('start', -1)),
    command('sayso.splitStatement', (here) => split(annotating, here)),
    command('sayso.mergeStatement', (here) => merge(annotating, here)),
    command('sayso.changeKind', async (here) => {
      const kind = await askForKind(here.statement);
      if (kind) await decide(annotating, here, 'corrected', { kind });
    }),
    command('sayso.changeType', async (here) => {
      const type = await askForType(here.statement);
      if (type) await decide(annotating, here, 'corrected', { type });
    }),
  );
}

function reword(annotating: Annotating, here: Here, spans: readonly Span[]): Promise<boolean> {
  const { article, statement } = here;
  return decide(
    annotating,
    here,
    'corrected',
    authoring().rewordedBy(article.text, statement, authoring().pieces(article.text, spans)),
  );
}

interface Selected {
  readonly article: OpenArticle;
  readonly span: Span;
}

async function selectionHere({ articles }: Annotating): Promise<Selected | undefined> {
  const here = await articleHere(articles);
  if (!here) return undefined;
  const span = withoutBlanks(here.article.text, selectedIn(here.editor));
  if (span) return { article: here.article, span };
  void showInformation(vscode.l10n.t('Select the words first.'));
  return undefined;
}

function shownIn({ review }: OpenArticle): readonly Reviewed[] {
  return review.statements.filter(
    ({ review: { state, decision } }) => state !== 'rejected' && !(decision && isPassage(decision)),
  );
}

/** The statement to which words belong, the nearest first. */
async function askWhich({ article, span }: Selected, not?: Reviewed): Promise<Reviewed | undefined> {
  const distance = ({ content }: Reviewed): number =>
    Math.min(...content.map(({ start, end }) => Math.max(0, start - span.end, span.start - end)));
  const items = shownIn(article)
    .filter((one) => one !== not)
    .toSorted((a, b) => distance(a) - distance(b))
    .map((statement) => ({
      label: shorten(wordsIn(article.text, statement), 100),
      description: statement.speaker ? speakerName(statement, translate) : '',
      statement,
    }));
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('There is no other statement in this article.'));
    return undefined;
  }
  const title = not ? vscode.l10n.t('Merge With') : vscode.l10n.t('Words of Which Statement?');
  const picked = await pickOne(items, { title, placeHolder: vscode.l10n.t('The nearest stands first') });
  return picked?.statement;
}

async function split(annotating: Annotating, { article, statement }: Here): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
  const at = editor ? toOffset(editor.document, editor.selection.active) : -1;
  const parts = authoring().divided(article.text, statement.content, at);
  if (!parts) {
    void showInformation(vscode.l10n.t('Put the cursor between the words where the second statement begins.'));
    return;
  }
  await keep(annotating, article, authoring().splitInto(article.text, statement, parts, decider(annotating, article)));
}

async function merge(annotating: Annotating, { article, statement }: Here): Promise<void> {
  const last = statement.content.at(-1)!;
  const other = await askWhich({ article, span: { start: last.end, end: last.end } }, statement);
  if (other)
    await keep(
      annotating,
      article,
      authoring().mergedInto(article.text, statement, other, decider(annotating, article)),
    );
}

async function askForKind(statement: Reviewed): Promise<StatementKind | undefined> {
  const words = kindLabels(translate);
  const kinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];
  const items = kinds.map((kind) => ({ label: words[cardKinds[kind]], kind }));
  const now = words[cardKinds[statement.kind]];
  const placeHolder = vscode.l10n.t('Now: {0}', now);
  // A row of a list may have a kind of its own to VS Code.
  const rows = items.map(({ label }) => ({ label }));
  const picked = await pickOne(rows, { title: vscode.l10n.t('Kind of Statement'), placeHolder });
  return picked && items[rows.indexOf(picked)]?.kind;
}

async function askForType(statement: Reviewed): Promise<StatementType | undefined> {
  const words = typeNames(translate);
  const items = (Object.keys(words) as StatementType[]).map((type) => ({ label: words[type], type }));
  const placeHolder = vscode.l10n.t('Now: {0}', words[statement.type]);
  return (await pickOne(items, { title: vscode.l10n.t('Type of Statement'), placeHolder }))?.type;
}
