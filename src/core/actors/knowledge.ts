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
  /** The name counts only in articles of this time; ISO 8601, a day, month or year, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** A span of time: ISO 8601, days, months or years, both included; open where one is left out. */
export interface TimeSpan {
  readonly from?: string;
  readonly to?: string;
}

/** What an actor was called in a span of time. */
export interface DatedName extends TimeSpan {
  readonly text: string;
}

/**
 * A role with its dates: ISO 8601, `2004-03-09`, `2004-03` or `2004`; `to` is inclusive, null while still held on `asOf`.
 * Without `to` it is not known when it ended, without `from` when it began.
 */
export interface Role {
  readonly title: string;
  readonly also?: readonly string[];
  readonly org?: string;
  readonly country?: string;
  readonly from?: string;
  /** The first day on which a source has them in office, where the beginning is not known. */
  readonly seen?: string;
  readonly to?: string | null;
  readonly source?: string;
  /** The day for which `source` was looked at: a dated page or dump vouches for its own day. */
  readonly asOf?: string;
  /** What is in dispute about it, in a few words. */
  readonly contested?: string;
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
  /** When this person may be meant: `from` holds of all names, `to` of the surname alone. */
  readonly active?: TimeSpan;
  /** Words of which one must stand in the article for any of the names to count. */
  readonly needs?: readonly string[];
  /** What it was called when; outside of these it is called `name`. */
  readonly names?: readonly DatedName[];
  readonly aliases: readonly Alias[];
  /** Spellings that never mean this actor; case and marks on letters make no difference. */
  readonly not?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly roles: readonly Role[];
  /** In this span there were no other roles than those on record. */
  readonly complete?: TimeSpan;
  readonly links?: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /**
   * The file it stands in: relative to the folder of the shipped knowledge, or a whole address for a reader's own;
   * and its first line there, from 1.
   */
  readonly file?: string;
  readonly line?: number;
}

/** Whether an actor is a place with people of its own. */
export function isPlace({ kind }: Actor): boolean {
  return kind === 'state' || kind === 'region';
}

/** What records write as their `country`: a state's code, a region's id. */
export function placeKey({ kind, country, id }: Actor): string {
  return kind === 'region' ? id : (country ?? id);
}
