import type { StatementKind, StatementType } from '../model';
import type { ReviewState } from '../annotations/review';
import type { Corpus } from './corpus';
import type { Row } from './row';
import { dayOf } from './days';
import { type DossierRow, withSameWords } from './dossier';
import type { ArticleEntry } from './entry';
import { type Kwic, kwicOf } from './query/kwic';
import type { Query } from './query/query';
import { type Found, type NamesOf, runQuery } from './query/run-query';
import { type Change, differenceOf } from './same-words/difference';

/** What a dossier or a search asks of the corpus; plain data. */
export interface Asked {
  /** Whose dossier it is; null for a search among all. */
  readonly actor: string | null;
  readonly query: Query;
  /** How alike words must be to be the same, 0 to 1; above 1 nothing is brought together. */
  readonly threshold: number;
}

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
}

/** One row of an answer: the same words, and all who carried them. */
export interface AnswerLine {
  readonly speakers: readonly string[];
  readonly role: string | null;
  readonly kind: StatementKind;
  readonly type: StatementType;
  readonly negated: boolean;
  readonly state: ReviewState;
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
  /** Of a dossier's first page: articles in other languages, by date, and how many there are. */
  readonly named: readonly NamedLine[];
  readonly allNamed: number;
  /** Of the page that was asked. */
  readonly lines: readonly AnswerLine[];
}

/** So many articles in other languages are told. */
const mostNamed = 200;

/** More rows than these are shown one by one: comparing all with all would keep the reader waiting. */
const mostCompared = 20_000;

/** Asks the corpus, and keeps the last answer, so that its pages and its export cost nothing. */
export class Asking {
  #key = '';
  #found: Found = { rows: [], perhaps: [] };
  #grouped: readonly DossierRow[] = [];

  constructor(
    private readonly corpus: Corpus,
    private readonly namesOf: NamesOf,
  ) {}

  /** All rows with the same words together, by the date of the first. */
  rows(asked: Asked): readonly DossierRow[] {
    const key = JSON.stringify([this.corpus.revision, asked]);
    if (key !== this.#key) {
      const { actor, query, threshold } = asked;
      const among = actor === null ? undefined : this.corpus.saidBy(actor);
      this.#found = runQuery(this.corpus, query, this.namesOf, among);
      const { rows } = this.#found;
      this.#grouped = withSameWords(this.corpus, rows, rows.length > mostCompared ? 2 : threshold);
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
      lines: rows.slice(from, from + count).map((row) => lineOf(row, asked.query)),
    };
  }
}

function namedLines(corpus: Corpus, actor: string): readonly NamedLine[] {
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

function lineOf({ first, all }: DossierRow, query: Query): AnswerLine {
  const { statement } = first;
  const { kind, type, negated, state, labels, confidence, role } = statement;
  return {
    speakers: statement.speakers.map(({ name }) => name),
    role: role ?? null,
    kind,
    type,
    negated,
    state,
    labels,
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
  };
}
