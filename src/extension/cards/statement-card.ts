import * as vscode from 'vscode';
import { blockReason } from '../../core/wording/block-reasons';
import { speakerReason } from '../../core/wording/speaker-reasons';
import { statementReason } from '../../core/wording/statement-reasons';
import type { Block, Named, Statement } from '../../core/model';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { ownName } from '../article/shown-readers';
import type { Codebooks } from '../codebook/store';
import { decidedPart } from './decided-part';
import { link, table } from './parts';
import { placeOf } from '../../core/wording/citation';
import { wordsOf } from '../../core/analysis/at';
import { roleOn } from '../../core/wording/roles';
import { cueWords, factsOf } from '../../core/wording/facts';
import { shorten } from '../../core/wording/one-line';
import { statementKindWords } from '../../core/wording/kinds';
import { speakerName } from '../../core/wording/speaker';
import { asText } from '../../core/text/markdown';
import { translate } from '../words';

/** So many of those it may be have room; "Speaker…" lists all. */
const mostChoices = 4;

/** What the card's words are taken from. */
interface Sources {
  readonly articles: Articles;
  readonly codebooks: Codebooks;
}

/**
 * The card of a statement: who, of what kind, by which word, where, why it has this speaker, and what is in it.
 * @param above the actor whose card stands above, or the name, and who need not be named again
 * @param several whether the words are needed to tell this statement from others
 */
export function statementCard(
  article: OpenArticle,
  { articles, codebooks }: Sources,
  statement: Statement,
  { above, several }: { readonly above: string | null | undefined; readonly several: boolean },
): string[] {
  const { speaker } = statement;
  const actor = speaker?.actor ? articles.knowledge.byId.get(speaker.actor) : undefined;
  const role = actor && roleOn(actor, article.analysis.article.date, articles.knowledge, translate);
  const name = `**${asText(speakerName(statement, translate))}**`;
  const cue = cueWords(article.text, statement);
  const target = { uri: article.document.uri.toString(), statement: statement.id };
  const reason = statementReason(article.text, statement, translate);
  const known = factsOf(article.text, statement, article.analysis, articles.knowledge, translate).map(
    ({ label, text }): [string, string] => [label, asText(text)],
  );
  const facts = [
    statementKindWords(statement, translate),
    ...(cue ? [`*${asText(cue)}*`] : []),
    placeOf(statement, article.analysis, translate).short,
    asText(speakerReason(statement.because, speaker, translate, ownName(article.document))),
    link(vscode.l10n.t('Copy with Source'), 'sayso.copyStatementById', target),
  ];
  return [
    ...(above && (actor?.id ?? speaker?.name) === above ? [] : [role ? `${name}, ${asText(role.text)}` : name]),
    ...(several ? [asText(shorten(wordsOf(article.text, statement), 100))] : []),
    ...(speaker?.candidates ? [choicesOf(speaker.candidates, target)] : []),
    facts.join(' · '),
    ...(known.length > 0 ? [table(known)] : []),
    ...(reason === '' ? [] : [asText(reason)]),
    // Below another card there is no room for links.
    ...decidedPart(article, codebooks, statement.id, above === undefined),
  ];
}

/** Those it may be, each with a click that says so. */
function choicesOf(candidates: readonly Named[], target: { readonly uri: string; readonly statement: string }): string {
  const links = candidates
    .slice(0, mostChoices)
    .map(({ name }, choice) => `**${link(name, 'sayso.correctSpeaker', { ...target, choice })}**`);
  const more = candidates.length - links.length;
  const all = more > 0 ? [...links, vscode.l10n.t('and {0} more', more)] : links;
  return `${vscode.l10n.t('Who is it?')} ${all.join(' · ')}`;
}

/** One line for a statement of several that hang on one word. */
export function statementLine(article: OpenArticle, statement: Statement): string {
  const target = { uri: article.document.uri.toString(), ...statement.content[0], parts: statement.content };
  return [
    link(shorten(wordsOf(article.text, statement), 60), 'sayso.reveal', target),
    statementKindWords(statement, translate),
    placeOf(statement, article.analysis, translate).short,
  ].join(' · ');
}

export function boilerplateCard(block: Block): string[] {
  return [
    vscode.l10n.t('Not part of the article: {0}', asText(blockReason(block.reason, translate))),
    vscode.l10n.t('Nothing here is listed as said.'),
  ];
}
