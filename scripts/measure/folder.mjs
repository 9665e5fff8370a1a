/**
 * How long VS Code's extension host is held while a folder is read for the first time, asked, and read after a change:
 *   node scripts/measure/folder.mjs [ARTICLES]
 * With a folder in SAYSO_PROFILES, what ran in each part is written there for a viewer of CPU profiles.
 */

import process from 'node:process';
import { generate, writeCorpus } from '../corpus/articles.mjs';
import { measuredInWindow } from './in-window.mjs';

const count = Number(process.argv[2] ?? 2000);
const parts = await measuredInWindow('folder-inside', (folder) => writeCorpus(folder, generate(count, 11)));
console.log(`| extension host, ${count} articles | took, ms | longest hold, ms | 99 of 100 waits below |`);
console.log('| :- | -: | -: | -: |');
for (const [what, { took, most, p99 }] of Object.entries(parts))
  console.log(`| ${what} | ${[took, most, p99].map((time) => time.toFixed(0)).join(' | ')} |`);
