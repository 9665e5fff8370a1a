import * as vscode from 'vscode';
import type { Rating } from '../../core/annotations/decision';
import { evidenceIn, tagsIn } from '../../core/annotations/labels';
import { isRemoved } from '../../core/annotations/decision';
import type { Articles } from '../article/articles';
import { askForText, pickOne } from '../messages';
import { annotate, type Annotating, entriesOf, type Here, statementHere } from './annotating';

/** Tags, and a rating with what proves it, on a statement. */
export function registerRating(annotating: Annotating): vscode.Disposable {
  const { articles } = annotating;
  const command = (id: string, run: (here: Here) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const here = await statementHere(annotating, argument);
      if (here) await run(here);
    });
  return vscode.Disposable.from(
    command('sayso.tagStatement', async (here) => {
      const text = await askForText({
        title: vscode.l10n.t('Tags of This Statement'),
        prompt: vscode.l10n.t('With commas between them. Leave it empty to take them away.'),
        value: (here.statement.review.decision?.tags ?? []).join(', '),
      });
      if (text === undefined) return;
      const tags = tagsIn(text);
      await annotate(annotating, here, { tags: tags.length > 0 ? tags : undefined });
    }),
    command('sayso.rateStatement', async (here) => {
      const rating = await askForRating(articles, here);
      if (rating !== undefined) await annotate(annotating, here, { rating: rating ?? undefined });
    }),
  );
}

interface RatingItem extends vscode.QuickPickItem {
  readonly action?: 'other' | 'none';
}

/** @returns null to take the rating away, undefined where the reader gave up */
async function askForRating(articles: Articles, here: Here): Promise<Rating | null | undefined> {
  const before = here.statement.review.decision?.rating;
  const title = vscode.l10n.t('Rating of This Statement');
  const usual = [
    vscode.l10n.t('true'),
    vscode.l10n.t('mostly true'),
    vscode.l10n.t('misleading'),
    vscode.l10n.t('false'),
    vscode.l10n.t('not proven'),
  ];
  const own = entriesOf(articles, here.article.document).flatMap((entry) =>
    isRemoved(entry) || !entry.rating ? [] : [entry.rating.text],
  );
  const items: RatingItem[] = [
    ...[...new Set([...(before ? [before.text] : []), ...own, ...usual])].map((label) => ({ label })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('In Other Words…'), action: 'other' },
    ...(before ? [{ label: vscode.l10n.t('Take the Rating Away'), action: 'none' as const }] : []),
  ];
  const picked = await pickOne(items, {
    title,
    placeHolder: before ? vscode.l10n.t('Now: {0}', before.text) : vscode.l10n.t('What you found of it'),
  });
  if (!picked) return undefined;
  if (picked.action === 'none') return null;
  const asked = { title, prompt: vscode.l10n.t('In a word or two'), value: before?.text ?? '' };
  const text = picked.action === 'other' ? (await askForText(asked))?.trim() : picked.label;
  if (text === undefined || text === '') return undefined;
  const evidence = await askForText({
    title: vscode.l10n.t('“{0}”: See …', text),
    prompt: vscode.l10n.t('Addresses or references that prove it, with blanks between addresses. May be empty.'),
    value: (before?.evidence ?? []).join(' '),
  });
  if (evidence === undefined) return undefined;
  const explanation = await askForText({
    title: vscode.l10n.t('“{0}”: Why?', text),
    prompt: vscode.l10n.t('In a sentence. May be empty.'),
    value: before?.explanation ?? '',
  });
  if (explanation === undefined) return undefined;
  const proofs = evidenceIn(evidence);
  return {
    text,
    ...(explanation.trim() === '' ? {} : { explanation: explanation.trim() }),
    ...(proofs.length > 0 ? { evidence: proofs } : {}),
  };
}
