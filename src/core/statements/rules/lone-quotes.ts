import { cues } from '../../language/english/verbs';
import type { Block, Span } from '../../model';
import { wordsOf } from '../../text/words';
import { spanOf } from '../building';
import type { Item } from '../sentences/items';
import { itemsOf } from '../sentences/items';
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
  if (sentence[end - 1]?.tag !== ':') return null;
  for (let i = end - 2; i > 0; i--) {
    const { tag, verb } = sentence[i]!;
    if (tag !== 'V' || !verb || !cues.has(verb.lemma) || (verb.form !== 'past' && verb.form !== 's')) continue;
    let chain = i;
    while (chain > 0 && 'RX'.includes(sentence[chain - 1]!.tag)) chain--;
    const speaker = subjectBefore(sentence, chain, 0);
    if (speaker)
      return { speaker: spanOf(sentence, speaker), cue: spanOf(sentence, { from: i, to: i + 1 }), colon: true };
  }
  const subject = mainSubjectOf(sentence);
  return { speaker: subject && spanOf(sentence, subject), cue: null, colon: true };
}
