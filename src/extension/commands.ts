import * as vscode from 'vscode';
import type { Actor } from '../core/actors/knowledge';
import type { Statement } from '../core/model';
import { articleLanguage, type Articles, type OpenArticle } from './articles';
import { toOffset, toRange } from './convert';
import { mentionAt, statementAt, wordsOf } from './find';
import { articleOf, fields } from './navigate';
import { boilerplateRuns } from './symbols';
import { actorKindWords, dateWords, speakerName } from './words';

export function registerCommands(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    command('sayso.showPanel', () => vscode.commands.executeCommand('sayso.panel.focus')),
    command('sayso.copyStatement', () => copyUnderCursor(articles)),
    command('sayso.copyStatementById', async (argument) => {
      const article = await articleOf(articles, argument);
      const { statement: id } = fields(argument);
      const statement = article?.analysis.statements.find((one) => one.id === id);
      if (article && statement) await copy(article, statement);
    }),
    command('sayso.openKnowledge', () => openKnowledge(articles, context)),
    command('sayso.openRecord', async (argument) => {
      const id = fields(argument).actor ?? fields(argument).id;
      const actor = typeof id === 'string' ? articles.knowledge.byId.get(id) : undefined;
      if (actor) await openRecord(actor, context);
    }),
    command('sayso.foldBoilerplate', () => foldBoilerplate(articles)),
    command('sayso.openExample', () => openExample(context)),
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
  if (statement) await copy(here.article, statement);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no statement under the cursor.'));
}

async function copy(article: OpenArticle, statement: Statement): Promise<void> {
  await vscode.env.clipboard.writeText(withSource(article, statement));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Statement copied with its source.'), 3000);
}

/** The words, who said them and what they were, and where they stand: headline, date, file and line. */
function withSource({ text, document, analysis }: OpenArticle, statement: Statement): string {
  const { headline, date } = analysis.article;
  const words = wordsOf(text, statement);
  const speaker = [speakerName(statement), statement.speaker?.roleOnDate].filter(Boolean).join(', ');
  const line = toRange(document, statement.content[0]!).start.line + 1;
  const file = vscode.workspace.asRelativePath(document.uri);
  const source = [
    ...(headline ? [text.slice(headline.start, headline.end).trim()] : []),
    ...(date ? [dateWords(date)] : []),
    vscode.l10n.t('{0}, line {1}', file, line),
  ];
  return `${words}\n— ${speaker}\n${source.join(' · ')}\n`;
}

/** The record of the actor under the cursor; elsewhere, the reader picks one. */
async function openKnowledge(articles: Articles, context: vscode.ExtensionContext): Promise<void> {
  const here = await underCursor(articles);
  const mention = here && mentionAt(here.article.analysis, here.offset);
  const named = mention?.actor ? articles.knowledge.byId.get(mention.actor) : undefined;
  const actor = named ?? (await pickActor(articles));
  if (actor) await openRecord(actor, context);
}

async function pickActor(articles: Articles): Promise<Actor | undefined> {
  const actors = [...articles.knowledge.byId.values()].sort((a, b) => a.name.localeCompare(b.name));
  const items = actors.map((actor) => ({ label: actor.name, description: actorKindWords(actor.kind), actor }));
  const placeHolder = vscode.l10n.t('Open the record of an actor');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.actor;
}

async function openRecord(actor: Actor, context: vscode.ExtensionContext): Promise<void> {
  const file = actor.file ?? '';
  // A reader's own record has a whole address.
  const uri = file.includes(':')
    ? vscode.Uri.parse(file)
    : vscode.Uri.joinPath(context.extensionUri, 'knowledge', file);
  const line = (actor.line ?? 1) - 1;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('The record of {0} cannot be opened here.', actor.name));
  }
}

async function foldBoilerplate(articles: Articles): Promise<void> {
  const here = await underCursor(articles);
  if (!here) return;
  const { document, analysis } = here.article;
  const selectionLines = boilerplateRuns(analysis.blocks).map((run) => toRange(document, run).start.line);
  if (selectionLines.length > 0) await vscode.commands.executeCommand('editor.fold', { selectionLines });
}

/** An article to try things on, as an unsaved copy: the reader may change it at will. */
async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const uri = vscode.Uri.joinPath(context.extensionUri, 'media', 'walkthrough', 'example.txt');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: articleLanguage, content }));
}
