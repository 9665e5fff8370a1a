import { type Decisions, readSidecar } from '../core/annotations/decisions';
import { largestSidecar } from '../core/annotations/sidecar';
import { readText, reasonOf } from './read-file';
import { sidecarPath } from './sidecar-place';

/**
 * What the reader decided on an article, in the file beside it or in the folder's mirror.
 * @param article a path
 * @param complain takes whole messages; a file that cannot be used is named, and counts for nothing
 */
export async function decisionsBeside(
  article: string,
  complain: (message: string) => Promise<void>,
): Promise<Decisions> {
  const file = await sidecarPath(article);
  let text: string;
  try {
    text = await readText(file, null, largestSidecar);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Most articles have none; beside a name of 250 signs none can be.
    if (code !== 'ENOENT' && code !== 'ENAMETOOLONG' && code !== 'ENOTDIR')
      await complain(`${file}: ${reasonOf(error)}`);
    return {};
  }
  const { decisions, problems } = readSidecar(text);
  for (const { line, message } of problems) await complain(`${file}:${line}: ${message}`);
  return decisions;
}
