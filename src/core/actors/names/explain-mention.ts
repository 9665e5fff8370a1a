import type { Span } from '../../model';
import type { Actor } from '../knowledge';
import type { SpellingRule } from './spelling';
import { rulesBetween } from './spelling';
import { wordAt, wordsOf } from '../../text/name-words';

/** How the words of an article came to mean an actor. */
export interface Spelling {
  /** The name in the record that they are a spelling of. */
  readonly name: string;
  /** The rules that join the two; empty where they are alike. See `spellingRules` for their words. */
  readonly rules: readonly SpellingRule[];
}

function wordList(text: string): readonly string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => wordAt(words, i));
}

/** The rules between two names, the shorter being the end of the longer; null where they do not meet. */
function between(written: readonly string[], name: readonly string[]): readonly SpellingRule[] | null {
  const rules = new Set<SpellingRule>();
  const shift = name.length - written.length;
  if (shift < 0) return null;
  for (let i = 0; i < written.length; i++) {
    const found = rulesBetween(written[i]!, name[i + shift]!);
    if (!found) return null;
    for (const rule of found) rules.add(rule);
  }
  return [...rules];
}

/**
 * Which of an actor's names the words are, and by which spelling rules; null for roles and pronouns.
 * @param span a mention of the actor in `text`
 */
export function explainMention(text: string, span: Span, actor: Actor): Spelling | null {
  const written = wordList(text.slice(span.start, span.end));
  let best: Spelling | null = null;
  // The name with the fewest words left over, then the fewest rules.
  let gap = Infinity;
  for (const name of [actor.name, ...actor.aliases.map((alias) => alias.text)]) {
    const rules = between(written, wordList(name));
    if (!rules) continue;
    const apart = wordList(name).length - written.length;
    if (!best || apart < gap || (apart === gap && rules.length < best.rules.length)) {
      best = { name, rules };
      gap = apart;
    }
  }
  return best;
}
