/** The core of Sayso, bundled from its sources as they stand, for the scripts that measure it. */

import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileKnowledge } from '../compile-knowledge.mjs';
import { projectRoot } from '../vscode/paths.mjs';

/**
 * @typedef {object} Core
 * @property {(text: string, knowledge: object, options?: object) => import('../../src/core/model').Analysis} analyze
 * @property {(actors: readonly object[]) => object} buildKnowledge
 * @property {readonly object[]} actors the shipped ones
 *
 * @returns {Promise<Core>}
 */
export async function loadCore() {
  const knowledge = path.join(projectRoot, 'generated', 'knowledge.json');
  await compileKnowledge(path.join(projectRoot, 'knowledge'), knowledge);
  const outfile = path.join(projectRoot, 'out', 'measure', 'core.mjs');
  await build({
    stdin: {
      contents: `
        export { analyze } from './src/core/analyze';
        export { buildKnowledge } from './src/core/actors/find-mentions';
        export { default as actors } from './generated/knowledge.json';`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    // A profile then names the function and the line in `src`.
    sourcemap: 'linked',
    outfile,
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
