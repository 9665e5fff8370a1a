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
export function spellingKey(name: string): string {
  return nameWords(name).map(variantKey).join(' ');
}

/** Names of the father, which come and go, and initials. */
const between = /^(?:.|.*(?:ovich|evich|ovic|evic|ovna|evna|oglu|ogli|ohli|kizi|qizi))$/;

/** Keys under which records for one person meet: each name in full, whatever the spelling and the order of its words. */
export function personKeys(actor: Actor): ReadonlySet<string> {
  const keys = new Set<string>();
  const free = actor.aliases.filter(({ needs }) => (needs?.length ?? 0) === 0);
  for (const name of [actor.name, ...free.map(({ text }) => text)]) {
    const words = nameWords(name).map(variantKey);
    const main = words.filter((word) => !between.test(word));
    if (main.length > 1) keys.add([...main].sort().join(' '));
  }
  return keys;
}
