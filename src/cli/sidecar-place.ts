import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { mirrorFolder, sidecarEnding } from '../core/annotations/sidecar';

/**
 * Where the decisions on an article are: beside it, or else in the mirror of a folder that it lies in, the nearest one.
 * @returns the path beside it where there are none
 */
export async function sidecarPath(article: string): Promise<string> {
  const beside = `${article}${sidecarEnding}`;
  if (await isThere(beside)) return beside;
  const whole = resolve(article);
  for (let folder = dirname(whole); ; folder = dirname(folder)) {
    const mirror = join(folder, mirrorFolder);
    if (await isThere(mirror)) {
      const kept = `${join(mirror, relative(folder, whole))}${sidecarEnding}`;
      return (await isThere(kept)) ? kept : beside;
    }
    if (dirname(folder) === folder) return beside;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
