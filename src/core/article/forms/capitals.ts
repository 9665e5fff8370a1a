import { classes } from '../../language/english/english';
import { notGivenNames } from '../../language/english/ordinary-words';
import { verbs } from '../../language/english/verbs';
import type { Edit } from '../../text/rewrite';
import { countCases } from '../../text/letters';
import { Sign } from './signs';
import type { Source } from './source';

/** Abbreviations that are words in small letters, or would be lost in them. */
const keep = new Set(
  'i us usa uk un eu nato osce who imf fbi cia nasa opec bbc cnn afp ap tass rfe un unesco unicef csto aids gdp ceo'.split(
    ' ',
  ),
);
const particles = new Set('de la le van von der den bin al el di da du of the and'.split(' '));

/** Letters of two code units, which only mathematics and dead scripts have: the first of the two. */
const rare = /[\ud800-\udbff]/;

function isLoud(text: string, share: number): boolean {
  const { capitals, small } = countCases(text);
  let [upper, lower] = [capitals, small];
  if (rare.test(text))
    for (const letter of text) {
      if (letter.length === 1) continue;
      if (/\p{Lu}/u.test(letter)) upper++;
      else if (/\p{Ll}/u.test(letter)) lower++;
    }
  return upper >= 12 && upper >= (upper + lower) * share;
}

/** How much of a text must be capitals, and of a line in a text that is none. */
const [ofText, ofLine] = [0.85, 0.97];
/** A shorter line is a headline. */
const fewestWords = 5;

const isSentence = (line: string): boolean =>
  line.trim().split(/\s+/).length >= fewestWords && /[.!?]["”’)]*\s*$/.test(line) && isLoud(line, ofLine);

/** The word as it stands in a sentence: small where English knows it, with a capital where it may be a name. */
function quiet(word: string, opens: boolean): string {
  const low = word.toLowerCase();
  if (keep.has(low)) return word;
  const small = classes.has(low) || verbs.has(low) || notGivenNames.has(low) || particles.has(low);
  return small && !opens ? low : word[0]! + low.slice(1);
}

/** "THE DRIVER, ARNE KOSK,": whoever is named behind it is told by a word that is no name. */
const trade = /\b(?:THE|A|AN|HIS|HER|THEIR|ITS|\p{Lu}+['’]S)\s(?:\p{Lu}{3,}\s)?$/iu;
/** Two capitals and a stop at the end of a line; what they are is looked at last, for it takes longest. */
const mayEndLoud = /[A-Z\u0080-\uffff]{2}[.!?]["”’)]*\s*$/gm;
function endsLoud(text: string): boolean {
  for (const { index } of text.matchAll(mayEndLoud))
    if (/\p{Lu}{2}$/u.test(text.slice(Math.max(0, index - 2), index + 2))) return true;
  return false;
}
/** "HIS CLUB, THE LEAGUE OF ROWERS," */
const owned = /\b(?:HIS|HER|THEIR|ITS)\s$/i;
const named = /^, \p{Lu}{2,} \p{Lu}{2,}[.,]/u;

/** Text in capitals alone, as old wires and captions have it: small letters where no name can be meant. */
export function capitals(source: Source): readonly Edit[] {
  const { text, has } = source;
  const sample = text.slice(0, 20_000);
  const all = sample.length >= 200 && isLoud(sample, ofText);
  if (!all && !(has(Sign.LoudEnd) && endsLoud(text))) return [];
  const edits: Edit[] = [];
  for (const [at, line] of source.lines.entries()) {
    if (line.blank || (!all && (at === 0 || !isSentence(line.text)))) continue;
    for (const match of line.text.matchAll(/\p{Lu}[\p{Lu}\p{M}]+|(?<=\p{Lu}['’])\p{Lu}(?!\p{L})/gu)) {
      // A part behind an apostrophe or a hyphen belongs to the word before: "DON'T".
      const before = line.text.slice(0, match.index);
      const opens = /^\W*$|[.!?:]["”’)]*\s+["“‘(]*$|["“]$/.test(before);
      const behind = line.text.slice(match.index + match[0].length);
      const low =
        /\p{L}['’]$/u.test(before) ||
        (behind.startsWith(',') && (owned.test(before) || (trade.test(before) && named.test(behind))));
      const word = low ? match[0].toLowerCase() : quiet(match[0], opens);
      if (word === match[0]) continue;
      edits.push({ start: line.start + match.index, end: line.start + match.index + word.length, text: word });
    }
  }
  return edits;
}
