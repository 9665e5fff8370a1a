import * as vscode from 'vscode';
import { plain } from '../../core/annotations/decide';
import { ownPassage } from '../../core/annotations/labels';
import { shortenInMarks } from '../../core/wording/one-line';
import { askForText } from '../messages';
import { annotate, type Annotating, decider, keep, wordsIn } from './annotating';
import { targetHere } from './labels';

/**
 * A note on the statement under the cursor, or on the words that are selected. It is asked for in a field, in no comment
 * thread: in a paragraph that has one, VS Code's “Add Comment” lets the next words replace the article's.
 */
export function registerNoteHere(annotating: Annotating): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.noteHere', async () => {
    const target = await targetHere(annotating, undefined);
    if (!target) return;
    const { article } = target;
    const words =
      'statement' in target
        ? wordsIn(article.text, target.statement)
        : article.text.slice(target.span.start, target.span.end);
    const note = await askForText({
      title: vscode.l10n.t('Note on “{0}”', shortenInMarks(words, 60)),
      prompt: vscode.l10n.t('Kept beside the article. Leave it empty to take the note away.'),
      value: 'statement' in target ? (target.statement.review.decision?.note ?? '') : '',
    });
    if (note === undefined) return;
    const written = note.trim() === '' ? undefined : note;
    if ('statement' in target) await annotate(annotating, target, { note: written });
    else if (written !== undefined) {
      const passage = ownPassage(article.text, [target.span], [], decider(annotating, article)());
      await keep(annotating, article, [plain({ ...passage, labels: undefined, note: written })]);
    }
  });
}
