import { sayingNouns } from '../../language/english/cue-nouns';
import { isHeading } from '../../article/turns/labels';
import { Class } from '../../language/english/english';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Item } from '../sentences/items';
import { endsPhrase, phraseAfter, type Range, withApposition } from '../grammar/phrases';
import { mainSubject, subjectBefore } from '../grammar/subjects';
import { isSpokesman } from './headline';
import { saidOfQuote } from './said-of-quote';
import { owner } from './cue-nouns';
import { PHRASE } from '../grammar/reach';

/** Who speaks in words in marks that no reporting verb claims. */
export interface Unclaimed {
  readonly rule:
    | 'content-speaker-any-verb'
    | 'said-of-quote'
    | 'noun-colon-quote'
    | 'name-beside-quote'
    | 'colon-quote'
    | 'quote-in-clause';
  readonly speaker: Range | null;
  readonly cue: Range | null;
}

/** Words in marks inside a sentence are a quote of their own only from this many words on. */
const SHORTEST = 4;
/** So many items away from the words in marks their verb may stand. */
const LONGEST_SPEAKER = 14;

/**
 * Reads words in marks that share their sentence with others. Null where they are a title or a scare word.
 * @param speaks in a headline, whether an item belongs to the name of somebody who can speak
 */
export function unclaimed(
  sentence: readonly Item[],
  at: number,
  speaks: ((item: Item) => boolean) | null,
): Unclaimed | null {
  const item = sentence[at]!;
  const told = saidOfQuote(sentence, at + 1);
  if (told) return told;
  const verb = anyVerbAfter(sentence, at);
  if (verb) return { rule: 'content-speaker-any-verb', ...verb };
  const lead = sentence[at - 1]?.tag === ':';
  const noun = lead ? nounBefore(sentence, at - 1) : null;
  if (noun) return { rule: 'noun-colon-quote', ...noun };
  const caption = lead ? null : captionBefore(sentence, at);
  if (caption) return { rule: 'noun-colon-quote', ...caption };
  const name = nameBeside(sentence, at);
  const beside = name && speaks && isTopic(sentence, name, speaks) ? null : name;
  if (beside && (item.size >= SHORTEST || lead)) return { rule: 'name-beside-quote', speaker: beside, cue: null };
  if (item.size < SHORTEST || item.titled) return null;
  const only =
    at > 0 &&
    at === sentence.findIndex((other) => other.tag === 'Q') &&
    !sentence.slice(0, at).some((other) => 'VXPU,:'.includes(other.tag));
  const subject = only ? { from: 0, to: at } : mainSubject(sentence, at, 0);
  const speaker = subject && endsPhrase(sentence[subject.to - 1]) ? subject : null;
  return { rule: lead ? 'colon-quote' : 'quote-in-clause', speaker, cue: null };
}

/** "Essay: “We were never asked”": a headline's label may be a topic; "Foreign Ministry" and "Norvian MoD" are none. */
const isTopic = (sentence: readonly Item[], { from, to }: Range, speaks: (item: Item) => boolean): boolean =>
  !sentence.slice(from, to).some(speaks) &&
  !(sentence[to]?.tag === ':' && isSpokesman(sentence, to)) &&
  !(to - from > 1 && acronym.test(sentence[to - 1]!.text));

const acronym = /^\p{Lu}\p{L}{0,3}\p{Lu}$/u;

/** "shared a photo with the caption “What a night”" */
function captionBefore(sentence: readonly Item[], at: number): { speaker: Range; cue: Range } | null {
  if (!/^(?:caption|words|message|slogan|text)$/.test(sentence[at - 1]?.lower ?? '')) return null;
  if (sentence[at - 2]?.tag !== 'D' || sentence[at - 3]?.lower !== 'with') return null;
  const poster = mainSubject(sentence, at - 3, 0);
  return poster && { speaker: poster, cue: { from: at - 3, to: at } };
}

const wordsOf = (sentence: readonly Item[], { from, to }: Range): string =>
  sentence
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** No heading, and not "Full quote: “…”". */
const isSomebody = (sentence: readonly Item[], phrase: Range): boolean =>
  !isHeading(wordsOf(sentence, phrase)) &&
  !sentence.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'quote');

/** Behind a name and a comma these begin what is told of it, up to the colon. */
const goesOn =
  /^(?:to|on|about|in|at|after|before|when|while|during|speaking|asked|who|whose|replying|answering|responding|reacting|commenting)$/;

/** "Ivo Reyle to Petra Dask: “…”", "Ivo Reyle, who met Petra Dask: “…”": the name that opens the sentence, and not the last one. */
function nameAhead(sentence: readonly Item[], colon: number): Range | null {
  const name = phraseAfter(sentence, 0);
  if (!name || name.to >= colon || sentence[name.to - 1]!.tag !== 'E') return null;
  const comma = sentence[name.to]!.tag === ',';
  const next = sentence[comma ? name.to + 1 : name.to]!;
  if (comma ? !goesOn.test(next.lower) : !('TP'.includes(next.tag) || /^(?:after|before)$/.test(next.lower)))
    return null;
  const isClause = comma && /^(?:who|whose|when|while|asked)$/.test(next.lower);
  const acts = ({ tag, verb }: Item): boolean => tag === 'X' || (tag === 'V' && verb?.form !== 'ing');
  return isClause || !sentence.slice(name.to, colon).some(acts) ? name : null;
}

/** "Mayor Ivo Reyle: “…”" and "“…” – Commissioner Reyle": a name beside the words, and no verb. */
function nameBeside(sentence: readonly Item[], at: number): Range | null {
  const behind = sentence[at + 1]?.tag === '-' ? phraseAfter(sentence, at + 2) : null;
  const signed = behind !== null && '.,('.includes(sentence[behind.to]?.tag ?? '.') ? behind : null;
  // "Overheard: “…” — Ines Roth": what stands before is a heading.
  if (signed && sentence.slice(signed.from, signed.to).some(({ tag }) => tag === 'E')) return signed;
  if (sentence[at - 1]?.tag === ':') {
    const first = nameAhead(sentence, at - 1);
    if (first && isSomebody(sentence, first)) return first;
    const last = subjectBefore(sentence, at - 1, 0);
    // "Ivo Dask via Telegram: “…”"
    const via = last !== null && /^(?:via|on)$/.test(sentence[last.from - 1]?.lower ?? '');
    const name = (via ? subjectBefore(sentence, last.from - 1, 0) : null) ?? last;
    if (
      name &&
      isSomebody(sentence, name) &&
      sentence.slice(name.from, name.to).some((item) => item.tag === 'E') &&
      !sentence.slice(name.from, at).some((item) => item.tag === 'V')
    )
      return name;
  }
  if (signed) return signed;
  // "“…” (Erik Holt, passenger)": nothing else in brackets, and nothing behind them.
  if (
    sentence[at + 1]?.tag === '(' &&
    at === 0 &&
    sentence.slice(at + 2).findIndex(({ tag }) => tag === ')') === sentence.length - at - 3
  ) {
    const name = phraseAfter(sentence, at + 2);
    const named = name && sentence.slice(name.from, name.to).filter(({ tag }) => tag === 'E').length >= 2;
    if (named && /^[,)]$/.test(sentence[name.to]?.tag ?? '')) return name;
  }
  return null;
}

/** "X’s message was clear: “…”", "The answer of X: “…”". */
function nounBefore(sentence: readonly Item[], colon: number): { speaker: Range; cue: Range } | null {
  for (let i = colon - 1; i >= Math.max(0, colon - PHRASE); i--) {
    const item = sentence[i]!;
    if (item.tag !== 'N' || !sayingNouns.has(item.lower)) continue;
    const of =
      sentence[i + 1]?.lower === 'of' || sentence[i + 1]?.lower === 'from' ? phraseAfter(sentence, i + 2) : null;
    const speaker = of ?? owner(sentence, i, 0);
    if (speaker) return { speaker, cue: { from: i, to: i + 1 } };
    // "posted a picture, with the caption: “…”"
    if (sentence[i - 2]?.lower === 'with' && sentence[i - 1]!.tag === 'D') {
      const poster = mainSubject(sentence, i - 2, 0);
      if (poster) return { speaker: poster, cue: { from: i - 2, to: i + 1 } };
    }
  }
  return null;
}

/** “…,” X went on / “…,” remembered X: after words in marks that end in a comma, a name and any verb, in either order. */
function anyVerbAfter(sentence: readonly Item[], quote: number): { speaker: Range; cue: Range } | null {
  const item = sentence[quote]!;
  if (!/^[,?!…]/.test(item.ending ?? '')) return null;
  // "To shouts of “Shame,” Varn left the hall": the words belong to the noun.
  if (sentence[quote - 1]?.tag === 'P') return null;
  for (let i = quote + 1; i < Math.min(quote + LONGEST_SPEAKER, sentence.length); i++) {
    const { tag, verb } = sentence[i]!;
    if (tag === 'V' && verb?.form !== 'ing') {
      const cue = { from: i, to: i + 1 };
      // "Holm, who called it “a shame,” Dask said | that …": what is said stands behind.
      if (isCueVerb(sentence[i]) && sentence[i + 1]?.lower === 'that' && sentence[i + 1]!.tag === 'U') return null;
      if (i === quote + 1) {
        // "read" is past and base alike.
        const speaker = verb?.form === 'base' && verb.lemma !== 'read' ? null : speakerAfter(sentence, i + 1);
        // "Holm, who was called “a liar,” said | the road was shut": a clause, and nobody who speaks.
        return speaker && sentence[speaker.to]?.tag !== 'X' ? { speaker, cue } : null;
      }
      const subject = subjectBefore(sentence, i, quote + 1);
      if (subject?.from === quote + 1) return { speaker: subject, cue };
      // Words that no phrase explains ("CBS This Morning co-anchor Ivo Reyle said.") are the speaker all the same.
      const reports = isCueVerb(sentence[i]) && '.,PRTU'.includes(sentence[i + 1]?.tag ?? '.');
      return reports && endsPhrase(sentence[i - 1]) ? { speaker: { from: quote + 1, to: i }, cue } : null;
    }
    if ('Q.;:XU'.includes(tag)) return null;
  }
  return null;
}

/** The words after a turned-round verb up to the next sign, clause or place. */
function speakerAfter(sentence: readonly Item[], from: number): Range | null {
  const phrase = phraseAfter(sentence, from);
  if (phrase) return withApposition(sentence, phrase);
  let to = from;
  while (to < sentence.length && to - from < LONGEST_SPEAKER && !',.;:-UQXP'.includes(sentence[to]!.tag)) to++;
  return endsPhrase(sentence[to - 1]) && 'DN#VRE'.includes(sentence[from]!.tag) ? { from, to } : null;
}

/** The subject of a sentence that reports nothing: what comes in marks after it is usually that one's. */
export function mainSubjectOf(sentence: readonly Item[]): Range | null {
  const subject = mainSubject(sentence, sentence.length, 0);
  if (!subject) return null;
  const words = sentence.slice(subject.from, subject.to);
  return words.some(
    (item) => item.tag === 'E' || (item.flags & Class.SpeakerNoun) !== 0 || /^(?:he|she|they)$/.test(item.lower),
  )
    ? subject
    : null;
}
