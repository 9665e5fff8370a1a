// Bundles the extension, what runs in its web views and threads, and the command line: node scripts/build.mjs [--production] [--dist FOLDER]
import { build } from 'esbuild';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from './compile-knowledge.mjs';
import { markedWith } from './extractor-mark.mjs';
import { noticesOf } from './notices.mjs';
import { packNames } from './pack-names.mjs';

const {
  values: { production, dist },
} = parseArgs({ options: { production: { type: 'boolean' }, dist: { type: 'string', default: 'dist' } } });
/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  sourcemap: production ? false : 'linked',
  minify: production,
  // Names in Armenian or Cyrillic writing as they are: escaped, each letter would take six bytes and not two.
  charset: 'utf8',
  target: 'es2023',
  format: 'cjs',
  logLevel: 'warning',
  metafile: true,
  plugins: [packNames],
};

await rm(dist, { recursive: true, force: true });
await compileKnowledge('knowledge', 'generated/knowledge.json');
await mkdir(dist, { recursive: true });
// Not in the bundles: an article is read with it, and no start waits for it.
await copyFile('generated/knowledge.json', join(dist, 'knowledge.json'));

/** What keeps an index of articles tells by it whose reading it is of. */
const marked = { define: await markedWith(join(import.meta.dirname, '..')) };

/** The bundles of the extension itself have a stand-in, which loads the package when YAML is first read. */
const inParts = { alias: { yaml: './src/extension/parts/yaml.ts' } };

const built = await Promise.all([
  build({
    ...common,
    entryPoints: { extension: 'src/extension/main.node.ts', reader: 'src/extension/article/elsewhere/worker.node.ts' },
    outdir: dist,
    platform: 'node',
    external: ['vscode'],
    ...inParts,
  }),
  build({
    ...common,
    entryPoints: {
      extension: 'src/extension/main.browser.ts',
      reader: 'src/extension/article/elsewhere/worker.browser.ts',
    },
    outdir: join(dist, 'web'),
    platform: 'browser',
    external: ['vscode'],
    ...inParts,
  }),
  // What reads articles, and what reads and helps to write YAML: loaded when first needed, by both hosts.
  build({
    ...common,
    entryPoints: { reading: 'src/extension/parts/reading.ts', authoring: 'src/extension/parts/authoring.ts' },
    outdir: dist,
    platform: 'browser',
  }),
  build({
    ...common,
    entryPoints: { panel: 'src/panel/panel.ts' },
    outdir: dist,
    platform: 'browser',
    format: 'iife',
  }),
  build({
    ...common,
    entryPoints: { folder: 'src/panel/folder/tab.ts' },
    outdir: dist,
    platform: 'browser',
    format: 'iife',
  }),
  build({
    ...common,
    ...marked,
    entryPoints: { worker: 'src/worker/worker.ts' },
    outdir: dist,
    platform: 'browser',
    format: 'iife',
  }),
  // Not in the extension's bundle: loaded with the first export or import, by both hosts.
  build({
    ...common,
    entryPoints: { formats: 'src/core/export/formats.ts', 'import-forms': 'src/core/import/forms.ts' },
    outdir: dist,
    platform: 'browser',
  }),
  // The readers of saved pages and documents, in a thread of their own that is begun when one is brought in.
  build({
    ...common,
    entryPoints: { pages: 'src/pages/thread.ts' },
    outdir: dist,
    platform: 'browser',
    format: 'iife',
    // Its other face brings a canvas to draw on.
    alias: { linkedom: 'linkedom/worker' },
    // Alike in both hosts: with Node in sight, the reader of PDFs looks for its files and for a canvas.
    define: { process: 'undefined' },
  }),
  build({
    ...common,
    ...marked,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: dist,
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
await writeFile(join(dist, 'notices.txt'), await noticesOf(built.map(({ metafile }) => metafile)));
