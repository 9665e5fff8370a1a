import * as vscode from 'vscode';
import { decisionCount, statementCount } from '../../core/wording/counts';
import { decisionOn } from '../../core/annotations/decide';
import type { Entry } from '../../core/annotations/decision';
import { forgettable, forgotten } from '../../core/annotations/forget';
import type { Reviewed } from '../../core/annotations/review';
import { articleOf, fields } from '../article/arguments';
import type { OpenArticle } from '../article/open-article';
import { agreed, flashStatus, showInformation } from '../messages';
import { type Annotating, articleHere, decider, keep, now } from './annotating';
import { translate } from '../words';

type Bulk = 'accept' | 'reject' | 'forget';

/** Decides on many statements at once: the count is told first, and one undo takes all of it back. */
export function registerBulk(annotating: Annotating): vscode.Disposable {
  const { articles } = annotating;
  const here = async (what: Bulk): Promise<void> => {
    const found = await articleHere(articles);
    if (found)
      await decideAll(annotating, found.article, new Set(found.article.review.statements.map(({ id }) => id)), what);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.decideAll', async (argument: unknown) => {
      const { ids, what } = fields(argument);
      const article = await articleOf(articles, argument);
      if (!article || !Array.isArray(ids) || (what !== 'accept' && what !== 'reject' && what !== 'forget')) return;
      await decideAll(annotating, article, new Set(ids.filter((id) => typeof id === 'string')), what);
    }),
    vscode.commands.registerCommand('sayso.acceptAll', () => here('accept')),
    vscode.commands.registerCommand('sayso.rejectAll', () => here('reject')),
    vscode.commands.registerCommand('sayso.forgetAll', () => here('forget')),
  );
}

async function decideAll(
  annotating: Annotating,
  article: OpenArticle,
  ids: ReadonlySet<string>,
  what: Bulk,
): Promise<void> {
  const { statements, lost } = article.review;
  const gone = lost.filter(({ id }) => ids.has(id)).length;
  const old = what === 'forget' ? forgettable(article.review, ids) : [];
  const open = what === 'forget' ? [] : statements.filter((one) => ids.has(one.id) && isOpen(one));
  const count = old.length + open.length;
  if (count === 0) {
    void showInformation(vscode.l10n.t('There is nothing here to do that with.'));
    return;
  }
  const { question, yes } = asked(what, count, gone === count);
  if (!(await agreed(question, yes))) return;
  const next = decider(annotating, article);
  const state = what === 'accept' ? 'accepted' : 'rejected';
  const entries: readonly Entry[] = [
    ...forgotten(old, now()),
    ...open.map((one) => decisionOn(article.text, one, state, next())),
  ];
  if (await keep(annotating, article, entries))
    flashStatus(vscode.l10n.t('{0} changed. One undo takes all of it back.', statementCount(count, translate)));
}

/** To accept and to reject is for what nobody has decided on: it overwrites no decision. */
const isOpen = ({ review: { state } }: Reviewed): boolean => state === 'suggested';

function asked(what: Bulk, count: number, isLost: boolean): { readonly question: string; readonly yes: string } {
  const statements = statementCount(count, translate);
  if (what === 'accept') return { question: vscode.l10n.t('Accept {0}?', statements), yes: vscode.l10n.t('Accept') };
  if (what === 'reject') return { question: vscode.l10n.t('Reject {0}?', statements), yes: vscode.l10n.t('Reject') };
  return {
    question: isLost
      ? vscode.l10n.t('Forget {0} whose words are gone, with notes and labels?', decisionCount(count, translate))
      : vscode.l10n.t('Forget what was decided on {0}, with notes and labels?', statements),
    yes: vscode.l10n.t('Forget'),
  };
}
