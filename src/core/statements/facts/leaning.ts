import { pastBeforeTo } from '../../language/english/date-words';
import { Class } from '../../language/english/english';
import { verbsThat } from '../../language/english/verbs';
import type { Word } from '../../text/words';
import { classOf, verbOf } from './said-words';

const nounsToo = verbsThat('noun');

/** So many words are looked at on each side. */
const REACH = 14;

const ahead = new Set(['will', "'ll", 'would', "'d", 'wouldn', 'shall', 'should', 'must', 'may', 'might', 'could']);
const behind = new Set(['had', 'was', 'were', 'did', 'has', 'have', "'ve", 'hadn', 'didn', 'hasn', 'haven', 'been']);
const present = new Set(['is', 'are', 'am', "'re", "'m", 'isn', 'aren']);

/** What one word says of the time of its clause: 1 ahead, -1 behind, 0 nothing. */
function told(words: readonly Word[], i: number): -1 | 0 | 1 {
  const word = words[i]!;
  const { lower } = word;
  const before = words[i - 1];
  if (lower === 'won' && words[i + 1]?.lower === "'t") return 1;
  if (ahead.has(lower)) return words[i + 1]?.lower === 'have' ? -1 : 1;
  if (behind.has(lower)) return lower === 'have' && (before?.lower === 'to' || ahead.has(before?.lower ?? '')) ? 0 : -1;
  if (present.has(lower)) return 1;
  const verb = verbOf(word);
  if (lower === 'to' && verbOf(words[i + 1])?.form === 'base') return pastBeforeTo.has(before?.lower ?? '') ? -1 : 1;
  // "expected on Friday", "due in May"
  if (/^(?:due|expected|scheduled|planned|set|slated)$/.test(lower)) return 1;
  if (verb?.form === 'past' || verb?.form === 'participle' || (!verb && /[^e]ed$/.test(lower))) {
    // "would be sold": its auxiliary tells.
    return /^(?:be|being|is|are|get)$/.test(before?.lower ?? '') ? 0 : -1;
  }
  if (verb?.form === 's' && !nounsToo.has(verb.lemma) && before?.kind === 'word')
    return classOf(before) & (Class.Determiner | Class.Preposition) ? 0 : 1;
  return 0;
}

/**
 * Whether the clause around a word speaks of what is to come (1) or of what has been (-1).
 * @param otherwise where nothing tells
 */
export function leaning<T extends -1 | 0 | 1>(words: readonly Word[], at: number, otherwise: T): -1 | 1 | T {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const found = told(words, i);
    if (found !== 0) return found;
  }
  for (let i = at + 1; i < words.length && i - at <= REACH; i++) {
    const found = told(words, i);
    if (found !== 0) return found;
  }
  return otherwise;
}
