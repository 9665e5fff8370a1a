import * as vscode from 'vscode';
import type { Actor, Role } from '../core/actors/knowledge';
import { rolesOn } from '../core/actors/roles';
import type { Block, Mention, Span, Statement } from '../core/model';
import { articleLanguage, type Articles, type OpenArticle } from './articles';
import { toOffset, toRange } from './convert';
import { mentionAt, mentionsOf, partsOf, statementAt, statementsOf, touches } from './find';
import {
  actorKindWords,
  asText,
  countryName,
  dateWords,
  mentionCount,
  roleAnswerWords,
  roleWords,
  speakerName,
  statementCount,
  statementKindWords,
  statementTypeWords,
  yearsWords,
} from './words';

/** The only commands that a card may call; each checks what it is given. */
const enabledCommands = [
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
        const statement = statementAt(article.analysis, offset);
        if (mention ?? statement) {
          const part = statement && partsOf(statement).find((span) => touches(span, offset));
          return hover(article, (mention ?? part)!, [
            ...(mention ? [mentionCard(article, articles, mention)] : []),
            ...(statement ? [statementCard(article, articles, statement)] : []),
          ]);
        }
        const block = article.analysis.blocks.find(
          ({ kind, start, end }) => kind === 'boilerplate' && touches({ start, end }, offset),
        );
        return block && hover(article, block, [boilerplateCard(block)]);
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
  const here = article.text.slice(mention.start, mention.end);
  const lines = [`**${asText(actor.name)}** · ${actorKindWords(actor.kind)}`];
  const rows: [string, string][] = [];

  if (actor.roles.length > 0) {
    const then = rolesOn(actor, date);
    const thenWords = asText(roleAnswerWords(then, knowledge));
    lines.push(
      then.known
        ? `${thenWords} **${vscode.l10n.t('on {0}', dateWords(date))}**`
        : vscode.l10n.t('Role on the article’s date: {0}', thenWords),
    );
    const today = new Date().toISOString().slice(0, 10);
    const now = rolesOn(actor, { earliest: today, latest: today, precision: 'day', basis: 'today' });
    const nowWords = asText(roleAnswerWords(now, knowledge));
    if (now.known && nowWords !== thenWords) rows.push([vscode.l10n.t('today'), nowWords]);
  }
  if (actor.country && actor.kind !== 'state')
    rows.push([vscode.l10n.t('country'), asText(countryName(actor.country))]);
  const organisations = actor.roles.flatMap(({ org }) => (org ? [knowledge.byId.get(org)?.name ?? org] : []));
  if (organisations.length > 0) {
    rows.push([vscode.l10n.t('organisation'), unique(organisations).map(asText).join(' · ')]);
  }
  const others = unique(actor.aliases.map((alias) => alias.text)).filter((name) => name !== actor.name);
  if (others.length > 0) rows.push([vscode.l10n.t('also'), others.slice(0, 8).map(asText).join(' · ')]);
  for (const [index, role] of latest(actor.roles).entries()) {
    rows.push([index === 0 ? vscode.l10n.t('roles') : '', `${yearsWords(role)} ${asText(roleWords(role, knowledge))}`]);
  }
  const sources = sourceLinks(actor);
  if (sources.length > 0) rows.push([vscode.l10n.t('sources'), sources.join(' · ')]);
  if (mention.form !== 'name') rows.unshift([vscode.l10n.t('here'), `“${asText(here)}”`]);
  // The links come before the details: a long card is cut off below, and what can be done must stay in sight.
  lines.push(actions(article, actor, mention));
  if (rows.length > 0) lines.push(table(rows));
  return lines;
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

function statementCard(article: OpenArticle, articles: Articles, statement: Statement): string[] {
  const { speaker } = statement;
  const actor = speaker?.actor ? articles.knowledge.byId.get(speaker.actor) : undefined;
  const { date } = article.analysis.article;
  const role = actor && rolesOn(actor, date);
  const cue = statement.cue.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const rows: [string, string][] = [
    [vscode.l10n.t('kind'), `${statementKindWords(statement)} · ${statementTypeWords(statement)}`],
  ];
  if (role) rows.unshift([vscode.l10n.t('role'), asText(roleAnswerWords(role, articles.knowledge))]);
  if (cue) rows.push([vscode.l10n.t('cue'), `*${asText(cue)}*`]);
  if (statement.because) rows.push([vscode.l10n.t('speaker'), asText(statement.because)]);
  if (statement.paragraph > 0) rows.push([vscode.l10n.t('paragraph'), `${statement.paragraph}`]);
  const target = { uri: article.document.uri.toString(), statement: statement.id };
  return [
    `**${asText(speakerName(statement))}**`,
    table(rows),
    '---',
    link(vscode.l10n.t('Copy with Source'), 'sayso.copyStatementById', target),
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
  return sources.slice(0, 6).map((source) => {
    if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return asText(source);
    const url = new URL(source);
    const address = url.href.replace(/[()|<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return `[${asText(url.hostname.replace(/^www\./, ''))}](${address})`;
  });
}

function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|:--|:--|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function link(title: string, command: string, argument: unknown): string {
  return `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

/** The last roles first; the record has the rest. */
function latest(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '')).slice(0, 5);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
