import { type Command, InvalidArgumentError, Option } from 'commander';
import { Complaints } from '../complaints';
import { copyThreshold } from '../../core/corpus/same-words/threshold';
import { largestFile, usualFiles } from '../../core/corpus/which-files';
import { problemWords } from '../../core/corpus/query/explain';
import { readQuery } from '../../core/corpus/query/read-query';
import { plainText } from '../../core/wording/translate';
import type { Io, Output } from '../io';
import { onOneLine } from '../io';
import { reasonOf } from '../read-file';
import { type AskOptions, dossier, named, search, type Tell, Unanswered } from './answers';
import { copiesIn, listedCopies } from './copies';
import type { LeftOut } from './files';
import { type CorpusOptions, type Updated, updateCorpus } from './update';
import { fromPathOption } from '../from-path-option';

interface CopiesOptions extends CorpusOptions {
  readonly format: 'list' | 'jsonl';
  readonly threshold?: number;
  readonly linesThreshold?: number;
}

type Outputs = readonly [out: Output, err: Output];

/** Adds `index`, `search`, `copies` and `dossier`. @param done takes the exit code */
export function addCorpusCommands(program: Command, io: Io, outputs: Outputs, done: (code: number) => void): void {
  const base = (name: string, summary: string): Command =>
    program
      .command(name)
      .summary(summary)
      .argument('<FOLDER>', 'a folder with articles as plain text in UTF-8')
      .option('--include <glob>', `which files of it; ${usualFiles} unless told otherwise`)
      .addOption(fromPathOption())
      .option('--index <file>', 'where the index is kept; in .sayso/index of the folder unless told otherwise')
      .option('--workers <n>', 'how many threads read articles', positive)
      .option(
        '--knowledge <path>',
        'a YAML file of people and organisations of your own, or a folder of them, beside those in .sayso/actors; may be given again',
        (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
      );
  const format = (): Option =>
    new Option('--format <form>', 'how to write it').choices(['list', 'jsonl', 'csv']).default('list');
  base('index', 'read the articles of a folder, and those only that changed since')
    .description('Reads the articles of a folder into an index for search and dossier. Only what changed is read anew.')
    .action(async (folder: string, options: CorpusOptions) => {
      done(await onCorpus(folder, options, io, outputs, summaryOf));
    });
  base('search', 'find statements in a folder')
    .description(`Finds statements in the articles of a folder: ${queryWords}`)
    .argument('<QUERY...>', 'what is looked for')
    .addOption(format())
    .allowUnknownOption()
    .action(async (folder: string, query: readonly string[], options: AskOptions, command: Command) => {
      const text = await queryOf(query, command, outputs);
      if (text === null) done(misused);
      else done(await onCorpus(folder, options, io, outputs, (updated, tell) => search(updated, text, options, tell)));
    });
  base('copies', 'list articles that stand in several files, and what sites put under many')
    .description(
      'Lists articles with nearly the same words (reprints, newer versions), and blocks that stand in several others, such as “related articles”.',
    )
    .addOption(new Option('--format <form>', 'how to write it').choices(['list', 'jsonl']).default('list'))
    .option(
      '--threshold <n>',
      `from which share of their runs of five words on two articles are one, 0 to 1; ${copyThreshold} unless told otherwise`,
      share,
    )
    .option(
      '--lines-threshold <n>',
      'from which share of their words on two lines are one, 0 to 1; 0.8 unless told otherwise',
      share,
    )
    .action(async (folder: string, options: CopiesOptions) => {
      const listed = async (updated: Updated): Promise<Iterable<string>> =>
        listedCopies(await copiesIn(folder, updated, options), options.format);
      done(await onCorpus(folder, options, io, outputs, listed));
    });
  base('dossier', 'list what somebody is reported to have said')
    .description(
      `Lists what somebody is reported to have said in the articles of a folder, by date; undated last. What follows the actor leaves those only that fit: ${queryWords}`,
    )
    .argument('<ACTOR>', 'an id, a name, or a part of one')
    .argument('[QUERY...]', 'which of their statements, as in search: corridor in:2021-01 -type:denial')
    .addOption(format())
    .allowUnknownOption()
    .option('--threshold <n>', 'how alike words must be to stand in one row, 0 to 1; 0.8 unless told otherwise', share)
    .action(async (folder: string, actor: string, query: readonly string[], options: AskOptions, command: Command) => {
      const text = await queryOf(query, command, outputs);
      if (text === null) done(misused);
      else {
        const asked = { actor, text };
        done(await onCorpus(folder, options, io, outputs, (updated, tell) => dossier(updated, asked, options, tell)));
      }
    });
}

/** What a question may hold, in one line. */
const queryWords =
  'words, "words in a row", corrid*, -without, speaker: about: kind: type: outlet: from: to: in:2021-01 label: state:, and -speaker: and so on for what is left out. Options begin with two dashes.';

/** What was typed makes no sense. */
const misused = 2;

/**
 * The question as it was typed: a word with a dash before it must not be there, which is no option.
 * @returns null where it was not understood, which is told
 */
async function queryOf(words: readonly string[], command: Command, [, err]: Outputs): Promise<string | null> {
  const option = words.find((word) => word.startsWith('--'));
  if (option !== undefined) command.error(`error: unknown option '${option}'`);
  const text = words.join(' ');
  const { problems } = readQuery(text);
  for (const problem of problems)
    await err.write(`query:${problem.start + 1}: ${onOneLine(problemWords(problem, plainText))}\n`);
  return problems.length > 0 ? null : text;
}

/** A number of threads, as it is typed. */
export function positive(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 1 to 99.');
}

function share(text: string): number {
  if (/^[01](?:\.\d+)?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

/** Why a folder could not be read, by the code of the error. */
const noFolder: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'is a file: give the folder in which it lies',
};

async function onCorpus(
  folder: string,
  options: CorpusOptions,
  io: Io,
  [out, err]: Outputs,
  answer: (updated: Updated, tell: Tell) => Iterable<string> | Promise<Iterable<string>>,
): Promise<number> {
  const complaints = new Complaints(err);
  const { complain } = complaints;
  let updated: Updated | null;
  try {
    updated = await updateCorpus(folder, options, await io.shipped(), complain, io.program);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    await complain(`${folder}: ${noFolder[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error)}`);
    return complaints.code;
  }
  if (!updated) return complaints.code;
  try {
    // What an answer leaves open is no fault.
    const tell: Tell = { note: (text) => err.write(`${onOneLine(text)}\n`), complain };
    for (const line of await answer(updated, tell)) await out.write(line);
    if (updated.corpus.articles === 0) await tell.note(noArticles(folder, options.include));
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    await complain(error.message);
  }
  return complaints.code;
}

/** An empty answer is no answer where nothing was read. */
const noArticles = (folder: string, include = usualFiles): string =>
  `${folder}: no file that fits ${include} reads like an article. “--include” says which files count; “sayso import-articles” makes articles of downloads and saved pages.`;

function* summaryOf({ corpus, read, removed, leftOut }: Updated): Generator<string> {
  const unchanged = corpus.files - read;
  yield `${corpus.articles} articles, ${corpus.statements} statements: ${read} files read, ${unchanged} unchanged, ${removed} gone\n`;
  for (const [why, paths] of leftOut)
    if (paths.length > 0) yield `left out, ${reasons[why]}: ${onOneLine(named(paths))}\n`;
}

const reasons: Readonly<Record<LeftOut, string>> = {
  large: `for no article has more than ${largestFile / 1e6} MB`,
  'no text': 'for they are no text in UTF-8',
  split: 'for their articles stand in files of their own',
};
