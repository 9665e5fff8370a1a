import { dirname, join, resolve } from 'node:path';
import { type Codebook, readCodebook } from '../core/annotations/codebook';
import { readText, reasonOf } from './read-file';

/** In bytes, of a file that is not even opened. */
const largest = 1_000_000;

/** @returns undefined where there is none */
export type CodebookFor = (article: string) => Promise<Codebook | undefined>;

/**
 * The labels for articles: those of the nearest folder above one that has `.sayso/codebook.yaml`, each read once.
 * @param complain takes whole messages; a codebook that cannot be used is named
 */
export function codebooks(complain: (message: string) => Promise<void>): CodebookFor {
  const known = new Map<string, Promise<Codebook | undefined>>();
  const inFolder = (folder: string): Promise<Codebook | undefined> => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
  const read = async (folder: string): Promise<Codebook | undefined> => {
    const file = join(folder, '.sayso', 'codebook.yaml');
    try {
      const { codebook, problems } = readCodebook(await readText(file, null, largest));
      for (const { line, message } of problems) await complain(`${file}:${line}: ${message}`);
      return codebook;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return dirname(folder) === folder ? undefined : inFolder(dirname(folder));
      await complain(`${file}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  return (article) => inFolder(dirname(resolve(article)));
}
