import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from './read-file';

/**
 * The YAML files right inside a folder, by name: each file once, however many links lead to it, and neither pipes nor
 * devices, which would never end.
 * @throws {Unreadable} where there is none
 */
export async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  const seen = new Set<string>();
  const files: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    // A link to nothing is told of where it is read.
    const real = await realpath(path).catch(() => path);
    const isFile = await stat(path).then(
      (one) => one.isFile(),
      () => true,
    );
    if (!isFile || seen.has(real)) continue;
    seen.add(real);
    files.push(path);
  }
  if (files.length === 0) throw new Unreadable('has no .yaml file in it');
  return files;
}
