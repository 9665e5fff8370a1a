import * as vscode from 'vscode';
import { explainMention } from '../../core/actors/names/explain-mention';
import { findUnfitTitle } from '../../core/actors/roles/explain-title';
import { type Actor, isPlace } from '../../core/actors/knowledge';
import { nameOn } from '../../core/actors/when';
import { spellingRules } from '../../core/actors/names/spelling';
import type { Mention } from '../../core/model';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { link, type Row, sourceLink, table, unique } from './parts';
import { placeOf } from '../../core/wording/citation';
import { mentionsOf, statementsOf, wordsOf } from '../../core/analysis/at';
import { heldOn, roleOn, type Term, timeline } from '../../core/wording/roles';
import { datePhrase } from '../../core/wording/dates';
import { shorten } from '../../core/wording/one-line';
import { countryName } from '../../core/language/english/intl-names';
import { mentionCount, statementCount } from '../../core/wording/counts';
import { actorKindWords } from '../../core/wording/kinds';
import { asText } from '../../core/text/markdown';
import { translate } from '../words';

/** Characters that fit beside a label in one line. */
const lineLength = 64;

/** Lines below the role that VS Code shows without a scroll bar: its cards are 250 pixels high in most windows. */
const room = 7;

/**
 * The card of an actor: who they were on the article's date, and whatever else fits without scrolling.
 * @param below how many lines of statement stand below it
 * @param others in how many other articles of the folder the actor is; undefined where that is not known
 */
export function actorCard(
  article: OpenArticle,
  articles: Articles,
  actor: Actor,
  mention: Mention,
  { below, others }: { readonly below: number; readonly others?: number | undefined },
): string[] {
  const flags = titleFlag(article, articles, actor, mention);
  const facts = factRows(article, articles, actor, mention);
  const says = below > 0 ? [] : saysRows(article, actor);
  const terms = timeline(actor, article.analysis.article.date, articles.knowledge, translate);
  const top = head(article, articles, actor);
  const free = room - below - facts.length - 2 * flags.length - (linesOf(top) - 1);
  const links = actions(article, actor, mention, others);
  const whole = [links, ...sources(actor)].join(' · ');
  const over = linesOf(shownOf(whole)) - 1;
  // Where a second line of links would need scrolling, the sources stay in the record, a click away.
  const foot = over > 0 && free - over < 1 ? links : whole;
  const left = foot === whole ? free - over : free;
  const saysShown = says.slice(0, left >= 4 || terms.length < left ? 2 : 1);
  const rows = termRows(terms, Math.max(1, left - saysShown.length), actor);
  const all = [...facts, ...saysShown, ...rows];
  return [top, ...flags, ...(all.length > 0 ? [table(all)] : []), foot];
}

/** The words of Markdown that a reader sees: of links what is pressed. */
const shownOf = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** How many lines a text takes in a card, more or less. */
function linesOf(text: string): number {
  return Math.ceil(text.length / 88);
}

/** The newest offices; where not all fit, first those held on the day, and a click shows all. */
function termRows(terms: readonly Term[], most: number, { id }: Actor): readonly Row[] {
  const cut = terms.reduce((sum, { periods, title }) => sum + linesOf(periods + title), 0) > most;
  const ordered = cut ? [...terms.filter(({ now }) => now), ...terms.filter(({ now }) => !now)] : terms;
  let lines = 0;
  const shown = ordered.filter(({ periods, title }, i) => {
    lines += linesOf(periods + title);
    return i === 0 || lines <= most;
  });
  const some = vscode.l10n.t('{0} of {1} roles', shown.length, terms.length);
  const label = cut ? link(some, 'sayso.allRoles', { actor: id }) : vscode.l10n.t('roles');
  return shown.map(({ title, periods, now }, i): Row => {
    const words = [periods, asText(title)].filter((part) => part !== '').join(' · ');
    return [i === 0 ? label : '', now ? `**${words}**` : words];
  });
}

/** Name and, for those who have one, role on the article's date. */
function head({ analysis }: OpenArticle, { knowledge }: Articles, actor: Actor): string {
  const { date } = analysis.article;
  const then = roleOn(actor, date, knowledge, translate);
  const name = `**${asText(nameOn(actor, date))}**`;
  if (!then) return `${name} · ${actorKindWords(actor.kind, translate)}`;
  const when = datePhrase(date, translate);
  const lead = when === undefined ? `**${vscode.l10n.t('date unknown')}** · ` : '';
  return `${name}  \n${lead}${asText(then.text)}${when !== undefined && then.sure ? ` **${asText(when)}**` : ''}`;
}

/** A title beside the name that does not fit on that day. It is said, and not put right. */
function titleFlag({ text, analysis }: OpenArticle, { knowledge }: Articles, actor: Actor, mention: Mention): string[] {
  if (actor.kind !== 'person' || mention.form !== 'name') return [];
  const { date } = analysis.article;
  const title = findUnfitTitle(text, mention, actor, date, knowledge);
  const when = datePhrase(date, translate);
  if (!title || when === undefined) return [];
  const words = asText(text.slice(title.start, title.end));
  const holder = title.holders[0] === undefined ? undefined : knowledge.byId.get(title.holders[0]);
  const unfit = vscode.l10n.t('The title “{0}” does not fit {1}', words, asText(when));
  return [holder ? `**${unfit}**: ${vscode.l10n.t('it was {0} who held it', asText(holder.name))}` : `**${unfit}**`];
}

function factRows(article: OpenArticle, articles: Articles, actor: Actor, mention: Mention): readonly Row[] {
  const { text, analysis, document } = article;
  const { knowledge } = articles;
  const rows: Row[] = [];
  const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  if (mention.chosen) {
    const target = { uri: document.uri.toString(), text: words, actor: actor.id };
    const back = link(vscode.l10n.t('Take Back'), 'sayso.takeBackChoice', target);
    rows.push([vscode.l10n.t('here'), `${vscode.l10n.t('“{0}”, chosen by you', asText(words))} · ${back}`]);
  } else if (mention.form !== 'name') rows.push([vscode.l10n.t('here'), `“${asText(words)}”`]);
  const spelling = spellingOf(text, mention, actor);
  if (spelling !== undefined) rows.push([vscode.l10n.t('spelling'), spelling]);
  const { country } = actor;
  // Of a region nothing is said: whose it is may be what is in dispute.
  if (country !== undefined && !isPlace(actor)) {
    const region = knowledge.byId.get(country);
    const label = region ? vscode.l10n.t('region') : vscode.l10n.t('country');
    rows.push([label, asText(region?.name ?? countryName(country))]);
  }
  const held = heldOn(actor, analysis.article.date);
  const orgs = unique(
    held.flatMap(({ org }) => {
      const body = org === undefined ? undefined : knowledge.byId.get(org);
      return body ? [nameOn(body, analysis.article.date)] : [];
    }),
  );
  if (orgs.length > 0) rows.push([vscode.l10n.t('organisation'), asText(shorten(orgs.join(' · '), lineLength))]);
  const names = otherNames(text, actor);
  if (names !== '') rows.push([vscode.l10n.t('also'), asText(names)]);
  return rows;
}

/** By which rules the words are a spelling of a name in the record; undefined where they are that name. */
function spellingOf(text: string, mention: Mention, actor: Actor): string | undefined {
  if (mention.form !== 'name' || actor.kind !== 'person' || mention.chosen) return undefined;
  const found = explainMention(text, mention, actor);
  const rules = found?.rules.filter((rule) => rule !== 'case') ?? [];
  if (!found || rules.length === 0) return undefined;
  const named = rules.map((rule) => vscode.l10n.t(spellingRules[rule])).join('; ');
  return `${vscode.l10n.t('of “{0}”', asText(found.name))} · ${asText(named)}`;
}

/** The actor's other names in one line: those that stand in the article first, then those in Latin letters. */
function otherNames(text: string, actor: Actor): string {
  const names = unique(actor.aliases.map((alias) => alias.text)).filter((name) => name !== actor.name);
  const rank = (name: string): number => (text.includes(name) ? 0 : /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 1 : 2);
  const sorted = names.toSorted((a, b) => rank(a) - rank(b));
  const fitting = sorted.filter((_, index) => sorted.slice(0, index + 1).join(' · ').length <= lineLength);
  return fitting.length < names.length ? [...fitting, '…'].join(' · ') : fitting.join(' · ');
}

/** The first statements, each a link to its words. */
function saysRows({ text, analysis, document }: OpenArticle, actor: Actor): readonly Row[] {
  return statementsOf(analysis, actor.id)
    .slice(0, 2)
    .map((statement, i): Row => {
      const [first] = statement.content;
      const target = { uri: document.uri.toString(), ...first, parts: statement.content };
      const words = link(shorten(wordsOf(text, statement), lineLength - 8), 'sayso.reveal', target);
      const place = placeOf(statement, analysis, translate).short;
      return [i === 0 ? vscode.l10n.t('says here') : '', `${words} · ${asText(place)}`];
    });
}

/** How much of the actor is in this article, with links to step through it. */
function actions(article: OpenArticle, actor: Actor, mention: Mention, others: number | undefined): string {
  const mentions = mentionsOf(article.analysis, actor.id).length;
  const statements = statementsOf(article.analysis, actor.id).length;
  const target = { uri: article.document.uri.toString(), actor: actor.id, offset: mention.start };
  return [
    vscode.l10n.t(
      '{0} here',
      statements > 0
        ? `${mentionCount(mentions, translate)}, ${statementCount(statements, translate)}`
        : mentionCount(mentions, translate),
    ),
    ...(mentions > 1
      ? [
          link(vscode.l10n.t('Previous'), 'sayso.previousMentionOf', target),
          link(vscode.l10n.t('Next'), 'sayso.nextMentionOf', target),
        ]
      : []),
    ...(statements > 0 ? [link(vscode.l10n.t('Statements'), 'sayso.statementsOf', target)] : []),
    link(dossierWords(others), 'sayso.dossier', { actor: actor.id }),
    ...(actor.file ? [link(vscode.l10n.t('Open Record'), 'sayso.openRecord', { actor: actor.id })] : []),
  ].join(' · ');
}

function dossierWords(others: number | undefined): string {
  if (others === undefined || others === 0) return vscode.l10n.t('Dossier');
  return others === 1 ? vscode.l10n.t('in 1 other article') : vscode.l10n.t('in {0} other articles', others);
}

function sources(actor: Actor): readonly string[] {
  const wikidata = actor.links?.wikidata;
  const all = [...actor.sources, ...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : [])];
  return unique(unique(all).map(sourceLink)).slice(0, 2);
}
