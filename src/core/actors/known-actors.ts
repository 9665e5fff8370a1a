import type { Actor } from './knowledge';
import type { NameIndex } from './names/index';
import type { RuledOut } from './names/ruled-out';
import type { RoleIndex } from './roles/index';

/** The actors, ready to be found in texts; built once for all articles. */
export interface Knowledge {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly actors: readonly Actor[];
  readonly names: NameIndex;
  /** Folded demonyms and the countries they stand for: "russian" → RU. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly roles: RoleIndex;
  /** Names that never mean some of the actors whom they would fit. */
  readonly ruledOut: RuledOut;
  /** With `actors`, what another process needs to build the same. */
  readonly variants: boolean;
}

export interface KnowledgeOptions {
  /** Whether other spellings of a person's name are found by rule ("Pashinian"); true unless said otherwise. */
  readonly variants?: boolean;
}
