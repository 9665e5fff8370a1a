import * as vscode from 'vscode';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toRanges } from '../article/convert';
import type { Analysis } from '../../core/model';
import { canonical } from '../../core/text/canonical';
import { parts, type Steps } from '../../core/text/steps';
import { inSlices } from '../in-slices';
import { reading } from '../parts/part';
import { type MarkKind, markKinds } from './marks';
import type { Marked } from './near';
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

/**
 * A colour of words, behind another property's value. As `color` VS Code would give it more weight than the colour that
 * themes of high contrast have for selected words, and a selected name would be pale on white.
 */
const worded = (value: string, id: string): string => `${value}; color: var(--vscode-sayso-${id})`;

const dotted = (id: string): vscode.DecorationRenderOptions => ({
  borderWidth: '0 0 1px 0',
  borderStyle: 'dotted',
  borderColor: colour(id),
});

const underline = (style: string, id: string): string =>
  `underline ${style} 1px var(--vscode-sayso-${id}); text-underline-offset: 3px; text-decoration-skip-ink: none`;

/** No kind differs from another by its colour alone: weight, slope, spacing and the style of a line differ too. */
const looks: Readonly<Record<MarkKind, vscode.DecorationRenderOptions>> = {
  person: { fontWeight: worded('bold', 'person') },
  organisation: { fontWeight: worded('bold', 'organisation'), fontStyle: 'italic' },
  // Dotted below, not spaced out: other widths of letters would make the editor break its lines too late.
  state: { fontWeight: worded('bold', 'state'), ...dotted('state') },
  office: { fontWeight: worded('bold', 'office'), fontStyle: 'italic', ...dotted('office') },
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
  cue: { fontStyle: worded('italic', 'cue') },
  speaker: { fontWeight: worded('bold', 'speaker') },
  reference: { textDecoration: worded(underline('dotted', 'speaker'), 'speaker') },
  boilerplate: { fontWeight: worded('normal', 'boilerplate') },
};

/** In milliseconds: keys that come together are looked at together. */
const frame = 30;

/** So many marks are put in lines and columns in a step. */
const rangesAtOnce = 500;

/** What an editor shows now. */
interface Painted extends Marked {
  /** The whole reading that it began with. */
  readonly article: OpenArticle;
}

/** Paints the articles on the screen. The decoration types are made once and only their ranges change: no flicker. */
export function registerKindMarks(articles: Articles): vscode.Disposable {
  const types = markKinds.map((kind) => ({
    kind,
    type: vscode.window.createTextEditorDecorationType({
      ...looks[kind],
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  }));
  const painted = new WeakMap<vscode.TextEditor, Painted>();
  /** Editors in which something is marked, or is about to be, and by which painting; a later one overtakes it. */
  const paintings = new WeakMap<vscode.TextEditor, object>();
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  const paint = (editor: vscode.TextEditor, anew = false): void => {
    // Nothing that stands there is what it would be now.
    if (anew) painted.delete(editor);
    const article = articles.get(editor.document);
    if (!article) {
      painted.delete(editor);
      if (paintings.delete(editor)) for (const { type } of types) editor.setDecorations(type, []);
      return;
    }
    const { document } = editor;
    // While somebody types, the editor itself moves the marks; the next reading puts them right.
    if (article.version !== document.version) return;
    const painting = {};
    paintings.set(editor, painting);
    const isOvertaken = (): boolean =>
      paintings.get(editor) !== painting || document.isClosed || article.version !== document.version;
    void inSlices(paintSteps(editor, article), isOvertaken);
  };
  /** An article of thousands of statements has more marks than others have the time to wait for. */
  const paintSteps = function* (editor: vscode.TextEditor, article: OpenArticle): Steps<void> {
    const { document } = editor;
    const settings = vscode.workspace.getConfiguration(section, document);
    const on = settings.get<boolean>('enabled', true);
    const marks = yield* reading().markSteps(article.analysis, article.text);
    const before = painted.get(editor);
    // Until all are set, it is not known which are.
    painted.delete(editor);
    for (const { kind, type } of types) {
      // Four thousand ranges are not sent again for nothing.
      if (before?.text === article.text && reading().sameSpans(before.marks[kind], marks[kind])) continue;
      const shown = on && settings.get<boolean>(settingOf[kind], true);
      const ranges: vscode.Range[] = [];
      for (const some of shown ? parts(marks[kind], rangesAtOnce) : []) {
        ranges.push(...toRanges(document, some));
        yield;
      }
      editor.setDecorations(type, ranges);
      yield;
    }
    painted.set(editor, { article, marks, text: article.text });
  };
  /** A long article is read again only after a while: until then, what is typed has the marks of its paragraphs. */
  const paintNear = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const before = painted.get(editor);
    const article = articles.get(document);
    if (!before || article !== before.article || article.version === document.version) return;
    const { text } = canonical(document.getText());
    const { headline, date } = article.analysis.article;
    const title = headline ? article.text.slice(headline.start, headline.end) : '';
    const decisions = articles.decisions(document.uri);
    // Who holds an office hangs on the day, which no paragraph tells.
    const day = date?.precision === 'day' && date.earliest === date.latest ? date.earliest : null;
    const known = day === null ? decisions : { date: day, ...decisions };
    const read = (part: string): Analysis => reading().analyze(part, articles.knowledge, known);
    const near = reading().marksNear(before, text, title, read);
    if (!near) return;
    const settings = vscode.workspace.getConfiguration(section, document);
    const on = settings.get<boolean>('enabled', true);
    for (const { kind, type } of types)
      if (near.changed.includes(kind) && on && settings.get<boolean>(settingOf[kind], true))
        editor.setDecorations(type, toRanges(document, near.marks[kind]));
    painted.set(editor, { article, marks: near.marks, text });
  };
  const paintSoon = (document: vscode.TextDocument): void => {
    if (waiting.has(document) || !articles.isLong(document)) return;
    const run = (): void => {
      waiting.delete(document);
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paintNear(editor);
    };
    waiting.set(document, setTimeout(run, frame));
  };
  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor, true);
  };

  return vscode.Disposable.from(
    ...types.map(({ type }) => type),
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (painted.get(editor)?.article !== articles.get(editor.document)) paint(editor);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) paintSoon(document);
    }),
    new vscode.Disposable(() => waiting.forEach(clearTimeout)),
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
