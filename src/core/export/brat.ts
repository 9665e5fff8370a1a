import { type Span, statementTypes } from '../model';
import { codesOf } from './bodies';
import { codePointsIn } from './code-points';
import type { ExportFile, Format } from './format';
import { fileNames } from './names';
import type { ExportRecord, Source } from './record';
import { ratingText } from './web-annotation';

/** Spans may neither hold a line end nor begin or end with white space. */
function linesOf(text: string, spans: readonly Span[]): readonly (readonly [number, number])[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map(
      ({ index, 0: words }) => [start + index, start + index + words.length] as const,
    ),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a statement is, as attributes: brat takes one word for a value, and the configuration lists them. */
const attributes: readonly (readonly [
  name: string,
  values: readonly string[],
  of: (record: ExportRecord) => string,
])[] = [
  ['Kind', ['direct', 'mixed', 'indirect'], ({ kind }) => kind ?? ''],
  ['Type', statementTypes, ({ type }) => type ?? ''],
  ['State', ['suggested', 'accepted', 'corrected', 'own'], ({ review: { state } }) => state],
];

function annotationsOf(source: Source): string {
  const points = codePointsIn(source.text);
  const lines: string[] = [];
  const counts = { T: 0, A: 0, R: 0 };
  /** Where the words of a span stand, and the words. */
  const entity = (type: string, spans: readonly Span[]): string | null => {
    const pieces = linesOf(source.text, spans);
    if (pieces.length === 0) return null;
    const id = `T${++counts.T}`;
    const places = pieces.map(([start, end]) => `${points(start)} ${points(end)}`).join(';');
    lines.push(`${id}\t${type} ${places}\t${pieces.map(([start, end]) => source.text.slice(start, end)).join(' ')}`);
    return id;
  };
  source.records.forEach((record, i) => {
    const isMark = record.kind === null;
    const id = entity(isMark ? 'Mark' : 'Statement', record.content);
    if (id === null) return;
    for (const [name, , of] of isMark ? [] : attributes)
      if (of(record) !== '') lines.push(`A${++counts.A}\t${name} ${id} ${of(record)}`);
    if (record.negated) lines.push(`A${++counts.A}\tNotSaid ${id}`);
    const cue = entity('Cue', record.cue);
    if (cue !== null) lines.push(`R${++counts.R}\tSays Arg1:${cue} Arg2:${id}`);
    const codes = codesOf(record).map(({ group, name }) => `${group}: ${name}`);
    const { state, by, note } = record.review;
    const rating = record.rating ? [`Rating: ${ratingText(record.rating)}`] : [];
    const reviewed = `${state}${by ? ` by ${by}` : ''}, rule ${record.rule}`;
    const told = [...codes, ...rating, reviewed, ...(note ? [note] : [])].join(' | ');
    lines.push(`#${i + 1}\tAnnotatorNotes ${id}\t${oneLine(told)}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

const configuration = [
  '[entities]\nStatement\nMark\nCue\n',
  '[relations]\nSays Arg1:Cue, Arg2:Statement\n<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n',
  '[events]\n',
  `[attributes]\n${attributes.map(([name, values]) => `${name} Arg:Statement, Value:${values.join('|')}\n`).join('')}NotSaid Arg:Statement\n`,
].join('\n');

/** The articles would be counted a second time where the export lies among them. */
const passedOver: ExportFile = {
  name: '.gitignore',
  content: '# Copies of articles: neither Sayso nor git looks at them. Delete this file if they should.\n*.txt\n',
  isForNewFolder: true,
};

/** brat standoff: positions count code points, a span for each line of the words. */
export const brat: Format = {
  name: 'brat',
  write(sources) {
    const names = fileNames(sources);
    const files = sources.flatMap((source) => [
      { name: `${names.get(source)!}.txt`, content: source.text },
      { name: `${names.get(source)!}.ann`, content: annotationsOf(source) },
    ]);
    return [...files, { name: 'annotation.conf', content: configuration }, passedOver];
  },
};
