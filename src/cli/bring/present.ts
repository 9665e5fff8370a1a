import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import { nameKey } from '../../core/bring/file-name';
import { articleEnding } from '../../core/bring/plan';
import { Presence, type Present } from '../../core/bring/presence';
import { wordsOf } from '../../core/bring/words';
import { largestFile } from '../../core/corpus/which-files';
import { canonical } from '../../core/text/canonical';
import { largestYaml } from '../read-file';

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What a folder of articles has already, with what lies below it; nothing where there is no such folder. */
export async function presentIn(folder: string): Promise<Present> {
  const presence = new Presence();
  const walk = async (path: string, top: string, isTop: boolean): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      if (isTop) presence.addName(nameKey(entry.name));
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) await walk(full, top, false);
      else if (entry.isFile() && entry.name.endsWith(sidecarEnding)) await addSidecar(full, relative(top, full));
      else if (entry.isFile() && entry.name.toLowerCase().endsWith(articleEnding))
        await addArticle(full, relative(top, full));
    }
  };
  const addSidecar = async (file: string, path: string): Promise<void> => {
    if ((await stat(file)).size > largestYaml) return;
    presence.addSidecar(path.slice(0, -sidecarEnding.length), await readFile(file, 'utf8'));
  };
  const addArticle = async (file: string, path: string): Promise<void> => {
    if ((await stat(file)).size > largestFile) return;
    presence.addArticle(path, sha256Of(wordsOf(canonical(await readFile(file, 'utf8')).text)));
  };
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) {
    await walk(folder, folder, true);
    const mirror = join(folder, mirrorFolder);
    if (await isFolder(mirror)) await walk(mirror, mirror, false);
  }
  return presence.present;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
