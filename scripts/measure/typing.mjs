/**
 * How long VS Code's extension host is held while a long article is opened, typed into and read again:
 *   node scripts/measure/typing.mjs [CHARACTERS]
 * With a folder in SAYSO_PROFILES, what ran in each part is written there for a viewer of CPU profiles.
 */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { measuredInWindow } from './in-window.mjs';
import { unlikeTexts } from './texts.mjs';

const length = Number(process.argv[2] ?? 1_000_000);
const parts = await measuredInWindow('typing-inside', async (folder) => {
  const article = path.join(folder, 'long.article');
  await writeFile(article, unlikeTexts(length, 1).texts[0] ?? '');
  process.env.SAYSO_LONG_ARTICLE = article;
});
console.log('| extension host, ms | longest hold | 99 of 100 waits below |\n| :- | -: | -: |');
for (const [what, { most, p99 }] of Object.entries(parts))
  console.log(`| ${what} | ${most.toFixed(0)} | ${p99.toFixed(0)} |`);
