import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import type { Knowledge } from '../../core/actors/find-mentions';
import type { Statement } from '../../core/model';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { citation } from '../../core/wording/citation';
import { toOffset, toRange } from '../article/convert';
import { mentionAt, statementAt } from '../../core/analysis/at';
import { boilerplateRuns } from '../../core/analysis/sections';
import { flashStatus, showError, showInformation } from '../messages';
import { articleOf, fields } from '../article/arguments';
import { shippedUri } from '../knowledge/shipped';
import { translate } from '../words';

export function registerCommands(articles: Articles): vscode.Disposable {
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    command('sayso.showPanel', () => vscode.commands.executeCommand('sayso.panel.focus')),
    command('sayso.copyStatement', () => copyUnderCursor(articles)),
    command('sayso.copyStatementById', async (argument) => {
      const article = await articleOf(articles, argument);
      const { statement: id } = fields(argument);
      const statement = article?.analysis.statements.find((one) => one.id === id);
      if (article && statement) await copy(article, statement, articles.knowledge);
    }),
    command('sayso.openKnowledge', () => openKnowledge(articles)),
    command('sayso.openRecord', async (argument) => {
      const id = fields(argument).actor ?? fields(argument).id;
      const actor = typeof id === 'string' ? articles.knowledge.byId.get(id) : undefined;
      if (actor) await openRecord(actor);
    }),
    command('sayso.foldBoilerplate', () => foldBoilerplate(articles)),
  );
}

async function underCursor(articles: Articles): Promise<{ article: OpenArticle; offset: number } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.current(editor.document));
  return article && { article, offset: toOffset(editor.document, editor.selection.active) };
}

async function copyUnderCursor(articles: Articles): Promise<void> {
  const here = await underCursor(articles);
  const statement = here && statementAt(here.article.analysis, here.offset);
  if (statement) await copy(here.article, statement, articles.knowledge);
  else void showInformation(vscode.l10n.t('There is no statement under the cursor.'));
}

async function copy({ text, analysis, document }: OpenArticle, statement: Statement, known: Knowledge): Promise<void> {
  const file = vscode.workspace.asRelativePath(document.uri);
  await vscode.env.clipboard.writeText(citation({ text, analysis, file }, statement, known, translate));
  flashStatus(vscode.l10n.t('Statement copied with its source.'));
}

/** The record of the actor under the cursor. */
async function openKnowledge(articles: Articles): Promise<void> {
  const here = await underCursor(articles);
  const mention = here && mentionAt(here.article.analysis, here.offset);
  const actor = mention?.actor ? articles.knowledge.byId.get(mention.actor) : undefined;
  if (actor) await openRecord(actor);
  else void showInformation(vscode.l10n.t('There is no known name under the cursor.'));
}

async function openRecord(actor: Actor): Promise<void> {
  const line = (actor.line ?? 1) - 1;
  try {
    if (actor.file === undefined) throw new Error('The record stands in no file.');
    // A reader's own record has a whole address.
    const uri = actor.file.includes(':') ? vscode.Uri.parse(actor.file) : shippedUri(actor.file);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
  } catch {
    void showError(vscode.l10n.t('This record cannot be opened.'));
  }
}

async function foldBoilerplate(articles: Articles): Promise<void> {
  const here = await underCursor(articles);
  if (!here) return;
  const { document, analysis } = here.article;
  const selectionLines = boilerplateRuns(analysis.blocks).map((run) => toRange(document, run).start.line);
  if (selectionLines.length > 0) await vscode.commands.executeCommand('editor.fold', { selectionLines });
}
