import { Disposable, type ExtensionContext } from 'vscode';
import type { Articles } from './articles';
import { registerContext } from './context';
import { registerDetection } from './detect';
import { registerExample } from './example';
import { registerProtection } from './protect';
import { registerStatus } from './status';

/** Which texts are articles, and what VS Code is told of them. */
export function registerArticle(articles: Articles, context: ExtensionContext): Disposable {
  return Disposable.from(
    registerDetection(articles, context),
    registerExample(context),
    registerProtection(articles, context),
    registerStatus(articles),
    registerContext(articles),
  );
}
