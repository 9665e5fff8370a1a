import type { ExtensionContext } from 'vscode';
import { openPort } from './article/elsewhere/port.node';
import { moveOnDisk } from './decisions/move-on-disk';
import { start } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  return start(context, {
    // About two seconds of reading, in a thread of its own: nothing on the screen waits for it.
    longestText: 4_000_000,
    openReader: () => Promise.resolve(openPort(context.asAbsolutePath('dist/reader.js'))),
    move: moveOnDisk,
  });
}
