/**
 * Puts a built extension among the installed ones of a VS Code server. A copy and no link: whoever presses
 * "Uninstall" there must not lose their sources.
 */

import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What no installed extension needs; folders with a dot are left out as well. */
const notShipped = new Set(['node_modules', 'out', 'src', 'test', 'scripts', 'docs', 'samples']);

/**
 * @param {string} extension the extension's folder, built
 * @param {string} extensionsDir
 */
export async function placeExtension(extension, extensionsDir) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
  const folder = `${publisher}.${name}-${version}`;
  const target = path.join(extensionsDir, folder);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(extension)) {
    if (entry.startsWith('.') || notShipped.has(entry) || entry.endsWith('.vsix')) continue;
    await cp(path.join(extension, entry), path.join(target, entry), { recursive: true });
  }
  const installed = [
    {
      identifier: { id: `${publisher}.${name}` },
      version,
      location: { $mid: 1, path: target, scheme: 'file' },
      relativeLocation: folder,
      metadata: { installedTimestamp: Date.now(), source: 'vsix' },
    },
  ];
  await writeFile(path.join(extensionsDir, 'extensions.json'), JSON.stringify(installed));
}
