import { codesOf } from './bodies';
import { codePointsIn } from './code-points';
import type { Format } from './format';
import { fileNames } from './names';
import type { ExportRecord, Source } from './record';

/** Spans may neither hold a line end nor begin or end with white space. */
function linesOf(text: string, { content }: ExportRecord): readonly (readonly [number, number])[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map(
      ({ index, 0: words }) => [start + index, start + index + words.length] as const,
    ),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function annotationsOf(source: Source): string {
  const points = codePointsIn(source.text);
  const lines: string[] = [];
  source.records.forEach((record, i) => {
    const spans = linesOf(source.text, record);
    if (spans.length === 0) return;
    const id = `T${i + 1}`;
    const places = spans.map(([start, end]) => `${points(start)} ${points(end)}`).join(';');
    const words = spans.map(([start, end]) => source.text.slice(start, end)).join(' ');
    lines.push(`${id}\t${record.kind === null ? 'Mark' : 'Statement'} ${places}\t${words}`);
    const codes = codesOf(record).map(({ group, name }) => `${group}: ${name}`);
    const { state, note } = record.review;
    const told = [...codes, `${state}, rule ${record.rule}`, ...(note ? [note] : [])].join(' | ');
    lines.push(`#${i + 1}\tAnnotatorNotes ${id}\t${oneLine(told)}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

const configuration =
  '[entities]\nStatement\nMark\n\n[relations]\n<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n';

/** brat standoff: positions count code points, a span for each line of the words. */
export const brat: Format = {
  name: 'brat',
  write(sources) {
    const names = fileNames(sources);
    const files = sources.flatMap((source) => [
      { name: `${names.get(source)!}.txt`, content: source.text },
      { name: `${names.get(source)!}.ann`, content: annotationsOf(source) },
    ]);
    return [...files, { name: 'annotation.conf', content: configuration }];
  },
};
