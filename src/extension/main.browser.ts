import type { ExtensionContext } from 'vscode';
import { start } from './extension';

export function activate(context: ExtensionContext): void {
  // A browser's worker is slower and shares its memory with the tab.
  start(context, { longestText: 1_500_000 });
}
