import * as vscode from 'vscode';
import { placeCount } from '../../core/wording/counts';
import { occurrencesOf, ownPassage } from '../../core/annotations/labels';
import { isPassage } from '../../core/annotations/review';
import { withoutBlanks } from '../../core/annotations/decide';
import { flashStatus, showInformation } from '../messages';
import { type Annotating, articleHere, decider, keep } from './annotating';
import { askForLabel, selectedIn } from './labels';
import { translate } from '../words';

/** Every place of the selected phrase gets a label, as one step. */
export function registerLabelAll(annotating: Annotating): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.labelAll', async () => {
    const here = await articleHere(annotating.articles);
    if (!here) return;
    const { article, editor } = here;
    const span = withoutBlanks(article.text, selectedIn(editor));
    if (!span) {
      void showInformation(vscode.l10n.t('Select the words first.'));
      return;
    }
    const whole = {};
    const id = await askForLabel(annotating, { article, span }, whole);
    if (id === undefined) return;
    const has = article.review.statements.filter(
      ({ review: { decision } }) => decision && isPassage(decision) && decision.labels?.includes(id),
    );
    const places = occurrencesOf(article.text, article.text.slice(span.start, span.end)).filter(
      ({ start, end }) => !has.some(({ content }) => content[0]!.start === start && content[0]!.end === end),
    );
    const next = decider(annotating, article);
    const entries = places.map((place) => ownPassage(article.text, [place], [id], next()));
    if (await keep(annotating, article, entries, whole))
      flashStatus(vscode.l10n.t('{0} labelled. One undo takes all of it back.', placeCount(entries.length, translate)));
  });
}
