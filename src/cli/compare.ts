import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Codebook } from '../core/annotations/codebook';
import { noCodebook } from '../core/annotations/codebook';
import { type Agreement, agreementOn, locate, type Pair, pairsOf } from '../core/annotations/compare';
import type { Decision } from '../core/annotations/decision';
import { readSidecar } from '../core/annotations/decisions';
import { decisionsBy, type ReaderName, readersIn } from '../core/annotations/readers';
import { sidecarEnding } from '../core/annotations/sidecar';
import { canonical } from '../core/text/canonical';
import { agreementWords, differenceWords, sideWords, wordsOf } from '../core/wording/compared';
import { shorten } from '../core/wording/one-line';
import { plainText } from '../core/wording/translate';
import { codebooks } from './codebook-place';
import { decodeArticle } from './encoding';
import type { Output } from './io';
import { onOneLine } from './io';
import { largestArticle, reasonOf, Unreadable } from './read-file';
import { sidecarPath } from './sidecar-place';
import { sidecarText } from './sidecars';

interface CompareOptions {
  readonly format?: 'text' | 'json';
  /** The names of the two; absent, whoever decided. */
  readonly reader?: readonly string[];
  /** A folder with a colleague's copies of the sidecars. */
  readonly other?: string;
  readonly list?: boolean;
}

/** One article, and what both readers say of it. */
interface Compared {
  readonly file: string;
  readonly text: string;
  readonly pairs: readonly Pair[];
  readonly codebook: Codebook;
}

const failed = 1;
const misused = 2;

/** `sayso compare`: how far two readers agree, over any number of articles. */
export function addCompare(program: Command, [out, err]: readonly [Output, Output], end: (code: number) => void): void {
  program
    .command('compare')
    .summary('how far two readers agree')
    .description(
      'Compares the decisions of two readers: F1 on statements, kappa and alpha on kinds, speakers, types and labels. Both stand in the sidecars of the articles, or the second one in copies of them.',
    )
    .argument('<FILE...>', 'articles as plain text, with their sidecars')
    .addOption(new Option('--format <form>', 'how to write it').choices(['text', 'json']).default('text'))
    .option(
      '--reader <name>',
      'one of the two, given twice; once with --other; else whoever decided',
      (name: string, before: readonly string[] | undefined) => [...(before ?? []), name],
    )
    .option('--other <dir>', "a folder with a colleague's copies of the sidecars, under the same names")
    .option('--list', 'each place where they differ')
    .action(async (files: readonly string[], options: CompareOptions) => {
      end(await compare(files, options, [out, err]));
    });
}

async function compare(
  files: readonly string[],
  options: CompareOptions,
  [out, err]: readonly [Output, Output],
): Promise<number> {
  let code = 0;
  const complain = async (message: string): Promise<void> => {
    code = failed;
    await err.write(`${onOneLine(message)}\n`);
  };
  const read = await readAll(files, options, complain);
  const names = namesOf(read, options);
  if (typeof names === 'string') {
    await err.write(`${onOneLine(names)}\n`);
    return code || misused;
  }
  const codebookFor = codebooks(complain);
  const compared: Compared[] = [];
  for (const { file, text, own, other } of read) {
    const sides = [of(own, names.a), other ? of(other, names.b) : of(own, names.b ?? '')] as const;
    const [a, b] = sides.map((decisions) => locate(text, decisions));
    compared.push({ file, text, pairs: pairsOf(a!, b!), codebook: (await codebookFor(file)) ?? noCodebook });
  }
  const agreement = agreementOn(compared.map(({ pairs }) => pairs));
  const called = [calledName(names.a), names.b === undefined ? options.other! : calledName(names.b)] as const;
  const lines =
    options.format === 'json'
      ? [JSON.stringify(asJson(agreement, called, compared, options.list === true))]
      : asText(agreement, called, compared, options.list === true);
  await out.write(`${lines.join('\n')}\n`);
  return code;
}

type BySide = ReadonlyMap<ReaderName, readonly Decision[]>;

interface Read {
  readonly file: string;
  readonly text: string;
  readonly own: BySide;
  /** A colleague's copy. */
  readonly other?: BySide;
}

/** All that a side says; without a name, whoever decided. */
const of = (side: BySide, name: ReaderName | undefined): readonly Decision[] =>
  name === undefined ? [...side.values()].flat() : (side.get(name) ?? []);

const calledName = (name: ReaderName): string => (name === '' ? 'without a name' : name);

async function readAll(
  files: readonly string[],
  { other }: CompareOptions,
  complain: (message: string) => Promise<void>,
): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const file of files) {
    try {
      const { size } = await stat(file);
      if (size > largestArticle) throw new Unreadable('is too large');
      const { text } = canonical(decodeArticle(await readFile(file)).text);
      const own = await decisionsIn(await sidecarPath(file));
      read.push({
        file,
        text,
        own,
        ...(other === undefined ? {} : { other: await decisionsIn(await copyIn(other, file)) }),
      });
    } catch (error) {
      await complain(`${file}: ${reasonOf(error)}`);
    }
  }
  return read;
}

/** The colleague's copy: under the path that the article has from here, or else by its name alone. */
async function copyIn(folder: string, file: string): Promise<string> {
  const path = relative('.', resolve(file));
  const under = `${join(folder, path)}${sidecarEnding}`;
  const isThere =
    !path.startsWith('..') &&
    (await stat(under).then(
      () => true,
      () => false,
    ));
  return isThere ? under : `${join(folder, basename(file))}${sidecarEnding}`;
}

/** @throws Unreadable where there is a file, and it cannot be read: half of what was decided is no comparison */
async function decisionsIn(file: string): Promise<BySide> {
  let text: string;
  try {
    text = await sidecarText(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new Unreadable(`is left out: ${file}: ${reasonOf(error)}`);
  }
  const { decisions, conflicts, broken } = readSidecar(text);
  if (broken) throw new Unreadable(`is left out: ${file}:${broken.line}: ${broken.message}`);
  const entries = decisions.annotations ?? [];
  const names = [...readersIn(entries, conflicts).keys()];
  return new Map(names.map((name) => [name, decisionsBy(name, entries, conflicts)]));
}

interface Names {
  /** Undefined: whoever decided. */
  readonly a: ReaderName;
  readonly b?: ReaderName;
}

/** Who is compared; or why nobody can be. */
function namesOf(read: readonly Read[], { reader = [], other }: CompareOptions): Names | string {
  const found = [...new Set(read.flatMap(({ own }) => [...own.keys()]))].sort();
  const told = found.map(calledName).join(', ');
  const missing = reader.find((name) => !found.includes(name) && !read.some((one) => one.other?.has(name)));
  if (missing !== undefined) return `There is no reader “${missing}”. There are: ${told || 'none'}.`;
  if (other !== undefined) {
    const [a, b] = reader.length > 0 ? reader : found;
    if (a === undefined) return 'Nothing is decided on these articles.';
    if (reader.length === 0 && found.length > 1)
      return `Say which reader is the first: --reader NAME. There are: ${told}.`;
    return { a, ...(reader.length > 1 ? { b: b! } : {}) };
  }
  const [a, b, ...more] = reader.length > 0 ? reader : found;
  if (a === undefined || b === undefined || more.length > 0)
    return `Two readers are compared: --reader NAME --reader NAME. There are: ${told || 'none'}.`;
  return { a, b };
}

function asText(
  agreement: Agreement,
  called: readonly [string, string],
  compared: readonly Compared[],
  isList: boolean,
): readonly string[] {
  const book = compared[0]?.codebook ?? noCodebook;
  const differing = compared.flatMap((one) => differences(one));
  return [
    `${called[0]} and ${called[1]}, ${compared.length} ${compared.length === 1 ? 'article' : 'articles'}`,
    ...agreementWords(agreement, called, book, plainText),
    ...(isList
      ? differing.map(({ file, words, differs, a, b }) => `${file}: “${words}”: ${differs}: ${a} / ${b}`)
      : []),
  ];
}

interface Told {
  readonly file: string;
  readonly words: string;
  readonly differs: string;
  readonly a: string;
  readonly b: string;
}

function differences({ file, text, pairs }: Compared): readonly Told[] {
  return pairs
    .filter(({ differs }) => differs.length > 0)
    .map(({ a, b, differs }) => ({
      file,
      words: shorten(wordsOf(text, (a ?? b)!), 80),
      differs: differs.map((one) => differenceWords(one, plainText)).join(', '),
      a: sideWords(a, plainText),
      b: sideWords(b, plainText),
    }));
}

function asJson(
  { labels, ...agreement }: Agreement,
  called: readonly [string, string],
  compared: readonly Compared[],
  isList: boolean,
): object {
  return {
    readers: called,
    articles: compared.length,
    ...agreement,
    labels: Object.fromEntries(labels),
    ...(isList ? { differences: compared.flatMap((one) => differences(one)) } : {}),
  };
}
