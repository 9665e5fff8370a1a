import { Disposable } from 'vscode';
import type { Articles } from '../article/articles';
import { registerActorsTree } from './actors-tree';
import { registerCommands } from './commands';
import { registerSteps } from './navigate';
import { registerOccurrences } from './occurrences';
import { registerSymbols } from './symbols';

/** Ways through an article: the outline, steps from one to the next, lists, and everybody in it. */
export function registerNavigation(articles: Articles): Disposable {
  return Disposable.from(
    registerSymbols(articles),
    registerOccurrences(articles),
    registerSteps(articles),
    registerCommands(articles),
    registerActorsTree(articles),
  );
}
