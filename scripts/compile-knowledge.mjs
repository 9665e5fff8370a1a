// Compiles knowledge/*.yaml into one JSON file for the bundle, so that nobody waits for YAML at start.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/**
 * @param {string} folder the YAML files, each a list of actor records
 * @param {string} target the JSON file: a list of `Actor` (src/core/actors/knowledge.ts)
 * @throws where a file is no valid list, with its name and line
 */
export async function compileKnowledge(folder, target) {
  const actors = [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  for (const name of files) {
    const lines = new LineCounter();
    const document = parseDocument(await readFile(join(folder, name), 'utf8'), { lineCounter: lines });
    const problem = document.errors[0];
    if (problem) throw new Error(`${folder}/${name}: ${problem.message}`);
    const items = document.contents?.items;
    if (!Array.isArray(items))
      throw new Error(`${folder}/${name}: expected a list of records, each starting with "- id:"`);
    for (const item of items) {
      const record = item.toJSON();
      const aliases = (record.aliases ?? []).map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
      const line = lines.linePos(item.range[0]).line;
      actors.push({ ...record, aliases, roles: record.roles ?? [], sources: record.sources ?? [], file: name, line });
    }
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(actors));
}
