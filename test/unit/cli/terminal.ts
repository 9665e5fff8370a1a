import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Actor } from '../../../src/core/actors/knowledge';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { run } from '../../../src/cli/run';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands on standard input: its bytes, piece by piece; nothing means that somebody sits at a terminal. */
export type Input = readonly (string | Uint8Array)[];

/** Runs the command line in this process. */
export async function sayso(argv: readonly string[], input?: Input): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [printed, complained] = [collect(stdout), collect(stderr)];
  const stdin = pieces(input ?? []);
  const code = await run(argv, { stdin, stdinIsTerminal: input === undefined, stdout, stderr, shipped });
  stdout.end();
  stderr.end();
  return { code, stdout: await printed, stderr: await complained };
}

/** What comes with Sayso, read once. */
export const shipped = (): Promise<readonly Actor[]> => (known ??= readShipped());
let known: Promise<readonly Actor[]> | undefined;
const readShipped = async (): Promise<readonly Actor[]> =>
  JSON.parse(await readFile('generated/knowledge.json', 'utf8')) as readonly Actor[];

// eslint-disable-next-line @typescript-eslint/require-await -- what reads it waits
async function* pieces(input: Input): AsyncGenerator<Uint8Array> {
  for (const piece of input) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Writes files into a folder that the test has for itself, and gives its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An invented article; its quote stands in line 5. */
export const article = [
  'Harbour talks end',
  '',
  'The talks on the harbour of Grenby ended on Tuesday.',
  '',
  '“The harbour stays open,” said Mira Tolland, who heads the port.',
  '',
].join('\n');
