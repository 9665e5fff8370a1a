import type { ExtensionContext } from 'vscode';
import { start } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  // A browser's worker is slower and shares its memory with the tab.
  return start(context, { longestText: 1_500_000 });
}
