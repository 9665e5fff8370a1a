import * as vscode from 'vscode';
import { isPassage, type Reviewed } from '../../core/annotations/review';
import type { Decision } from '../../core/annotations/decision';
import { asText } from '../../core/text/markdown';
import { labelWords, otherReader, ratingWords, stateWords } from '../../core/wording/decided';
import type { OpenArticle } from '../article/open-article';
import { ownName } from '../article/shown-readers';
import type { Codebooks } from '../codebook/store';
import { reading } from '../parts/part';
import { translate } from '../words';
import { link, type Row, sourceLink, table } from './parts';
import { actionsFor, type HoverAction, hoverCommands, passageActions } from './statement-actions';

/**
 * What the reader decided on a statement, in its card.
 * @param actions whether what they can do with it stands there, too
 */
export function decidedPart(article: OpenArticle, codebooks: Codebooks, id: string, actions: boolean): string[] {
  const found = article.review.statements.find((one) => one.id === id);
  if (!found) return [];
  const { state, decision } = found.review;
  const rows = decision ? rowsOf(article, codebooks, decision) : [];
  const said =
    state === 'suggested'
      ? []
      : [`*${asText(stateWords(state, translate, decision && otherReader(decision, ownName(article.document))))}*`];
  const line = [...said, ...(actions ? actionsOn(article, found) : [])].join(' · ');
  return [...(rows.length > 0 ? [table(rows)] : []), ...(line === '' ? [] : [line]), ...noteOf(decision)];
}

/** As its Markdown has it: of lists and quotes no cell of a table can be made. At the end: it may be long. */
const noteOf = (decision: Decision | undefined): readonly string[] =>
  decision?.note === undefined ? [] : ['---', reading().noteMarkdown(decision.note, sourceLink)];

/** The card of words that only carry labels. */
export function passageCard(article: OpenArticle, codebooks: Codebooks, { id, review }: Reviewed): string[] {
  const rows = review.decision ? rowsOf(article, codebooks, review.decision) : [];
  const actions = links(article, id, passageActions, true).join(' · ');
  return [...(rows.length > 0 ? [table(rows)] : []), actions, ...noteOf(review.decision)];
}

/** The innermost words with labels at a place. */
export function passageAt({ review }: OpenArticle, offset: number): Reviewed | undefined {
  const length = ({ content }: Reviewed): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return review.statements
    .filter(
      ({ review: { decision }, content }) =>
        decision && isPassage(decision) && content.some(({ start, end }) => start <= offset && offset <= end),
    )
    .sort((a, b) => length(a) - length(b))[0];
}

function rowsOf({ document }: OpenArticle, codebooks: Codebooks, decision: Decision): readonly Row[] {
  const { labels, tags, rating } = decision;
  const rows: Row[] = [];
  const words = labelWords(labels ?? [], codebooks.of(document.uri), translate);
  if (words.length > 0) {
    const shown = words.map(({ name, missing }) =>
      missing ? `${asText(name)} (${vscode.l10n.t('not in the codebook')})` : `**${asText(name)}**`,
    );
    rows.push([vscode.l10n.t('labels'), shown.join(' · ')]);
  }
  if (tags && tags.length > 0) rows.push([vscode.l10n.t('tags'), asText(tags.join(', '))]);
  if (rating) {
    const { evidence } = rating;
    const links = (evidence ?? []).map(sourceLink);
    const shown = [`**${asText(ratingWords({ ...rating, evidence: [] }))}**`, ...links];
    rows.push([vscode.l10n.t('rating'), shown.join(' · ')]);
  }
  return rows;
}

const actionsOn = (article: OpenArticle, { id, review: { state } }: Reviewed): readonly string[] =>
  links(article, id, actionsFor(state), state === 'own');

/** @param isOwn whether nothing is left where it is taken back */
function links(
  { document }: OpenArticle,
  statement: string,
  actions: readonly HoverAction[],
  isOwn: boolean,
): readonly string[] {
  const names: Readonly<Record<HoverAction, string>> = {
    accept: vscode.l10n.t('Accept'),
    reject: vscode.l10n.t('Reject'),
    speaker: vscode.l10n.t('Speaker…'),
    note: vscode.l10n.t('Note…'),
    label: vscode.l10n.t('Label…'),
    tags: vscode.l10n.t('Tags…'),
    rating: vscode.l10n.t('Rating…'),
    restore: isOwn ? vscode.l10n.t('Take Away') : vscode.l10n.t('Restore'),
  };
  const target = { uri: document.uri.toString(), statement };
  return actions.map((action) => link(names[action], hoverCommands[action], target));
}
