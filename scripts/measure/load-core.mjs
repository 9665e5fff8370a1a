/** The core of Sayso, bundled from its sources as they stand, for the scripts that measure it. */

import path from 'node:path';
import { compileKnowledge } from '../compile-knowledge.mjs';
import { projectRoot } from '../vscode/paths.mjs';
import { bundled } from './bundle.mjs';

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
  return bundled(
    'core',
    `
        export { analyze } from './src/core/analyze';
        export { buildKnowledge } from './src/core/actors/find-mentions';
        export { default as actors } from './generated/knowledge.json';`,
  );
}
