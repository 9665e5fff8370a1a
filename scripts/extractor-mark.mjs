// What tells one build's reading from another's: a digest of the code that makes an index entry of a file, and of what tells
// whether one still holds; tables of words included. Comments, names of variables and all other code make no difference.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** So many signs of a digest are enough. */
const LENGTH = 16;

/** @param {string} root a checkout @returns {Promise<string>} the mark of its reading */
export async function extractorMark(root) {
  const { outputFiles } = await build({
    stdin: {
      contents: ['read-entry', 'knowledge-trace', 'knowledge-change']
        .map((name) => `export * from './${name}';`)
        .join('\n'),
      resolveDir: join(root, 'src', 'core', 'corpus'),
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2023',
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  });
  return createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, LENGTH);
}

/** For bundles that hold what reads articles: see src/core/corpus/extractor.ts. */
export const markedWith = async (/** @type {string} */ root) => ({
  SAYSO_EXTRACTOR: JSON.stringify(await extractorMark(root)),
});
