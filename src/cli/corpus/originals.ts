import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import { Originals } from '../../core/corpus/originals';
import { largestYaml } from '../read-file';

/** So many sidecars are read at a time. */
const atOnce = 32;

/** Which files the texts of a folder were brought in from. @param paths of the texts, from the root */
export async function originalsOf(root: string, paths: readonly string[]): Promise<Originals> {
  const originals = new Originals();
  const texts = new Set(paths);
  for (const folder of new Set(paths.map((path) => dirname(path))))
    for (const place of [join(root, mirrorFolder, folder), join(root, folder)]) {
      const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith(sidecarEnding));
      const beside = names
        .map((name) => ({ name, path: join(folder, name.slice(0, -sidecarEnding.length)).replaceAll('\\', '/') }))
        .filter(({ path }) => texts.has(path));
      for (let at = 0; at < beside.length; at += atOnce)
        await Promise.all(
          beside.slice(at, at + atOnce).map(async ({ name, path }) => {
            originals.note(path, await sidecarAt(join(place, name)));
          }),
        );
    }
  return originals;
}

async function sidecarAt(file: string): Promise<string | undefined> {
  try {
    return (await stat(file)).size > largestYaml ? undefined : await readFile(file, 'utf8');
  } catch {
    // It was there a moment ago.
    return undefined;
  }
}
