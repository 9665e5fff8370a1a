import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, knowledge } from '../../../scripts/corpus/articles.mjs';
import { folderOf, sayso } from '../cli/terminal';
import { type Database, duckDb, postgres, postgresAs } from './databases';
import { skip } from '../shared';

const articles = generate(40, 5);
const said = articles.flatMap((one) => one.said.map((each) => ({ ...each, article: one })));

const queries = new Map(
  readFileSync('docs/scale.sql', 'utf8')
    .split('-- name: ')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
);

describe('docs/scale.sql', () => {
  let answers = '';

  before(async () => {
    const folder = folderOf({ 'people.yaml': knowledge });
    const input = articles.map(({ path, text }) => `${JSON.stringify({ id: path, text })}\n`).join('');
    const people = join(folder, 'people.yaml');
    const { stdout } = await sayso(['extract', '--jsonl', '--fields', 'statements', '--knowledge', people], [input]);
    answers = join(folder, 'answers.jsonl');
    writeFileSync(answers, stdout);
  });

  for (const name of ['DuckDB', 'PostgreSQL'] as const) {
    describe(`in ${name}`, () => {
      let database: Database | undefined;
      const run: Database['run'] = (sql) => database!.run(sql);

      before(async function () {
        if (name === 'DuckDB') database = await duckDb(answers);
        else {
          const as = postgresAs();
          if (!as) skip(this, 'PostgreSQL is not installed, or may not be run by this user');
          database = postgres(answers, as);
        }
      });

      after(() => database?.close());

      it('answers a dossier as the corpus does', async () => {
        const { speaker } = said[0]!;
        const rows = await run(queries.get('dossier')!.replace('mira-tolland', speaker));
        assert.equal(rows.length, said.filter((one) => one.speaker === speaker).length);
        const dates = rows.map(({ date }) => (date as string | null) ?? '9999');
        assert.deepEqual(dates, dates.toSorted());
      });

      it('tells who spoke of a corridor in a month', async () => {
        const month = said
          .find(({ words, article }) => words.includes('corridor') && article.date)!
          .article.date!.slice(0, 7);
        const rows = await run(queries.get('corridor')!.replaceAll('2021-01', month));
        const expected = said.filter(
          ({ words, article }) => words.includes('corridor') && article.date?.startsWith(month),
        );
        assert.equal(rows.length, expected.length);
      });

      it('tells apart who may have spoken of it in that month', async () => {
        const year = articles.find(
          ({ date, said: own }) => date && own.some(({ words }) => words.includes('corridor')),
        )!;
        const month = year.date!.slice(0, 7);
        const count = async (name: string): Promise<number> =>
          (await run(queries.get(name)!.replaceAll('2021-01', month))).length;
        const own = year.said.filter(({ words }) => words.includes('corridor')).length;
        const [certain, perhaps] = [await count('corridor'), await count('perhaps')];
        // Only the one is asked by what is no question.
        if (name === 'PostgreSQL') return;
        const change = (set: string): Promise<unknown> =>
          run(`UPDATE statements SET ${set} WHERE article = '${year.path}'`);
        await change(`date = '${month.slice(0, 4)}-01-01', latest = '${month.slice(0, 4)}-12-31', precision = 'year'`);
        assert.deepEqual([await count('corridor'), await count('perhaps')], [certain - own, perhaps + own]);
        await change(`date = '${month}-02', latest = NULL`);
        assert.deepEqual([await count('corridor'), await count('perhaps')], [certain - own, perhaps + own]);
        await change(`date = '${year.date}', latest = '${year.date}', precision = 'day'`);
        assert.deepEqual([await count('corridor'), await count('perhaps')], [certain, perhaps]);
      });

      it('finds the same words', async () => {
        const rows = await run(queries.get('same words')!);
        assert.ok(rows.length > 10);
        assert.equal(Number(rows[0]!.articles), 6);
      });
    });
  }
});
