import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A lint rule: no file of `src` is imported by what it imports, types included (`import-x/no-cycle` passes over types).
 * The files are read once in a process; the one that is looked at is read as it is now.
 */
export const noCircles = {
  /** @type {import('eslint').Rule.RuleMetaData} */
  meta: { type: 'problem', schema: [], messages: { circle: 'These files import each other: {{ way }}.' } },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const root = join(context.cwd, 'src');
    return {
      /** @param {import('eslint').Rule.Node} program */
      Program(program) {
        const graph = graphOf(root);
        const file = context.filename;
        const fresh = importsOf(file, context.sourceCode.text);
        graph.set(file, fresh);
        for (const next of fresh) {
          const back = wayTo(graph, next, file);
          if (!back) continue;
          const way = [file, ...back].map((each) => each.slice(root.length + 1)).join(' → ');
          context.report({ node: program, messageId: 'circle', data: { way } });
          return;
        }
      },
    };
  },
};

/** @type {Map<string, Map<string, readonly string[]>>} */
const graphs = new Map();

/**
 * For each file those that it imports.
 * @param {string} root
 * @returns {Map<string, readonly string[]>}
 */
function graphOf(root) {
  const known = graphs.get(root);
  if (known) return known;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => join(root, name));
  const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
  graphs.set(root, graph);
  return graph;
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {readonly string[]}
 */
function importsOf(file, text) {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => `${resolve(dirname(file), name.replace(/\.js$/, ''))}.ts`);
}

/**
 * The files from one to another, both included; the first way that is found.
 * @param {Map<string, readonly string[]>} graph
 * @param {string} from
 * @param {string} to
 * @returns {readonly string[] | null}
 */
function wayTo(graph, from, to) {
  /** @type {Map<string, string | null>} */
  const before = new Map([[from, null]]);
  for (const file of before.keys()) {
    if (file === to) {
      /** @type {string[]} */
      const way = [];
      for (let at = /** @type {string | null} */ (to); at !== null; at = before.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const next of graph.get(file) ?? []) if (!before.has(next)) before.set(next, file);
  }
  return null;
}
