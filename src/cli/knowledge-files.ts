import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '../core/actors/knowledge';
import { overlay } from '../core/actors/records/overlay';
import { readKnowledge } from '../core/actors/records/read-knowledge';
import { canonical } from '../core/text/canonical';
import { onOneLine } from './io';
import { largestYaml, readText } from './read-file';
import { yamlFilesIn } from './yaml-files';

/** The YAML files that a path stands for: itself, or those right inside it, by name. */
async function filesAt(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  return yamlFilesIn(path);
}

/**
 * Lays the reader's own actors over the shipped ones, the last path on top.
 * @param paths YAML files, or folders of them
 * @param complain takes whole messages: `people.yaml:12:3: The record …`. A broken record is left out, the others count
 * @param cannotRead takes a path and the error
 * @returns null where a path could not be read
 */
export async function addKnowledge(
  shipped: readonly Actor[],
  paths: readonly string[],
  complain: (message: string) => Promise<void>,
  cannotRead: (path: string, error: unknown) => Promise<void>,
): Promise<readonly Actor[] | null> {
  let actors: readonly Actor[] | null = shipped;
  const attempt = async <T>(path: string, action: () => Promise<T>): Promise<T | null> => {
    try {
      return await action();
    } catch (error) {
      await cannotRead(path, error);
      return null;
    }
  };
  for (const path of paths) {
    const files = await attempt(path, () => filesAt(path));
    if (!files) actors = null;
    for (const file of files ?? []) {
      const text = await attempt(file, async () => canonical(await readText(file, null, largestYaml)).text);
      if (text === null || !actors) {
        actors = null;
        continue;
      }
      const known = new Set(actors.map((actor) => actor.id));
      const own = readKnowledge(text, basename(file), known);
      for (const { line, column, message } of own.problems)
        await complain(onOneLine(`${file}:${line}:${column}: ${message}`));
      actors = overlay(actors, own);
    }
  }
  return actors;
}
