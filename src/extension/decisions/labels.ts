import * as vscode from 'vscode';
import { isLabelId, labelsOf, pathOf, type ShownLabel } from '../../core/annotations/codebook';
import { withoutBlanks } from '../../core/annotations/decide';
import { ownPassage, statementOf, toggled } from '../../core/annotations/labels';
import { withLabels } from '../../core/annotations/relabel';
import { isPassage } from '../../core/annotations/review';
import type { Span } from '../../core/model';
import { stanceWords } from '../../core/wording/decided';
import { shortenInMarks } from '../../core/wording/one-line';
import { articleOf, fields } from '../article/arguments';
import type { OpenArticle } from '../article/open-article';
import { toOffset } from '../article/convert';
import { codebookFor } from '../codebook/store';
import { textAt, writeText } from '../codebook/write';
import { askForText, flashStatus, pickOne, showInformation } from '../messages';
import { authoring } from '../parts/part';
import { translate } from '../words';
import { swatch } from './swatch';
import {
  annotate,
  type Annotating,
  articleHere,
  decider,
  type Here,
  keep,
  now,
  statementHere,
  statementUnder,
  wordsIn,
} from './annotating';

/** What is to be labelled: a statement or a marked passage, or words that are neither. */
export type Target = Here | { readonly article: OpenArticle; readonly span: Span };

/** The label that was given last, for "Same Label Again". */
export interface LastLabel {
  id?: string;
}

export function registerLabels(annotating: Annotating, last: LastLabel): vscode.Disposable {
  const { articles } = annotating;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.label', async (argument: unknown) => {
      const target = await targetHere(annotating, argument);
      if (!target) return;
      const { label: asked } = fields(argument);
      const known = typeof asked === 'string' && isLabelId(asked) ? asked : undefined;
      const whole = {};
      const id = known ?? (await askForLabel(annotating, target, whole));
      if (id !== undefined) await giveLabel(annotating, target, id, last, whole);
    }),
    vscode.commands.registerCommand('sayso.labelAgain', async (argument: unknown) => {
      if (last.id === undefined) {
        await vscode.commands.executeCommand('sayso.label', argument);
        return;
      }
      const target = await targetHere(annotating, argument);
      if (target) await giveLabel(annotating, target, last.id, last);
    }),
    vscode.commands.registerCommand('sayso.openCodebook', () => openCodebook(articles.active?.document.uri)),
  );
}

/** What a card names, what is selected, or the statement under the cursor. */
export async function targetHere(annotating: Annotating, argument: unknown): Promise<Target | undefined> {
  const { articles } = annotating;
  const { uri, statement } = fields(argument);
  if (typeof uri === 'string' && typeof statement === 'string') {
    const article = await articleOf(articles, argument);
    return article && statementHere(annotating, argument);
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return statementHere(annotating, argument);
  const here = await articleHere(articles);
  return here && targetOf(here.article, selectedIn(editor));
}

export function selectedIn({ document, selection }: vscode.TextEditor): Span {
  return { start: toOffset(document, selection.start), end: toOffset(document, selection.end) };
}

/** The statement that a selection is, or else the words themselves; undefined where there are none. */
export function targetOf(article: OpenArticle, selected: Span): Target | undefined {
  const span = withoutBlanks(article.text, selected);
  if (!span) {
    const statement = statementUnder(article, selected.start);
    if (statement) return { article, statement };
    void showInformation(vscode.l10n.t('Select the words first.'));
    return undefined;
  }
  const shown = article.review.statements.filter(({ review }) => review.state !== 'rejected');
  const statement = statementOf(shown, span);
  return statement ? { article, statement } : { article, span };
}

const labelsOn = (target: Target): readonly string[] =>
  'statement' in target ? (target.statement.review.decision?.labels ?? []) : [];

/** Gives the label, or takes it away where it is there already. @param whole what that is a step of */
export async function giveLabel(
  annotating: Annotating,
  target: Target,
  id: string,
  last: LastLabel,
  whole?: object,
): Promise<boolean> {
  last.id = id;
  const { article } = target;
  const name = annotating.codebooks.of(article.document.uri).byId.get(id)?.name ?? id;
  if (!('statement' in target))
    return keep(
      annotating,
      article,
      [ownPassage(article.text, [target.span], [id], decider(annotating, article)())],
      whole,
    );
  const labels = toggled(labelsOn(target), id);
  const { decision } = target.statement.review;
  const written =
    decision && isPassage(decision)
      ? await keep(annotating, article, [withLabels(decision, labels, now())], whole)
      : await annotate(annotating, target, { labels: labels.length > 0 ? labels : undefined }, whole);
  if (written)
    flashStatus(
      labels.includes(id)
        ? vscode.l10n.t('Labelled “{0}”.', name)
        : vscode.l10n.t('The label “{0}” is taken away.', name),
    );
  return written;
}

interface LabelItem extends vscode.QuickPickItem {
  readonly id?: string;
  readonly action?: 'new' | 'open';
}

/** A label of the codebook, one that the words carry already, or a new one. @param whole what a new one is a step of */
export async function askForLabel(annotating: Annotating, target: Target, whole?: object): Promise<string | undefined> {
  const { article } = target;
  const words = 'statement' in target ? wordsIn(article.text, target.statement) : textOf(article, target.span);
  const title = vscode.l10n.t('Label “{0}”', shortenInMarks(words, 60));
  return pickLabel(annotating, article.document.uri, title, labelsOn(target), whole);
}

/** The same for an article that need not be open. @param given what is ticked */
export async function pickLabel(
  annotating: Annotating,
  uri: vscode.Uri,
  title: string,
  given: readonly string[] = [],
  whole?: object,
): Promise<string | undefined> {
  // VS Code tells of a file that was just written only after a while.
  await annotating.codebooks.readAll();
  const codebook = annotating.codebooks.of(uri);
  const missing = labelsOf(given, codebook).filter((label) => label.missing);
  const items: LabelItem[] = [...codebook.labels, ...missing].map((label) =>
    labelItem(label, pathOf(codebook, label).slice(0, -1), given.includes(label.id)),
  );
  const picked = await pickOne<LabelItem>(
    [
      ...items,
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: vscode.l10n.t('New Label…'), action: 'new' },
      { label: vscode.l10n.t('Open the Codebook'), action: 'open' },
    ],
    {
      title,
      placeHolder: vscode.l10n.t('Choose a label; one that is ticked is taken away'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (picked?.action === 'open') {
    await openCodebook(uri);
    return undefined;
  }
  return picked?.action === 'new' ? newLabel(annotating, uri, whole) : picked?.id;
}

const textOf = ({ text }: OpenArticle, { start, end }: Span): string => text.slice(start, end);

function labelItem(label: ShownLabel, above: readonly string[], given: boolean): LabelItem {
  const { id, name, colour, description, shortcut, stance } = label;
  const about = [
    ...(given ? ['✓'] : []),
    ...(shortcut === undefined ? [] : [vscode.l10n.t('key {0}', shortcut)]),
    ...(stance === undefined ? [] : [stanceWords(stance, translate)]),
    ...above.toReversed(),
    ...(label.missing ? [vscode.l10n.t('not in the codebook')] : []),
  ];
  return {
    id,
    label: name,
    description: about.join(' · '),
    ...(description === undefined ? {} : { detail: description }),
    iconPath: label.missing ? new vscode.ThemeIcon('question') : swatch(colour, given),
  };
}

/** Asks for a name and writes the label at the end of the codebook. @returns its id */
async function newLabel(
  { codebooks, history }: Annotating,
  article: vscode.Uri,
  whole?: object,
): Promise<string | undefined> {
  const uri = codebookFor(article);
  if (!uri) {
    void showInformation(
      vscode.l10n.t('Open the folder of this article first: its labels stand in .sayso/codebook.yaml.'),
    );
    return undefined;
  }
  const { byId } = codebooks.of(article);
  const name = (
    await askForText({
      title: vscode.l10n.t('New Label'),
      prompt: vscode.l10n.t('Its name; colour, description and shortcut can be written in the codebook.'),
    })
  )?.trim();
  if (name === undefined || name === '') return undefined;
  const id = idFor(name, new Set(byId.keys()));
  const before = await textAt(uri);
  const after = authoring().withLabel(before ?? '', { id, name });
  if (after === null) {
    void showInformation(vscode.l10n.t('The codebook has to be mended first: see Problems.'));
    await vscode.window.showTextDocument(uri);
    return undefined;
  }
  if (!(await history.keep([{ uri, textBefore: before ?? '', textAfter: after }], whole))) return undefined;
  await codebooks.readAll();
  return id;
}

/** A short word that stays when the name is changed. */
function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const first = isLabelId(plain) ? plain : 'label';
  for (let number = 1; ; number++) {
    const id = number === 1 ? first : `${first}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const template = `# Labels for statements and words of the articles in this folder.
# Each has an id, which never changes, and what you like of: name, colour (red, orange, yellow, green, blue, purple,
# grey), description, parent (the id of another label), shortcut (a letter or digit) and stance (for, against, neutral).
version: 1
labels:
`;

async function openCodebook(article: vscode.Uri | undefined): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = (article && codebookFor(article)) ?? (folder && codebookFor(folder));
  if (!uri) {
    void showInformation(vscode.l10n.t('Open a folder first: its labels stand in .sayso/codebook.yaml.'));
    return;
  }
  if ((await textAt(uri)) === undefined && !(await writeText(uri, template))) return;
  await vscode.window.showTextDocument(uri, { preview: false });
}
