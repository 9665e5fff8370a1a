import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import type { Stranger } from '../../core/analysis/strangers';
import type { OpenArticle } from '../article/open-article';
import { countsWords } from '../../core/wording/counts';
import { actorKindWords } from '../../core/wording/kinds';
import { asText } from '../../core/text/markdown';
import { reading } from '../parts/part';
import { translate } from '../words';

/** Who is named at a place and stands in no record. */
export function strangerHere(
  { text, analysis }: OpenArticle,
  offset: number,
): { readonly stranger: Stranger; readonly place: Span } | null {
  return reading().strangerAt(reading().strangersIn(text, analysis), offset);
}

/** The card of somebody who speaks and stands in no record: what the article tells, and a way to add them. */
export function strangerCard({ document }: OpenArticle, stranger: Stranger): string[] {
  const { name, kind, description, places, statements } = stranger;
  const argument = encodeURIComponent(JSON.stringify([{ uri: document.uri.toString(), name }]));
  const counts = countsWords(places.length, statements, translate);
  return [
    `**${asText(name)}** · ${actorKindWords(kind, translate)}`,
    ...(description === undefined ? [] : [`${asText(description)} *(${vscode.l10n.t('as the article says')})*`]),
    [
      vscode.l10n.t('Not in your knowledge'),
      `[${vscode.l10n.t('Add')}](command:sayso.addActor?${argument})`,
      vscode.l10n.t('{0} here', counts),
    ].join(' · '),
  ];
}
