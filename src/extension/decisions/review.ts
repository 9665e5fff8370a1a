import * as vscode from 'vscode';
import { chosen, ownStatement, withoutBlanks } from '../../core/annotations/decide';
import type { Decision } from '../../core/annotations/decision';
import { forgotten } from '../../core/annotations/forget';
import { shorten } from '../../core/wording/one-line';
import { articleOf, fields } from '../article/arguments';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { askForText, flashStatus, pickOne, showInformation } from '../messages';
import {
  annotate,
  type Annotating,
  articleHere,
  decide,
  decider,
  goToNext,
  type Here,
  keep,
  now,
  statementHere,
  wordsIn,
} from './annotating';
import { askForSpeakers } from './speakers';

/** What the reader says of statements: accept, reject, correct, restore, add their own, and undo. */
export function registerReview(annotating: Annotating): vscode.Disposable {
  const { articles, history } = annotating;
  const command = (id: string, run: (here: Here, argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const here = await statementHere(annotating, argument);
      if (here) await run(here, argument);
    });
  return vscode.Disposable.from(
    command('sayso.acceptStatement', (here) => decide(annotating, here, 'accepted')),
    command('sayso.acceptAndNext', async (here) => {
      if (await decide(annotating, here, 'accepted')) await goToNext(here);
    }),
    command('sayso.rejectStatement', async (here) => {
      if (await decide(annotating, here, 'rejected')) flashStatus(vscode.l10n.t('Rejected. It does not come back.'));
    }),
    command('sayso.correctSpeaker', async (here, argument) => {
      const { choice } = fields(argument);
      const one = typeof choice === 'number' ? here.statement.speaker?.candidates?.[choice] : undefined;
      const speakers = one
        ? [chosen(one.actor, one.name)]
        : await askForSpeakers(articles, here.article, here.statement);
      if (speakers) await decide(annotating, here, 'corrected', { speakers });
    }),
    vscode.commands.registerCommand('sayso.noteOnStatement', async (argument: unknown) => {
      const { note: written } = fields(argument);
      const here = await statementHere(annotating, argument);
      if (!here) {
        // The statement is gone meanwhile: what was written on it is not.
        if (typeof written !== 'string' || written === '') return;
        await vscode.env.clipboard.writeText(written);
        void showInformation(vscode.l10n.t('The statement is gone. Your note is in the clipboard.'));
        return;
      }
      const asked = typeof written === 'string' ? written : undefined;
      const note =
        asked ??
        (await askForText({
          title: vscode.l10n.t('Note on This Statement'),
          prompt: vscode.l10n.t('Kept beside the article. Leave it empty to take the note away.'),
          value: here.statement.review.decision?.note ?? '',
        }));
      if (note !== undefined) await annotate(annotating, here, { note: note.trim() === '' ? undefined : note });
    }),
    vscode.commands.registerCommand('sayso.restoreStatement', async (argument: unknown) => {
      if (await forgetLost(annotating, argument)) return;
      const here = await statementHere(annotating, argument);
      if (!here) return;
      const { decision } = here.statement.review;
      if (decision) await keep(annotating, here.article, forgotten([decision], now()));
      else void showInformation(vscode.l10n.t('Nothing was decided on this statement.'));
    }),
    vscode.commands.registerCommand('sayso.markQuote', () => mark(annotating, 'direct')),
    vscode.commands.registerCommand('sayso.markClaim', () => mark(annotating, 'indirect')),
    vscode.commands.registerCommand('sayso.rejectedStatements', async () => {
      const here = articles.active;
      if (here) await restoreOne(annotating, here);
      else void showInformation(vscode.l10n.t('Open a news article first.'));
    }),
    vscode.commands.registerCommand('sayso.undoDecision', () => history.undo()),
    vscode.commands.registerCommand('sayso.redoDecision', () => history.redo()),
  );
}

/** What is selected becomes a statement of the reader's own. */
async function mark(annotating: Annotating, kind: 'direct' | 'indirect'): Promise<void> {
  const here = await articleHere(annotating.articles);
  if (!here) return;
  const { article, editor } = here;
  const { start, end } = editor.selection;
  const selected = { start: toOffset(editor.document, start), end: toOffset(editor.document, end) };
  const span = withoutBlanks(article.text, selected);
  if (!span) {
    void showInformation(vscode.l10n.t('Select the words first.'));
    return;
  }
  const speakers = await askForSpeakers(annotating.articles, article, undefined);
  if (!speakers) return;
  const own = ownStatement(article.text, span, kind, speakers, decider(annotating, article)());
  await keep(annotating, article, [own]);
}

/** Takes back a decision whose words are gone. @returns whether a card names such a one */
async function forgetLost(annotating: Annotating, argument: unknown): Promise<boolean> {
  const { statement: id } = fields(argument);
  const article = typeof id === 'string' ? await articleOf(annotating.articles, argument) : undefined;
  const lost = article?.review.lost.find((one) => one.id === id);
  if (!article || !lost) return false;
  if (await keep(annotating, article, forgotten([lost], now()))) flashStatus(vscode.l10n.t('Forgotten.'));
  return true;
}

/** Lists what was rejected; the chosen one comes back as the machine had it. */
async function restoreOne(annotating: Annotating, article: OpenArticle): Promise<void> {
  const items = article.review.statements.flatMap((statement) => {
    const { state, decision } = statement.review;
    const label = shorten(wordsIn(article.text, statement), 100);
    return state === 'rejected' && decision ? [{ decision, label }] : [];
  });
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('Nothing is rejected in this article.'));
    return;
  }
  const picked: { readonly decision: Decision } | undefined = await pickOne(items, {
    title: vscode.l10n.t('Rejected Statements of This Article'),
    placeHolder: vscode.l10n.t('Choose one to bring it back'),
  });
  if (picked) await keep(annotating, article, forgotten([picked.decision], now()));
}
