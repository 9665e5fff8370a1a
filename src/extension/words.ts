import { l10n, MarkdownString } from 'vscode';
import type { Translate } from '../core/wording/translate';

/** VS Code's own translation, for `core/wording`, which does without VS Code. */
export const translate: Translate = (message, ...args) => l10n.t(message, ...args);

/** Text out of a file as Markdown that shows just this text: no links, no HTML, and safe in a cell of a table. */
export function asText(text: string): string {
  const escaped = new MarkdownString().appendText(text.replace(/\s+/g, ' ').trim()).value;
  // appendText keeps blanks by making them unbreakable, and long lines would run out of the card.
  return escaped.replaceAll('&nbsp;', ' ').replaceAll('|', '\\|').replaceAll('@', '&#64;');
}
