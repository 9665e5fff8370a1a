import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import type { ArticleDate } from '../../core/model';
import type { NameHere } from '../../core/analysis/name-here';
import { askAbout } from './add-form';
import { writeAndShow, writeQuietly } from './add-edit';
import { fileForRecord, ownFileOf } from './add-target';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { actorHere } from '../article/here';
import { pickOne, showInformation } from '../messages';
import { articleOf, fields } from '../article/arguments';
import { roleToday } from '../../core/wording/roles';
import { nameOf } from './show-problem';
import { actorKindWords } from '../../core/wording/kinds';
import { translate } from '../words';
import { authoring, reading } from '../parts/part';

/** Writes into actors files of one's own what an article shows: people, spellings, roles, and names that mislead. */
export function registerAdding(articles: Articles): vscode.Disposable {
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    command('sayso.addActor', async (argument) => {
      const here = await nameOrSelection(articles, argument);
      if (here) await addActor(articles, here);
    }),
    command('sayso.addSpelling', async (argument) => {
      const here = await nameOrSelection(articles, argument);
      if (here) await addSpelling(articles, here);
    }),
    command('sayso.addRole', async (argument) => {
      const here = await actorHere(articles, argument);
      if (!here) return;
      const { article, actor } = here;
      const file = ownFileOf(actor) ?? (await fileForRecord(article.document.uri));
      if (file) await writeAndShow(file, (text) => authoring().addRole(text, actor.id));
    }),
    command('sayso.notAnywhere', async (argument) => {
      const here = await actorHere(articles, argument);
      if (here) await addQuietly(here.article, here.actor, 'not', here.words);
    }),
  );
}

interface NameInArticle extends NameHere {
  readonly article: OpenArticle;
}

/** The name that a command's argument gives, or else the selected one or the one under the cursor. */
async function nameOrSelection(articles: Articles, argument: unknown): Promise<NameInArticle | undefined> {
  const { name, uri } = fields(argument);
  if (typeof name === 'string') {
    const article = typeof uri === 'string' ? await articleOf(articles, argument) : articles.active;
    if (!article) return undefined;
    const stranger = reading().strangerNamed(reading().strangersIn(article.text, article.analysis), name);
    return { article, name: stranger?.name ?? name, ...(stranger ? { stranger } : {}) };
  }
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.current(editor.document));
  if (!article) return undefined;
  const { selection, document } = editor;
  const span = { start: toOffset(document, selection.start), end: toOffset(document, selection.end) };
  const here = reading().nameHere(article.text, article.analysis, span);
  if (here) return { article, ...here };
  void showInformation(vscode.l10n.t('Select a name first, or put the cursor on one that is not in your knowledge.'));
  return undefined;
}

/** Asks for what is to be known in a short form, and writes the record behind it. */
async function addActor({ knowledge }: Articles, { article, name, stranger }: NameInArticle): Promise<void> {
  const file = await fileForRecord(article.document.uri);
  if (!file) return;
  const asOf = dayOf(article.analysis.article.date);
  const { kind = 'person', gender, description: title } = stranger ?? {};
  const start = { name, ...(title === undefined ? {} : { title }), ...(asOf ? { asOf } : {}) };
  const filled = await askAbout(start, kind === 'person');
  if (!filled) return;
  const written = await writeQuietly(file, (text) => {
    const id = authoring().idFor(filled.name, (one) => knowledge.byId.has(one) || authoring().hasRecord(text, one));
    return authoring().addFilledRecord(text, { id, kind, ...(gender ? { gender } : {}), ...filled });
  });
  if (!written) return;
  const show = vscode.l10n.t('Open the File');
  const message = vscode.l10n.t('{0} is in your knowledge now, in {1}.', filled.name, nameOf(file));
  if ((await showInformation(message, show)) === show) await vscode.window.showTextDocument(file, { preview: false });
}

/** The article's date, where it is one day. */
function dayOf(date: ArticleDate | null): string | undefined {
  return date?.earliest && date.earliest === date.latest && date.precision === 'day' ? date.earliest : undefined;
}

async function addSpelling({ knowledge }: Articles, { article, name }: NameInArticle): Promise<void> {
  const actors = authoring().byNearness(name, knowledge.actors);
  const alike = actors.filter(({ near }) => near);
  const item = ({ actor }: { readonly actor: Actor }): vscode.QuickPickItem & { readonly actor?: Actor } => ({
    label: actor.name,
    description: roleToday(actor, knowledge, translate)?.text ?? actorKindWords(actor.kind, translate),
    actor,
  });
  const separator = (label: string): vscode.QuickPickItem & { readonly actor?: Actor } => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const picked = await pickOne(
    [
      ...(alike.length > 0 ? [separator(vscode.l10n.t('written much like it')), ...alike.map(item)] : []),
      separator(vscode.l10n.t('all others')),
      ...actors.filter(({ near }) => !near).map(item),
    ],
    {
      title: vscode.l10n.t('Add the Spelling “{0}”', name),
      placeHolder: vscode.l10n.t('Whose name is it?'),
      matchOnDescription: true,
    },
  );
  if (picked?.actor) await addQuietly(article, picked.actor, 'aliases', name);
}

async function addQuietly(article: OpenArticle, actor: Actor, field: 'aliases' | 'not', name: string): Promise<void> {
  const file = ownFileOf(actor) ?? (await fileForRecord(article.document.uri));
  if (!file || !(await writeQuietly(file, (text) => authoring().addName(text, actor.id, field, name)))) return;
  const show = vscode.l10n.t('Open the File');
  const answer = await showInformation(
    field === 'not'
      ? vscode.l10n.t('“{0}” no longer means {1} anywhere. It is written in {2}.', name, actor.name, nameOf(file))
      : vscode.l10n.t('“{0}” now means {1}. It is written in {2}.', name, actor.name, nameOf(file)),
    show,
  );
  if (answer === show) await vscode.window.showTextDocument(file, { preview: false });
}
