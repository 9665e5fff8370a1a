import * as vscode from 'vscode';
import type { Mention, Span } from '../../core/model';
import { articleOf, fields } from '../article/arguments';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toOffset, toRange, toRanges } from '../article/convert';
import { mentionAt, mentionsOf, nextFrom, startOf, statementsOf, wordsOf } from '../../core/analysis/at';
import { pickOne, showInformation } from '../messages';
import { shorten } from '../../core/wording/one-line';
import { countsWords } from '../../core/wording/counts';
import { actorKindWords, statementKindWords } from '../../core/wording/kinds';
import { speakerName } from '../../core/wording/speaker';
import { translate } from '../words';
import { reading } from '../parts/part';

/** How long revealed words stay lit, in milliseconds: time for the eye to find them. */
const flashTime = 900;

type Reveal = (document: vscode.TextDocument, span: Span, options?: RevealOptions) => Promise<void>;

interface RevealOptions {
  /** Leave the focus where it is, in the panel or in a tree. */
  readonly preserveFocus?: boolean;
  /** What is lit up for a moment; nothing where this is left out. */
  readonly flash?: readonly Span[];
}

/** Steps through statements and mentions, and goes to what a card, a list or a tree names. */
export function registerSteps(articles: Articles): vscode.Disposable {
  const flash = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  let fading: ReturnType<typeof setTimeout> | undefined;

  const reveal: Reveal = async (document, span, { preserveFocus = false, flash: lit = [] } = {}) => {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: shown?.viewColumn,
      preserveFocus,
      preview: false,
    });
    const range = toRange(document, span);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    if (lit.length === 0) return;
    clearTimeout(fading);
    editor.setDecorations(flash, toRanges(document, lit));
    fading = setTimeout(() => editor.setDecorations(flash, []), flashTime);
  };

  const command = (id: string, run: (...args: unknown[]) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  const onActive = (run: (article: OpenArticle, editor: vscode.TextEditor) => Promise<void>) => async () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.current(editor.document));
    if (article) await run(article, editor);
    else void showInformation(vscode.l10n.t('Open a news article first.'));
  };

  const stepStatements = (step: 1 | -1) =>
    onActive(async (article, editor) => {
      const offset = toOffset(editor.document, step === 1 ? editor.selection.start : editor.selection.end);
      const starts = article.analysis.statements
        .map((statement) => ({ start: startOf(statement), end: startOf(statement), statement }))
        .sort((a, b) => a.start - b.start);
      const here = step === 1 ? offset : toOffset(editor.document, editor.selection.start);
      const next = nextFrom(starts, here, step);
      if (next) await reveal(article.document, next.statement.content[0]!);
      else void showInformation(vscode.l10n.t('There are no statements in this article.'));
    });

  const stepMentions = (step: 1 | -1) =>
    onActive(async (article, editor) => {
      const offset = toOffset(editor.document, editor.selection.start);
      const here = mentionAt(article.analysis, offset);
      if (here?.actor) await goToMention(article, mentionsOf(article.analysis, here.actor), here.start, step);
      else void showInformation(vscode.l10n.t('There is no known name under the cursor.'));
    });

  const goToMention = async (
    article: OpenArticle,
    places: readonly Mention[],
    offset: number,
    step: 1 | -1,
  ): Promise<void> => {
    const next = nextFrom(places, offset, step);
    if (next) await reveal(article.document, next);
    else void showInformation(vscode.l10n.t('There are no other mentions in this article.'));
  };

  const stepMentionsOf = (step: 1 | -1) => async (argument: unknown) => {
    const article = await articleOf(articles, argument);
    const { actor, offset } = fields(argument);
    if (article && typeof actor === 'string' && typeof offset === 'number') {
      await goToMention(article, mentionsOf(article.analysis, actor), offset, step);
    }
  };

  return vscode.Disposable.from(
    flash,
    { dispose: () => clearTimeout(fading) },
    command('sayso.nextStatement', stepStatements(1)),
    command('sayso.previousStatement', stepStatements(-1)),
    command('sayso.nextMention', stepMentions(1)),
    command('sayso.previousMention', stepMentions(-1)),
    command('sayso.nextMentionOf', stepMentionsOf(1)),
    command('sayso.previousMentionOf', stepMentionsOf(-1)),
    command(
      'sayso.goToActor',
      onActive((article) => goToActor(article, articles, reveal)),
    ),
    command('sayso.statementsOf', async (argument) => {
      const article = await articleOf(articles, argument);
      const { actor } = fields(argument);
      if (article && typeof actor === 'string') await goToStatementOf(article, actor, reveal);
    }),
    command('sayso.reveal', async (argument) => {
      const article = await articleOf(articles, argument);
      const { parts, preserveFocus } = fields(argument);
      const span = spanIn(argument);
      if (!article || !span) return;
      const flash = Array.isArray(parts) ? parts.flatMap((part) => spanIn(part) ?? []) : [span];
      await reveal(article.document, span, { preserveFocus: preserveFocus === true, flash });
    }),
  );
}

async function goToActor(article: OpenArticle, articles: Articles, reveal: Reveal): Promise<void> {
  const items = reading()
    .actorsIn(article.analysis, article.text, articles.knowledge)
    .map(({ id, name, kind, places, ...counts }) => ({
      label: name,
      description: [
        id ? actorKindWords(kind, translate) : vscode.l10n.t('not in your knowledge'),
        countsWords(counts.mentions, counts.statements, translate),
      ].join(' · '),
      target: places[0]!,
    }));
  await pickAndReveal(article, items, vscode.l10n.t('Go to an actor in this article'), reveal);
}

async function goToStatementOf(article: OpenArticle, actor: string, reveal: Reveal): Promise<void> {
  const statements = statementsOf(article.analysis, actor);
  const items = statements.map((statement) => ({
    label: shorten(wordsOf(article.text, statement), 100),
    description: statementKindWords(statement, translate),
    target: statement.content[0]!,
  }));
  const title = statements[0] ? speakerName(statements[0], translate) : '';
  await pickAndReveal(article, items, vscode.l10n.t('Statements by {0}', title), reveal);
}

interface Place extends vscode.QuickPickItem {
  readonly target: Span;
}

async function pickAndReveal(
  article: OpenArticle,
  items: readonly Place[],
  placeHolder: string,
  reveal: Reveal,
): Promise<void> {
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('There are none in this article.'));
    return;
  }
  const picked = await pickOne(items, { placeHolder, matchOnDescription: true });
  if (picked) await reveal(article.document, picked.target, { flash: [picked.target] });
}

/** The span that a command's argument gives by its `start` and `end`. */
function spanIn(argument: unknown): Span | undefined {
  const { start, end } = fields(argument);
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}
