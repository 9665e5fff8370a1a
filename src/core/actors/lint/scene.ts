import type { Actor, Role } from '../knowledge';
import { overlay } from '../records/overlay';
import type { KnowledgeFile, KnowledgeProblem, Locate, Place } from '../records/read-knowledge';
import { readSteps } from '../records/read-knowledge';
import type { Steps } from '../../text/steps';

/** A file to look through. */
export interface LintFile {
  readonly name: string;
  readonly text: string;
}

/** A record in one of the files. */
export interface Entry {
  readonly file: string;
  /** As it stands there. */
  readonly actor: Actor;
  /** Together with the records of the same id that it stands over. */
  readonly whole: Actor;
  readonly locate: Locate;
}

/** A role and the record that states it. */
export interface RoleEntry extends Entry {
  readonly role: Role;
  /** Its place in the record's list. */
  readonly index: number;
}

/** What the rules look at. */
export interface Scene {
  readonly entries: readonly Entry[];
  /** The roles that the entries state. */
  readonly roles: readonly RoleEntry[];
  /** Everybody that is known: the records of the files over those that they stand over. */
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  /** Ids of the records that the files stand over. */
  readonly base: ReadonlySet<string>;
  readonly switchedOff: readonly { readonly id: string; readonly file: string; readonly locate: Locate }[];
  readonly problems: readonly (KnowledgeProblem & { readonly file: string })[];
  /** The day on which this is looked at, ISO 8601. */
  readonly today: string;
}

/** Something that a rule found. */
export interface Remark {
  readonly file: string;
  readonly place: Place;
  /** What is wrong, and what to do about it: one plain sentence each. */
  readonly message: string;
  readonly advice: string;
}

export type Severity = 'error' | 'warning' | 'information';

export interface LintRule {
  /** Stays the same for ever: it stands in other programs' settings. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly check: (scene: Scene) => Iterable<Remark>;
}

/** @param base the actors that the files stand over */
export function* setScene(files: readonly LintFile[], base: readonly Actor[], today: string): Steps<Scene> {
  let actors = base;
  const read: { readonly name: string; readonly file: KnowledgeFile }[] = [];
  for (const { name, text } of files) {
    const known = new Set(actors.map(({ id }) => id));
    const file = yield* readSteps(text, { file: name, known, places: true });
    actors = overlay(actors, file);
    read.push({ name, file });
  }
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = read.flatMap(({ name, file }) =>
    file.actors.map((actor): Entry => {
      const whole = byId.get(actor.id) ?? actor;
      return { file: name, actor, whole, locate: file.places.get(actor.id)! };
    }),
  );
  return {
    entries,
    roles: entries.flatMap((entry) => entry.actor.roles.map((role, index) => ({ ...entry, role, index }))),
    actors,
    byId,
    base: new Set(base.map(({ id }) => id)),
    switchedOff: read.flatMap(({ name, file }) =>
      file.disabled.map((id) => ({ id, file: name, locate: file.places.get(id)! })),
    ),
    problems: read.flatMap(({ name, file }) => file.problems.map((problem) => ({ ...problem, file: name }))),
    today,
  };
}

/** A remark at a part of a record. */
export function at(entry: Entry, path: readonly (string | number)[], message: string, advice: string): Remark {
  return { file: entry.file, place: entry.locate(path), message, advice };
}
