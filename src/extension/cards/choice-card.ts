import * as vscode from 'vscode';
import { findOpenRole } from '../../core/actors/roles/explain-title';
import { guessName } from '../../core/actors/names/guess-name';
import { blockAt } from '../../core/analysis/at';
import type { Mention, Span } from '../../core/model';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { link, type Row, table } from './parts';
import { actorName } from '../../core/wording/names';
import { roleOn } from '../../core/wording/roles';
import { datePhrase } from '../../core/wording/dates';
import { asText } from '../../core/text/markdown';
import { translate } from '../words';

/** So many fit in a card; more are counted. */
const shown = 6;

/** A card for words that the article leaves open, and the place that it is about. */
export interface OpenCard {
  readonly span: Span;
  readonly lines: string[];
}

/** Each actor with what they were on the article's date, and a link that takes them for this article. */
function choices(article: OpenArticle, articles: Articles, words: string, ids: readonly string[]): string {
  const { date } = article.analysis.article;
  const rows = ids.slice(0, shown).flatMap((id): Row[] => {
    const actor = articles.knowledge.byId.get(id);
    if (!actor) return [];
    const role = roleOn(actor, date, articles.knowledge, translate);
    const when = datePhrase(date, translate);
    const on = role?.sure === true && when !== undefined ? ` **${asText(when)}**` : '';
    const target = { uri: article.document.uri.toString(), text: words, actor: id };
    return [
      [
        // Bold, for not every theme underlines links in a table; and in one line.
        `**${unbroken(link(actor.name, 'sayso.chooseActor', target))}**`,
        role ? asText(role.text) + on : '',
      ],
    ];
  });
  const more = ids.length - shown;
  return table([...rows, ...(more > 0 ? [['', vscode.l10n.t('… and {0} more', more)] as const] : [])]);
}

/** The card of a name that fits several actors, or one among others whom no record has. */
export function ambiguousCard(article: OpenArticle, articles: Articles, mention: Mention): string[] {
  const words = oneSpace(article.text.slice(mention.start, mention.end));
  const ids = mention.candidates ?? [];
  return [
    ids.length > 1
      ? vscode.l10n.t('**{0}** fits more than one person here', asText(words))
      : vscode.l10n.t('**{0}** may be this person, or somebody else of that name', asText(words)),
    choices(article, articles, words, ids),
    vscode.l10n.t('Choose whom it means in this article. The choice is kept in a small file beside it.'),
  ];
}

/** The card of a name that may be a slip for somebody whom the article names. */
export function guessCard(article: OpenArticle, articles: Articles, offset: number): OpenCard | undefined {
  const { text, analysis } = article;
  const block = blockAt(analysis, offset);
  if (!block || block.kind === 'boilerplate') return undefined;
  const guess = guessName(text, analysis.mentions, articles.knowledge, offset);
  if (!guess) return undefined;
  const words = oneSpace(text.slice(guess.start, guess.end));
  const names = guess.actors.map((id) => actorName(id, articles.knowledge));
  return {
    span: guess,
    lines: [
      vscode.l10n.t('**{0}**: perhaps {1}, who is named in this article', asText(words), asText(names.join(', '))),
      choices(article, articles, words, guess.actors),
      vscode.l10n.t('Only a guess, by the letters. Choose the name to take it for this article.'),
    ],
  };
}

/** The card of an office ("the Armenian president") of which it cannot be told who held it on the article's date. */
export function openRoleCard(article: OpenArticle, articles: Articles, offset: number): OpenCard | undefined {
  const { text, analysis } = article;
  const { date } = analysis.article;
  const role = findOpenRole(text, offset, date, articles.knowledge);
  if (!role) return undefined;
  const words = `**${asText(text.slice(role.start, role.end))}**`;
  const when = datePhrase(date, translate);
  const ids = [...role.certain, ...role.unsure];
  if (ids.length === 0) {
    const none = vscode.l10n.t('The records have nobody in this office {0}.', asText(when ?? ''));
    return when === undefined ? undefined : { span: role, lines: [words, none] };
  }
  const rows = ids.slice(0, shown).flatMap((id): Row[] => {
    const actor = articles.knowledge.byId.get(id);
    const was = actor && roleOn(actor, date, articles.knowledge, translate);
    return actor && was ? [[`**${asText(actor.name)}**`, asText(was.text)]] : [];
  });
  const why =
    when === undefined
      ? vscode.l10n.t('Without a date it cannot be told who this is.')
      : vscode.l10n.t('It cannot be told for sure who this is {0}.', asText(when));
  return { span: role, lines: [`${words} · ${why}`, table(rows)] };
}

/** A link whose words stay on one line. */
function unbroken(made: string): string {
  const end = made.lastIndexOf('](');
  return made.slice(0, end).replaceAll(' ', '&nbsp;') + made.slice(end);
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
