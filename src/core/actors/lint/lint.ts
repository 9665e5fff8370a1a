import type { Actor } from '../knowledge';
import type { Place } from '../records/read-knowledge';
import type { Steps } from '../../text/steps';
import { atOnce, parts } from '../../text/steps';
import { keysOf } from './name-keys';
import { placeOf, seatsOf } from './offices';
import { rules } from './rules';
import type { LintFile, Scene, Severity } from './scene';
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

/** So many actors' names and roles are read in a step. */
const actorsAStep = 20;

/** Reads under which names and offices everybody is met, which rules ask for and which takes longest. */
function* meetAll({ actors, byId }: Scene): Steps<void> {
  for (const some of parts(actors, actorsAStep)) {
    for (const actor of some) {
      keysOf(actor);
      for (const role of actor.roles) {
        const place = placeOf(actor, role);
        if (place !== undefined) seatsOf(role, byId.get(place));
      }
    }
    yield;
  }
}

/** The head of a file that a script made: nobody mends it by hand, so only what is broken there is said. */
const made = '# Made by ';

/** Looks through files of actors by all rules; findings by file, in the files' order, and place. */
export function lint(files: readonly LintFile[], options: LintOptions): readonly Finding[] {
  return atOnce(lintSteps(files, options));
}

/** The same in steps of some milliseconds. */
export function* lintSteps(files: readonly LintFile[], { base = [], today }: LintOptions): Steps<readonly Finding[]> {
  const below = files.filter(({ text }) => text.startsWith(made));
  // What was written by hand lies over what was made.
  const scene = yield* setScene([...below, ...files.filter((file) => !below.includes(file))], base, today);
  const unread = new Set(below.map(({ name }) => name));
  const order = new Map(files.map(({ name }, i) => [name, i]));
  yield* meetAll(scene);
  const findings: Finding[] = [];
  for (const { id: rule, severity, check } of rules) {
    for (const { file, place, message, advice } of check(scene))
      findings.push({ rule, severity, file, ...place, message, advice });
    yield;
  }
  const told = findings.filter(({ file, severity }) => severity === 'error' || !unread.has(file));
  return told.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line || a.column - b.column || 0);
}
