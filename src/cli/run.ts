import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { readersDate } from '../core/article/article-date';
import { addImportArticles } from './bring/command';
import { addCompare } from './compare';
import { addCorpusCommands, positive } from './corpus/commands';
import { type ExportCommand, exportFiles, formatNames } from './export';
import { isEncoding } from './encoding';
import type { ExtractOptions } from './extract';
import { extract } from './extract';
import { fieldNames } from './fields';
import { addImport } from './import';
import type { Io } from './io';
import { OutputClosed, outputTo } from './io';
import type { LintOptions } from './lint';
import { lint } from './lint';
import { merge } from './merge';
import { fromPathOption } from './from-path-option';

/** What was typed makes no sense: as opposed to 1, something that was read. */
const misused = 2;

function articleDate(text: string): string {
  if (readersDate(text)) return text.trim();
  throw new InvalidArgumentError('It must be like 2020-11-03, 2020-11 or 2020.');
}

function encodingNamed(name: string): string {
  if (isEncoding(name)) return name;
  throw new InvalidArgumentError('It must be a name like utf-8, utf-16le or windows-1251.');
}

const encodingOption = (): Option =>
  new Option('--encoding <name>', 'in which the articles are, like windows-1251; else it is found out').argParser(
    encodingNamed,
  );

const examples = `
Examples:
  sayso extract article.txt
  sayso extract --format json --date 2020-11-03 article.txt
  sayso extract --knowledge people.yaml *.txt
  sayso extract --jsonl < articles.jsonl > answers.jsonl`;

function addExport(program: Command, action: (files: string[], options: ExportCommand) => Promise<void>): void {
  program
    .command('export')
    .summary('write quotes and claims for other programs')
    .description('Writes the quotes and claims of articles in a form that other programs read.')
    .argument('<FILE...>', 'articles as plain text')
    .addOption(new Option('--format <form>', 'how to write it').choices(formatNames).makeOptionMandatory())
    .option('--out <dir>', 'the folder to write into; without it, a single file of text goes to standard output')
    .addOption(encodingOption())
    .option('--raw', 'as it was found: leave out what ARTICLE.sayso.yaml, beside an article, says of it')
    .option('--label-columns', 'a column of 0 and 1 for each label, in csv and xlsx')
    .addOption(fromPathOption())
    .option('--notes-only', 'only what has a note, in the brief')
    .option(
      '--knowledge <path>',
      'a YAML file of people and organisations of your own, or a folder of them; may be given again',
      (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
    )
    .action(action);
}

/**
 * The command line.
 * @param argv the arguments, without the program's own name
 * @returns the exit code: 0 all is well; 1 something could not be read, and is named on standard error; 2 misused
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = outputTo(io.stdout);
  const err = outputTo(io.stderr);
  let code = 0;
  const program = new Command('sayso')
    .description('Reads news articles: who said what, and on whose word.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  const command = program
    .command('extract')
    .summary('list quotes and claims with their speakers')
    .description('Lists the quotes and claims of each article, with their speakers.')
    .argument('[FILE...]', 'articles as plain text; - or none reads standard input')
    .addOption(new Option('--format <form>', 'how to write it').choices(['list', 'json']).default('list'))
    .addOption(
      new Option(
        '--jsonl',
        'read lines of JSON {"id", "text"} from the files or standard input, and write one line of JSON for each',
      ).conflicts('format'),
    )
    .option(
      '--knowledge <path>',
      'a YAML file of people and organisations of your own, or a folder of them; may be given again',
      (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
    )
    .option('--date <date>', "the articles' date: 2020-11-03, 2020-11 or 2020; above what a sidecar says", articleDate)
    .addOption(encodingOption())
    .addOption(
      new Option('--fields <fields>', 'all, or the statements only, with their words: a row for a database')
        .choices(fieldNames)
        .default('all'),
    )
    .option('--workers <n>', 'how many threads answer lines of JSON', positive)
    .option('--no-sidecar', 'do not take into account what ARTICLE.sayso.yaml, beside an article, says of it')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ExtractOptions) => {
      if (files.length === 0 && io.stdinIsTerminal) command.outputHelp();
      else code = await extract(files, options, io, await io.shipped(), [out, err]);
    });
  addExport(program, async (files, options) => {
    code = await exportFiles(files, options, await io.shipped(), [out, err]);
  });
  addImport(program, [out, err], (told) => (code = told));
  addCompare(program, [out, err], (told) => (code = told));
  addCorpusCommands(program, io, [out, err], (told) => (code = told));
  addImportArticles(program, io, [out, err], encodingOption(), (told) => (code = told));
  program
    .command('lint')
    .summary('look for mistakes in files of people and organisations')
    .description(
      'Looks for mistakes in files of people and organisations. Ends with 0 if there are none, 2 if there are.',
    )
    .argument('[PATH...]', 'YAML files or folders of them; none stands for .sayso/actors')
    .addOption(new Option('--format <form>', 'how to write it').choices(['text', 'json']).default('text'))
    .option('--alone', 'do not take into account who comes with Sayso')
    .action(async (paths: readonly string[], options: LintOptions) => {
      code = await lint(paths, options, io);
    });
  program
    .command('merge')
    .summary('merge two versions of a sidecar, as a merge driver of git')
    .description(
      'Merges two versions of ARTICLE.sayso.yaml by their decisions, and writes the outcome over OURS. Ends with 0, or with 1 where two readers differ: both stand in the file then. For git: driver = sayso merge %O %A %B',
    )
    .argument('<BASE>', 'what both began with; may be empty')
    .argument('<OURS>', 'one version; the outcome takes its place')
    .argument('<THEIRS>', 'the other version')
    .action(async (...files: readonly string[]) => {
      const [base, ours, theirs] = files as [string, string, string];
      code = await merge([base, ours, theirs], (message) => void io.stderr.write(`${message}\n`));
    });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    await out.finish();
  } catch (error) {
    if (error instanceof OutputClosed) return code;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : argv[0] === 'lint' ? 1 : misused;
    io.stderr.write(`sayso: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  return code;
}
