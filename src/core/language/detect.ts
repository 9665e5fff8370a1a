import { fold } from '../text/fold';
import { mainScript } from '../text/scripts';
import type { Script } from '../text/scripts';
import { functionWords } from './function-words';
import { layouts } from './layouts';

/** Scripts that one language of the field has to itself. */
const alone: Readonly<Record<Exclude<Script, 'latin' | 'cyrillic' | 'arabic' | 'han'>, string>> = {
  armenian: 'hy',
  georgian: 'ka',
  greek: 'el',
  hebrew: 'he',
  hangul: 'ko',
  kana: 'ja',
  devanagari: 'hi',
};

/** Letters that tell one language from its neighbours; each counts like a small word. */
const tellingLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['az', /ə/g],
  ['uk', /[іїєґ]/g],
  ['be', /[іўэ]/g],
  ['sr', /[ђћџљњ]/g],
];

const anyTelling = /[əіїєґўэђћџљњ]/;

type WordTable = ReadonlyMap<string, readonly string[]>;
function tableOf(languages: Readonly<Record<string, string>>): WordTable {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages))
    for (const word of new Set(words.split(' ').map(fold))) table.set(word, [...(table.get(word) ?? []), language]);
  return table;
}
const latin = tableOf(functionWords.latin);
const cyrillic = tableOf(functionWords.cyrillic);

/** A sample is enough, and keeps a huge file from costing more. */
const sampleSize = 1_200;

/** The language of the small words, as far as they tell: the likeliest, and whether it is told by them alone. */
function byWords(text: string, table: WordTable): { readonly likely: string; readonly sure: boolean } {
  const folded = fold(text);
  const score = new Map<string, number>();
  let words = 0;
  let hits = 0;
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    words++;
    const languages = table.get(word);
    if (!languages) continue;
    hits++;
    // A word of one language proves more than one that many share.
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + 1 / languages.length + 1);
  }
  if (anyTelling.test(folded))
    for (const [language, letters] of tellingLetters) {
      const found = folded.match(letters)?.length ?? 0;
      if (score.has(language) || found > 2) score.set(language, (score.get(language) ?? 0) + found);
    }
  const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
  if (!first) return { likely: 'und', sure: false };
  const few = first[1] < 3 || hits < Math.min(words, 400) * 0.06;
  const close = second !== undefined && first[1] < second[1] * 1.1 && words < 40;
  return { likely: first[0], sure: !few && !close };
}

/** An item of two lines may have hardly a small word; its words of reporting tell then. */
const shortText = 400;
const trade = new Map<string, Set<string>>();
for (const { language, reporting, weekdays, months } of layouts)
  for (const word of [...reporting, ...weekdays.flat(), ...months.flat()])
    if (word.length > 3) trade.set(fold(word), (trade.get(fold(word)) ?? new Set()).add(language));

/** @param likely the language that the small words have most of: one word of the trade is enough for it */
function byTrade(text: string, likely: string): string {
  const score = new Map<string, Set<string>>();
  for (const [word] of fold(text).matchAll(/\p{L}[\p{L}\p{M}]*/gu))
    for (const form of [word, word.replace(/(?:ed|s)$/, '')])
      for (const language of trade.get(form) ?? []) score.set(language, (score.get(language) ?? new Set()).add(word));
  const [first, second] = [...score].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size >= (first[0] === likely ? 1 : 2) && first[1].size > (second?.[1].size ?? 0)
    ? first[0]
    : 'und';
}

/**
 * The language of a text, by its script and its small words: ISO 639-1, or `und` where the text is too short to tell.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleSize);
  const { script, letters } = mainScript(sample);
  if (!script || letters < 8) return 'und';
  if (script === 'latin' || script === 'cyrillic') {
    const found = byWords(sample, script === 'latin' ? latin : cyrillic);
    if (found.sure) return found.likely;
    return letters < shortText ? byTrade(sample, found.likely) : 'und';
  }
  if (script === 'arabic') {
    // Persian alone writes these four; its kaf and yeh have code points of their own.
    const persian = sample.match(/[پچژگکی]/g)?.length ?? 0;
    return persian > letters * 0.02 ? 'fa' : 'ar';
  }
  if (script === 'han') return /[\u3040-\u30ff]/.test(sample) ? 'ja' : 'zh';
  return alone[script];
}
