import { type Command, InvalidArgumentError, Option } from 'commander';
import { Complaints } from '../complaints';
import type { Actor } from '../../core/actors/knowledge';
import type { Corpus } from '../../core/corpus/corpus';
import type { Row } from '../../core/corpus/row';
import { dossierOf, sourcesOf } from '../../core/corpus/dossier';
import { findActors, namesOfActor } from '../../core/corpus/find-actor';
import { largestFile } from '../../core/corpus/which-files';
import { explainQuery, problemWords } from '../../core/corpus/query/explain';
import { readQuery } from '../../core/corpus/query/read-query';
import { runQuery } from '../../core/corpus/query/run-query';
import { type FlatRow, flatRow, tableOf } from '../../core/corpus/table';
import { asCsv } from '../../core/export/csv';
import { cardKinds, kindLabels } from '../../core/wording/kinds';
import { plainText } from '../../core/wording/translate';
import type { Io, Output } from '../io';
import { onOneLine, plainJson } from '../io';
import { reasonOf } from '../read-file';
import { copiesIn, listedCopies } from './copies';
import type { LeftOut } from './files';
import { type CorpusOptions, type Updated, updateCorpus } from './update';

interface AskOptions extends CorpusOptions {
  readonly format: 'list' | 'jsonl' | 'csv';
  readonly threshold?: number;
}

interface CopiesOptions extends CorpusOptions {
  readonly format: 'list' | 'jsonl';
}

type Outputs = readonly [out: Output, err: Output];

/** Adds `index`, `search`, `copies` and `dossier`. @param done takes the exit code */
export function addCorpusCommands(program: Command, io: Io, outputs: Outputs, done: (code: number) => void): void {
  const base = (name: string, summary: string): Command =>
    program
      .command(name)
      .summary(summary)
      .argument('<FOLDER>', 'a folder with articles as plain text in UTF-8, in files that end in .txt')
      .option('--index <file>', 'where the index is kept; .sayso/index in the folder unless told otherwise')
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
    .description(
      'Finds statements in the articles of a folder: words, "words in a row", corrid*, -without, speaker: about: kind: type: outlet: from: to: in:2021-01 label: state:',
    )
    .argument('<QUERY...>', 'what is looked for')
    .addOption(format())
    .action(async (folder: string, query: readonly string[], options: AskOptions) => {
      const text = query.join(' ');
      const { problems } = readQuery(text);
      for (const problem of problems)
        await outputs[1].write(`query:${problem.start + 1}: ${onOneLine(problemWords(problem, plainText))}\n`);
      if (problems.length > 0) done(2);
      else done(await onCorpus(folder, options, io, outputs, (updated) => search(updated, text, options)));
    });
  base('copies', 'list articles that stand in several files, and what sites put under many')
    .description(
      'Lists articles with nearly the same words (reprints, newer versions), and blocks that stand in several others, such as “related articles”.',
    )
    .addOption(new Option('--format <form>', 'how to write it').choices(['list', 'jsonl']).default('list'))
    .action(async (folder: string, options: CopiesOptions) => {
      const listed = async (updated: Updated): Promise<Iterable<string>> =>
        listedCopies(await copiesIn(folder, updated), options.format);
      done(await onCorpus(folder, options, io, outputs, listed));
    });
  base('dossier', 'list what somebody is reported to have said')
    .description('Lists what somebody is reported to have said in the articles of a folder, by date; undated last.')
    .argument('<ACTOR>', 'an id, a name, or a part of one')
    .addOption(format())
    .option('--threshold <n>', 'how alike words must be to stand in one row, 0 to 1; 0.8 unless told otherwise', share)
    .action(async (folder: string, actor: string, options: AskOptions) => {
      done(await onCorpus(folder, options, io, outputs, (updated) => dossier(updated, actor, options)));
    });
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

/** What cannot be answered, in words for standard error. */
class Unanswered extends Error {}

async function onCorpus(
  folder: string,
  options: CorpusOptions,
  io: Io,
  [out, err]: Outputs,
  answer: (updated: Updated) => Iterable<string> | Promise<Iterable<string>>,
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
    for (const line of await answer(updated)) await out.write(line);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    await complain(error.message);
  }
  return complaints.code;
}

function* summaryOf({ corpus, read, removed, leftOut }: Updated): Generator<string> {
  const unchanged = corpus.files - read;
  yield `${corpus.articles} articles, ${corpus.statements} statements: ${read} files read, ${unchanged} unchanged, ${removed} gone\n`;
  for (const [why, paths] of leftOut)
    if (paths.length > 0) yield `left out, ${reasons[why]}: ${onOneLine(named(paths))}\n`;
}

/** So many of a long list are named. */
const mostNamed = 5;

const named = (all: readonly string[]): string =>
  [...all.slice(0, mostNamed), ...(all.length > mostNamed ? [`and ${all.length - mostNamed} more`] : [])].join(', ');

const reasons: Readonly<Record<LeftOut, string>> = {
  large: `for no article has more than ${largestFile / 1e6} MB`,
  'no text': 'for they are no text in UTF-8',
  split: 'for their articles stand in files of their own',
};

function* search({ corpus, actors }: Updated, text: string, { format }: AskOptions): Generator<string> {
  const { query } = readQuery(text);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const { rows, perhaps } = runQuery(corpus, query, (id) => {
    const actor = byId.get(id);
    return actor ? namesOfActor(actor) : [];
  });
  if (format === 'list') yield `${onOneLine(explainQuery(query, plainText))} ${rows.length} found.\n`;
  yield* written(
    rows.map((row) => flatRow(row)),
    format,
  );
  if (format === 'list' && perhaps.length > 0)
    yield `\n${perhaps.length} more would fit, but their dates do not tell whether they are of that time.\n`;
}

function* dossier(updated: Updated, asked: string, { format, threshold }: AskOptions): Generator<string> {
  const actor = actorFor(asked, updated.corpus, updated.actors);
  const rows = dossierOf(updated.corpus, actor.id, threshold === undefined ? {} : { threshold });
  if (format === 'list')
    yield `${onOneLine(actor.name)}: ${rows.length} ${rows.length === 1 ? 'statement' : 'statements'}\n`;
  yield* written(
    rows.map((row) => flatRow(row.first, row)),
    format,
    rows.map((row) => ({ row: row.first, sources: sourcesOf(row), count: row.all.length })),
  );
}

function actorFor(asked: string, corpus: Corpus, actors: readonly Actor[]): Actor {
  const found = findActors(asked, actors);
  const speaking = found.filter(({ id }) => corpus.saidBy(id).length > 0);
  const [first, ...others] = speaking.length > 0 ? speaking : found;
  if (!first) throw new Unanswered(`nobody is known as “${asked}”`);
  if (others.length > 0)
    throw new Unanswered(`“${asked}” may be ${named([first, ...others].map(({ id }) => id))}: give the id`);
  return first;
}

interface Sources {
  readonly row: Row;
  readonly sources: readonly string[];
  readonly count: number;
}

function* written(
  rows: readonly FlatRow[],
  format: AskOptions['format'],
  same?: readonly Sources[],
): Generator<string> {
  if (format === 'csv') yield asCsv(tableOf(rows));
  else if (format === 'jsonl') for (const row of rows) yield `${plainJson(JSON.stringify(row))}\n`;
  else for (const [at, row] of rows.entries()) yield listed(row, same?.[at]);
}

function listed(row: FlatRow, same: Sources | undefined): string {
  const kind = kindLabels(plainText)[cardKinds[row.kind as keyof typeof cardKinds]];
  const head = [row.date || 'undated', row.outlet || row.file, row.speaker || 'nobody named', kind];
  if (row.type !== 'assertion') head.push(row.type);
  if (same && same.count > 1) head.push(`in ${same.count} articles: ${same.sources.join(', ')}`);
  return `\n${onOneLine(head.join(' · '))}\n    ${onOneLine(row.words)}\n    ${onOneLine(row.file)}\n`;
}
