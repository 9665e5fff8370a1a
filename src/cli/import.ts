import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Complain, Complaints } from './complaints';
import { onOneLine } from './io';
import { putAnnotations } from '../core/annotations/annotations';
import { changeSidecar, readSidecar, type SidecarChange } from '../core/annotations/decisions';
import { setSha256 } from '../core/annotations/sha256';
import { unreadIds } from '../core/annotations/unread';
import { frontMatterFacts } from '../core/article/forms/front-matter';
import { formOf, importForms } from '../core/import/forms';
import { countsOf, type ImportPlan, type OpenShelf, planImport } from '../core/import/import';
import type { ImportForm } from '../core/import/record';
import { resultLines } from '../core/import/result';
import { canonical } from '../core/text/canonical';
import type { LongText } from '../core/text/long-text';
import { placeOnDisk } from '../files/place-on-disk';
import { changeSafely, type Next } from '../files/safe-file';
import { textsIn } from './corpus/files';
import { decodeArticle, isEncoding } from './encoding';
import type { Output } from './io';
import { largestArticle, readBytes, reasonOf, Unreadable } from './read-file';
import { sidecarPath } from './sidecar-place';
import { sidecarText } from './sidecars';

interface ImportCommand {
  readonly format?: string;
  readonly take?: boolean;
  readonly dryRun?: boolean;
  readonly encoding?: string;
}

/** In bytes: a project of some thousand articles. */
const largestImport = 200 * 1024 * 1024;

/** Adds `import`. @param done takes the exit code */
export function addImport(program: Command, outputs: readonly [Output, Output], done: (code: number) => void): void {
  program
    .command('import')
    .summary('take decisions of other programs, or of an export, into sidecars')
    .description(
      'Takes decisions out of FILE into ARTICLE.sayso.yaml beside each article. What is saved there stays: a decision that is there already is not doubled, and where both differ the saved one counts and the other is named. Ends with 0, or with 1 where something could not be used or differs.',
    )
    .argument('<FILE>', 'an export as csv, w3c or qdpx; of Sayso or of another program')
    .argument('<ARTICLE...>', 'the articles it speaks of, or folders of them')
    .addOption(
      new Option('--format <form>', 'how it is written; else its ending tells').choices(
        importForms.map(({ name }) => name),
      ),
    )
    .option('--take', 'where both differ, what is imported counts')
    .option('--dry-run', 'tell what would be done, and write nothing')
    .addOption(
      new Option('--encoding <name>', 'in which the articles are, like windows-1251; else it is found out').argParser(
        (name: string) => {
          if (isEncoding(name)) return name;
          throw new InvalidArgumentError('It must be a name like utf-8, utf-16le or windows-1251.');
        },
      ),
    )
    .action(async (file: string, articles: readonly string[], options: ImportCommand) => {
      done(await importFile(file, articles, options, outputs));
    });
}

/**
 * `sayso import`. One bad record, or one article that cannot be read, never takes the others down.
 * @returns the exit code: 1 where anything had to be complained about, or differs from what is saved
 */
async function importFile(
  file: string,
  given: readonly string[],
  options: ImportCommand,
  [out, err]: readonly [Output, Output],
): Promise<number> {
  const complaints = new Complaints(err);
  const { complain } = complaints;
  const form = importForms.find(({ name }) => name === options.format) ?? formOf(file);
  if (!form) {
    await complain(`${file}: its ending tells no form: --format ${importForms.map(({ name }) => name).join(', ')}`);
    return complaints.code;
  }
  const plan = await planOf(file, form, given, options, complain);
  if (!plan) return complaints.code;
  for (const { where, message } of plan.problems) await complain(`${file}: ${where}: ${message}`);
  const outcomes: ImportPlan['articles'][number]['outcomes'][number][] = [];
  for (const article of plan.articles) {
    if (!options.dryRun && !(await write(article, options, complain))) continue;
    outcomes.push(...article.outcomes);
    const [head, ...others] = resultLines(article.path, article.outcomes).map(onOneLine);
    await out.write(`${[head, ...others.map((line) => `  ${line}`)].join('\n')}\n`);
  }
  if (countsOf(outcomes).kept > 0) complaints.code = 1;
  return complaints.code;
}

async function planOf(
  file: string,
  form: ImportForm,
  given: readonly string[],
  options: ImportCommand,
  complain: Complain,
): Promise<ImportPlan | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file, null, largestImport);
  } catch (error) {
    await complain(`${file}: ${reasonOf(error)}`);
    return undefined;
  }
  const shelf: OpenShelf = {
    paths: await pathsOf(given, complain),
    async open(path) {
      try {
        return await openArticle(path, options.encoding);
      } catch (error) {
        await complain(`${path}: ${reasonOf(error)}`);
        return undefined;
      }
    },
  };
  const now = new Date().toISOString();
  return planImport(form.read(bytes), shelf, { now, take: options.take ?? false });
}

async function pathsOf(given: readonly string[], complain: Complain): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of given) {
    try {
      if ((await stat(path)).isDirectory()) paths.push(...(await textsIn(path)).map((name) => join(path, name)));
      else paths.push(path);
    } catch (error) {
      await complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return [...new Set(paths)];
}

async function openArticle(path: string, encoding: string | undefined): ReturnType<OpenShelf['open']> {
  if ((await stat(path)).size > largestArticle)
    throw new Unreadable(`is too large: more than ${largestArticle / 1024 / 1024} MB`);
  const bytes = await readFile(path);
  const { text } = canonical(decodeArticle(bytes, encoding).text);
  const saved = readSidecar(await textBeside(path));
  const { decisions, broken } = saved;
  if (broken) throw new Unreadable(`nothing is written: line ${broken.line} of its sidecar: ${broken.message}`);
  const url = decisions.article?.url ?? frontMatterFacts(text).url;
  return {
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(url === undefined ? {} : { url }),
    entries: decisions.annotations ?? [],
    unread: unreadIds(saved),
  };
}

/** Empty where there is none. @throws what is put into words by `reasonOf` */
async function textBeside(article: string): Promise<string> {
  try {
    return await sidecarText(await sidecarPath(article));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** @returns whether all of it is written */
async function write(
  { path, changes }: ImportPlan['articles'][number],
  { encoding }: ImportCommand,
  complain: Complain,
): Promise<boolean> {
  if (changes.length === 0) return true;
  const sidecar = await sidecarPath(path);
  try {
    const { text } = canonical(decodeArticle(await readFile(path), encoding).text);
    const sum = setSha256(createHash('sha256').update(text).digest('hex'));
    const changed = (there?: LongText): Next<SidecarChange> => {
      const before = there?.toString() ?? '';
      let change = changeSidecar(before, sum, putAnnotations(changes));
      // A list that a hand has written in another form takes one after the other.
      if (!change.ok) change = changeSidecar(before, sum, ...changes.map((one) => putAnnotations([one])));
      return { text: change.ok ? change.text : before, save: change.ok, answer: change };
    };
    const change = await changeSafely(await placeOnDisk(sidecar), changed);
    if (!change.ok) await complain(`${sidecar}:${change.problem.line}: nothing is written: ${change.problem.message}`);
    return change.ok;
  } catch (error) {
    await complain(`${sidecar}: could not be written: ${reasonOf(error)}`);
    return false;
  }
}
