import { Disposable } from 'vscode';
import type { Articles } from '../article/articles';
import type { Folder } from '../folder/folder';
import { registerActorsTree } from './actors-tree';
import { registerCommands } from './commands';
import { registerSteps } from './navigate';
import { registerOccurrences } from './occurrences';
import { registerSymbols } from './symbols';

/** Ways through an article: the outline, steps from one to the next, lists, and everybody in it. */
export function registerNavigation(articles: Articles, folder: Folder): Disposable {
  return Disposable.from(
    registerSymbols(articles),
    registerOccurrences(articles, folder),
    registerSteps(articles),
    registerCommands(articles),
    registerActorsTree(articles),
  );
}
