import * as vscode from 'vscode';
import type { Mention, Statement } from '../../core/model';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { pathOf } from '../folder/files';
import type { Folder } from '../folder/folder';
import type { Codebooks } from '../codebook/store';
import { actorCard } from './actor-card';
import { registerAllRoles } from './all-roles';
import { ambiguousCard, guessCard, openRoleCard } from './choice-card';
import { passageAt, passageCard } from './decided-part';
import { hoverCommands } from './statement-actions';
import { boilerplateCard, statementCard, statementLine } from './statement-card';
import { strangerCard, strangerHere } from './unknown-card';
import { toOffset, toRange } from '../article/convert';
import { hover } from '../shown';
import { mentionAt, partsOf, statementsAt, touches } from '../../core/analysis/at';

/** The only commands that a card may call; each checks what it is given. */
const enabledCommands = [
  'sayso.addActor',
  'sayso.chooseActor',
  'sayso.takeBackChoice',
  'sayso.reveal',
  'sayso.nextMentionOf',
  'sayso.previousMentionOf',
  'sayso.statementsOf',
  'sayso.openRecord',
  'sayso.allRoles',
  'sayso.copyStatementById',
  'sayso.dossier',
  ...Object.values(hoverCommands),
];

/** Lines that the card of one statement takes below another card. */
const statementLines = 3;

/** Of several statements that hang on the name, so many have a line below its card. */
const linesBelow = 3;

export function registerCards(articles: Articles, folder: Folder, codebooks: Codebooks): vscode.Disposable {
  const cards = vscode.languages.registerHoverProvider(
    { language: articleLanguage },
    {
      async provideHover(document, position, token) {
        const article = await articles.current(document, token);
        if (!article) return undefined;
        const offset = toOffset(document, position);
        const mention = mentionAt(article.analysis, offset);
        const unknown = mention ? null : strangerHere(article, offset);
        const guess = mention ? undefined : guessCard(article, articles, offset);
        const role = mention || guess || unknown ? undefined : openRoleCard(article, articles, offset);
        const statements = statementsAt(article.analysis, offset).filter((one) => isOf(one, mention, offset));
        const passage = passageAt(article, offset);
        const block = article.analysis.blocks.find(
          ({ kind, start, end }) => kind === 'boilerplate' && touches({ start, end }, offset),
        );
        const part = statements[0] && partsOf(statements[0]).find((span) => touches(span, offset));
        const span =
          mention ??
          unknown?.place ??
          guess?.span ??
          role?.span ??
          part ??
          passage?.content.find((one) => touches(one, offset)) ??
          block;
        const others = mention?.actor ? await otherArticles(folder, mention.actor, document) : undefined;
        const several = statements.length > 1;
        const inLines = mention !== undefined && several;
        const below =
          (inLines ? Math.min(statements.length, linesBelow) + 1 : statements.length * statementLines) +
          (block ? 2 : 0);
        return (
          span &&
          hover(
            toRange(article.document, span),
            [
              ...(mention ? [mentionCard(article, articles, mention, below, others)] : []),
              ...(guess ? [guess.lines] : []),
              ...(role && !block ? [role.lines] : []),
              ...(unknown ? [strangerCard(article, unknown.stranger)] : []),
              ...(inLines
                ? [
                    [
                      statements
                        .slice(0, linesBelow)
                        .map((statement) => statementLine(article, statement))
                        .join('  \n'),
                    ],
                  ]
                : statements.map((statement) =>
                    statementCard(article, { articles, codebooks }, statement, {
                      above: mention?.actor ?? unknown?.stranger.name,
                      several,
                    }),
                  )),
              ...(passage ? [passageCard(article, codebooks, passage)] : []),
              ...(block ? [boilerplateCard(block)] : []),
            ],
            enabledCommands,
          )
        );
      },
    },
  );
  return vscode.Disposable.from(cards, registerAllRoles(articles));
}

/** Whether a statement is no other's than of the one named there: on “Holm” in “Holm’s aide said” none is. */
function isOf({ content, cue, speaker }: Statement, mention: Mention | undefined, offset: number): boolean {
  if (!mention?.actor || !speaker || [...content, ...cue].some((span) => touches(span, offset))) return true;
  return (speaker.together ?? [speaker]).some(({ actor }) => actor === mention.actor);
}

/** How many other articles of the folder have the actor; undefined before the folder has been read. */
async function otherArticles(folder: Folder, actor: string, { uri }: vscode.TextDocument): Promise<number | undefined> {
  if (!folder.isReady) return undefined;
  try {
    return await folder.ask('filesWith', { actor, without: pathOf(uri) });
  } catch {
    return undefined;
  }
}

/**
 * @param below how many lines stand below it
 * @param others how many other articles have the actor
 */
function mentionCard(
  article: OpenArticle,
  articles: Articles,
  mention: Mention,
  below: number,
  others: number | undefined,
): string[] {
  const actor = mention.actor === null ? undefined : articles.knowledge.byId.get(mention.actor);
  return actor
    ? actorCard(article, articles, actor, mention, { below, others })
    : ambiguousCard(article, articles, mention);
}
