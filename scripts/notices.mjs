import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages in some bundles, as one text.
 * @param {readonly (import('esbuild').Metafile | undefined)[]} metafiles of what was built, with paths from here
 * @returns {Promise<string>} by name of package
 * @throws {Error} where a package has no licence that can be read: then it may not be handed on
 */
export async function noticesOf(metafiles) {
  const folders = new Set(metafiles.flatMap((made) => Object.keys(made?.inputs ?? {}).flatMap(folderOf)));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  const head = 'Sayso holds parts of these packages, each under its own licence.\n';
  return [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * The folder of the package that a file is from.
 * @param {string} file
 */
function folderOf(file) {
  const inside = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return inside ? [inside[0]] : [];
}

/** @param {string} folder */
async function noticeOf(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e\b/i.test(entry));
  const written = file && existsSync(path.join(folder, file)) ? await readFile(path.join(folder, file), 'utf8') : '';
  if (written.trim() === '') throw new Error(`${name} has no licence in its folder; it may not be bundled like that`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${written.replaceAll('\r\n', '\n').trim()}\n`;
}
