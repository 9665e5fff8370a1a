import type { Actor } from '../knowledge';
import type { Place } from '../records/read-knowledge';
import { rules } from './rules';
import type { LintFile, Severity } from './scene';
import { setScene } from './scene';

export type { LintFile, Severity } from './scene';

/** Something to put right in a file of actors. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in one plain sentence. */
  readonly advice: string;
}

export interface LintOptions {
  /** The actors that the files stand over: the shipped ones, and those of other files. */
  readonly base?: readonly Actor[];
  /** The present day, ISO 8601: open ends are stale by it. */
  readonly today: string;
}

/** The head of a file that a script made: nobody mends it by hand, so only what is broken there is said. */
const made = '# Made by ';

/** Looks through files of actors by all rules; findings by file, in the files' order, and place. */
export function lint(files: readonly LintFile[], { base = [], today }: LintOptions): readonly Finding[] {
  const below = files.filter(({ text }) => text.startsWith(made));
  // What was written by hand lies over what was made.
  const scene = setScene([...below, ...files.filter((file) => !below.includes(file))], base, today);
  const unread = new Set(below.map(({ name }) => name));
  const order = new Map(files.map(({ name }, i) => [name, i]));
  const findings = rules.flatMap(({ id: rule, severity, check }) =>
    [...check(scene)].map(({ file, place, message, advice }): Finding => ({
      rule,
      severity,
      file,
      ...place,
      message,
      advice,
    })),
  );
  const told = findings.filter(({ file, severity }) => severity === 'error' || !unread.has(file));
  return told.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line || a.column - b.column || 0);
}
