import type { StatementKind, StatementType } from '../model';
import type { ReviewState } from '../annotations/review';
import type { Corpus } from './corpus';
import type { Row } from './row';
import { dayOf, monthOf } from './days';
import { type DossierRow, withSameWords } from './dossier';
import type { ArticleEntry } from './entry';
import { sureFrom } from '../wording/facts';
import { labelName, type LabelNames, noLabelNames } from './label-names';
import { type Kwic, kwicOf } from './query/kwic';
import type { Query } from './query/query';
import { type Found, type NamesOf, runQuery } from './query/run-query';
import { type Change, differenceOf } from './same-words/difference';
import { isWithin, type Stretch, stretchesOf } from './timeline';

/** What a dossier or a search asks of the corpus; plain data. */
export interface Asked {
  /** Whose dossier it is; null for a search among all. */
  readonly actor: string | null;
  readonly query: Query;
  /** How alike words must be to be the same, 0 to 1; above 1 nothing is brought together. */
  readonly threshold: number;
  /** What stands together; by date alone where it is absent. */
  readonly groupBy?: GroupBy;
  /** Only what Sayso is sure of, and what the reader has decided on. */
  readonly isSure?: boolean;
}

export type GroupBy = 'speaker' | 'outlet' | 'month' | 'type';

/** A statement, by its file. */
export interface StatementAt {
  readonly path: string;
  readonly id: string;
}

/** One source of words: a statement in an article. */
export interface SourceLine extends StatementAt {
  /** As exact as the article's date; empty where it is unknown. */
  readonly day: string;
  readonly date: ArticleEntry['date'];
  readonly outlet: string;
  readonly headline: string;
  readonly words: string;
  /** Whether the words are others than those of the first. */
  readonly differs: boolean;
  readonly url?: string;
}

/** One row of an answer: the same words, and all who carried them. */
export interface AnswerLine {
  /** The name of the group it stands in; empty where nothing tells it, or nothing is grouped. */
  readonly group: string;
  readonly speakers: readonly string[];
  readonly role: string | null;
  readonly kind: StatementKind;
  readonly type: StatementType;
  readonly negated: boolean;
  /** Words that only carry labels. */
  readonly isPassage: boolean;
  readonly state: ReviewState;
  /** By their names. */
  readonly labels: readonly string[];
  readonly confidence: number;
  readonly kwic: Kwic;
  /** By date; one at least. */
  readonly sources: readonly SourceLine[];
}

/** An article in another language, in which the actor of a dossier is named: what is said in it is not read. */
export interface NamedLine {
  readonly path: string;
  readonly day: string;
  readonly date: ArticleEntry['date'];
  readonly outlet: string;
  readonly headline: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Where each mention begins and ends, one after the other; one at least. */
  readonly places: readonly number[];
}

export interface Answered {
  /** Rows, and what stands in them. */
  readonly rows: number;
  readonly statements: number;
  readonly articles: number;
  /** Statements whose dates do not tell whether they are of the time that was asked. */
  readonly perhaps: number;
  /** Statements that are left out, for Sayso is not sure of them and the reader does not want those. */
  readonly unsure: number;
  /** Where there are more statements than these, so that the same words were not brought together, though that was asked. */
  readonly most?: number;
  /** Of a dossier's first page: articles in other languages, by date, and how many there are. */
  readonly named: readonly NamedLine[];
  readonly allNamed: number;
  /** Of the page that was asked. */
  readonly lines: readonly AnswerLine[];
}

/** What stands in a stretch of a dossier: shorter ones, or else rows of it. */
export interface Timeline {
  readonly stretches: readonly Stretch[];
  /** Of the page that was asked. */
  readonly lines: readonly AnswerLine[];
  /** Rows of the whole stretch. */
  readonly rows: number;
}

/** So many articles in other languages are told. */
const mostNamed = 200;

/** More rows than these are shown one by one: comparing all with all would keep the reader waiting. */
const mostCompared = 20_000;

/** Asks the corpus, and keeps the last answer, so that its pages and its export cost nothing. */
export class Asking {
  #key = '';
  #found: Found & { readonly unsure: number } = { rows: [], perhaps: [], unsure: 0 };
  #grouped: readonly DossierRow[] = [];

  constructor(
    private readonly corpus: Corpus,
    private readonly namesOf: NamesOf,
    private readonly labels: LabelNames = noLabelNames,
    private readonly most = mostCompared,
  ) {}

  /** All rows with the same words together, by the date of the first. */
  rows(asked: Asked): readonly DossierRow[] {
    const key = JSON.stringify([this.corpus.revision, asked]);
    if (key !== this.#key) {
      const { actor, query, threshold } = asked;
      const among = actor === null ? undefined : this.corpus.saidBy(actor);
      const found = runQuery(this.corpus, query, this.namesOf, among, this.labels);
      this.#found = asked.isSure ? onlySure(found) : { ...found, unsure: 0 };
      const { rows } = this.#found;
      const together = withSameWords(this.corpus, rows, rows.length > this.most ? 2 : threshold);
      this.#grouped = inGroups(together, asked.groupBy);
      this.#key = key;
    }
    return this.#grouped;
  }

  page(asked: Asked, from: number, count: number): Answered {
    const rows = this.rows(asked);
    const found = this.#found;
    const named = asked.actor === null || from > 0 ? [] : namedLines(this.corpus, asked.actor);
    return {
      named: named.slice(0, mostNamed),
      allNamed: named.length,
      rows: rows.length,
      statements: found.rows.length,
      articles: new Set(found.rows.map(({ article }) => article)).size,
      perhaps: found.perhaps.length,
      unsure: found.unsure,
      ...(asked.threshold <= 1 && found.rows.length > this.most ? { most: this.most } : {}),
      lines: rows.slice(from, from + count).map((row) => lineOf(row, asked, this.labels)),
    };
  }

  /** @param within a stretch of the answer; empty for all of it */
  timeline(asked: Asked, within: string, from: number, count: number): Timeline {
    const rows = this.rows(asked).filter(({ first }) => isWithin(first.day, within));
    const days = rows.map(({ first }) => first.day);
    const stretches = stretchesOf(days, within);
    const own = stretches.length > 0 ? [] : rows.slice(from, from + count);
    return { stretches, lines: own.map((row) => lineOf(row, asked, this.labels)), rows: rows.length };
  }
}

/** What the reader decided on is no matter of Sayso's being sure. */
function onlySure({ rows, perhaps }: Found): Found & { readonly unsure: number } {
  const isSure = ({ statement: { confidence, state } }: Row): boolean =>
    confidence >= sureFrom || state !== 'suggested';
  const [sure, sureOfPerhaps] = [rows.filter(isSure), perhaps.filter(isSure)];
  return { rows: sure, perhaps: sureOfPerhaps, unsure: rows.length - sure.length };
}

export function namedLines(corpus: Corpus, actor: string): readonly NamedLine[] {
  const lines = corpus.namedUnread(actor).map(({ path, articles, mentions }): NamedLine => {
    const { date, outlet, headline, language } = articles.find((one) => one.language !== 'en') ?? articles[0]!;
    return { path, day: dayOf({ date }), date, outlet, headline, language, places: mentions[actor]! };
  });
  const key = ({ day }: NamedLine): string => day || '~';
  return lines.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** What differs between the words of one statement and those of others; null of one that is not there any more. */
export function differencesIn(
  corpus: Corpus,
  first: StatementAt,
  others: readonly StatementAt[],
): readonly (readonly Change[] | null)[] {
  const wordsAt = ({ path, id }: StatementAt): string | undefined =>
    corpus.entryAt(path)?.statements.find((one) => one.id === id)?.words;
  const before = wordsAt(first);
  return others.map((other) => {
    const after = wordsAt(other);
    return before === undefined || after === undefined ? null : differenceOf(before, after);
  });
}

/** By the names of their groups, what has none last; each by date. */
function inGroups(rows: readonly DossierRow[], by: GroupBy | undefined): readonly DossierRow[] {
  if (by === undefined) return rows;
  const groups = new Map<string, DossierRow[]>();
  for (const row of rows) {
    const name = groupOf(row.first, by);
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  const names = [...groups.keys()].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return names.flatMap((name) => groups.get(name)!);
}

function groupOf({ statement, article }: Row, by: GroupBy | undefined): string {
  switch (by) {
    case 'speaker':
      return statement.speakers.map(({ name }) => name).join(', ');
    case 'outlet':
      return article.outlet;
    case 'month':
      return monthOf(article);
    case 'type':
      return statement.type;
    case undefined:
      return '';
  }
}

function lineOf({ first, all }: DossierRow, { query, groupBy }: Asked, names: LabelNames): AnswerLine {
  const { statement, file } = first;
  const { kind, type, negated, state, labels, confidence, role, isPassage = false } = statement;
  return {
    group: groupOf(first, groupBy),
    speakers: statement.speakers.map(({ name }) => name),
    role: role ?? null,
    kind,
    type,
    negated,
    isPassage,
    state,
    labels: labels.map((id) => labelName(names, file.path, id)),
    confidence,
    kwic: kwicOf(statement.words, query),
    sources: all.map((row) => sourceOf(row, statement.words)),
  };
}

function sourceOf({ article, file, statement }: Row, firstWords: string): SourceLine {
  const { words } = statement;
  return {
    path: file.path,
    id: statement.id,
    day: dayOf(article),
    date: article.date,
    outlet: article.outlet,
    headline: article.headline,
    words,
    differs: words !== firstWords,
    ...(article.url === undefined ? {} : { url: article.url }),
  };
}
