import * as vscode from 'vscode';
import { periodOf, titleOf } from '../core/actors/describe-role';
import { ruleWords } from '../core/language/english/rule-words';
import type { Actor } from '../core/actors/knowledge';
import type { Block, Mention, Span, Statement } from '../core/model';
import { articleLanguage, type Articles, type OpenArticle } from './articles';
import { strangerCard, strangerHere } from './card-of-unknown';
import { placeOf } from './citation';
import { toOffset, toRange } from './convert';
import { mentionAt, mentionsOf, partsOf, statementsAt, statementsOf, touches, wordsOf } from './find';
import { newestFirst, roleOn, roleToday } from './role-words';
import { datePhrase } from './show-date';
import { factsOf } from './statement-facts';
import { shorten } from './text';
import {
  actorKindWords,
  asText,
  countryName,
  mentionCount,
  speakerName,
  statementCount,
  statementKindWords,
  translate,
} from './words';

/** So many roles stand in a card, the newest; the record has the rest. */
const rolesShown = 5;

/** Characters that fit beside a label, so that other names take one line. */
const lineLength = 70;

/** The only commands that a card may call; each checks what it is given. */
const enabledCommands = [
  'sayso.addActor',
  'sayso.nextMentionOf',
  'sayso.previousMentionOf',
  'sayso.statementsOf',
  'sayso.openRecord',
  'sayso.copyStatementById',
];

export function registerHover(articles: Articles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: articleLanguage },
    {
      async provideHover(document, position, token) {
        const article = await articles.current(document, token);
        if (!article) return undefined;
        const offset = toOffset(document, position);
        const mention = mentionAt(article.analysis, offset);
        const unknown = mention ? null : strangerHere(article, offset);
        const statements = statementsAt(article.analysis, offset);
        const block = article.analysis.blocks.find(
          ({ kind, start, end }) => kind === 'boilerplate' && touches({ start, end }, offset),
        );
        const part = statements[0] && partsOf(statements[0]).find((span) => touches(span, offset));
        const span = mention ?? unknown?.place ?? part ?? block;
        return (
          span &&
          hover(article, span, [
            ...(mention ? [mentionCard(article, articles, mention)] : []),
            ...(unknown ? [strangerCard(article, unknown.stranger)] : []),
            ...statements.map((statement) =>
              statementCard(article, articles, statement, {
                above: mention?.actor ?? unknown?.stranger.name,
                several: statements.length > 1,
              }),
            ),
            ...(block ? [boilerplateCard(block)] : []),
          ])
        );
      },
    },
  );
}

function hover(article: OpenArticle, span: Span, cards: readonly (readonly string[])[]): vscode.Hover {
  const contents = cards.map((lines) => {
    const markdown = new vscode.MarkdownString(lines.join('\n\n'));
    markdown.isTrusted = { enabledCommands };
    return markdown;
  });
  return new vscode.Hover(contents, toRange(article.document, span));
}

function mentionCard(article: OpenArticle, articles: Articles, mention: Mention): string[] {
  const actor = mention.actor === null ? undefined : articles.knowledge.byId.get(mention.actor);
  if (actor) return actorCard(article, articles, actor, mention);
  const names = (mention.candidates ?? []).map((id) => articles.knowledge.byId.get(id)?.name ?? id);
  return [
    `**${asText(article.text.slice(mention.start, mention.end))}** · ${actorKindWords(mention.kind)}`,
    vscode.l10n.t('More than one fits: {0}', names.map(asText).join(', ')),
  ];
}

function actorCard(article: OpenArticle, articles: Articles, actor: Actor, mention: Mention): string[] {
  const { knowledge } = articles;
  const { date } = article.analysis.article;
  const lines = [`**${asText(actor.name)}** · ${actorKindWords(actor.kind)}`];
  const rows: [string, string][] = [];
  if (mention.form !== 'name') {
    rows.push([vscode.l10n.t('here'), `“${asText(article.text.slice(mention.start, mention.end))}”`]);
  }

  const then = roleOn(actor, date, knowledge, translate);
  const today = roleToday(actor, knowledge, translate);
  if (then) {
    const when = datePhrase(date, translate);
    const lead = when === undefined ? `**${vscode.l10n.t('date unknown')}** · ` : '';
    lines.push(`${lead}${asText(then.text)}${when !== undefined && then.sure ? ` **${asText(when)}**` : ''}`);
    if (today && then.sure && today.text !== then.text) rows.push([vscode.l10n.t('today'), asText(today.text)]);
  }
  const country = actor.country && actor.kind !== 'state' ? countryName(actor.country) : '';
  // Mostly the role says it already.
  if (country !== '' && !then?.text.includes(country)) rows.push([vscode.l10n.t('country'), asText(country)]);
  const names = otherNames(article.text, actor);
  if (names !== '') rows.push([vscode.l10n.t('also'), asText(names)]);
  const only = actor.roles.length === 1 && then?.sure === true;
  for (const [index, role] of newestFirst(actor.roles).slice(0, rolesShown).entries()) {
    // The line above names the only role already.
    const words = [periodOf(role), ...(only ? [] : [titleOf(role, knowledge)])].filter((part) => part !== '');
    if (words.length > 0) rows.push([index === 0 ? vscode.l10n.t('roles') : '', asText(words.join(' · '))]);
  }
  const earlier = actor.roles.length - rolesShown;
  if (earlier > 0) rows.push(['', vscode.l10n.t('… and {0} earlier', earlier)]);
  // What can be done and read comes first: a long card is cut off below.
  lines.push([actions(article, actor, mention), ...sourceLinks(actor)].join(' · '));
  if (rows.length > 0) lines.push(table(rows));
  return lines;
}

/** The actor's other names in one line: those that stand in the article first, then those in Latin letters. */
function otherNames(text: string, actor: Actor): string {
  const names = unique(actor.aliases.map((alias) => alias.text)).filter((name) => name !== actor.name);
  const rank = (name: string): number => (text.includes(name) ? 0 : /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 1 : 2);
  const sorted = names.toSorted((a, b) => rank(a) - rank(b));
  const fitting = sorted.filter((_, index) => sorted.slice(0, index + 1).join(' · ').length <= lineLength);
  return fitting.length < names.length ? [...fitting, '…'].join(' · ') : fitting.join(' · ');
}

/** How much of the actor is in this article, with links to step through it. */
function actions(article: OpenArticle, actor: Actor, mention: Mention): string {
  const mentions = mentionsOf(article.analysis, actor.id).length;
  const statements = statementsOf(article.analysis, actor.id).length;
  const target = { uri: article.document.uri.toString(), actor: actor.id, offset: mention.start };
  return [
    vscode.l10n.t(
      '{0} here',
      statements > 0 ? `${mentionCount(mentions)}, ${statementCount(statements)}` : mentionCount(mentions),
    ),
    ...(mentions > 1
      ? [
          link(vscode.l10n.t('Previous'), 'sayso.previousMentionOf', target),
          link(vscode.l10n.t('Next'), 'sayso.nextMentionOf', target),
        ]
      : []),
    ...(statements > 0 ? [link(vscode.l10n.t('Statements'), 'sayso.statementsOf', target)] : []),
    ...(actor.file ? [link(vscode.l10n.t('Open Record'), 'sayso.openRecord', { actor: actor.id })] : []),
  ].join(' · ');
}

/**
 * @param above the actor whose card stands above, and who need not be named again
 * @param several whether the words are needed to tell this statement from others
 */
function statementCard(
  article: OpenArticle,
  articles: Articles,
  statement: Statement,
  { above, several }: { readonly above: string | null | undefined; readonly several: boolean },
): string[] {
  const { speaker } = statement;
  const actor = speaker?.actor ? articles.knowledge.byId.get(speaker.actor) : undefined;
  const role = actor && roleOn(actor, article.analysis.article.date, articles.knowledge, translate);
  const name = `**${asText(speakerName(statement))}**`;
  const cue = statement.cue.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const target = { uri: article.document.uri.toString(), statement: statement.id };
  const rule = ruleWords.get(statement.rule);
  const known = factsOf(article.text, statement, article.analysis, articles.knowledge, translate).map(
    ({ label, text }): [string, string] => [label, asText(text)],
  );
  const facts = [
    statementKindWords(statement),
    ...(cue ? [`*${asText(cue)}*`] : []),
    placeOf(statement, article.analysis, translate).short,
    ...(statement.because ? [asText(statement.because)] : []),
    link(vscode.l10n.t('Copy with Source'), 'sayso.copyStatementById', target),
  ];
  return [
    ...(above && (actor?.id ?? speaker?.name) === above ? [] : [role ? `${name}, ${asText(role.text)}` : name]),
    ...(several ? [asText(shorten(wordsOf(article.text, statement), 100))] : []),
    facts.join(' · '),
    ...(known.length > 0 ? [table(known)] : []),
    ...(rule === undefined ? [] : [asText(vscode.l10n.t(rule))]),
  ];
}

function boilerplateCard(block: Block): string[] {
  return [
    vscode.l10n.t('Not part of the article: {0}', asText(block.reason)),
    vscode.l10n.t('Nothing here is listed as said.'),
  ];
}

/** Links only to the web; any other source is shown as it is written. */
function sourceLinks(actor: Actor): string[] {
  const wikidata = actor.links?.wikidata;
  const sources = unique([...actor.sources, ...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : [])]);
  return sources.slice(0, 3).map((source) => {
    if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return asText(source);
    const url = new URL(source);
    const address = url.href.replace(/[()|<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return `[${asText(url.hostname.replace(/^www\./, ''))}](${address})`;
  });
}

/** The blanks behind a label keep it off its value: VS Code draws its cells without a gap. */
function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|:--|:--|', ...rows.map(([name, value]) => `| ${name}&nbsp;&nbsp; | ${value} |`)].join('\n');
}

function link(title: string, command: string, argument: unknown): string {
  return `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
