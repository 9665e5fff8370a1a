import type { Word } from '../../text/words';

/** Words of a link's label and of its address, as they are cut. */
const LONGEST_LABEL = 30;
const LONGEST_ADDRESS = 60;

/** What is no sign need not be compared. */
const isMarkup = ({ kind, text }: Word): boolean =>
  kind === 'punctuation' && (text === '*' || text === '[' || text === '>' || text === '**');

/** Signs that a page, a letter or an editor put around the words: "**", ">" at the beginning, "[12]", "](https://…)". */
export function withoutMarkup(words: readonly Word[]): readonly Word[] {
  if (!words.some(isMarkup)) return words;
  const kept: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (/^\*+$/.test(word.text) || (word.text === '>' && kept.length === 0)) continue;
    if (word.text === '[') {
      const number = words[i + 1]?.kind === 'number' && words[i + 2]?.text === ']';
      // "safe.[12]"
      if (number && words[i - 1]?.end === word.start) {
        i += 2;
        continue;
      }
      if (linkFrom(words, i) > 0) continue;
    }
    if (word.text === ']') {
      const to = linkEnd(words, i);
      if (to > 0) {
        i = to;
        continue;
      }
    }
    kept.push(word);
  }
  return kept;
}

/** The "]" of a link whose words begin at a "[". */
function linkFrom(words: readonly Word[], open: number): number {
  for (let i = open + 1; i < Math.min(open + LONGEST_LABEL, words.length); i++) {
    if (words[i]!.text === '[') return -1;
    if (words[i]!.text === ']') return linkEnd(words, i);
  }
  return -1;
}

/** The ")" of "](https://…)". */
function linkEnd(words: readonly Word[], close: number): number {
  const open = words[close + 1];
  if (
    open?.text !== '(' ||
    open.start !== words[close]!.end ||
    !/^(?:https?|www\..*|mailto)$/.test(words[close + 2]?.lower ?? '')
  )
    return -1;
  for (let i = close + 3; i < Math.min(close + LONGEST_ADDRESS, words.length); i++)
    if (words[i]!.text === ')') return i;
  return -1;
}
