/** Folders that are gone when they are no longer needed, also when the program is ended before. */

import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * @returns {{ folder: string, remove: () => Promise<void> }} a fresh, empty folder
 */
export function temporaryFolder() {
  // Short: VS Code puts sockets into it, whose paths may not be long.
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-'));
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  return {
    folder,
    remove: async () => {
      process.off('exit', removeNow);
      // A program that was just ended may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
