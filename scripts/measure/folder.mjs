/**
 * How long VS Code's extension host is held while a folder is read for the first time, asked, and read after a change:
 *   node scripts/measure/folder.mjs [ARTICLES]
 * With a folder in SAYSO_PROFILES, what ran in each part is written there for a viewer of CPU profiles.
 */

import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { generate, writeCorpus } from '../corpus/articles.mjs';
import { projectRoot } from '../vscode/paths.mjs';
import { exitOnSignals } from '../vscode/processes.mjs';
import { runInServer } from '../vscode/run-in-server.mjs';
import { temporaryFolder } from '../vscode/temporary.mjs';

const count = Number(process.argv[2] ?? 2000);
const temporary = temporaryFolder();
exitOnSignals();
const tests = path.join(projectRoot, 'out', 'measure', 'folder.cjs');
await build({
  entryPoints: [path.join(projectRoot, 'scripts', 'measure', 'folder-inside.mjs')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  outfile: tests,
  logLevel: 'warning',
});
const folder = path.join(temporary.folder, 'articles');
await writeCorpus(folder, generate(count, 11));
const result = path.join(temporary.folder, 'result.json');
process.env.SAYSO_FOLDER_RESULT = result;
try {
  const code = await runInServer({
    extension: projectRoot,
    tests,
    folder,
    timeout: 10 * 60_000,
    settings: { 'sayso.protect': false },
  });
  if (code !== 0) throw new Error(`It ended with ${code}.`);
  console.log(`| extension host, ${count} articles | took, ms | longest hold, ms | 99 of 100 waits below |`);
  console.log('| :- | -: | -: | -: |');
  for (const [what, times] of Object.entries(JSON.parse(await readFile(result, 'utf8'))))
    console.log(`| ${what} | ${[times.took, times.most, times.p99].map((time) => time.toFixed(0)).join(' | ')} |`);
} finally {
  await temporary.remove();
}
