/** Gets the desktop VS Code where it can be downloaded, and remembers for a day where it cannot. */

import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheRoot } from './paths.mjs';

/** The version that the server is, so that both mean the same VS Code. */
export const desktopVersion = '1.139.1';

const refusalFile = path.join(cacheRoot, 'desktop-refused.json');
const day = 24 * 60 * 60 * 1000;

/**
 * Whether a program with a window can be shown here.
 * @returns {boolean}
 */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  // In WSL the windows are those of Windows.
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME);
}

/**
 * The desktop VS Code's program, downloaded into `.vscode-test/` where it is not there yet.
 * @param {{ again?: boolean }} [options] again: also where the download was refused today
 * @returns {Promise<{ program: string } | { refused: string }>} refused: why, in one line
 */
export async function getDesktop({ again = false } = {}) {
  if (!again && wasRefused()) return { refused: 'its download was refused earlier today' };
  try {
    const program = await downloadAndUnzipVSCode({
      version: desktopVersion,
      cachePath: cacheRoot,
      // How long the download may stand still, not how long it may take.
      timeout: 8000,
      reporter: new SilentReporter(),
    });
    await rm(refusalFile, { force: true });
    return { program };
  } catch (error) {
    await mkdir(cacheRoot, { recursive: true });
    await writeFile(refusalFile, JSON.stringify({ at: Date.now() }));
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { refused: `it cannot be downloaded here (${reason})` };
  }
}

function wasRefused() {
  if (!existsSync(refusalFile)) return false;
  try {
    const { at } = JSON.parse(readFileSync(refusalFile, 'utf8'));
    return Date.now() - at < day;
  } catch {
    return false;
  }
}
