import type { ExtensionContext } from 'vscode';
import { moveOnDisk } from './decisions/move-on-disk';
import { start } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  // About two seconds of reading, in a process of its own: nothing on the screen waits for it.
  return start(context, { longestText: 4_000_000, move: moveOnDisk });
}
