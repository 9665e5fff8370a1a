import { join } from 'node:path';
import type { Actor } from '../../core/actors/knowledge';
import { namedLines } from '../../core/corpus/ask';
import type { Corpus } from '../../core/corpus/corpus';
import { dateAsTold } from '../../core/corpus/days';
import { type DossierRow, sourcesOf, withSameWords } from '../../core/corpus/dossier';
import { findActors, namesOfActor } from '../../core/corpus/find-actor';
import { type LabelNames, labelNamesIn } from '../../core/corpus/label-names';
import { explainQuery } from '../../core/corpus/query/explain';
import { readQuery } from '../../core/corpus/query/read-query';
import { type NamesOf, runQuery } from '../../core/corpus/query/run-query';
import { type FlatRow, flatRow, tableOf } from '../../core/corpus/table';
import { asCsv } from '../../core/export/csv';
import { cardKinds, kindLabels } from '../../core/wording/kinds';
import { plainText } from '../../core/wording/translate';
import { codebooks } from '../codebook-place';
import type { Complain } from '../complaints';
import { onOneLine, plainJson } from '../io';
import type { CorpusOptions, Updated } from './update';

export interface AskOptions extends CorpusOptions {
  readonly format: 'list' | 'jsonl' | 'csv';
  readonly threshold?: number;
}

/** What cannot be answered, in words for standard error. */
export class Unanswered extends Error {}

/** What is told beside an answer, on standard error. */
export interface Tell {
  /** Something that a reader must know of the answer. */
  readonly note: (text: string) => Promise<void>;
  /** Something that could not be read. */
  readonly complain: Complain;
}

/** So many of a long list are named. */
const mostNamed = 5;

export const named = (all: readonly string[]): string =>
  [...all.slice(0, mostNamed), ...(all.length > mostNamed ? [`and ${all.length - mostNamed} more`] : [])].join(', ');

async function labelsFor({ folder }: Updated, { complain }: Tell): Promise<LabelNames> {
  const codebook = await codebooks(complain)(join(folder, 'article.txt'));
  return labelNamesIn([{ folder: '', labels: codebook?.labels ?? [] }]);
}

function namesIn(actors: readonly Actor[]): NamesOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => {
    const actor = byId.get(id);
    return actor ? namesOfActor(actor) : [];
  };
}

const perhapsText = (count: number): string =>
  `${count} more would fit, but their dates do not tell whether they are of that time.`;

export async function search(
  updated: Updated,
  text: string,
  { format }: AskOptions,
  tell: Tell,
): Promise<readonly string[]> {
  const { query } = readQuery(text);
  const labels = await labelsFor(updated, tell);
  const { rows, perhaps } = runQuery(updated.corpus, query, namesIn(updated.actors), undefined, labels);
  const isList = format === 'list';
  if (!isList && perhaps.length > 0) await tell.note(perhapsText(perhaps.length));
  return [
    ...(isList ? [`${onOneLine(explainQuery(query, plainText))} ${rows.length} found.\n`] : []),
    ...written(
      rows.map((row) => flatRow(row, undefined, labels)),
      format,
    ),
    ...(isList && perhaps.length > 0 ? [`\n${perhapsText(perhaps.length)}\n`] : []),
  ];
}

/** @param asked whose statements, and which of them */
export async function dossier(
  { corpus, actors, ...updated }: Updated,
  asked: { readonly actor: string; readonly text: string },
  { format, threshold }: AskOptions,
  tell: Tell,
): Promise<readonly string[]> {
  const actor = actorFor(asked.actor, corpus, actors);
  const { query } = readQuery(asked.text);
  const labels = await labelsFor({ corpus, actors, ...updated }, tell);
  const found = runQuery(corpus, query, namesIn(actors), corpus.saidBy(actor.id), labels);
  const rows = withSameWords(corpus, found.rows, threshold);
  const lines = namedLines(corpus, actor.id);
  const unread = `Named in ${lines.length} ${lines.length === 1 ? 'article' : 'articles'} in other languages. What is said there is not read.`;
  const perhaps = perhapsText(found.perhaps.length);
  const isList = format === 'list';
  if (!isList && found.perhaps.length > 0) await tell.note(perhaps);
  if (!isList && lines.length > 0) await tell.note(unread);
  const count = `${rows.length} ${rows.length === 1 ? 'statement' : 'statements'}`;
  const which = asked.text === '' ? '' : ` ${explainQuery(query, plainText)}`;
  return [
    ...(isList ? [onOneLine(`${actor.name}: ${count}${which && `.${which}`}`) + '\n'] : []),
    ...written(
      rows.map((row) => flatRow(row.first, row, labels)),
      format,
      rows,
    ),
    ...(isList && found.perhaps.length > 0 ? [`\n${perhaps}\n`] : []),
    ...(isList && lines.length > 0
      ? [
          `\n${unread}\n`,
          ...lines.map(({ date, outlet, headline, path, language, places }) => {
            const times = places.length / 2;
            const parts = [
              dateAsTold({ date }) || 'undated',
              outlet,
              headline,
              path,
              language,
              times === 1 ? '1 time' : `${times} times`,
            ];
            return `    ${onOneLine(parts.filter((part) => part !== '').join(' · '))}\n`;
          }),
        ]
      : []),
  ];
}

function actorFor(asked: string, corpus: Corpus, actors: readonly Actor[]): Actor {
  const found = findActors(asked, actors);
  const speaking = found.filter(({ id }) => corpus.saidBy(id).length > 0);
  const [first, ...others] = speaking.length > 0 ? speaking : found;
  if (!first)
    throw new Unanswered(
      `nobody in the knowledge is known as “${asked}”; “sayso search” finds those whom only articles name: 'speaker:"${asked}"'`,
    );
  if (others.length > 0)
    throw new Unanswered(`“${asked}” may be ${named([first, ...others].map(({ id }) => id))}: give the id`);
  return first;
}

function* written(
  rows: readonly FlatRow[],
  format: AskOptions['format'],
  same?: readonly DossierRow[],
): Generator<string> {
  if (format === 'csv') yield asCsv(tableOf(rows));
  else if (format === 'jsonl') for (const row of rows) yield `${plainJson(JSON.stringify(row))}\n`;
  else for (const [at, row] of rows.entries()) yield listed(row, same?.[at]);
}

function listed(row: FlatRow, same: DossierRow | undefined): string {
  const kind =
    row.kind === 'passage' ? 'labelled words' : kindLabels(plainText)[cardKinds[row.kind as keyof typeof cardKinds]];
  const who = row.speaker || (row.kind === 'passage' ? '' : 'nobody named');
  const head = [row.date || 'undated', row.outlet || row.file, who, kind].filter((part) => part !== '');
  if (row.type !== '' && row.type !== 'assertion') head.push(row.type);
  if (same && same.all.length > 1) head.push(`in ${same.all.length} articles: ${sourcesOf(same).join(', ')}`);
  const below = [row.words, row.file, row.url].filter((part) => part !== '');
  return `\n${onOneLine(head.join(' · '))}\n${below.map((line) => `    ${onOneLine(line)}\n`).join('')}`;
}
