import * as vscode from 'vscode';
import { decisionCount } from '../../core/wording/counts';
import { readersIn } from '../../core/annotations/readers';
import { ownName, type ShownReaders } from '../article/shown-readers';
import { pickSeveral, showInformation } from '../messages';
import { type Annotating, articleHere, entriesOf } from './annotating';
import { translate } from '../words';

/** Whose decisions are shown: each reader of this article can be ticked or not. Their file stays as it is. */
export function registerShowReaders({ articles }: Annotating, readers: ShownReaders): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.showReaders', async () => {
    const here = await articleHere(articles);
    if (!here) return;
    const { document } = here.article;
    const counts = [...readersIn(entriesOf(articles, document))];
    if (counts.length === 0) {
      void showInformation(vscode.l10n.t('Nothing is decided on this article yet.'));
      return;
    }
    const own = ownName(document);
    const rows = counts.map(([name, count]) => ({
      label: name === '' ? vscode.l10n.t('without a name') : name,
      description: [decisionCount(count, translate), ...(name === own ? [vscode.l10n.t('you')] : [])].join(' · '),
      picked: readers.isShown(name),
      name,
    }));
    const picked = await pickSeveral(rows, {
      title: vscode.l10n.t('Whose Decisions Are Shown?'),
      placeHolder: vscode.l10n.t('Those who are not ticked are hidden; what they decided stays in the file'),
    });
    if (!picked) return;
    const shown = new Set(picked.map(({ name }) => name));
    const names = counts.map(([name]) => name);
    await readers.show(
      names.filter((name) => shown.has(name)),
      true,
    );
    await readers.show(
      names.filter((name) => !shown.has(name)),
      false,
    );
  });
}
