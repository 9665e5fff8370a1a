import * as vscode from 'vscode';
import type { Actor } from '../../core/actors/knowledge';
import { nameAt } from '../../core/actors/editing/name-at';
import type { Span } from '../../core/model';
import { type Stranger, strangerAt, strangersIn } from '../../core/analysis/strangers';
import type { Articles, OpenArticle } from './articles';
import { toOffset } from './convert';
import { mentionAt } from '../../core/analysis/at';
import { showInformation } from '../messages';
import { articleOf, fields } from './arguments';
import { oneLine } from '../../core/wording/one-line';

/** A longer selection is no name. */
const longestName = 100;

/** An actor in an article, and the words that mean them there. */
export interface ActorHere {
  readonly article: OpenArticle;
  readonly actor: Actor;
  readonly words: string;
}

/** The actor that a command's argument names, or else the one under the cursor; says so where there is none. */
export async function actorHere(articles: Articles, argument: unknown): Promise<ActorHere | undefined> {
  const { actor: id, words } = fields(argument);
  const asked = typeof id === 'string' && typeof words === 'string' ? { id, words } : undefined;
  const editor = vscode.window.activeTextEditor;
  const article = asked ? await articleOf(articles, argument) : editor && (await articles.current(editor.document));
  if (!article) return undefined;
  const under = asked ?? (editor && mentionUnder(article, toOffset(editor.document, editor.selection.active)));
  const actor = under && articles.knowledge.byId.get(under.id);
  if (actor) return { article, actor, words: under.words };
  void showInformation(vscode.l10n.t('There is no known name under the cursor.'));
  return undefined;
}

function mentionUnder({ analysis, text }: OpenArticle, offset: number): { id: string; words: string } | undefined {
  const mention = mentionAt(analysis, offset);
  if (!mention?.actor) return undefined;
  return { id: mention.actor, words: oneLine(text.slice(mention.start, mention.end)) };
}

/** A name that nobody in the knowledge has; with what the article tells of its bearer, if they speak there. */
export interface NameHere {
  readonly name: string;
  readonly stranger?: Stranger;
}

/**
 * The name that is selected or stands at a place, and means no known actor.
 * @param span of the selection, in UTF-16 code units; empty for a cursor
 */
export function nameHere({ analysis, text }: OpenArticle, { start, end }: Span): NameHere | undefined {
  const strangers = strangersIn(text, analysis);
  if (end > start) {
    const name = oneLine(text.slice(start, end)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return undefined;
    const stranger = strangers.find((one) => one.name === name || one.names.has(name));
    return { name, ...(stranger ? { stranger } : {}) };
  }
  const found = strangerAt(strangers, start);
  if (found) return { name: found.stranger.name, stranger: found.stranger };
  const block = analysis.blocks.find((one) => one.start <= start && start <= one.end);
  if (!block || block.kind === 'boilerplate' || mentionAt(analysis, start)) return undefined;
  const span = nameAt(text, start);
  if (!span || analysis.mentions.some((one) => one.start < span.end && span.start < one.end)) return undefined;
  return { name: oneLine(text.slice(span.start, span.end)) };
}
