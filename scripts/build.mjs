// Bundles everything: node scripts/build.mjs [--tests] [--production]
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compileKnowledge } from './compile-knowledge.mjs';

const production = process.argv.includes('--production');
const common = {
  bundle: true,
  sourcemap: production ? false : 'linked',
  minify: production,
  target: 'es2023',
  format: 'cjs',
  logLevel: 'warning',
};

async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => join(folder, name));
}

await rm('dist', { recursive: true, force: true });
await compileKnowledge('knowledge', 'generated/knowledge.json');

await Promise.all([
  build({
    ...common,
    entryPoints: { extension: 'src/extension/main.node.ts' },
    outdir: 'dist',
    platform: 'node',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: { extension: 'src/extension/main.browser.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: { panel: 'src/panel/panel.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  }),
  build({
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);

if (process.argv.includes('--tests')) {
  await rm('out', { recursive: true, force: true });
  const entryPoints = (await testFiles('test')).map((file) => ({
    in: file,
    out: relative('.', file).replace(/\.ts$/, ''),
  }));
  await build({
    ...common,
    minify: false,
    sourcemap: 'linked',
    entryPoints,
    outdir: 'out',
    platform: 'node',
    external: ['vscode', 'mocha', 'playwright-core', 'axe-core'],
  });
}
