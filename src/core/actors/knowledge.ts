import type { ActorKind } from '../model';

/** Another form of an actor's name. */
export interface Alias {
  readonly text: string;
  /** ISO 639-1 of the writing, where it is not Latin or not English. */
  readonly lang?: string;
  /** Words of which one must stand in the article for this alias to count. */
  readonly needs?: readonly string[];
  /** The name stands for the actor only as a speaker or doer ("Moscow said"). */
  readonly metonym?: true;
}

/** A role with its dates: ISO 8601, `2004-03-09`, `2004-03` or `2004`; `to` is inclusive, null while still held on `asOf`. */
export interface Role {
  readonly title: string;
  readonly also?: readonly string[];
  readonly org?: string;
  readonly country?: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly source?: string;
  readonly asOf?: string;
}

/** One record of `knowledge/*.yaml`. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly gender?: 'male' | 'female';
  readonly country?: string;
  /** ISO 8601, a day, month or year. */
  readonly born?: string;
  readonly died?: string;
  readonly aliases: readonly Alias[];
  /** Spellings that never mean this actor; case and marks on letters make no difference. */
  readonly not?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly roles: readonly Role[];
  readonly links?: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /**
   * The file it stands in: relative to the folder of the shipped knowledge, or a whole address for a reader's own;
   * and its first line there, from 1.
   */
  readonly file?: string;
  readonly line?: number;
}
