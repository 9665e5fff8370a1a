import { cues, verbsThat } from '../../language/english/verbs';
import { clauseEnd } from '../grammar/clauses';
import { afterSplit } from '../grammar/after-split';
import { endOf } from '../grammar/content-place';
import { type Cue, draftOf } from '../grammar/cue';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { isPlural } from '../sentences/verb-or-noun';
import { afterBrackets, isTime, phraseAfter, type Range, withApposition } from '../grammar/phrases';
import { quoteStart } from './words-before';
import { LONGEST_TERM, PHRASE } from '../grammar/reach';

/** Signs between the words and the verb: a comma and a dash. */
const MOST_SIGNS = 3;

/** Items of "in her turn,". */
const TURN = 4;

/** Verbs that stand before their subject also without marks: "The road is open, informs the ministry". */
const turnedVerbs = verbsThat('turned');

/** "The mayor, who was there, said nothing." */
const isNothing = ({ lower }: Item): boolean => /^(?:no|some|any|every)thing$/.test(lower);

/** "It will, says Holm, | rain": no word beside the name is told of it, but "the mayor", which "will" cannot lead to. */
const isCut = (items: readonly Item[], { at }: Cue, { to }: Range): boolean =>
  items[at - 1]?.tag === ',' &&
  items[at - 2]?.tag === 'X' &&
  !(items[to + 1]?.tag === 'D' && /^(?:will|would|can|could|should|shall|must|might)$/.test(items[at - 2]!.lower));

/** “…,” said X, a spokesman. */
export function inverted(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const { form } = items[cue.at]!.verb!;
  if (form !== 'past' && form !== 's') return null;
  if (cue.chain !== cue.at || cue.particle !== null) return null;
  const before = items[cue.at - 1];
  if (cue.at === floor || (before && '.:'.includes(before.tag))) {
    // Continued X: “…”
    const named = phraseAfter(items, cue.to);
    if (named && items[named.to]?.tag === ':') {
      const from = named.to + 1;
      const to = clauseEnd(items, from);
      if (to > from) return draftOf('cue-speaker-content', cue, [{ from, to }], named);
    }
  }
  if (!before || cue.at - 1 < floor) return null;
  // “…”, – said Holm: a comma, a dash or both may stand between.
  let sign = cue.at - 1;
  while (sign > floor && cue.at - sign < MOST_SIGNS && ',-'.includes(items[sign]!.tag)) sign--;
  const quote = items[sign]!.tag === 'Q' ? sign : -1;
  if (quote < 0 && before.tag !== ',' && before.tag !== '-') return null;
  let speakerAt = cue.to;
  while (items[speakerAt]?.tag === 'R') speakerAt++;
  speakerAt = behindTurn(items, speakerAt);
  // “…,” said retired farmer Ivo Reyle: a participle before a noun describes it.
  const described = quote >= 0 && isParticiple(items[speakerAt]) && 'NE'.includes(items[speakerAt + 1]?.tag ?? '.');
  const phrase = phraseAfter(items, described ? speakerAt + 1 : speakerAt);
  const speaker = phrase && described ? { from: speakerAt, to: phrase.to } : phrase;
  if (!speaker || isNothing(items[speaker.from]!)) return null;
  if (quote >= 0 && items[quote]!.ending === '' && before.tag === 'Q' && items[quote]!.size <= LONGEST_TERM)
    return null;
  let end = afterBrackets(items, speaker.to);
  // Skip appositions up to the next quote.
  const nextQuote = items.findIndex((item, i) => i >= end && item.tag === 'Q');
  const next = items[end];
  if (quote < 0) {
    const whole = isCut(items, cue, speaker) ? speaker : withApposition(items, speaker);
    const more = afterSplit(items, whole.to, true);
    // "The plan, notes Holm, “is good”"
    if (!turnedVerbs.has(cue.row.verb) && !(form === 's' && more && items[more.from]!.tag === 'Q')) return null;
    if (next && !',.;C'.includes(next.tag) && !'UP'.includes(next.tag)) return null;
    let from = floor;
    while (from < cue.at && ',;:-.C'.includes(items[from]!.tag)) from++;
    const to = cue.at - 1;
    if (more && to > from && to - from < PHRASE)
      return draftOf('content-cue-speaker-content', cue, [{ from, to }, more], whole);
    if (more && items[more.from]!.tag === 'Q') return draftOf('cue-speaker-content', cue, [more], speaker);
    if (to <= from || !hasMainVerb(items.slice(from, to))) return null;
    return draftOf('content-cue-speaker', cue, [{ from, to }], withApposition(items, speaker));
  }
  // "Holm, who was called “a liar,” said the road was shut": a clause, and nobody who speaks.
  if (next?.tag === 'X') return null;
  // “…,” said one farmer involved in the talks: but a verb with an object or a clause is the sentence's own.
  if (next?.tag === 'V' && next.verb?.form !== 'ing' && !(isParticiple(next) && behindParticiple(items[end + 1])))
    return null;
  const content: Range[] = [{ from: quoteStart(items, quote, floor), to: quote + 1 }];
  if (nextQuote > 0) {
    const between = items.slice(end, nextQuote);
    if (
      !between.some(
        (item) =>
          item.tag === 'V' &&
          item.verb?.form !== 'ing' &&
          item.verb?.form !== 'participle' &&
          cues.has(item.verb?.lemma ?? ''),
      )
    ) {
      if (between.length === 0 || between.at(-1)!.tag === ',' || between.at(-1)!.tag === ':') {
        content.push({ from: nextQuote, to: endOf(items, cue, nextQuote) });
        end = nextQuote;
      }
    }
  }
  return draftOf(
    content.length > 1 ? 'content-cue-speaker-content' : 'content-cue-speaker',
    cue,
    content,
    withApposition(items, speaker),
  );
}

/** “…,” said Holm at the talks held in Grenby, … held today. */
const behindParticiple = (item: Item | undefined): boolean => item !== undefined && (item.tag === 'P' || isTime(item));

/** “…,” said, in her turn, | Holm. */
function behindTurn(items: readonly Item[], at: number): number {
  const from = items[at]?.tag === ',' ? at + 1 : at;
  const [preposition, whose, turn, sign] = items.slice(from, from + TURN);
  if (
    !/^(?:in|for|on)$/.test(preposition?.lower ?? '') ||
    !/^(?:his|her|its|their)$/.test(whose?.lower ?? '') ||
    !/^(?:turn|part|side)$/.test(turn?.lower ?? '')
  )
    return at;
  return from + TURN - (sign?.tag === ',' ? 0 : 1);
}

const isParticiple = (item: Item | undefined): boolean =>
  item?.tag === 'V' && (item.verb?.form === 'past' || item.verb?.form === 'participle' || item.verb === undefined);

/** A verb that is not the relative clause's: "Varn, a farmer who retired in May" has none. */
function hasMainVerb(words: readonly Item[]): boolean {
  for (const [i, { tag, lower, size, verb }] of words.entries()) {
    if ((tag === 'V' && verb?.form !== 'ing') || tag === 'X' || (tag === 'Q' && size > LONGEST_TERM)) return true;
    // "Most patients | get better": behind several, a verb may look like a noun.
    // … and behind "those infected".
    if (tag === 'N' && verb?.form === 'base' && (isSeveral(words[i - 1]) || words[i - 2]?.lower === 'those'))
      return true;
    if (tag === 'U' && /^(?:who|which|whose)$/.test(lower)) return false;
  }
  return false;
}

const isSeveral = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.tag === 'N' || item.tag === 'E') &&
  (isPlural(item) || /^(?:people|children|men|women|police)$/.test(item.lower));
