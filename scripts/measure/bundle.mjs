/** Parts of the sources as they stand, bundled for the scripts that measure them. */

import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../vscode/paths.mjs';

/**
 * @param {string} name of the file that is written to `out/measure`
 * @param {string} contents what is exported, in TypeScript, with paths from the project's folder
 * @returns {Promise<any>} the module
 */
export async function bundled(name, contents) {
  const outfile = path.join(projectRoot, 'out', 'measure', `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    // A profile then names the function and the line in `src`.
    sourcemap: 'linked',
    outfile,
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
