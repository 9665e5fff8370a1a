import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Actor } from '../core/actors/knowledge';
import { run } from './run';
import { work } from './workers';

/** The compiled knowledge lies beside the program. */
const shipped = async (): Promise<readonly Actor[]> =>
  JSON.parse(await readFile(join(__dirname, 'knowledge.json'), 'utf8')) as readonly Actor[];

if (isMainThread)
  void run(process.argv.slice(2), {
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY,
    stdout: process.stdout,
    stderr: process.stderr,
    shipped,
    program: __filename,
  }).then((code) => {
    // Not `process.exit`: what was written must still get out.
    process.exitCode = code;
  });
else work();
