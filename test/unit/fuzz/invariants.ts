/** What holds of the reading of every text, whatever stands in it. */
import { isDeepStrictEqual } from 'node:util';
import { analyze } from '../../../src/core/analyze';
import type { Analysis, Span, Statement } from '../../../src/core/model';
import { knowledge } from '../statements/world';

type Broken = string;

/** Spans within the text, in order, and none over another. */
function inOrder(name: string, spans: readonly Span[], from: number, to: number): readonly Broken[] {
  let last = from;
  for (const { start, end } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || end <= start) return [`${name}: no span`];
    if (start < from || end > to) return [`${name}: outside`];
    if (start < last) return [`${name}: overlap or out of order`];
    last = end;
  }
  return [];
}

const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => span.start >= start && span.end <= end);
const meets = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => span.start < end && span.end > start);

function ofStatement(text: string, { blocks }: Analysis, statement: Statement): readonly Broken[] {
  const { content, inserts, cue, speaker, dates, numbers, confidence } = statement;
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return ['statement: no content'];
  const whole = { start: first.start, end: last.end };
  const broken = [
    ...inOrder('content', content, 0, text.length),
    ...inOrder('cue', cue, 0, text.length),
    ...inOrder('inserts', inserts, whole.start, whole.end),
    ...inOrder('speaker', speaker ? [speaker] : [], 0, text.length),
  ];
  if (speaker && meets(speaker, content)) broken.push('speaker: in the words that are spoken');
  if (speaker?.name === '') broken.push('speaker: no name');
  // A number or a date may run on over the gap between two pieces of one statement.
  if (!dates.every((date) => inside(date, [...content, whole]))) broken.push('dates: outside the words');
  if (!numbers.every((number) => inside(number, [...content, whole]))) broken.push('numbers: outside the words');
  if (!numbers.every(({ value }) => Number.isFinite(value))) broken.push('numbers: no number');
  if (!(confidence >= 0 && confidence <= 1)) broken.push('confidence: not from 0 to 1');
  const aside = blocks.filter(({ kind }) => kind === 'boilerplate');
  if (content.some((span) => meets(span, aside))) broken.push('content: in boilerplate');
  return broken;
}

function ofAnalysis(text: string, analysis: Analysis): readonly Broken[] {
  const { blocks, mentions, statements } = analysis;
  const ids = statements.map(({ id }) => id);
  // A dateline is the head of the paragraph that it opens.
  const apart = blocks.filter(({ kind }) => kind !== 'dateline');
  return [
    ...inOrder('blocks', apart, 0, text.length),
    ...inOrder('mentions', mentions, 0, text.length),
    ...statements.flatMap((statement) => ofStatement(text, analysis, statement)),
    ...(new Set(ids).size === ids.length ? [] : ['statements: two of one id']),
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(analysis)), structuredClone(analysis)) ? [] : ['no plain data']),
  ];
}

/** The same analysis with every offset of a span moved; other numbers stay. */
function moved(value: unknown, to: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'start' || key === 'end') && typeof one === 'number' ? to(one) : moved(one, to),
    ]),
  );
}

/** With CRLF for every LF: the same reading, its offsets moved by the returns before them. */
function withReturns(text: string, analysis: Analysis): readonly Broken[] {
  if (text.includes('\r')) return [];
  const other = text.replaceAll('\n', '\r\n');
  const back: number[] = [];
  let at = 0;
  for (const char of other.split('')) {
    back.push(at);
    if (char !== '\r') at++;
  }
  back.push(at);
  const same = isDeepStrictEqual(
    moved(analyze(other, knowledge), (offset) => back[offset] ?? -1),
    structuredClone(analysis),
  );
  return same ? [] : ['CRLF is read in another way than LF'];
}

function withMark(text: string, analysis: Analysis): readonly Broken[] {
  if (text.startsWith('\ufeff')) return [];
  const other = moved(analyze(`\ufeff${text}`, knowledge), (offset) => offset - 1);
  return isDeepStrictEqual(other, structuredClone(analysis)) ? [] : ['a byte order mark changes the reading'];
}

/** @returns in which ways the reading of a text breaks an invariant; each way once */
export function brokenIn(text: string, random: () => number): readonly Broken[] {
  try {
    const analysis = analyze(text, knowledge);
    const prefix = text.slice(0, Math.floor(random() * text.length));
    const broken = [
      ...ofAnalysis(text, analysis),
      ...ofAnalysis(prefix, analyze(prefix, knowledge)),
      ...(isDeepStrictEqual(analyze(text, knowledge), analysis) ? [] : ['read again, it is another']),
      ...withReturns(text, analysis),
      ...withMark(text, analysis),
    ];
    return [...new Set(broken)];
  } catch (error) {
    return [`thrown: ${error instanceof Error ? error.message : String(error)}`];
  }
}
