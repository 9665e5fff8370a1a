/** Where things are: one place, so that no other script builds a path of its own. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything that is downloaded or installed to run a VS Code; ignored by git. */
export const cacheRoot = path.join(projectRoot, '.vscode-test');

/** The VS Code server and the Node that it needs. */
export const serverRoot = path.join(cacheRoot, 'server');

/** A browser, where the machine has none. */
export const browserRoot = path.join(cacheRoot, 'browser');
