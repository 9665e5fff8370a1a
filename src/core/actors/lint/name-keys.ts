import { fold } from '../../text/fold-name';
import type { Actor } from '../knowledge';
import { variantKey } from '../names/spelling';
import { wordAt, wordsOf } from '../../text/name-words';

/** The folded words of a name. */
export function nameWords(name: string): readonly string[] {
  const words = wordsOf(name);
  return Array.from({ length: words.count }, (_, i) => fold(wordAt(words, i)));
}

/** Alike for all spellings of a name, in whatever alphabet. */
function spellingKey(name: string): string {
  return nameWords(name).map(variantKey).join(' ');
}

/** Names of the father, which come and go, and initials. */
const between = /^(?:.|.*(?:ovich|evich|ovic|evic|ovna|evna|oglu|ogli|ohli|kizi|qizi))$/;

/** Under which keys a record meets others. */
export interface NameKeys {
  /** The main name, as it is written. */
  readonly main: string;
  /** Each name in full that needs no words beside it, as if a person's: whatever the spelling and the order of its words. */
  readonly person: ReadonlySet<string>;
  /** All names. */
  readonly names: readonly string[];
}

/** Records are never changed, and a file is looked through at each pause in typing: most records were there before. */
const known = new WeakMap<Actor, NameKeys>();

export function keysOf(actor: Actor): NameKeys {
  let keys = known.get(actor);
  if (!keys) {
    keys = readKeys(actor);
    known.set(actor, keys);
  }
  return keys;
}

function readKeys({ kind, name, aliases }: Actor): NameKeys {
  const free = aliases.filter(({ needs }) => (needs?.length ?? 0) === 0);
  return {
    main: nameWords(name).join(' '),
    person: new Set([name, ...free.map(({ text }) => text)].flatMap(inFull)),
    names: [name, ...aliases.map(({ text }) => text)].map((text) => nameKey(kind, text)),
  };
}

/** Persons are found by all spellings, everything else as it is written. */
export function nameKey(kind: Actor['kind'], text: string): string {
  return kind === 'person' ? spellingKey(text) : nameWords(text).join(' ');
}

/** One key, or none for a name of one word. */
function inFull(name: string): readonly string[] {
  const main = nameWords(name)
    .map(variantKey)
    .filter((word) => !between.test(word));
  return main.length > 1 ? [main.sort().join(' ')] : [];
}
