import { leadsToSource } from '../../language/english/outlets';
import { cues, verbsThat } from '../../language/english/verbs';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range, withApposition } from '../grammar/phrases';
import { FEW, LONG_CLAUSE, PHRASE } from '../grammar/reach';

/** Who said words in marks, told after them in a way that no plain clause has. */
export interface SaidOfQuote {
  readonly rule: 'said-of-quote';
  readonly speaker: Range;
  readonly cue: Range;
}

const so = verbsThat('so');
const byWhom = verbsThat('by-whom');
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'had']);

/**
 * “…” – this was stated by Holm / “…,” it was noted in the statement / “…,” the agency reports with reference to Holm.
 * @param from the first item after the words in marks, or of the sentence after them
 */
export function saidOfQuote(items: readonly Item[], from: number): SaidOfQuote | null {
  let at = from;
  while (items[at] && ',-'.includes(items[at]!.tag)) at++;
  return wordsOf(items, at) ?? soSaid(items, at) ?? passiveBy(items, at) ?? passedOn(items, at);
}

const told = (items: readonly Item[], cue: number, speaker: Range | null): SaidOfQuote | null =>
  speaker && { rule: 'said-of-quote', speaker: withApposition(items, speaker), cue: { from: cue, to: cue + 1 } };

/** "These are the words of Holm", "This is how Holm describes …". */
function wordsOf(items: readonly Item[], at: number, bare = false): SaidOfQuote | null {
  // “…” is how Holm put it / “…” were the words of Holm
  if (items[at - 1]?.tag === 'Q' && be.has(items[at]?.lower ?? '')) return wordsOf(items, at - 1, true);
  if (!(bare || /^(?:this|these|those|such)$/.test(items[at]?.lower ?? '')) || !be.has(items[at + 1]?.lower ?? ''))
    return null;
  if (items[at + 2]?.lower === 'how') {
    const speaker = phraseAfter(items, at + 3);
    if (!speaker) return null;
    const verb = items.findIndex(
      (item, i) => i >= speaker.to && (isCueVerb(item) || (item.lower === 'put' && items[i + 1]?.lower === 'it')),
    );
    return verb > 0 && verb - speaker.to < LONG_CLAUSE ? told(items, verb, speaker) : null;
  }
  const noun = items[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const ofWhom = /^(?:of|from)$/.test(items[noun + 1]?.lower ?? '') ? phraseAfter(items, noun + 2) : null;
  if (answers.has(items[noun]?.lower ?? '')) return told(items, noun, ofWhom);
  // “…” was Holm’s answer / “…” was her answer
  const owner = bare ? phraseAfter(items, at + 2) : null;
  const last = owner && items[owner.to - 1];
  if (owner && items[owner.to]?.tag === 'G' && answers.has(items[owner.to + 1]?.lower ?? ''))
    return told(items, owner.to + 1, owner);
  const whose = last && answers.has(last.lower) ? ownerIn(items, owner) : null;
  return whose && told(items, owner!.to - 1, whose);
}

/** What words in marks may be of whoever spoke them: “…” was the answer of Holm. */
const answers = new Set('words answer reply response verdict comment motto advice message warning'.split(' '));

/** "Holm’s answer", "her answer": whose it is. */
function ownerIn(items: readonly Item[], { from, to }: Range): Range | null {
  for (let i = from; i < to - 1; i++) if (items[i]!.tag === 'G') return i > from ? { from, to: i } : null;
  return /^(?:his|her|their)$/.test(items[from]!.lower) ? { from, to: from + 1 } : null;
}

/** "So said Holm", "Thus spoke the mayor". */
function soSaid(items: readonly Item[], at: number): SaidOfQuote | null {
  if (!/^(?:so|thus)$/.test(items[at]?.lower ?? '')) return null;
  const { verb } = items[at + 1] ?? {};
  return verb?.form === 'past' && so.has(verb.lemma) ? told(items, at + 1, phraseAfter(items, at + 2)) : null;
}

/** "this was stated by Holm", "it was noted in the statement", "is said in the statement". */
function passiveBy(items: readonly Item[], from: number): SaidOfQuote | null {
  let at = from;
  if (/^(?:this|it|that|which)$/.test(items[at]?.lower ?? '')) at++;
  const aux = at;
  while (be.has(items[at]?.lower ?? '') || items[at]?.tag === 'R') at++;
  const { verb } = items[at] ?? {};
  if (at === aux || !verb || !(verb.form === 'past' || verb.form === 'participle')) return null;
  if (!byWhom.has(verb.lemma)) return null;
  const lead = items[at + 1]?.lower;
  return lead === 'by' || lead === 'in' ? told(items, at, phraseAfter(items, at + 2)) : null;
}

/** "the agency reports with reference to Holm": the words are those of whom it refers to. */
function passedOn(items: readonly Item[], from: number): SaidOfQuote | null {
  for (let i = from + 1; i < Math.min(from + PHRASE, items.length); i++) {
    const { verb } = items[i]!;
    if (!verb || !cues.has(verb.lemma) || (verb.form !== 's' && verb.form !== 'past')) continue;
    const lead = leadsToSource(items.slice(i + 1, i + 1 + FEW).map((item) => item.lower));
    if (lead > 0) return told(items, i, phraseAfter(items, i + 1 + lead));
  }
  return null;
}
