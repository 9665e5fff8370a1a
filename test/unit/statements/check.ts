import { analyze } from '../../../src/core/analyze';
import type { Span, Statement } from '../../../src/core/model';
import { parseMarked, type Expected } from './notation';
import type { Row } from './rows';
import { knowledge } from './world';

/** Before a body sentence: a headline, and enough English without a person for the language to be told. */
const lead =
  'Cold week ends in the north\n\nIt rained for most of the week, and the square in front of the town hall was empty when the market closed.\n\n';
const tail =
  '\n\nThe market opens again in the morning, and the buses run through the town as they do on any other day of the week.\n';

export interface Verdict {
  /** What differs, in plain words; empty where the row is right. */
  readonly faults: readonly string[];
  readonly sentence: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const within = (at: number, spans: readonly Span[]): boolean => spans.some(({ start, end }) => at >= start && at < end);

/** The same noun phrase, give or take a title: most of the shorter lies in the longer, no whole sentence around it. */
function samePhrase(wanted: Span, found: Span): boolean {
  const both = common([wanted], [found]);
  const lengths = [wanted.end - wanted.start, found.end - found.start];
  return both > 0.5 * Math.min(...lengths) && both > 0.15 * Math.max(...lengths);
}

/** Letters, digits and quotation marks must be the same; the last comma, spaces and apostrophes are not judged. */
function sameContent(text: string, wanted: Expected, found: readonly Span[]): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!/[\p{L}\p{N}“”«»„"]/u.test(text[at]!)) continue;
    const may = within(at, wanted.content);
    const must = may && !within(at, wanted.loose);
    const is = within(at, found);
    if (is ? !may : must) return false;
  }
  return true;
}

/** One cue lies in the other: "said in a statement" and "said" are both right, and so is no cue for a mere colon. */
function sameCue(text: string, wanted: readonly Span[], found: readonly Span[]): boolean {
  if (found.length === 0 && wanted.every(({ start, end }) => !/\p{L}/u.test(text.slice(start, end)))) return true;
  const both = common(wanted, found);
  return wanted.length === 0 || found.length === 0
    ? wanted.length === found.length
    : both === Math.min(size(wanted), size(found));
}

/** Rows are looked at by more than one file of tests. */
const verdicts = new WeakMap<Row, Verdict>();

export function check(row: Row): Verdict {
  const known = verdicts.get(row) ?? verdictOf(row);
  verdicts.set(row, known);
  return known;
}

function verdictOf([, marked, { place = 'body', kinds = {}, before = '' } = {}]: Row): Verdict {
  const parsed = parseMarked(marked);
  const front = place === 'body' ? lead + before : place === 'opening' ? lead.slice(0, lead.indexOf('\n') + 2) : '';
  const text = front + parsed.text + tail;
  const move = (span: Span): Span => ({ start: span.start + front.length, end: span.end + front.length });
  const wanted = parsed.expected.map((one) => ({
    ...one,
    kind: kinds[one.number] ?? one.kind,
    content: one.content.map(move),
    loose: one.loose.map(move),
    cue: one.cue.map(move),
    speakers: one.speakers.map(move),
  }));
  const inRow = (one: Statement): boolean =>
    one.content.some(({ start, end }) => end > front.length && start < front.length + parsed.text.length);
  const found = analyze(text, knowledge).statements.filter(inRow);
  const faults: string[] = [];
  const free = new Set(found);
  // The best overlap goes first, so that a statement inside another does not take its place.
  const pairs = wanted
    .flatMap((want) => found.map((got) => ({ want, got, share: share(want.content, got.content) })))
    .filter((pair) => pair.share > 0)
    .sort((a, b) => b.share - a.share);
  const paired = new Map<Expected, Statement>();
  for (const { want, got } of pairs) {
    if (paired.has(want) || !free.has(got)) continue;
    paired.set(want, got);
    free.delete(got);
  }
  for (const want of wanted) {
    const got = paired.get(want);
    if (got !== undefined && !want.optional) faults.push(...differences(text, want, got));
    else if (got === undefined && !want.optional) faults.push(`missed ${want.number}`);
  }
  if (free.size > 0) faults.push(`${free.size} too many`);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const line = (
    kind: string,
    content: readonly Span[],
    cue: readonly Span[],
    speakers: readonly Span[],
    name: string,
  ): string => `${kind} {${words(content)}} <${words(cue)}> (${words(speakers)})${name}`.replaceAll('\n', '⏎');
  return {
    faults,
    sentence: parsed.text.replaceAll('\n', '⏎'),
    wanted: wanted.map((w) => line(w.kind, w.content, w.cue, w.speakers, w.name === null ? '' : `=${w.name}`)),
    found: found.map((s) =>
      line(
        s.kind,
        s.content,
        s.cue,
        s.speaker === null ? [] : [s.speaker],
        `=${s.speaker?.name ?? 'nobody'}, by ${s.rule}`,
      ),
    ),
  };
}

const share = (a: readonly Span[], b: readonly Span[]): number => common(a, b) / (size(a) + size(b) - common(a, b));

function differences(text: string, want: Expected, got: Statement): string[] {
  const faults: string[] = [];
  const { speaker } = got;
  if (!sameContent(text, want, got.content)) faults.push('content');
  if (!sameCue(text, want.cue, got.cue)) faults.push('cue');
  if (speaker === null) {
    if (want.speakers.length > 0) faults.push('no speaker');
  } else if (want.speakers.length === 0) faults.push('a speaker where there is none');
  else if (!want.speakers.some((one) => samePhrase(one, speaker))) faults.push('speaker');
  else if (want.name !== null && want.name !== speaker.name) faults.push('name');
  if (want.kind !== got.kind) faults.push('kind');
  return faults;
}
