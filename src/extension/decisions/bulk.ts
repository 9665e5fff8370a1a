import * as vscode from 'vscode';
import { decisionOn } from '../../core/annotations/decide';
import type { Entry } from '../../core/annotations/decision';
import { isPassage, type Reviewed } from '../../core/annotations/review';
import { articleOf, fields } from '../article/arguments';
import type { OpenArticle } from '../article/open-article';
import { agreed, flashStatus, showInformation } from '../messages';
import { type Annotating, articleHere, decider, keep, now } from './annotating';

type Bulk = 'accept' | 'reject' | 'forget';

/** Decides on many statements at once: the count is told first, and one undo takes all of it back. */
export function registerBulk(annotating: Annotating): vscode.Disposable {
  const { articles } = annotating;
  const here = async (what: Bulk): Promise<void> => {
    const found = await articleHere(articles);
    if (found) await decideAll(annotating, found.article, found.article.review.statements, what);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.decideAll', async (argument: unknown) => {
      const { ids, what } = fields(argument);
      const article = await articleOf(articles, argument);
      if (!article || !Array.isArray(ids) || (what !== 'accept' && what !== 'reject' && what !== 'forget')) return;
      const wanted = new Set<unknown>(ids);
      const chosen = article.review.statements.filter(({ id }) => wanted.has(id));
      await decideAll(annotating, article, chosen, what);
    }),
    vscode.commands.registerCommand('sayso.acceptAll', () => here('accept')),
    vscode.commands.registerCommand('sayso.rejectAll', () => here('reject')),
    vscode.commands.registerCommand('sayso.forgetAll', () => here('forget')),
  );
}

async function decideAll(
  annotating: Annotating,
  article: OpenArticle,
  statements: readonly Reviewed[],
  what: Bulk,
): Promise<void> {
  const fitting = statements.filter((one) => canBe(one, what));
  if (fitting.length === 0) {
    void showInformation(vscode.l10n.t('There is nothing here to do that with.'));
    return;
  }
  const { question, yes } = asked(what, fitting.length);
  if (!(await agreed(question, yes))) return;
  const next = decider(annotating, article);
  const entries = fitting.map(({ review: { decision } }, index): Entry => {
    if (what === 'forget') return { id: decision!.id, removed: true, at: now() };
    return decisionOn(article.text, fitting[index]!, what === 'accept' ? 'accepted' : 'rejected', next());
  });
  if (await keep(annotating, article, entries))
    flashStatus(vscode.l10n.t('{0} statements changed. One undo takes all of it back.', fitting.length));
}

/** To accept and to reject is for what nobody has decided on: it overwrites no decision. */
function canBe({ review: { state, decision } }: Reviewed, what: Bulk): boolean {
  if (what === 'forget') return decision !== undefined && !isPassage(decision);
  return state === 'suggested';
}

function asked(what: Bulk, count: number): { readonly question: string; readonly yes: string } {
  if (what === 'accept')
    return { question: vscode.l10n.t('Accept {0} statements?', count), yes: vscode.l10n.t('Accept') };
  if (what === 'reject')
    return { question: vscode.l10n.t('Reject {0} statements?', count), yes: vscode.l10n.t('Reject') };
  return {
    question: vscode.l10n.t('Forget what was decided on {0} statements, with notes and labels?', count),
    yes: vscode.l10n.t('Forget'),
  };
}
