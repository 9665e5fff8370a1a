// Bundles the tests: the core's for Node, and those that run inside VS Code, on the desktop or server and in the browser.
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** @satisfies {import('esbuild').BuildOptions} */
const common = { bundle: true, target: 'es2023', logLevel: 'warning' };

/** @param {string} folder */
async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
}

const entries = (/** @type {readonly string[]} */ files) =>
  files.map((file) => ({ in: file, out: relative('test', file).replace(/\.ts$/, '') }));

/** The tests with Node: one bundle a file. The extension host gives `vscode`; the others find their own files only where they lie. */
const withNode = async () =>
  build({
    ...common,
    entryPoints: entries([
      ...(await testFiles('test/unit')),
      ...(await testFiles('test/vscode')),
      'test/vscode/index.ts',
      ...(await testFiles('test/workspace')),
      ...(await testFiles('test/reload')),
    ]).concat(['workspace', 'reload'].map((suite) => ({ in: 'test/vscode/index.ts', out: `${suite}/index` }))),
    outdir: 'out/test',
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha', 'axe-core', 'esbuild', '@duckdb/node-api'],
    sourcemap: 'linked',
  });

/** The tests without Node, one bundle. Mocha makes itself the module's exports, so ours are set after it has done so. */
const withoutNode = () =>
  build({
    ...common,
    entryPoints: ['test/web/index.ts'],
    outfile: 'out/test/web/index.js',
    platform: 'browser',
    format: 'iife',
    globalName: 'webTests',
    footer: { js: 'module.exports = webTests;' },
    external: ['vscode'],
    sourcemap: 'inline',
  });

// A test whose source is gone must not be run again.
await rm('out', { recursive: true, force: true });
await Promise.all([withNode(), withoutNode()]);
