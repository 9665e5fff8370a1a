import { type Decisions, readSidecar } from '../core/annotations/decisions';
import { largestSidecar } from '../core/annotations/sidecar';
import { readText, reasonOf, Unreadable } from './read-file';
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
    text = await readText(file, null, largestSidecar);
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
