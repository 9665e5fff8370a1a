import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Complain, Complaints } from './complaints';
import { buildKnowledge, type Knowledge } from '../core/actors/find-mentions';
import type { Actor } from '../core/actors/knowledge';
import { factsOfPath } from '../core/annotations/from-path';
import { type ExportFile, formats } from '../core/export/formats';
import type { Source } from '../core/export/record';
import { sourceOf } from '../core/export/source-of';
import { canonical } from '../core/text/canonical';
import { type CodebookFor, codebooks } from './codebook-place';
import { decodeArticle } from './encoding';
import { onOneLine, type Output } from './io';
import { addKnowledge } from './knowledge-files';
import { largestArticle, reasonOf, Unreadable } from './read-file';
import { decisionsBeside } from './sidecars';

export interface ExportCommand {
  /** One of `formats`, by name. */
  readonly format: string;
  /** The folder to write into; absent, a single file of text goes to standard output. */
  readonly out?: string;
  /** As it was found: nothing that a reader decided counts. */
  readonly raw?: boolean;
  /** In which the articles are; absent, it is found out. */
  readonly encoding?: string;
  readonly labelColumns?: boolean;
  readonly notesOnly?: boolean;
  /** Patterns with named parts, of the ends of paths. */
  readonly fromPath?: readonly string[];
  /** Paths of YAML files or folders. */
  readonly knowledge?: readonly string[];
}

export const formatNames: readonly string[] = formats.map(({ name }) => name);

/**
 * `sayso export`. An article that cannot be read is named, and the others go out.
 * @param files paths of articles
 * @returns the exit code: 1 where anything had to be complained about
 */
export async function exportFiles(
  files: readonly string[],
  command: ExportCommand,
  shipped: readonly Actor[],
  [out, err]: readonly [Output, Output],
): Promise<number> {
  const complaints = new Complaints(err);
  const { complain } = complaints;
  const actors = await addKnowledge(shipped, command.knowledge ?? [], complain, (file, error) =>
    complain(`${file}: ${reasonOf(error)}`),
  );
  if (!actors) return complaints.code;
  const knowledge = buildKnowledge(actors);
  const sources: Source[] = [];
  const codebookFor = codebooks(complain);
  for (const file of files) {
    try {
      sources.push(await sourceAt(file, knowledge, command, { complain, codebookFor }));
    } catch (error) {
      await complain(`${file}: ${reasonOf(error)}`);
    }
  }
  const format = formats.find(({ name }) => name === command.format)!;
  // An empty table would look as if there were nothing in the articles.
  if (sources.length === 0) return complaints.code;
  const written = await format.write(sources, command);
  const isArticle = (path: string): boolean => files.some((file) => resolve(file) === resolve(path));
  if (command.out !== undefined) await writeInto(command.out, written, isArticle, complain);
  else if (written.length === 1 && typeof written[0]!.content === 'string') await out.write(written[0]!.content);
  else await complain(`${command.format}: needs a folder to write into: --out DIR`);
  const left = leftWords(sources);
  if (left !== '') await err.write(`${onOneLine(left)}\n`);
  return complaints.code;
}

/** So many articles are named. */
const mostNamed = 3;

/** What no row tells of, so that nobody takes the export for all that was decided; empty where nothing is left out. */
function leftWords(sources: readonly Source[]): string {
  const some = sources.filter(({ left }) => left.asking + left.lost > 0);
  const count = (of: (left: Source['left']) => number): number => some.reduce((sum, { left }) => sum + of(left), 0);
  const [asking, lost] = [count((left) => left.asking), count((left) => left.lost)];
  if (asking + lost === 0) return '';
  const told = [
    ...(asking > 0 ? [`${asking} with a likely place only, to be looked at`] : []),
    ...(lost > 0 ? [`${lost} lost: the words are not in the article`] : []),
  ];
  const named = some.slice(0, mostNamed).map(({ file }) => file);
  const more = some.length > mostNamed ? [`${some.length - mostNamed} more`] : [];
  return `decisions left out: ${told.join('; ')} (${[...named, ...more].join(', ')})`;
}

async function sourceAt(
  file: string,
  knowledge: Knowledge,
  { raw = false, encoding, fromPath = [] }: ExportCommand,
  { complain, codebookFor }: { readonly complain: Complain; readonly codebookFor: CodebookFor },
): Promise<Source> {
  const { size } = await stat(file);
  if (size > largestArticle) throw new Unreadable(`is too large: more than ${largestArticle / 1024 / 1024} MB`);
  const bytes = await readFile(file);
  const { text } = canonical(decodeArticle(bytes, encoding).text);
  // Without what was decided, it would say what a reader has rejected.
  const decisions = raw ? undefined : await decisionsBeside(file, complain, true);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = factsOfPath(resolve(file), fromPath);
  const codebook = await codebookFor(file);
  return sourceOf(text, knowledge, { file, sha256, path, ...(codebook ? { codebook } : {}) }, decisions);
}

/** @param isArticle whether a path is that of an article: a copy of its text must not take its place */
async function writeInto(
  folder: string,
  files: readonly ExportFile[],
  isArticle: (path: string) => boolean,
  complain: Complain,
): Promise<void> {
  const isNew = await isEmpty(folder);
  for (const { name, content, isForNewFolder = false } of files) {
    if (isForNewFolder && !isNew) continue;
    const path = join(folder, name);
    if (isArticle(path)) {
      await complain(`${path}: is not written over: choose another folder`);
      continue;
    }
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (error) {
      await complain(`${path}: could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
    }
  }
}

/** Whether nothing is there, or a folder with nothing in it. */
const isEmpty = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length === 0,
    (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT',
  );
