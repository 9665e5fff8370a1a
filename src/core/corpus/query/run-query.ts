import type { Corpus } from '../corpus';
import { type DaySpan, inBoth, liesIn, spanOf, type When } from '../days';
import type { ArticleEntry } from '../entry';
import type { ArticleHead } from '../kept-entry';
import { type LabelNames, noLabelNames } from '../label-names';
import type { Row } from '../row';
import { keysOf } from '../tokens';
import { intersection } from '../word-index';
import type { Name, Phrase, Query, Terms } from './query';

export interface Found {
  /** By date, undated last. */
  readonly rows: readonly Row[];
  /** All else fits, but no date tells whether it is of the time that was asked. */
  readonly perhaps: readonly Row[];
}

/** By which names an actor is known, the main one first. */
export type NamesOf = (actor: string) => readonly string[];

/**
 * Whatever the query asks for is in the answer; what the reader rejected only where it is asked for, and words that only
 * carry labels only where a label is.
 * @param among where it is looked for, by date; everywhere unless said otherwise
 */
export function runQuery(
  corpus: Corpus,
  query: Query,
  namesOf: NamesOf,
  among?: readonly Row[],
  labelNames: LabelNames = noLabelNames,
): Found {
  const fits = testOf(query, namesOf, labelNames);
  const when = whenOf(query);
  const rows: Row[] = [];
  const perhaps: Row[] = [];
  let last: ArticleEntry | undefined;
  let ofLast: When = 'yes';
  for (const row of candidates(corpus, query.phrases, articleTest(query, when), among)) {
    if (!fits(row)) continue;
    // Rows of one article follow one another.
    if (when && row.article !== last) [last, ofLast] = [row.article, when(spanOf(row.article))];
    if (ofLast === 'yes') rows.push(row);
    else if (ofLast === 'perhaps') perhaps.push(row);
  }
  return { rows, perhaps };
}

/** Whether an article may hold what is asked, by its head alone; undefined where any may. */
function articleTest({ outlets, without }: Query, when: WhenTest | undefined): ArticleTest | undefined {
  if (!when && outlets.length === 0 && without.outlets.length === 0) return undefined;
  const [isOutlet, isNoOutlet] = [outlets, without.outlets].map(textTest);
  return (head) =>
    when?.(head) !== 'no' && (outlets.length === 0 || isOutlet!(head.outlet)) && !isNoOutlet!(head.outlet);
}

/** The statements with all of the words, by date. @param among where it is looked for; everywhere where it is absent */
function candidates(
  corpus: Corpus,
  phrases: readonly Phrase[],
  mayHold: ArticleTest | undefined,
  among: readonly Row[] | undefined,
): readonly Row[] {
  const sets = phrases.map(({ keys, isBegun, not }) => ({ not, documents: corpus.index.withPhrase(keys, isBegun) }));
  const wanted = sets.filter(({ not }) => !not).map(({ documents }) => documents);
  const unwanted = new Set(sets.filter(({ not }) => not).flatMap(({ documents }) => [...documents]));
  if (wanted.length === 0) {
    const all = among ?? corpus.inOrder();
    return unwanted.size === 0 ? all : all.filter(({ document }) => !unwanted.has(document));
  }
  const all = wanted.reduce(intersection);
  const common = unwanted.size === 0 ? all : all.filter((document) => !unwanted.has(document));
  if (!among) return corpus.rowsOf(common, mayHold);
  const documents = new Set(common);
  return among.filter(({ document }) => documents.has(document));
}

type ArticleTest = (head: ArticleHead) => boolean;
type WhenTest = (article: DaySpan) => When;

/**
 * Whether an article is of the time that is asked: of one of the days of `in:`, within the span, of none that is left out;
 * undefined where no time is asked.
 */
function whenOf({ days, span, without }: Query): WhenTest | undefined {
  if (days.length === 0 && !span && without.days.length === 0) return undefined;
  const wanted =
    days.length === 0
      ? span && [span]
      : days.map((one) => (span ? inBoth(one, span) : one)).filter((one) => one !== null);
  return (article) => {
    const ofTime = wanted ? best(wanted.map((one) => liesIn(article, one))) : 'yes';
    const ofNone = best(without.days.map((one) => liesIn(article, one)));
    if (ofTime === 'no' || ofNone === 'yes') return 'no';
    return ofTime === 'perhaps' || ofNone === 'perhaps' ? 'perhaps' : 'yes';
  };
}

const best = (answers: readonly When[]): When =>
  answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no';

type Test = (row: Row) => boolean;

/** For each field that is asked whether one of its values fits. */
function testsOf(terms: Terms, namesOf: NamesOf, labelNames: LabelNames): readonly Test[] {
  const isActor = actorTest(namesOf);
  const { speakers, about, outlets, labels, kinds, types, states } = terms;
  const isOutlet = textTest(outlets);
  const isLabel = labelTest(labels, labelNames);
  const tests: readonly (readonly [values: readonly unknown[], test: Test])[] = [
    [states, ({ statement }) => states.includes(statement.state)],
    [kinds, ({ statement }) => kinds.includes(statement.kind)],
    [types, ({ statement }) => types.includes(statement.type)],
    [
      speakers,
      ({ statement }) =>
        statement.speakers.some(({ actor, name }) => speakers.some((wanted) => isActor(wanted, actor, name))),
    ],
    [about, ({ statement }) => statement.about.some((actor) => about.some((wanted) => isActor(wanted, actor, '')))],
    [outlets, ({ article }) => isOutlet(article.outlet)],
    [labels, isLabel],
  ];
  return tests.filter(([values]) => values.length > 0).map(([, test]) => test);
}

function testOf(query: Query, namesOf: NamesOf, labelNames: LabelNames): Test {
  const wanted = testsOf(query, namesOf, labelNames);
  const unwanted = testsOf(query.without, namesOf, labelNames);
  const { states, labels, kinds, types } = query;
  const isWithRejected = states.length > 0;
  // Of words that only carry labels, no kind and no type was told.
  const isWithPassages = labels.length > 0 && kinds.length === 0 && types.length === 0;
  return (row) => {
    const { state, isPassage } = row.statement;
    if ((!isWithRejected && state === 'rejected') || (!isWithPassages && isPassage)) return false;
    for (const test of wanted) if (!test(row)) return false;
    for (const test of unwanted) if (test(row)) return false;
    return true;
  };
}

/** By the id of a label, its name, or those of the labels above it. */
function labelTest(wanted: readonly Name[], { namesOf }: LabelNames): Test {
  const isWanted = textTest(wanted);
  return ({ statement: { labels }, file: { path } }) => labels.some((id) => namesOf(path, id).some(isWanted));
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
