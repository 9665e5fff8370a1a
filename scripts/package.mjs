// Makes the .vsix and checks it: no warning, the files it should hold and no others, bundles within their budgets.
//   node scripts/package.mjs            in a temporary folder, to check
//   node scripts/package.mjs --write    and leaves it here
//   node scripts/package.mjs --accept   and takes its list of files for the expected one
import { existsSync } from 'node:fs';
import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './vscode/paths.mjs';
import { run } from './vscode/processes.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';
import { zipEntries } from './zip-entries.mjs';

/** Bytes that a bundle may have. Each is loaded whole: more of them are more waiting at every start. */
const budgets = {
  // The desktop's: what listens and shows. What reads articles and YAML is in parts of its own.
  'dist/extension.js': 400_000,
  // The same for the browser.
  'dist/web/extension.js': 400_000,
  // What reads articles, run when the first one is on the screen.
  'dist/reading.js': 738_000,
  // The reader of YAML and what helps to write it, run with the first sidecar, codebook or actors file.
  'dist/authoring.js': 232_000,
  // What reads long articles in a thread of its own, begun with the first of them.
  'dist/reader.js': 701_000,
  'dist/web/reader.js': 701_000,
  // The actors, read when the first article is.
  'dist/knowledge.json': 1_550_000,
  // The script inside the side panel: no knowledge, no reading of articles.
  'dist/panel.js': 30_000,
  // The script inside the tab of a dossier or a search: no articles, no corpus.
  'dist/folder.js': 15_000,
  // The thread that holds the corpus of a folder, for both hosts: it reads articles, so it has all that reads them, and
  // it tells where those of a download stand.
  'dist/worker.js': 947_000,
  // The forms of exports and what writes them, loaded with the first export.
  'dist/formats.js': 190_000,
  // The forms of imports and what reads them, loaded with the first import.
  'dist/import-forms.js': 160_000,
  // What reads saved pages, Word files and PDFs, two thirds of it for PDFs: a thread of its own, begun with the first.
  'dist/pages.js': 2_850_000,
  // What people download: all of the above, packed, with pictures and the knowledge in YAML, a third of it.
  // The reading of articles is in it once for the window and once for each thread: bundles share no code. The readers of
  // saved pages and documents are .8 MB of it.
  vsix: 3_125_000,
};

/** Large, made anew, or not ours; everything else is there to show that `.vscodeignore` leaves it out. */
const notStaged = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test']);

const listFile = path.join(projectRoot, 'scripts', 'package-contents.txt');
const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, accept: { type: 'boolean' } } });
/** @type {string[]} */
const problems = [];

const { folder, remove } = temporaryFolder();
try {
  const file = await makePackage();
  const entries = zipEntries(await readFile(file));
  await checkContents(entries);
  checkSizes(entries, (await readFile(file)).length);
  if (problems.length === 0 && options.write) {
    const name = path.basename(file);
    await copyFile(file, path.join(projectRoot, name));
    console.log(`\n${name} is ready: code --install-extension ${name}`);
  }
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
} finally {
  await remove();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @returns {Promise<string>} the path of the .vsix, made without touching `dist` */
async function makePackage() {
  const stage = path.join(folder, 'stage');
  for (const entry of await readdir(projectRoot)) {
    if (notStaged.has(entry) || entry.endsWith('.vsix')) continue;
    await cp(path.join(projectRoot, entry), path.join(stage, entry), { recursive: true });
  }
  const build = ['scripts/build.mjs', '--production', '--dist', path.join(stage, 'dist')];
  await succeed(process.execPath, build, projectRoot);

  const { name, version } = JSON.parse(await readFile(path.join(stage, 'package.json'), 'utf8'));
  const target = path.join(folder, `${name}-${version}.vsix`);
  const vsce = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold what they need. There is no public repository to which links could be rewritten.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const output = await succeed(process.execPath, [vsce, 'package', ...flags, '--out', target], stage);
  for (const line of output.split('\n')) if (/warning/i.test(line)) problems.push(line.trim());
  return target;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function succeed(command, args, cwd) {
  // Its words are searched, so no colours in them.
  const env = { ...process.env, NO_COLOR: '1' };
  const { code, output } = await run(command, args, { cwd, env });
  if (code !== 0) throw new Error(`${path.basename(args[0] ?? command)} failed:\n${output}`);
  return output;
}

/** @param {readonly import('./zip-entries.mjs').Entry[]} entries */
async function checkContents(entries) {
  const found = entries.map((entry) => entry.name).sort();
  if (options.accept) await writeFile(listFile, `${found.join('\n')}\n`);
  const text = existsSync(listFile) ? await readFile(listFile, 'utf8') : '';
  const expected = text.split(/\r?\n/).filter((line) => line !== '');
  const missing = expected.filter((name) => !found.includes(name));
  const surplus = found.filter((name) => !expected.includes(name));
  for (const name of missing) problems.push(`The package lacks ${name}.`);
  for (const name of surplus) problems.push(`The package holds ${name}, which scripts/package-contents.txt does not.`);
  if (missing.length + surplus.length > 0) problems.push('If that is meant: node scripts/package.mjs --accept');
}

/**
 * @param {readonly import('./zip-entries.mjs').Entry[]} entries
 * @param {number} total bytes of the .vsix
 */
function checkSizes(entries, total) {
  const size = (/** @type {string} */ name) => entries.find((entry) => entry.name === `extension/${name}`)?.size ?? 0;
  console.log(`${entries.length} files`);
  for (const [name, budget] of Object.entries(budgets)) {
    const bytes = name === 'vsix' ? total : size(name);
    console.log(`${kilobytes(bytes)} of ${kilobytes(budget)}  ${name === 'vsix' ? 'the whole .vsix, packed' : name}`);
    if (bytes > budget) problems.push(`${name} has ${bytes} bytes, and may have ${budget}.`);
    if (bytes === 0) problems.push(`${name} is empty or missing.`);
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
