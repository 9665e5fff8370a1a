import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import { Corpus } from '../../../src/core/corpus/corpus';
import type { FileEntry, StatementEntry } from '../../../src/core/corpus/entry';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { runQuery } from '../../../src/core/corpus/query/run-query';
import { folderOf } from '../cli/terminal';
import { type Database, duckDb, postgres, postgresAs } from './databases';
import { skip } from '../shared';

/** 50,000 statements in 5,000 files, made without reading anything: what is counted here is what is asked. */
const files = 5000;
const each = 10;
const random = randomOf(12);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const people = ['ann-orr', 'bo-lind', 'cy-marr', 'di-pell', 'ed-quill'];
const outlets = ['Grenby Herald', 'Norvia Post', 'Valley Tribune'];
const words =
  'the corridor bridge ferry border post will must not open close before after winter spring town river talks'.split(
    ' ',
  );
const kinds = ['direct', 'mixed', 'indirect'] as const;
const types = ['assertion', 'denial', 'demand'] as const;

const entries = Array.from({ length: files }, (_, at): FileEntry => {
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = `20${19 + Math.floor(random() * 3)}-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const isDated = random() < 0.95;
  const date = isDated ? ({ earliest: day, latest: day, precision: 'day', basis: 'dateline' } as const) : null;
  const article = { headline: `Number ${at}`, outlet: pick(outlets), date, language: 'en', copy: '' };
  const statements = Array.from({ length: each }, (_, place): StatementEntry => {
    const actor = pick(people);
    return {
      id: `s${place}`,
      in: 0,
      kind: pick(kinds),
      type: pick(types),
      negated: false,
      words: Array.from({ length: 8 }, () => pick(words)).join(' '),
      pieces: [place * 100, place * 100 + 60],
      speakers: [{ actor, name: actor.toUpperCase() }],
      about: [],
      state: 'suggested',
      labels: [],
      confidence: 0.9,
      paragraph: 1,
    };
  });
  return { path: `${at}.txt`, hash: '', articles: [article], statements, mentions: {} };
});

const corpus = new Corpus();
for (const entry of entries) corpus.put(entry);

/** The same question three times: as it is typed, as a slow count, and in SQL. */
interface Question {
  readonly typed: string;
  readonly fits: (statement: StatementEntry, article: FileEntry['articles'][number]) => boolean;
  readonly sql: string;
}

const word = (one: string): string => `' ' || words || ' ' LIKE '% ${one} %'`;
const day = (article: FileEntry['articles'][number]): string => article.date?.earliest ?? '';

const questions: readonly Question[] = [
  {
    typed: 'corridor in:2021-01',
    fits: (statement, article) => /\bcorridor\b/.test(statement.words) && day(article).startsWith('2021-01'),
    sql: `${word('corridor')} AND date BETWEEN '2021-01-01' AND '2021-01-31'`,
  },
  {
    typed: '"border post" -ferry kind:quote',
    fits: ({ words, kind }) => /\bborder post\b/.test(words) && !/\bferry\b/.test(words) && kind === 'direct',
    sql: `${word('border post')} AND NOT (${word('ferry')}) AND kind = 'direct'`,
  },
  {
    typed: 'br* speaker:ann-orr outlet:herald',
    fits: ({ words, speakers }, { outlet }) =>
      /\bbr/.test(words) && speakers[0]!.actor === 'ann-orr' && outlet === 'Grenby Herald',
    sql: `' ' || words LIKE '% br%' AND actor = 'ann-orr' AND outlet = 'Grenby Herald'`,
  },
  {
    typed: 'type:denial type:demand from:2020-06 to:2020-08-15',
    fits: ({ type }, article) =>
      (type === 'denial' || type === 'demand') && day(article) >= '2020-06-01' && day(article) <= '2020-08-15',
    sql: `type IN ('denial', 'demand') AND date BETWEEN '2020-06-01' AND '2020-08-15'`,
  },
  {
    typed: 'winter spring town',
    fits: ({ words }) => ['winter', 'spring', 'town'].every((one) => words.split(' ').includes(one)),
    sql: ['winter', 'spring', 'town'].map((one) => `(${word(one)})`).join(' AND '),
  },
];

const slowly = ({ fits }: Question): number =>
  entries.reduce(
    (sum, { articles, statements }) => sum + statements.filter((one) => fits(one, articles[0]!)).length,
    0,
  );

describe('counts over 50,000 statements', () => {
  for (const question of questions)
    it(`are those of a slow count: ${question.typed}`, () => {
      const expected = slowly(question);
      assert.ok(expected > 0);
      assert.equal(runQuery(corpus, readQuery(question.typed).query, () => []).rows.length, expected);
    });

  it('are those of a slow count, after files were changed and removed', () => {
    const changed = new Corpus();
    for (const entry of entries) changed.put(entry);
    for (const [at, entry] of entries.entries()) {
      if (at % 2 === 0) changed.remove(entry.path);
      else changed.put({ ...entry, statements: entry.statements.slice(0, 4) });
    }
    for (const entry of entries) changed.put(entry);
    for (const question of questions)
      assert.equal(runQuery(changed, readQuery(question.typed).query, () => []).rows.length, slowly(question));
  });

  for (const name of ['DuckDB', 'PostgreSQL'] as const)
    it(`are those of ${name}`, async function () {
      const file = join(folderOf({}), 'answers.jsonl');
      const lines = entries.map(({ path, articles: [article], statements }) =>
        JSON.stringify({
          id: path,
          statements: statements.map(({ id, kind, type, negated, words, pieces, speakers: [speaker] }) => {
            const { actor, name } = speaker!;
            const [start, end] = pieces;
            const { outlet, date } = article!;
            const told = { date: date?.earliest ?? null, outlet, kind, type, negated, actor, speaker: name };
            return { id, ...told, about: [], words, start, end, confidence: 0.9 };
          }),
        }),
      );
      writeFileSync(file, `${lines.join('\n')}\n`);
      let database: Database;
      if (name === 'DuckDB') database = await duckDb(file);
      else {
        const as = postgresAs();
        if (!as) skip(this, 'PostgreSQL is not installed, or may not be run by this user');
        database = postgres(file, as);
      }
      try {
        for (const question of questions) {
          const [row] = await database.run(`SELECT count(*) AS n FROM statements WHERE ${question.sql}`);
          assert.equal(Number(row!.n), slowly(question), question.typed);
        }
      } finally {
        database.close();
      }
    });
});
