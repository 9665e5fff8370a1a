import type { Actor } from '../knowledge';

/** Something that may be written at a place. */
export interface Offer {
  readonly label: string;
  /** A `field` and a `choice` stand in the JSON Schema, too. */
  readonly kind: 'record' | 'field' | 'choice' | 'actor' | 'country' | 'text';
  /** What takes the place of the word: a TextMate snippet. */
  readonly snippet: string;
  /** Beside the label. */
  readonly detail?: string | undefined;
  /** What it is for, in plain words. */
  readonly help?: string;
  /** The actor that it stands for. */
  readonly about?: Actor;
  /** What may be typed to find it, besides the label. */
  readonly find?: string;
  /** Whether something can be offered for what comes behind it. */
  readonly more?: boolean;
}

/** What offers are made from. */
export interface World {
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  /** ISO 8601. */
  readonly today: string;
}
