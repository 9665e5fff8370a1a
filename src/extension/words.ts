import { l10n } from 'vscode';
import type { Translate } from '../core/wording/translate';

/** VS Code's own translation, for `core/wording`, which does without VS Code. */
export const translate: Translate = (message, ...args) => l10n.t(message, ...args);
