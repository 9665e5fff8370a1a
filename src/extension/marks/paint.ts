import * as vscode from 'vscode';
import type { Articles, OpenArticle } from '../article/articles';
import { toRanges } from '../article/convert';
import { type MarkKind, markKinds, marksOf } from './marks';
import { flashStatus } from '../messages';

const section = 'sayso.highlight';

/** The setting that turns each kind of mark off. */
const settingOf: Readonly<Record<MarkKind, string>> = {
  person: 'people',
  office: 'offices',
  organisation: 'organisations',
  state: 'states',
  quote: 'quotes',
  quoted: 'quotes',
  claim: 'claims',
  cue: 'cues',
  speaker: 'speakers',
  reference: 'speakers',
  boilerplate: 'boilerplate',
};

const colour = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`sayso.${id}`);
const dotted = (id: string): vscode.DecorationRenderOptions => ({
  borderWidth: '0 0 1px 0',
  borderStyle: 'dotted',
  borderColor: colour(id),
});

const underline = (style: string, id: string): string =>
  `underline ${style} 1px var(--vscode-sayso-${id}); text-underline-offset: 3px; text-decoration-skip-ink: none`;

/** No kind differs from another by its colour alone: weight, slope, spacing and the style of a line differ too. */
const looks: Readonly<Record<MarkKind, vscode.DecorationRenderOptions>> = {
  person: { color: colour('person'), fontWeight: 'bold' },
  organisation: { color: colour('organisation'), fontWeight: 'bold', fontStyle: 'italic' },
  // Dotted below, not spaced out: other widths of letters would make the editor break its lines too late.
  state: { color: colour('state'), fontWeight: 'bold', ...dotted('state') },
  office: { color: colour('office'), fontWeight: 'bold', fontStyle: 'italic', ...dotted('office') },
  quote: {
    backgroundColor: colour('quoteBackground'),
    textDecoration: underline('solid', 'quoteUnderline'),
    overviewRulerColor: colour('overviewRuler.quote'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  },
  quoted: { backgroundColor: colour('quoteBackground') },
  claim: {
    textDecoration: underline('dashed', 'claimUnderline'),
    overviewRulerColor: colour('overviewRuler.claim'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  },
  cue: { color: colour('cue'), fontStyle: 'italic' },
  speaker: { color: colour('speaker'), fontWeight: 'bold' },
  reference: { color: colour('speaker'), textDecoration: underline('dotted', 'speaker') },
  boilerplate: { color: colour('boilerplate'), fontWeight: 'normal' },
};

/** Paints the articles on the screen. The decoration types are made once and only their ranges change: no flicker. */
export function registerKindMarks(articles: Articles): vscode.Disposable {
  const types = markKinds.map((kind) => ({
    kind,
    type: vscode.window.createTextEditorDecorationType({
      ...looks[kind],
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  }));
  const painted = new WeakMap<vscode.TextEditor, OpenArticle>();

  const paint = (editor: vscode.TextEditor): void => {
    const article = articles.get(editor.document);
    if (!article) {
      if (painted.delete(editor)) for (const { type } of types) editor.setDecorations(type, []);
      return;
    }
    // While somebody types, the editor itself moves the marks; the next reading puts them right.
    if (article.version !== editor.document.version) return;
    const settings = vscode.workspace.getConfiguration(section, editor.document);
    const on = settings.get<boolean>('enabled', true);
    const marks = marksOf(article.analysis, article.text);
    for (const { kind, type } of types) {
      const shown = on && settings.get<boolean>(settingOf[kind], true);
      editor.setDecorations(type, shown ? toRanges(editor.document, marks[kind]) : []);
    }
    painted.set(editor, article);
  };
  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor);
  };

  return vscode.Disposable.from(
    ...types.map(({ type }) => type),
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (painted.get(editor) !== articles.get(editor.document)) paint(editor);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(section)) paintAll();
    }),
    vscode.commands.registerCommand('sayso.toggleHighlighting', toggle),
  );
}

/**
 * Turns all marks on or off where the reader set it last: in the folder, the workspace or the user's settings. What
 * is as it was from the start needs no setting, so turning them on again takes ours out.
 */
async function toggle(): Promise<void> {
  const read = () => vscode.workspace.getConfiguration(section, vscode.window.activeTextEditor?.document);
  const set = read().inspect<boolean>('enabled');
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  const on = !read().get<boolean>('enabled', true);
  await read().update('enabled', on ? undefined : false, target);
  // Elsewhere it may be set the other way.
  if (read().get<boolean>('enabled', true) !== on) await read().update('enabled', on, target);
  const message = on ? vscode.l10n.t('Highlighting is on.') : vscode.l10n.t('Highlighting is off.');
  flashStatus(message);
}
