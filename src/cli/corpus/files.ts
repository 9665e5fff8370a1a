import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { factsOfPath } from '../../core/annotations/from-path';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import type { FileText } from '../../core/corpus/read-entry';
import { globTest, Ignored, isForbiddenFolder, largestFile, usualFiles } from '../../core/corpus/which-files';
import { decode, largestYaml } from '../read-file';

/** Texts of a folder that may be articles, by path: what is hidden or ignored by git is left out. @param include a glob */
export async function textsIn(root: string, include: string = usualFiles): Promise<readonly string[]> {
  const isIncluded = globTest(include);
  const ignored = new Ignored();
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await (folder === '' ? listed(root) : unlessGone(listed(join(root, folder)), []));
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile()))
      ignored.add(folder, await unlessGone(readFile(join(root, folder, '.gitignore'), 'utf8'), ''));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isForbiddenFolder(entry.name)) await walk(path);
      else if (entry.isFile() && isIncluded(path) && !ignored.has(path)) found.push(path);
    }
  };
  await walk('');
  return found.sort();
}

const listed = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true });

/** Folders and files are renamed and removed while they are walked through. */
async function unlessGone<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return otherwise;
    throw error;
  }
}

/** Why a file is left out: larger than any article, in no encoding that is read, or its articles have files of their own. */
export type LeftOut = 'large' | 'no text' | 'split';

/** @param fromPath what its path tells, as patterns. @returns null where it is gone */
export async function fileAt(
  root: string,
  path: string,
  fromPath: readonly string[] = [],
): Promise<FileText | Exclude<LeftOut, 'split'> | null> {
  const full = join(root, path);
  const size = await unlessGone(
    stat(full).then((found) => found.size),
    null,
  );
  if (size === null) return null;
  if (size > largestFile) return 'large';
  const bytes = await unlessGone(readFile(full), null);
  if (bytes === null) return null;
  if (bytes.includes(0)) return 'no text';
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return 'no text';
  }
  const beside = (await sidecarAt(full)) ?? (await sidecarAt(join(root, mirrorFolder, path)));
  const hash = createHash('sha256').update(bytes);
  if (beside !== null) hash.update('\0').update(beside);
  const ofPath = factsOfPath(resolve(full), fromPath);
  if (fromPath.length > 0) hash.update('\0\0').update(JSON.stringify(ofPath));
  const sidecar = beside === null ? {} : { sidecar: beside };
  return { path, text, ofPath, ...sidecar, hash: hash.digest('hex').slice(0, 32) };
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
