import * as vscode from 'vscode';
import { decisionCount } from '../../core/wording/counts';
import { withoutBlanks } from '../../core/annotations/decide';
import { type Decision, isRemoved } from '../../core/annotations/decision';
import { forgotten } from '../../core/annotations/forget';
import type { Span } from '../../core/model';
import { shorten } from '../../core/wording/one-line';
import type { OpenArticle } from '../article/open-article';
import { toRange } from '../article/convert';
import { agreed, flashStatus, pickOne, pickSeveral, showInformation } from '../messages';
import { authoring } from '../parts/part';
import { statusItem } from '../shown';
import { type Annotating, articleHere, entriesOf, keep, now } from './annotating';
import { selectedIn } from './labels';
import { translate } from '../words';

const context = 'sayso.placing';

/** What the reader is looking for a place for. */
interface Placing {
  readonly uri: string;
  readonly id: string;
}

/** "Place the Lost…": decisions whose words are gone, and those whose place is only likely, are put where they belong. */
export function registerPlaceLost(annotating: Annotating): vscode.Disposable {
  const shown = statusItem('sayso.placing', vscode.l10n.t('Sayso: Decision to Be Placed'), 100);
  let placing: Placing | undefined;
  const stop = (): void => {
    placing = undefined;
    shown.hide();
    void vscode.commands.executeCommand('setContext', context, false);
  };
  const begin = async (article: OpenArticle, decision: Decision): Promise<void> => {
    placing = { uri: article.document.uri.toString(), id: decision.id };
    shown.show(
      vscode.l10n.t('Place “{0}”', wordsOf(decision, 40)),
      vscode.l10n.t('Select its words in the article and press Enter. Escape leaves it as it is.'),
      { command: 'sayso.stopPlacing', title: vscode.l10n.t('Stop') },
    );
    await vscode.commands.executeCommand('setContext', context, true);
    flashStatus(vscode.l10n.t('Select its words and press Enter.'));
  };

  return vscode.Disposable.from(
    shown,
    { dispose: stop },
    vscode.commands.registerCommand('sayso.placeLost', async () => {
      const here = await articleHere(annotating.articles);
      if (!here) return;
      const { article, editor } = here;
      const selected = withoutBlanks(article.text, selectedIn(editor));
      const decision = await askWhich(article, selected !== null);
      if (decision === 'forget') await forget(annotating, article);
      if (!decision || decision === 'forget') return;
      if (selected) await place(annotating, article, decision, [selected]);
      else if (!(await askLikely(annotating, here, decision))) await begin(article, decision);
    }),
    vscode.commands.registerCommand('sayso.placeHere', async () => {
      const here = placing && (await articleHere(annotating.articles));
      if (!here || here.article.document.uri.toString() !== placing?.uri) return;
      const { id } = placing;
      const decision = entriesOf(annotating.articles, here.article.document).find((one) => one.id === id);
      const span = withoutBlanks(here.article.text, selectedIn(here.editor));
      if (!span) {
        void showInformation(vscode.l10n.t('Select the words first.'));
        return;
      }
      if (decision && !isRemoved(decision) && (await place(annotating, here.article, decision, [span]))) stop();
    }),
    vscode.commands.registerCommand('sayso.stopPlacing', stop),
  );
}

interface DecisionItem extends vscode.QuickPickItem {
  readonly decision: Decision;
}

function itemsOf({ review: { asking, lost } }: OpenArticle): readonly DecisionItem[] {
  const item = (decision: Decision, description: string): DecisionItem => ({
    label: wordsOf(decision, 100),
    description,
    ...(decision.note === undefined ? {} : { detail: shorten(decision.note, 100) }),
    decision,
  });
  return [
    ...asking.map((one) => item(one, vscode.l10n.t('its words, or what stands around them, have changed'))),
    ...lost.map((one) => item(one, vscode.l10n.t('its words are gone'))),
  ];
}

/** Takes back those that the reader ticks: nothing in the text is theirs any more. */
async function forget(annotating: Annotating, article: OpenArticle): Promise<void> {
  const picked = await pickSeveral(itemsOf(article), {
    title: vscode.l10n.t('Forget Which Ones?'),
    placeHolder: vscode.l10n.t('Tick what is to be forgotten, with notes and labels. One undo brings it back.'),
    matchOnDetail: true,
  });
  if (!picked || picked.length === 0) return;
  const question = vscode.l10n.t('Forget {0}, with notes and labels?', decisionCount(picked.length, translate));
  if (!(await agreed(question, vscode.l10n.t('Forget')))) return;
  const decisions = picked.map(({ decision }) => decision);
  if (await keep(annotating, article, forgotten(decisions, now())))
    flashStatus(
      vscode.l10n.t('{0} forgotten. One undo brings all of it back.', decisionCount(picked.length, translate)),
    );
}

async function askWhich(article: OpenArticle, hasSelection: boolean): Promise<Decision | 'forget' | undefined> {
  const items = itemsOf(article);
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('Nothing is lost in this article.'));
    return undefined;
  }
  const toForget = { label: vscode.l10n.t('Forget…'), decision: 'forget' as const };
  const picked = await pickOne<vscode.QuickPickItem & { readonly decision: Decision | 'forget' }>(
    [...items, toForget],
    {
      title: hasSelection ? vscode.l10n.t('What Belongs to the Selected Words?') : vscode.l10n.t('Place Which One?'),
      matchOnDetail: true,
    },
  );
  return picked?.decision;
}

/** @returns whether the reader is done with it: it is placed where it was likely, or they gave up */
async function askLikely(
  annotating: Annotating,
  { article, editor }: { readonly article: OpenArticle; readonly editor: vscode.TextEditor },
  decision: Decision,
): Promise<boolean> {
  const likely = article.review.statements.find(({ id, review }) => id === decision.id && review.anchor === 'fuzzy');
  if (!likely) return false;
  const range = toRange(article.document, likely.content[0]!);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const words = likely.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const answer = await askIfHere(decision, words);
  if (answer === undefined) return true;
  if (!answer) return false;
  await place(annotating, article, decision, likely.content);
  return true;
}

/** Whether a likely place is the place. @returns undefined where the reader gave up */
export async function askIfHere(decision: Decision, words: string): Promise<boolean | undefined> {
  const items = [
    { label: vscode.l10n.t('Yes, it is here'), detail: shorten(words, 200), isHere: true },
    { label: vscode.l10n.t('No, it is not'), isHere: false },
  ];
  const title = vscode.l10n.t('Are These Its Words Now?');
  const placeHolder = vscode.l10n.t('Before: {0}', wordsOf(decision, 150));
  return (await pickOne(items, { title, placeHolder, ignoreFocusOut: true }))?.isHere;
}

function place(
  annotating: Annotating,
  article: OpenArticle,
  decision: Decision,
  places: readonly Span[],
): Promise<boolean> {
  return keep(annotating, article, [authoring().anchoredAt(article.text, decision, places, now())]);
}

export const wordsOf = ({ target }: Decision, length: number): string =>
  shorten(target.map(({ exact }) => exact).join(' … '), length);
