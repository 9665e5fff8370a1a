import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import { nameKey } from '../../core/bring/file-name';
import type { Present } from '../../core/bring/plan';
import { articleEnding } from '../../core/bring/plan';
import { broughtIn } from '../../core/bring/sidecar';
import { wordsOf } from '../../core/bring/words';
import { largestFile } from '../../core/corpus/which-files';
import { canonical } from '../../core/text/canonical';
import { largestYaml } from '../read-file';

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What a folder of articles has already, with what lies below it; nothing where there is no such folder. */
export async function presentIn(folder: string): Promise<Present & { readonly originals: ReadonlySet<string> }> {
  const present = { names: new Set<string>(), words: new Set<string>(), originals: new Set<string>() };
  const walk = async (path: string, isTop: boolean): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      if (isTop) present.names.add(nameKey(entry.name));
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) await walk(full, false);
      else if (entry.isFile() && entry.name.endsWith(sidecarEnding)) await addSidecar(full);
      else if (entry.isFile() && entry.name.toLowerCase().endsWith(articleEnding)) await addArticle(full);
    }
  };
  const addSidecar = async (file: string): Promise<void> => {
    if ((await stat(file)).size > largestYaml) return;
    const { wordsSha256, originalSha256 } = broughtIn(await readFile(file, 'utf8'));
    if (wordsSha256 !== undefined) present.words.add(wordsSha256);
    if (originalSha256 !== undefined) present.originals.add(originalSha256);
  };
  const addArticle = async (file: string): Promise<void> => {
    if ((await stat(file)).size > largestFile) return;
    present.words.add(sha256Of(wordsOf(canonical(await readFile(file, 'utf8')).text)));
  };
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) {
    await walk(folder, true);
    const mirror = join(folder, mirrorFolder);
    if (await isFolder(mirror)) await walk(mirror, false);
  }
  return present;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
