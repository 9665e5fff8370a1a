// Bundles the tests: the core's for Node, and those that run inside VS Code, on the desktop or server and in the browser.
//   node scripts/build-tests.mjs             each file can be run for itself
//   node scripts/build-tests.mjs --together  the unit tests of a room share one reading and one knowledge: all run in less time
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';

const {
  values: { together },
} = parseArgs({ options: { together: { type: 'boolean' } } });

/** @satisfies {import('esbuild').BuildOptions} */
const common = { bundle: true, target: 'es2023', logLevel: 'warning' };

/** @param {string} folder */
async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
}

const entries = (/** @type {readonly string[]} */ files) =>
  files.map((file) => ({ in: file, out: relative('test', file).replace(/\.ts$/, '') }));

/** For each room of the unit tests a file that has all of its tests. */
const rooms = {
  name: 'rooms',
  /** @param {import('esbuild').PluginBuild} plugged */
  setup(plugged) {
    plugged.onResolve({ filter: /^room:/ }, ({ path }) => ({ path: path.slice('room:'.length), namespace: 'rooms' }));
    plugged.onLoad({ filter: /./, namespace: 'rooms' }, async ({ path }) => {
      const files = (await testFiles('test/unit')).filter((file) => roomOf(file) === path).sort();
      return { contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'), resolveDir: '.' };
    });
  },
};

/** @param {string} file */
const roomOf = (file) => relative('test/unit', file).split(sep).slice(0, -1)[0] ?? '.';

/** The unit tests, as they are to be bundled. */
async function unitTests() {
  const files = await testFiles('test/unit');
  if (!together) return entries(files);
  return [...new Set(files.map(roomOf))].map((room) => ({ in: `room:${room}`, out: join('unit', room, 'all.test') }));
}

/** The tests with Node: one bundle a file. The extension host gives `vscode`; the others find their own files only where they lie. */
const withNode = async () =>
  build({
    ...common,
    entryPoints: entries([
      ...(await testFiles('test/vscode')),
      'test/vscode/index.ts',
      ...(await testFiles('test/workspace')),
      ...(await testFiles('test/reload')),
    ]).concat(
      await unitTests(),
      ['workspace', 'reload'].map((suite) => ({ in: 'test/vscode/index.ts', out: `${suite}/index` })),
    ),
    outdir: 'out/test',
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha', 'axe-core', 'esbuild', '@duckdb/node-api'],
    plugins: [rooms],
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
