/**
 * How long VS Code's extension host is held while a long article is opened, typed into and read again:
 *   node scripts/measure/typing.mjs [CHARACTERS]
 * With a folder in SAYSO_PROFILES, what ran in each part is written there for a viewer of CPU profiles.
 */

import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../vscode/paths.mjs';
import { exitOnSignals } from '../vscode/processes.mjs';
import { runInServer } from '../vscode/run-in-server.mjs';
import { temporaryFolder } from '../vscode/temporary.mjs';
import { unlikeTexts } from './texts.mjs';

const length = Number(process.argv[2] ?? 1_000_000);
const temporary = temporaryFolder();
exitOnSignals();
const tests = path.join(projectRoot, 'out', 'measure', 'typing.cjs');
await build({
  entryPoints: [path.join(projectRoot, 'scripts', 'measure', 'typing-inside.mjs')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  outfile: tests,
  logLevel: 'warning',
});
const folder = path.join(temporary.folder, 'articles');
await mkdir(folder, { recursive: true });
const article = path.join(folder, 'long.article');
await writeFile(article, unlikeTexts(length, 1).texts[0] ?? '');
const result = path.join(temporary.folder, 'result.json');
process.env.SAYSO_LONG_ARTICLE = article;
process.env.SAYSO_TYPING_RESULT = result;
try {
  const code = await runInServer({
    extension: projectRoot,
    tests,
    folder,
    timeout: 10 * 60_000,
    settings: { 'sayso.protect': false },
  });
  if (code !== 0) throw new Error(`It ended with ${code}.`);
  console.log('| extension host, ms | longest hold | 99 of 100 waits below |\n| :- | -: | -: |');
  for (const [what, { most, p99 }] of Object.entries(JSON.parse(await readFile(result, 'utf8'))))
    console.log(`| ${what} | ${most.toFixed(0)} | ${p99.toFixed(0)} |`);
} finally {
  await temporary.remove();
}
