import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { analyze } from '../../../src/core/analyze';
import type { Analysis, Span, Statement } from '../../../src/core/model';
import { root } from '../shared';
import { type Expected, parseMarked } from './notation';

/**
 * Sentences of the kinds that the trials show, each with its answer as written down before it was read:
 *
 *   # what kind                     @lead what stands above each sentence
 *   a sentence in the notation of `notation.ts`, and what else is right of it in JSON behind " ## "
 *
 * "¶" parts two paragraphs, "⏎" two lines; "!" says that nothing stands above. A name may be several with ";" between them,
 * and an actor's id behind "#". In the JSON, `names` has who speaks by the statement's number ("any": whoever), and
 * `nobody` says that nobody does.
 */
interface Right {
  readonly names?: Readonly<Record<string, string | readonly string[]>>;
  readonly nobody?: boolean;
  readonly orNobody?: readonly number[];
  readonly opt?: number;
  readonly alt?: Readonly<Record<string, readonly string[]>>;
  readonly headline?: string | null;
  readonly date?: string | null;
  readonly place?: string;
  readonly chain?: readonly string[];
  readonly language?: string;
  readonly notActor?: string;
  readonly blocks?: readonly (string | null)[];
  readonly dates?: readonly { readonly text: string; readonly day?: string }[];
  readonly type?: Readonly<Record<string, string | readonly string[]>>;
  readonly negated?: Readonly<Record<string, boolean>>;
  readonly reportedBy?: Readonly<Record<string, readonly string[]>>;
  readonly about?: Readonly<Record<string, readonly string[]>>;
}

/** That which is shipped: states and ministries stand in the sentences. */
const knowledge = buildKnowledge(
  JSON.parse(readFileSync(join(root, 'generated', 'knowledge.json'), 'utf8')) as readonly Actor[],
);

/** What is said overlaps with what is right by so much. */
const overlap = 0.8;

const plain = (name: string): string =>
  name.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ').replace(/^the /, '');
const bare = (name: string): string => plain(name).replace(/[^\p{L}\p{N}]/gu, '');
const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, x) => sum + b.reduce((one, y) => one + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const alike = (a: readonly Span[], b: readonly Span[]): boolean => {
  const both = common(a, b);
  return both / (size(a) + size(b) - both) >= overlap;
};

/** The ways in which the words of a statement are right: with what may be left out, and without. */
function contentsOf(one: Expected, text: string, { alt }: Right): readonly (readonly Span[])[] {
  const without = one.content.flatMap((span): Span[] => {
    const loose = one.loose.find(({ start, end }) => start >= span.start && end <= span.end);
    if (!loose) return [span];
    return loose.start <= span.start
      ? [{ start: loose.end, end: span.end }]
      : [{ start: span.start, end: loose.start }];
  });
  const others = (alt?.[one.number] ?? []).map((words) => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  });
  return [one.content, without, ...others];
}

function speakerRight(one: Expected, { speaker }: Statement, right: Right): boolean {
  const names = right.names?.[one.number];
  if (names === 'any' || (one.optional && (right.nobody === true || one.speakers.length === 0))) return true;
  if (right.nobody === true) return speaker === null;
  if (speaker === null) return one.speakers.length === 0 || right.orNobody?.includes(one.number - 1) === true;
  const [listed = '', actor] = (one.name ?? '').split('#');
  if (actor !== undefined && speaker.actor !== (actor === 'null' ? null : actor)) return false;
  const allowed = names === undefined ? listed.split(';').filter((name) => name !== '') : [names].flat();
  if (allowed.length > 0) return allowed.some((name) => plain(name) === plain(speaker.name));
  return actor !== undefined || one.speakers.some((span) => common([span], [speaker]) > 0);
}

const any = (wanted: string, got: string): boolean =>
  wanted
    .replace(/^\?/, '')
    .split('|')
    .some((word) => bare(word) === bare(got));

/** Each outlet is there, and no other; "?" says that one may be. */
function outletsRight(wanted: readonly string[], got: readonly string[], what: string): void {
  for (const one of wanted)
    if (!one.startsWith('?'))
      assert.ok(
        got.some((name) => any(one, name)),
        `${what} lacks ${one}: ${got.join()}`,
      );
  for (const name of got)
    assert.ok(
      wanted.some((one) => any(one, name)),
      `${what} has ${name}`,
    );
}

function articleRight({ article, language, mentions, blocks }: Analysis, text: string, right: Right): void {
  if (right.language !== undefined) assert.equal(language, right.language);
  if (right.headline !== undefined)
    assert.equal(article.headline && text.slice(article.headline.start, article.headline.end), right.headline);
  if (right.place !== undefined) assert.ok(right.place.split('|').includes(article.place ?? ''), String(article.place));
  if (right.chain) outletsRight(right.chain, article.chain, 'chain');
  if (right.date === null) assert.equal(article.date, null);
  else if (right.date?.startsWith('--') === true) assert.equal(article.date?.monthDay, right.date);
  else if (right.date !== undefined) assert.equal(article.date?.earliest, right.date);
  if (right.notActor !== undefined) assert.ok(!mentions.some(({ actor }) => actor === right.notActor), right.notActor);
  const lines = right.blocks
    ? [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : [];
  lines.forEach((line, at) => {
    const wanted = right.blocks![at];
    const kind = blocks.find((block) => common([block], [line]) > 0)?.kind ?? 'none';
    if (wanted !== undefined && wanted !== null)
      assert.ok(wanted.split('|').includes(kind), `line ${at + 1} is ${kind}`);
  });
}

/** @param found by the number of the statement that is right, from 0 */
function factsRight(
  found: ReadonlyMap<number, Statement>,
  { article, statements }: Analysis,
  text: string,
  right: Right,
): void {
  const each = <T>(facts: Readonly<Record<string, T>> | undefined, test: (one: Statement, wanted: T) => void): void => {
    for (const [at, wanted] of Object.entries(facts ?? {})) {
      const one = found.get(Number(at));
      if (one) test(one, wanted);
    }
  };
  each(right.type, ({ type }, wanted) => {
    if (typeof wanted === 'string' && wanted.startsWith('!')) assert.notEqual(type, wanted.slice(1));
    else assert.ok([wanted].flat().includes(type), `type ${type}`);
  });
  each(right.negated, ({ negated }, wanted) => assert.equal(negated, wanted));
  each(right.about, ({ about }, wanted) => wanted.forEach((id) => assert.ok(about.includes(id), `about lacks ${id}`)));
  each(right.reportedBy, ({ reportedBy }, wanted) =>
    outletsRight([...wanted, ...article.chain.map((name) => `?${name}`)], reportedBy, 'reported by'),
  );
  if (!right.dates) return;
  const said = statements.flatMap(({ dates }) => dates);
  assert.equal(said.length, right.dates.length, said.map(({ start, end }) => text.slice(start, end)).join());
  for (const { text: words, day } of right.dates)
    assert.ok(
      said.some(
        ({ start, end, earliest }) =>
          words.split('|').includes(text.slice(start, end)) && (day === undefined || earliest === day),
      ),
      said.map(({ start, end, earliest }) => `${text.slice(start, end)} = ${earliest}`).join(),
    );
}

function check(marked: string, right: Right): void {
  const { text, expected } = parseMarked(marked);
  const analysis = analyze(text, knowledge);
  const left = [...analysis.statements];
  const found = new Map<number, Statement>();
  const told = left.map(
    (one) => `${one.speaker?.name ?? '-'}: ${one.content.map((c) => text.slice(c.start, c.end)).join(' … ')}`,
  );
  for (const optional of [false, true])
    for (const one of expected.filter((other) => (other.optional || other.number === right.opt) === optional)) {
      const contents = contentsOf(one, text, right);
      const at = left.findIndex(
        (statement) =>
          contents.some((content) => alike(content, statement.content)) &&
          (!optional || speakerRight(one, statement, right)),
      );
      if (at < 0 && optional) continue;
      const [statement] = at < 0 ? [] : left.splice(at, 1);
      assert.ok(
        statement,
        `missed ${one.content.map((c) => text.slice(c.start, c.end)).join(' … ')}\n${told.join('\n')}`,
      );
      assert.ok(speakerRight(one, statement, right), `speaker\n${told.join('\n')}`);
      found.set(expected.indexOf(one), statement);
    }
  assert.equal(left.length, 0, `more than is said:\n${told.join('\n')}`);
  articleRight(analysis, text, right);
  factsRight(found, analysis, text, right);
}

describe('siblings of the trials', () => {
  const folder = join(root, 'test', 'fixtures', 'siblings');
  for (const file of readdirSync(folder)) {
    let lead = '';
    let kind = '';
    for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (row.startsWith('# ')) kind = row.slice(2);
      else if (row.startsWith('@lead ')) lead = row.slice('@lead '.length);
      else if (row !== '') {
        const [line = '', facts = '{}'] = row.split(/ ## (?=\{)/);
        const whole = (line.startsWith('!') ? line.slice(1) : lead + line)
          .replaceAll('¶', '\n\n')
          .replaceAll('⏎', '\n');
        it(`${kind}: ${line.slice(0, 100)}`, () => check(whole, JSON.parse(facts) as Right));
      }
    }
  }
});
