import { cues } from '../../language/english/verbs';
import type { Block, Span } from '../../model';
import { wordsOf } from '../../text/words';
import { spanOf } from '../building';
import type { Item } from '../sentences/items';
import { itemsOf } from '../sentences/items';
import type { Range } from '../grammar/phrases';
import { phraseAfter } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';
import { mainSubjectOf } from './unclaimed-marks';
import { tagSentence } from '../sentences/tagging';

/** Who is at hand for words in marks that stand alone. */
export interface Introduced {
  readonly speaker: Span | null;
  /** The reporting verb of "Holm went on:". */
  readonly cue: Span | null;
  /** Whether a colon says that the words follow. */
  readonly colon: boolean;
}

/** Who speaks in words in marks that fill their paragraph, by the paragraphs around it. */
export interface Lone {
  readonly rule: 'signed-quote' | 'introduced-quote' | 'floating-quote';
  readonly speaker: Span;
  readonly cue: Span | null;
}

/**
 * @param next the block after the quote's
 * @param before what the paragraph before says; null where the quote does not begin its paragraph
 */
export function loneQuote(text: string, next: Block | undefined, before: Introduced | null): Lone | null {
  const signature = signatureIn(text, next);
  if (signature) return { rule: 'signed-quote', speaker: signature, cue: null };
  if (!before?.speaker) return null;
  return { rule: before.colon ? 'introduced-quote' : 'floating-quote', speaker: before.speaker, cue: before.cue };
}

/** A line with a name under a quote is no longer than this many characters. */
const LONGEST_SIGNATURE = 160;

/** "– Ivo Reyle, mayor of Grenby" in a paragraph of its own signs the quote above it. Null for any other paragraph. */
export function signatureIn(text: string, block: Block | undefined): Span | null {
  if (block?.kind !== 'body' || block.end - block.start > LONGEST_SIGNATURE) return null;
  const words = text.slice(block.start, block.end);
  if (!/^\s*[-–—―~]+\s*\p{L}/u.test(words)) return null;
  const items = itemsOf(wordsOf(words, block.start), []);
  tagSentence(items);
  const from = items.findIndex((item) => 'DNE'.includes(item.tag));
  const name = from < 0 ? null : phraseAfter(items, from);
  if (!name || !items.slice(name.from, name.to).some((item) => item.tag === 'E' || item.capital)) return null;
  return spanOf(items, name);
}

/** Who is introduced by a sentence that ends in a colon: "After the talks, Holm told the guild:". Null where there is no colon. */
export function introducedBy(sentence: readonly Item[]): Introduced | null {
  let end = sentence.length;
  while (end > 0 && '.-'.includes(sentence[end - 1]!.tag)) end--;
  if (sentence[end - 1]?.tag !== ':') return deskOf(sentence) ?? releaseOf(sentence);
  for (let i = end - 2; i > 0; i--) {
    const { tag, verb } = sentence[i]!;
    if (tag !== 'V' || !verb || !cues.has(verb.lemma) || (verb.form !== 'past' && verb.form !== 's')) continue;
    let chain = i;
    while (chain > 0 && 'RX'.includes(sentence[chain - 1]!.tag)) chain--;
    const speaker = subjectBefore(sentence, chain, 0);
    if (speaker)
      return { speaker: spanOf(sentence, speaker), cue: spanOf(sentence, { from: i, to: i + 1 }), colon: true };
  }
  const subject = labelOf(sentence, end - 1) ?? mainSubjectOf(sentence);
  return { speaker: subject && spanOf(sentence, subject), cue: null, colon: true };
}

/** What stands before the name of whoever speaks below: "And from", "Statement by", "A word from". */
const releaseWords =
  /^(?:(?:and|also|next|now|a|the|this|statement|remarks?|words?|comments?|message|reaction|response|quote|reply|full|joint|media|press|written)\s+)*(?:from|by|of)$/;

/** A line that only names somebody, "Mayor Petra Holm:", "Statement by Petra Holm:". @param end the place of its colon */
function labelOf(sentence: readonly Item[], end: number): Range | null {
  const items = sentence.slice(0, end);
  if (end > LONGEST_LABEL || items.some(({ tag }) => tag === 'V' || tag === 'Q')) return null;
  const lead = items.findIndex(({ lower }) => /^(?:from|by|of)$/.test(lower));
  const opens = lead >= 0 && releaseWords.test(words(items.slice(0, lead + 1)));
  const name = phraseAfter(items, opens ? lead + 1 : 0);
  if (!name || !items.slice(name.from, name.to).some(({ tag }) => tag === 'E')) return null;
  return opens || name.to === end ? name : null;
}

/** "From the desk of Petra Holm, chief analyst of the Norda Institute.": a line that says whose words follow. */
function deskOf(sentence: readonly Item[]): Introduced | null {
  const lead = sentence.findIndex(({ lower }) => lower === 'of') + 1;
  if (!/^from the (?:desk|office|pen|press office) of$/.test(words(sentence.slice(0, lead)))) return null;
  const name = phraseAfter(sentence, lead);
  // "…, who heads the guild" tells of the one named; any other verb makes it a sentence.
  const behind = sentence.findIndex(({ tag, lower }) => tag === 'V' || lower === 'who');
  return name && sentence[behind]?.tag !== 'V' ? { speaker: spanOf(sentence, name), cue: null, colon: true } : null;
}

/** "Statement from Principal Joy Hart on the closing of the school": the heading of words that follow in marks. */
function releaseOf(sentence: readonly Item[]): Introduced | null {
  const lead = sentence.findIndex(({ lower }) => lower === 'from' || lower === 'by');
  if (lead < 1 || !releaseWords.test(words(sentence.slice(0, lead + 1)))) return null;
  const name = phraseAfter(sentence, lead + 1);
  const named = name && sentence.slice(name.from, name.to).filter(({ tag }) => tag === 'E').length >= 2;
  return named ? { speaker: spanOf(sentence, name), cue: null, colon: true } : null;
}

const words = (items: readonly Item[]): string => items.map(({ lower }) => lower).join(' ');

/** A line that names somebody is no longer, in words and signs. */
const LONGEST_LABEL = 24;

/** Words in marks on a line of their own: a heading has fewer. */
const LONGEST_HEADING = 6;

/** UTF-16 code units in which the line must end. */
const BLANKS = 8;

/** “A bad smell”, alone on its line and without a stop, is the heading of what follows. */
export function isSubheading(text: string, sentence: readonly Item[]): boolean {
  const [only] = sentence;
  return (
    sentence.length === 1 &&
    only!.tag === 'Q' &&
    only!.size < LONGEST_HEADING &&
    only!.ending === '' &&
    only!.capital &&
    /^[ \t\r]*\n/.test(text.slice(only!.end, only!.end + BLANKS))
  );
}
