import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A database with the table `statements`, made of answers as docs/scale.sql tells. */
export interface Database {
  run(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): void;
}

/** @param answers a file of `extract --jsonl --fields statements` */
export async function duckDb(answers: string): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const run: Database['run'] = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  await run(
    `CREATE TABLE statements AS SELECT article, s.* FROM (SELECT id AS article, unnest(statements) AS s FROM read_json('${answers}'))`,
  );
  return { run, close: () => connection.closeSync() };
}

const table = `CREATE TABLE answers (line jsonb);
\\copy answers FROM pstdin WITH (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02')`;

const columns =
  'id text, date text, latest text, precision text, outlet text, kind text, type text, negated boolean, actor text, speaker text, about jsonb, words text, "start" int, "end" int, confidence float';

/** Whether PostgreSQL can be had, and as whom its programs run: they refuse to as the first user of a machine. */
export function postgresAs(): { readonly uid?: number } | null {
  try {
    execFileSync('initdb', ['--version'], { stdio: 'ignore' });
    execFileSync('psql', ['--version'], { stdio: 'ignore' });
    if (process.getuid?.() !== 0) return {};
    return {
      uid: Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
    };
  } catch {
    return null;
  }
}

/** A server of its own, which nobody else can reach: it listens in a new folder only. */
export function postgres(answers: string, as: { readonly uid?: number }): Database {
  // The path of a socket must be short.
  const folder = mkdtempSync(join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'sayso-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const own = { ...as, cwd: folder, stdio: 'ignore' } as const;
  const psql = (input: string): string =>
    execFileSync('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'reader', 'postgres'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
  execFileSync('initdb', ['-D', data, '-A', 'trust', '-U', 'reader', '-E', 'UTF8', '--locale=C', '-N'], own);
  execFileSync('pg_ctl', ['-D', data, '-w', '-o', `-k ${folder} -c listen_addresses= -c fsync=off`, 'start'], own);
  const close = (): void => {
    execFileSync('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], own);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    psql(table.replace('pstdin', `'${answers}'`));
    psql(
      `CREATE TABLE statements AS SELECT line->>'id' AS article, s.* FROM answers, jsonb_to_recordset(line->'statements') AS s(${columns});`,
    );
  } catch (error) {
    close();
    throw error;
  }
  const run: Database['run'] = (sql) => {
    const bare = sql.replace(/--.*/g, '').trim().replace(/;$/, '');
    const json = psql(`SELECT coalesce(json_agg(t), '[]') FROM (${bare}) t;`);
    return Promise.resolve(JSON.parse(json) as Record<string, unknown>[]);
  };
  return { run, close };
}
