import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import type { FileText } from '../../core/corpus/read-entry';
import { Ignored, isForbiddenFolder, largestFile } from '../../core/corpus/which-files';
import { decode, largestYaml } from '../read-file';

/** Texts of a folder that may be articles, by path: what is hidden, ignored by git or too large is left out. */
export async function textsIn(root: string): Promise<readonly string[]> {
  const ignored = new Ignored();
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile()))
      ignored.add(folder, await readFile(join(root, folder, '.gitignore'), 'utf8'));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isForbiddenFolder(entry.name)) await walk(path);
      else if (entry.isFile() && /\.txt$/i.test(entry.name) && !ignored.has(path)) found.push(path);
    }
  };
  await walk('');
  return found.sort();
}

/** @returns null where the file is no text of an article's size */
export async function fileAt(root: string, path: string): Promise<FileText | null> {
  const full = join(root, path);
  if ((await stat(full)).size > largestFile) return null;
  const bytes = await readFile(full);
  if (bytes.includes(0)) return null;
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return null;
  }
  const beside = (await sidecarAt(full)) ?? (await sidecarAt(join(root, mirrorFolder, path)));
  const hash = createHash('sha256').update(bytes);
  if (beside === null) return { path, text, hash: hash.digest('hex').slice(0, 32) };
  hash.update('\0').update(beside);
  return { path, text, sidecar: beside, hash: hash.digest('hex').slice(0, 32) };
}

async function sidecarAt(article: string): Promise<string | null> {
  const file = `${article}${sidecarEnding}`;
  try {
    if ((await stat(file)).size > largestYaml) return null;
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
