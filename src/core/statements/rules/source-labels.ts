import type { Item } from '../sentences/items';
import { phraseAfter, type Range } from '../grammar/phrases';

/** "Source: Petra Holm on Telegram", "Source: Norvia Wire, citing the harbour police": a line that says whose words are reported below. */
export function sourceLine(sentence: readonly Item[]): Range | null {
  if (!/^sources?$/.test(sentence[0]?.lower ?? '') || sentence[1]?.tag !== ':') return null;
  const citing = sentence.findIndex(({ lower }, i) => i > 1 && /^(?:citing|quoting)$/.test(lower));
  return phraseAfter(sentence, citing > 0 ? citing + 1 : 2);
}

/** "Quote: “…”", "Quote from the police: “…”", "Direct quote from Holm: “…”". Null for any other line. */
export function quoteLine(
  sentence: readonly Item[],
): { readonly quote: number; readonly speaker: Range | null } | null {
  const quote = sentence.findIndex(({ tag }) => tag === 'Q');
  if (quote < 2 || quote > LONGEST || sentence[quote - 1]!.tag !== ':') return null;
  const label = sentence[0]!.lower === 'quote' ? 0 : sentence[1]!.lower === 'quote' ? 1 : -1;
  if (label < 0 || (label === 1 && !/^(?:direct|full)$/.test(sentence[0]!.lower))) return null;
  if (label + 2 === quote) return { quote, speaker: null };
  if (!/^(?:from|of|by)$/.test(sentence[label + 1]!.lower)) return null;
  const speaker = phraseAfter(sentence, label + 2);
  return speaker && { quote, speaker };
}

/** A label has no more words. */
const LONGEST = 14;
