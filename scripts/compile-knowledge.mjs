// Compiles knowledge/*.yaml into one JSON file for the bundle, so that nobody waits for YAML at start.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The reader of actor files itself, so that the shipped ones pass the checks that a reader's own do. */
async function loadReader() {
  const { outputFiles } = await build({
    entryPoints: ['src/core/actors/records/read-knowledge.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * A record without what only its file's linter looks at: an empty "needs", a role's source that is the record's, too.
 * @param {any} actor
 */
function leaner(actor) {
  const aliases = actor.aliases.map(({ needs, ...rest }) => (needs?.length > 0 ? { ...rest, needs } : rest));
  const roles = actor.roles.map(({ source, ...rest }) =>
    source === undefined || actor.sources.includes(source) ? rest : { ...rest, source },
  );
  return { ...actor, aliases, roles };
}

/**
 * @param {string} folder the YAML files, each a list of actor records
 * @param {string} target the JSON file: a list of `Actor` (src/core/actors/knowledge.ts)
 * @throws where a file has a problem, with its name, line and column
 */
export async function compileKnowledge(folder, target) {
  const { readKnowledge } = await loadReader();
  const actors = [];
  const problems = [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const fileOf = new Map();
  for (const name of files) {
    const read = readKnowledge(await readFile(join(folder, name), 'utf8'), name);
    for (const { line, column, message } of read.problems)
      problems.push(`${folder}/${name}:${line}:${column}: ${message}`);
    for (const actor of read.actors) {
      const other = fileOf.get(actor.id);
      if (other) problems.push(`${folder}/${name}:${actor.line}:1: the id "${actor.id}" stands in ${other} too.`);
      fileOf.set(actor.id, name);
    }
    actors.push(...read.actors);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(actors.map(leaner)));
}
