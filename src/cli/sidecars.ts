import { type Decisions, readSidecar } from '../core/annotations/decisions';
import { largestSidecar } from '../core/annotations/sidecar';
import { readOnlyPlaceOnDisk } from '../files/place-on-disk';
import { readSafely } from '../files/safe-file';
import { decode, readBytes, reasonOf, Unreadable } from './read-file';
import { sidecarPath } from './sidecar-place';

/**
 * What the reader decided on an article, in the file beside it or in the folder's mirror.
 * @param article a path
 * @param complain takes whole messages; a file that cannot be used is named, and counts for nothing
 * @param isNeeded whether a file that cannot be used is an error
 * @throws Unreadable
 */
export async function decisionsBeside(
  article: string,
  complain: (message: string) => Promise<void>,
  isNeeded = false,
): Promise<Decisions> {
  const file = await sidecarPath(article);
  let text: string;
  try {
    text = await sidecarText(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Most articles have none; beside a name of 250 signs none can be.
    if (code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'ENOTDIR') return {};
    if (isNeeded) throw new Unreadable(`is left out: ${file}: ${reasonOf(error)}`);
    await complain(`${file}: ${reasonOf(error)}`);
    return {};
  }
  const { decisions, problems, broken } = readSidecar(text);
  if (isNeeded && broken) throw new Unreadable(`is left out: ${file}:${broken.line}: ${broken.message}`);
  for (const { line, message } of problems) await complain(`${file}:${line}: ${message}`);
  return decisions;
}

/**
 * A sidecar as it stands; where a save of it was cut off, as that would have left it. Waits for a window that is saving.
 * @throws what `reasonOf` puts into words: ENOENT where there is none
 */
export async function sidecarText(file: string): Promise<string> {
  const place = await readOnlyPlaceOnDisk(file);
  const missing: { error?: unknown } = {};
  const read = async (): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await readBytes(file, null, largestSidecar);
      if (bytes.includes(0)) throw new Unreadable('is not a text file in UTF-8');
      decode(bytes);
      return bytes;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      missing.error = error;
      return undefined;
    }
  };
  const text = await readSafely({ ...place, read: (role) => (role === 'file' ? read() : place.read(role)) });
  if (text === undefined) throw missing.error;
  return text;
}
