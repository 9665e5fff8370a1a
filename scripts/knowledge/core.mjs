/** What the scripts about knowledge need of the core, bundled from its sources as they stand. */

import { build } from 'esbuild';
import { projectRoot } from '../vscode/paths.mjs';

export async function loadActors() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { readKnowledge } from './src/core/actors/records/read-knowledge';
        export { titleKey, titleWords } from './src/core/actors/roles/index';
        export { spellingKey } from './src/core/actors/lint/name-keys';
        export { days } from './src/core/actors/when';
        export { overlay } from './src/core/actors/records/overlay';`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
