import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '../core/actors/knowledge';
import type { Finding, LintFile } from '../core/actors/lint/lint';
import { lint as lintFiles } from '../core/actors/lint/lint';
import { canonical } from '../core/text/canonical';
import { onOneLine } from './io';
import { largestYaml, readText, reasonOf } from './read-file';
import { yamlFilesIn } from './yaml-files';

export interface LintOptions {
  readonly format?: 'text' | 'json';
  /** Looks at the files by themselves, not over the shipped knowledge. */
  readonly alone?: boolean;
  /** The present day, ISO 8601; for tests. */
  readonly today?: string;
}

/** Where the answer goes. */
export interface LintIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** The actors that come with Sayso. */
  readonly shipped: () => Promise<readonly Actor[]>;
}

/** Where a folder keeps its own knowledge; what is looked at where no path is given. */
const usual = join('.sayso', 'actors');

/** In bytes: all of them are held at once. */
const largestOfAll = 64 * 1024 * 1024;

const clean = 0;
const failed = 1;
const found = 2;

/** The YAML files that a path stands for: itself, or those right inside it; of a project's folder, its own knowledge. */
async function filesAt(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const inside = join(path, usual);
  const isProject = await stat(inside).then(
    (one) => one.isDirectory(),
    () => false,
  );
  return yamlFilesIn(isProject ? inside : path);
}

/**
 * Looks through files of actors, and writes what is to be put right to standard output.
 * @param paths files or folders; none stands for `.sayso/actors`
 * @returns the exit code: 0 clean, 2 there are findings, 1 something could not be read
 */
export async function lint(paths: readonly string[], options: LintOptions, io: LintIo): Promise<number> {
  const files = new Map<string, LintFile>();
  let unread = 0;
  let budget = largestOfAll;
  const cannotRead = (path: string, error: unknown): void => {
    unread++;
    io.stderr.write(`sayso: ${onOneLine(path)}: ${reasonOf(error)}\n`);
  };
  for (const path of paths.length > 0 ? paths : [usual]) {
    try {
      for (const name of await filesAt(path)) {
        try {
          const { text } = canonical(await readText(name, null, Math.min(largestYaml, budget)));
          budget -= text.length;
          files.set(name, { name, text });
        } catch (error) {
          cannotRead(name, error);
        }
      }
    } catch (error) {
      cannotRead(path, error);
    }
  }
  const base = options.alone ? [] : await io.shipped();
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const findings = lintFiles([...files.values()], { base, today });
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  // Of files that could not be read nothing is known, so nothing good is said of them.
  else if (files.size > 0) io.stdout.write(asText(findings, files.size));
  if (unread > 0) return failed;
  return findings.length > 0 ? found : clean;
}

function asText(findings: readonly Finding[], files: number): string {
  const lines = findings.map(
    ({ file, line, column, severity, message, advice, rule }) =>
      `${onOneLine(`${file}:${line}:${column}: ${severity}: ${message} ${advice}`)} [${rule}]\n`,
  );
  const looked = `${files} ${files === 1 ? 'file' : 'files'}`;
  const sum = findings.length === 0 ? 'Nothing' : findings.length === 1 ? '1 thing' : `${findings.length} things`;
  return `${lines.join('')}${sum} to put right in ${looked}.\n`;
}
