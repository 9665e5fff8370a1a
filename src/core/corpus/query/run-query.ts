import type { Corpus } from '../corpus';
import type { Row } from '../row';
import { liesIn } from '../days';
import type { ArticleHead } from '../kept-entry';
import { keysOf } from '../tokens';
import { intersection } from '../word-index';
import type { Name, Phrase, Query } from './query';

export interface Found {
  /** By date, undated last. */
  readonly rows: readonly Row[];
  /** All else fits, but no date tells whether it is of the time that was asked. */
  readonly perhaps: readonly Row[];
}

/** By which names an actor is known, the main one first. */
export type NamesOf = (actor: string) => readonly string[];

/**
 * Whatever the query asks for is in the answer; what the reader rejected only where it is asked for.
 * @param among where it is looked for, by date; everywhere unless said otherwise
 */
export function runQuery(corpus: Corpus, query: Query, namesOf: NamesOf, among?: readonly Row[]): Found {
  const fits = testOf(query, namesOf);
  const isOutlet = query.outlets.length === 0 ? () => true : textTest(query.outlets);
  const mayHold = ({ day, outlet }: ArticleHead): boolean => whenOf(day, query) !== 'no' && isOutlet(outlet);
  const rows: Row[] = [];
  const perhaps: Row[] = [];
  for (const row of candidates(corpus, query.phrases, mayHold, among)) {
    if (!fits(row)) continue;
    const when = whenOf(row.day === '~' ? '' : row.day, query);
    if (when === 'yes') rows.push(row);
    else if (when === 'perhaps') perhaps.push(row);
  }
  return { rows, perhaps };
}

/** The statements with all of the words, by date. @param among where it is looked for; everywhere where it is absent */
function candidates(
  corpus: Corpus,
  phrases: readonly Phrase[],
  mayHold: (article: ArticleHead) => boolean,
  among: readonly Row[] | undefined,
): readonly Row[] {
  const sets = phrases.map(({ keys, isBegun, not }) => ({ not, documents: corpus.index.withPhrase(keys, isBegun) }));
  const wanted = sets.filter(({ not }) => !not).map(({ documents }) => documents);
  const unwanted = new Set(sets.filter(({ not }) => not).flatMap(({ documents }) => [...documents]));
  if (wanted.length === 0) {
    const all = among ?? corpus.inOrder();
    return unwanted.size === 0 ? all : all.filter(({ document }) => !unwanted.has(document));
  }
  const common = wanted.reduce(intersection).filter((document) => !unwanted.has(document));
  if (!among) return corpus.rowsOf(common, mayHold);
  const documents = new Set(common);
  return among.filter(({ document }) => documents.has(document));
}

function whenOf(day: string, { days }: Query): 'yes' | 'perhaps' | 'no' {
  if (days.length === 0) return 'yes';
  if (day === '') return 'perhaps';
  const answers = days.map((span) => liesIn(day, span));
  return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no';
}

function testOf(query: Query, namesOf: NamesOf): (row: Row) => boolean {
  const isActor = actorTest(namesOf);
  const tests: ((row: Row) => boolean)[] = [];
  const { speakers, about, outlets, labels, kinds, types, states } = query;
  if (states.length > 0) tests.push(({ statement }) => states.includes(statement.state));
  else tests.push(({ statement }) => statement.state !== 'rejected');
  if (kinds.length > 0) tests.push(({ statement }) => kinds.includes(statement.kind));
  if (types.length > 0) tests.push(({ statement }) => types.includes(statement.type));
  if (speakers.length > 0)
    tests.push(({ statement }) =>
      statement.speakers.some(({ actor, name }) => speakers.some((wanted) => isActor(wanted, actor, name))),
    );
  if (about.length > 0)
    tests.push(({ statement }) => statement.about.some((actor) => about.some((wanted) => isActor(wanted, actor, ''))));
  if (outlets.length > 0) {
    const isOutlet = textTest(outlets);
    tests.push(({ article }) => isOutlet(article.outlet));
  }
  if (labels.length > 0) {
    const isLabel = textTest(labels);
    tests.push(({ statement }) => statement.labels.some(isLabel));
  }
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

/** Whether somebody is meant: by their id, or by all words of a name that was typed. Answers are kept. */
function actorTest(namesOf: NamesOf): (wanted: Name, actor: string | null, name: string) => boolean {
  const kept = new Map<Name, Map<string, boolean>>();
  return (wanted, actor, name) => {
    const known = kept.get(wanted) ?? new Map<string, boolean>();
    kept.set(wanted, known);
    const key = actor ?? `\n${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const names = [...(actor === null ? [] : [actor, ...namesOf(actor)]), name];
    const fits = actor === wanted.shown || names.some((each) => hasAll(keysOf(each), wanted.keys));
    known.set(key, fits);
    return fits;
  };
}

function textTest(wanted: readonly Name[]): (text: string) => boolean {
  const kept = new Map<string, boolean>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const keys = keysOf(text);
    const fits = wanted.some((one) => hasAll(keys, one.keys));
    kept.set(text, fits);
    return fits;
  };
}

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word));
