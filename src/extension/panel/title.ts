import * as vscode from 'vscode';
import { type ListForm, statementList } from '../../core/wording/statement-list';
import type { PanelOrder, PanelRequest } from '../../panel/protocol';
import type { Articles } from '../article/articles';
import { flashStatus, pickOne, showInformation } from '../messages';
import { translate } from '../words';

/** What the buttons in the view's title ask of the page in it. */
export interface PanelPage {
  /** Shows the view, and does it there. */
  ask(request: PanelRequest): Promise<void>;
  /** The ids of the statements that the filters leave, in their order; undefined where the view has no page. */
  shown(): Promise<readonly string[] | undefined>;
}

/** The buttons in the title of "Claims & Quotes". */
export function registerTitle(articles: Articles, page: PanelPage): vscode.Disposable {
  const command = (id: string, run: () => Promise<void>): vscode.Disposable => vscode.commands.registerCommand(id, run);
  const order = (order: PanelOrder) => () => page.ask({ what: 'order', order });
  return vscode.Disposable.from(
    command('sayso.findInPanel', () => page.ask({ what: 'search' })),
    command('sayso.expandStatements', () => page.ask({ what: 'fold', open: true })),
    command('sayso.collapseStatements', () => page.ask({ what: 'fold', open: false })),
    command('sayso.orderByText', order('text')),
    command('sayso.orderBySpeaker', order('speaker')),
    command('sayso.orderByKind', order('kind')),
    command('sayso.copyStatements', () => copyStatements(articles, page)),
  );
}

interface Choice extends vscode.QuickPickItem {
  readonly form: ListForm;
  readonly ids: readonly string[];
}

/** Copies all statements, or those that the filters leave. */
async function copyStatements(articles: Articles, page: PanelPage): Promise<void> {
  const article = articles.active;
  if (!article) {
    void showInformation(vscode.l10n.t('Open a news article first.'));
    return;
  }
  const { text, analysis, document } = article;
  const all = analysis.statements.map(({ id }) => id);
  const shown = await page.shown();
  const some = shown !== undefined && shown.length > 0 && shown.length < all.length ? shown : undefined;
  const form = (ids: readonly string[], what: string): Choice[] => [
    { label: vscode.l10n.t('{0} as Text', what), form: 'text', ids },
    { label: vscode.l10n.t('{0} as Markdown', what), form: 'markdown', ids },
  ];
  const picked = await pickOne<Choice>(
    [
      ...(some ? form(some, vscode.l10n.t('The {0} That Are Shown', some.length)) : []),
      ...form(all, vscode.l10n.t('All {0} Statements', all.length)),
    ],
    { title: vscode.l10n.t('Copy Statements'), placeHolder: vscode.l10n.t('Each with its speaker and its place') },
  );
  if (!picked) return;
  const byId = new Map(analysis.statements.map((one) => [one.id, one]));
  const statements = picked.ids.flatMap((id) => byId.get(id) ?? []);
  const file = vscode.workspace.asRelativePath(document.uri);
  const list = statementList({ text, analysis, file }, statements, articles.knowledge, picked.form, translate);
  await vscode.env.clipboard.writeText(list);
  flashStatus(vscode.l10n.t('{0} statements copied.', statements.length));
}
