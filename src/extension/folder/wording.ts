import type { AnswerLine, Answered, NamedLine, SourceLine } from '../../core/corpus/ask';
import type { Most, Share, Shared, Shares } from '../../core/corpus/shares';
import { explainQuery, problemWords, stateWords } from '../../core/corpus/query/explain';
import { readQuery } from '../../core/corpus/query/read-query';
import { languageName } from '../../core/language/english/intl-names';
import { dateText, shortDateText } from '../../core/wording/dates';
import { cardKinds, kindLabels, typeLabel, typeNames } from '../../core/wording/kinds';
import { shorten } from '../../core/wording/one-line';
import type { Translate } from '../../core/wording/translate';
import type { Pictures } from '../../worker/protocol';
import type {
  TabAnswer,
  TabBars,
  TabFigures,
  TabNamed,
  TabRow,
  TabSource,
  TabState,
  TabTexts,
} from '../../panel/folder/protocol';
import { sureFrom } from '../../core/wording/facts';
import type { LeftOut } from './held-files';

/** What the tab and the tree show, in words. */

/** So much of the words is in a row of the tree, in UTF-16 code units. */
const longestRow = 120;

interface TreeRow {
  readonly label: string;
  readonly description: string;
}

export function tabTexts(t: Translate): TabTexts {
  return {
    query: t('Search: words, "words in a row", speaker: about: kind: type: outlet: in: from: to: label: state:'),
    help: t('For example: corridor kind:quote in:2021-01 · corrid* begins a word · -word must not be there'),
    threshold: t('Same words in one row:'),
    thresholds: [
      { value: 2, text: t('never') },
      { value: 1, text: t('the very same') },
      { value: 0.9, text: t('nine of ten words') },
      { value: 0.8, text: t('four of five words') },
      { value: 0.7, text: t('seven of ten words') },
      { value: 0.6, text: t('three of five words') },
    ],
    groups: t('Together:'),
    groupNames: [
      { value: 'date', text: t('by date') },
      { value: 'speaker', text: t('by speaker') },
      { value: 'outlet', text: t('by outlet') },
      { value: 'month', text: t('by month') },
      { value: 'type', text: t('by type') },
    ],
    picture: t('Picture'),
    rolesTitle: t('Statements and roles through time'),
    role: t('Role'),
    from: t('From'),
    to: t('To'),
    all: t('All'),
    unknownOutlet: t('no outlet known'),
    otherOutlets: t('{0} other outlets'),
    copy: t('Copy'),
    csv: t('Export as CSV…'),
    svg: t('Export as SVG…'),
    figuresCsv: t('Export the Figures as CSV…'),
    more: t('Show More'),
    none: t('There are none.'),
    rows: t('Statements'),
    only: t('What differs from the words above: left out, put in'),
    read: t('Read the Rest'),
    select: t('Choose this row'),
    selectAll: t('Choose All'),
    clear: t('Choose None'),
    selected: t('{0} statements chosen:'),
    accept: t('Accept'),
    reject: t('Reject'),
    speaker: t('Change the Speaker…'),
    label: t('Label…'),
    csvSelected: t('Export Them as CSV…'),
    save: t('Save the Search…'),
    saved: t('Saved Searches…'),
    setDate: t('Set the Date…'),
  };
}

const number = (value: number): string => value.toLocaleString('en');
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

interface AnswerContext {
  /** The actor's, where it is a dossier. */
  readonly name: string | undefined;
  readonly figures: Pictures | undefined;
  readonly leftOut: LeftOut;
}

export function answerFor(
  state: TabState,
  answered: Answered,
  { name, figures, leftOut }: AnswerContext,
  t: Translate,
): TabAnswer {
  const { query, problems } = readQuery(state.query);
  const { rows, statements, articles, perhaps, unsure, most } = answered;
  return {
    title: name === undefined ? t('Search Statements') : t('Dossier: {0}', name),
    explanation: explainQuery(query, t),
    problems: problems.map((problem) => ({
      start: problem.start,
      end: problem.end,
      message: problemWords(problem, t),
    })),
    counts: [
      counted(statements, t('statement'), t('statements')),
      t('in {0}', counted(articles, t('article'), t('articles'))),
      ...(rows === statements ? [] : [t('in {0}', counted(rows, t('row'), t('rows')))]),
    ].join(' '),
    notes: [
      ...(perhaps > 0
        ? [t('{0} more would fit, but their dates do not tell whether they are of that time.', number(perhaps))]
        : []),
      ...(unsure > 0
        ? [t('{0} more would fit, but Sayso is not sure of them, and you have hidden those.', number(unsure))]
        : []),
      ...(most !== undefined
        ? [
            t(
              'The same words do not stand in one row: that is done for up to {0} statements. Ask for fewer.',
              number(most),
            ),
          ]
        : []),
      t('By date. What has a span of days stands at its first one, what has no date at the end.'),
      ...leftOutNotes(leftOut, t),
    ],
    rows: answered.lines.map((line) => ({ ...rowFor(line, t), group: groupFor(line, state.group, t) })),
    all: rows,
    named: answered.named.map((line) => namedFor(line, t)),
    namedTitle:
      answered.allNamed === 0
        ? ''
        : t(
            'Named in {0} in other languages. What is said there is not read.',
            counted(answered.allNamed, t('article'), t('articles')),
          ),
    ...(figures ? { figures: figuresFor(figures, state, t) } : {}),
  };
}

/** So many of the files that are left out are named. */
const mostLeftOut = 3;

function leftOutNotes({ tooLarge, noText, split }: LeftOut, t: Translate): readonly string[] {
  const names = (paths: readonly string[]): string =>
    paths.slice(0, mostLeftOut).join(', ') +
    (paths.length > mostLeftOut ? t(', and {0} more', number(paths.length - mostLeftOut)) : '');
  return [
    ...(tooLarge.length > 0 ? [t('Left out as too large for an article: {0}.', names(tooLarge))] : []),
    ...(noText.length > 0 ? [t('Left out, for they are no text in UTF-8: {0}.', names(noText))] : []),
    ...(split.length > 0 ? [t('Left out, for their articles stand in files of their own: {0}.', names(split))] : []),
  ];
}

function figuresFor(pictures: Pictures, state: TabState, t: Translate): TabFigures {
  const { months, outlets, undated, sides, speakers, shared, roles } = pictures;
  const isByYear = months[0]?.length === '2021'.length;
  const unknown = isByYear
    ? t('{0} are not in the picture: their year is not known.', number(undated))
    : t('{0} are not in the picture: their month is not known.', number(undated));
  return {
    title: isByYear ? t('Statements by year and outlet') : t('Statements by month and outlet'),
    head: isByYear ? t('Year') : t('Month'),
    months,
    outlets,
    roles,
    bars: [
      ...sharesFor(sides, t('Reported words by side'), t('Side'), t('no side on record'), t),
      ...sharesFor(speakers, t('Reported words by speaker'), t('Speaker'), t('nobody named'), t),
      ...sharedFor(shared, t),
    ],
    undated: undated > 0 ? unknown : '',
    hint: shared.shown.length > 0 || state.actor !== null ? '' : noSharedWords(state, t),
  };
}

function namedFor({ path, date, outlet, headline, language, places }: NamedLine, t: Translate): TabNamed {
  const [start = 0, end = start] = places;
  const name = languageName(language);
  const times = places.length === 2 ? name : t('{0}, {1} times', name, number(places.length / 2));
  const text = [dateText(date, t), outlet, headline || path, times].filter((part) => part !== '').join(' · ');
  return { path, start, end, text, language };
}

export function sharesFor(
  { shown, more, rest, words: all }: Shares,
  title: string,
  head: string,
  unknown: string,
  t: Translate,
): readonly TabBars[] {
  // One bar tells nothing.
  if (shown.length < 2) return [];
  const barOf = ({ name, words, statements }: Share) => {
    const share = t('{0} %', Math.round((words / all) * 100));
    const cells = [number(words), share, number(statements)];
    return { name: name || unknown, value: words, told: t('{0} words, {1}', number(words), share), cells };
  };
  const others = more === 0 ? [] : [barOf({ name: t('and {0} more', number(more)), ...rest })];
  const bars = [...shown.map(barOf), ...others];
  return [{ title, heads: [head, t('Words'), t('Share'), t('Statements')], bars }];
}

function sharedFor({ shown, more }: Most<Shared>, t: Translate): readonly TabBars[] {
  if (shown.length === 0) return [];
  const bars = shown.map(({ names, rows }) => ({
    name: names.join(t(' and ')),
    value: rows,
    told: counted(rows, t('row'), t('rows')),
    cells: [number(rows)],
  }));
  // One row may be of several pairs: those of the rest do not add up to anything.
  const others = more === 0 ? [] : [{ name: t('and {0} more', number(more)), value: 0, told: '', cells: [''] }];
  return [
    {
      title: t('Who is reported with the same words'),
      heads: [t('Speakers'), t('Rows')],
      bars: [...bars, ...others],
    },
  ];
}

/** Why nobody is drawn with the words of another, and what to do. */
const noSharedWords = ({ threshold }: TabState, t: Translate): string =>
  threshold > 1
    ? t(
        'Who is reported with the same words is not drawn: here each statement has a row of its own. Choose “{0}” under “{1}” to see it.',
        t('four of five words'),
        t('Same words in one row:').replace(/:$/, ''),
      )
    : t('Nobody is reported with the same words as somebody else.');

function groupFor({ group, type }: AnswerLine, by: TabState['group'], t: Translate): string {
  if (by === 'date') return '';
  if (by === 'type') return typeNames(t)[type];
  return group || { speaker: t('Nobody named'), outlet: t('no outlet known'), month: t('No month known') }[by];
}

function rowFor(line: AnswerLine, t: Translate): Omit<TabRow, 'group'> {
  const type = typeLabel(line.type, t);
  return {
    speaker: line.isPassage ? '' : speakersOf(line, t),
    role: line.role ?? '',
    kinds: line.isPassage
      ? [t('labelled words')]
      : [
          kindLabels(t)[cardKinds[line.kind]],
          ...(type === undefined ? [] : [type]),
          ...(line.negated ? [t('not said')] : []),
          ...(line.confidence < sureFrom ? [t('not sure')] : []),
        ],
    state: line.state === 'suggested' ? '' : stateWords(t)[line.state],
    labels: line.labels,
    ...line.kwic,
    sources: line.sources.map((source) => sourceFor(source, t)),
    carried: line.sources.length > 1 ? t('in {0} articles', number(line.sources.length)) : '',
  };
}

const speakersOf = ({ speakers }: AnswerLine, t: Translate): string => speakers.join(t(' and ')) || t('Nobody named');

function sourceFor({ path, id, date, outlet, headline, differs, url = '' }: SourceLine, t: Translate): TabSource {
  return { path, id, date: dateText(date, t), isDated: date !== null, outlet, headline, differs, url };
}

/** A row of a tree, which has little room: the day and the words come first. @param all so many articles carry the words */
export function treeRow({ date, outlet, headline, path, words }: SourceLine, all: number, t: Translate): TreeRow {
  const where = [outlet || headline || path, ...(all > 1 ? [t('in {0} articles', number(all))] : [])];
  return { label: `${shortDateText(date, t)} ${shorten(words, longestRow)}`, description: where.join(' · ') };
}

/** Reading the folder was stopped with so many files read. */
export const stoppedText = (files: number, t: Translate): string =>
  t(
    'Reading the folder was stopped: {0} read, and stay. What is in the others is missing here.',
    files === 1 ? t('1 file is') : t('{0} files are', number(files)),
  );

/** What was copied; where that is not all, how the rest is had. */
export function copiedText(copied: number, all: number, t: Translate): string {
  if (copied >= all) return t('{0} copied with their sources.', number(copied));
  return t(
    'Only the first {0} of {1} rows are copied. “Export as CSV…” takes all of them.',
    number(copied),
    number(all),
  );
}

/** A row to be pasted elsewhere, in one line: who, what, the words and where they stand. */
export function citationOf(line: AnswerLine, t: Translate): string {
  const kind = kindLabels(t)[cardKinds[line.kind]];
  const who = line.isPassage ? t('Labelled words') : `${speakersOf(line, t)} (${kind})`;
  const [first, ...others] = line.sources;
  if (!first) return '';
  const { outlet, headline, date, path, url = '' } = first;
  const where = [headline && `“${headline}”`, outlet, dateText(date, t), url, path]
    .filter((part) => part !== '')
    .join(', ');
  const more = others.length > 0 ? ` ${t('(and {0} more)', others.length)}` : '';
  return `${who}: ${first.words} — ${where}${more}\n`;
}
