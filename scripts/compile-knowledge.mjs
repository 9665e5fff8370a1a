// Compiles knowledge/*.yaml into one JSON file, so that nobody waits for YAML at start. Records that a script made
// (wikidata-*.yaml) lie below; what was written by hand lies over them and wins.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that `npm run knowledge` makes. */
export const isImported = (/** @type {string} */ name) => name.startsWith('wikidata-');

/** The reader of actor files itself, so that the shipped ones pass the checks that a reader's own do. */
async function loadReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { readKnowledge } from './src/core/actors/records/read-knowledge';
        export { overlay } from './src/core/actors/records/overlay';`,
      resolveDir: join(import.meta.dirname, '..'),
      loader: 'ts',
    },
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
 * A record without what only its file's linter looks at: an empty "needs", a role's source that is the record's, too,
 * and the day on which the end of a role was looked up.
 * @param {any} actor
 */
function leaner(actor) {
  const aliases = actor.aliases.map(({ needs, ...rest }) => (needs?.length > 0 ? { ...rest, needs } : rest));
  const roles = actor.roles.map(({ source, asOf, ...rest }) => ({
    ...rest,
    ...(source === undefined || actor.sources.includes(source) ? {} : { source }),
    ...(asOf === undefined || typeof rest.to === 'string' ? {} : { asOf }),
  }));
  return { ...actor, aliases, roles };
}

/** @param {readonly any[]} actors @param {readonly string[]} files */
function inFileOrder(actors, files) {
  const place = new Map(files.map((name, i) => [name, isImported(name) ? files.length + i : i]));
  return actors.toSorted((a, b) => place.get(a.file) - place.get(b.file) || a.line - b.line);
}

/**
 * @param {string} folder the YAML files, each a list of actor records
 * @param {string} target the JSON file: a list of `Actor` (src/core/actors/knowledge.ts)
 * @throws where a file has a problem, with its name, line and column
 */
export async function compileKnowledge(folder, target) {
  const { readKnowledge, overlay } = await loadReader();
  const problems = [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const inOrder = [...files.filter(isImported), ...files.filter((name) => !isImported(name))];
  const fileOf = new Map();
  /** @type {readonly any[]} */
  let actors = [];
  for (const name of inOrder) {
    const known = new Set(actors.map(({ id }) => id));
    const read = readKnowledge(await readFile(join(folder, name), 'utf8'), name, known);
    for (const { line, column, message } of read.problems)
      problems.push(`${folder}/${name}:${line}:${column}: ${message}`);
    for (const actor of read.actors) {
      const other = fileOf.get(actor.id);
      if (other !== undefined && isImported(other) === isImported(name))
        problems.push(`${folder}/${name}:${actor.line}:1: the id "${actor.id}" stands in ${other} too.`);
      fileOf.set(actor.id, name);
    }
    actors = overlay(actors, read);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await mkdir(dirname(target), { recursive: true });
  // Where several people fit a name, those written by hand are named first.
  await writeFile(target, JSON.stringify(inFileOrder(actors, inOrder).map(leaner)));
}
