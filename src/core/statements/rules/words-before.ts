import { Class } from '../../language/english/english';
import { isPersonNoun } from '../../language/english/people';
import { afterSplit, skipAdjunctsAndTold } from '../grammar/after-split';
import { contentAfter } from '../grammar/content';
import { type Cue, draftOf } from '../grammar/cue';
import { finite, isCueVerb } from '../grammar/cue-verbs';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import type { Range } from '../grammar/phrases';
import { LONGEST_TERM, SHORT_PHRASE } from '../grammar/reach';

/** More words than these without a verb are a headline, before "X said." and where nothing at all comes behind it. */
const HEADLINE_IN_TEXT = 4;
const HEADLINE_ALONE = 2;

/** "He said, she said", "They say, we say" */
const inPairs = [...finite, 'base'] as const;

/** What stands before "…, X said": the words in marks, or the clause up to the comma. */
export function leftContent(items: readonly Item[], cue: Cue, speaker: Range, floor: number): Draft | null {
  const sign = items[speaker.from - 1];
  if (!sign) return null;
  const isQuote = sign.tag === 'Q';
  const comma = sign.tag === ',' || sign.tag === '-';
  if (!isQuote && !comma) return null;
  const quoteBefore = isQuote ? speaker.from - 1 : items[speaker.from - 2]?.tag === 'Q' ? speaker.from - 2 : -1;
  if (isQuote && sign.ending === '' && sign.size <= LONGEST_TERM) return null;
  const after = skipAdjunctsAndTold(items, cue);
  const next = items[after];
  if (!endsAttribution(next) && !(quoteBefore >= 0 && items[quoteBefore]!.ending === ',')) return null;
  if (next && (next.lower === 'that' || next.tag === ':')) return null;
  if (quoteBefore >= 0) return marksBefore(items, cue, speaker, { quote: quoteBefore, after, floor });
  if (isBroken(items, speaker.from - 1)) return null;
  // "After the boat sank, he went to the guild and asked": the words come behind.
  if (items[cue.chain - 1]?.tag === 'C' && items.slice(speaker.to, cue.chain).some(isVerb)) return null;
  // "…, the two have talked in Moscow": a verb that takes no clause reports none.
  if (!/[CQTA]/.test(cue.row.takes)) return null;
  // "…, potent chemicals found in old cooling plants"
  if (/^S?T$/.test(cue.row.takes) && items[cue.to] && items[cue.to]!.tag !== '.') return null;
  return clauseBefore(items, cue, speaker, after, floor);
}

/** Whether nothing comes that "X said" could have as its object. */
function endsAttribution(next: Item | undefined): boolean {
  if (!next || '.,Q:-;CP'.includes(next.tag)) return true;
  return (next.tag === 'U' && next.lower !== 'that') || (next.tag === 'V' && next.verb?.form === 'ing');
}

function marksBefore(
  items: readonly Item[],
  cue: Cue,
  speaker: Range,
  { quote, after, floor }: { readonly quote: number; readonly after: number; readonly floor: number },
): Draft | null {
  const from = quoteStart(items, quote, floor);
  const content: Range[] = [{ from, to: quote + 1 }];
  const rest = afterSplit(items, after);
  // "While some carry two, and “we love you for that,” Holm said, most do with one."
  const half = from < quote && /^(?:while|although|though|if|because|since|whereas)$/.test(items[from]!.lower);
  const more = rest && (half || items.slice(rest.from, rest.to).some((item) => item.tag === 'Q')) ? rest : null;
  if (more) content.push(more);
  return draftOf(more ? 'content-speaker-cue-content' : 'content-speaker-cue', cue, content, speaker);
}

const isVerb = ({ tag }: Item): boolean => tag === 'V' || tag === 'X';

/** @param after the item behind the attribution */
/**
 * "Varn said the dam was old; | it would be rebuilt, she added", "Varn was blunt: | it was old, she said": behind what the writer tells
 * of whoever speaks.
 * @param again whether a pronoun speaks: whoever was told of before
 */
function pastWriters(items: readonly Item[], from: number, to: number, again: boolean): number {
  const sign = items.findLastIndex(({ tag }, i) => i > from && i < to && (tag === ';' || tag === ':'));
  if (sign < 0 || items.slice(from, to).some(({ tag }) => tag === 'Q' || tag === '(')) return from;
  const before = items.slice(from, sign);
  const told = items[sign]!.tag === ';' ? before.some((item) => isCueVerb(item)) : again && before[0]!.tag === 'E';
  return told && before.some(isVerb) && items.slice(sign + 1, to).some(isVerb) ? sign + 1 : from;
}

function clauseBefore(items: readonly Item[], cue: Cue, speaker: Range, after: number, floor: number): Draft | null {
  const next = items[after];
  let from = floor;
  while (from < speaker.from && ',;:-.C'.includes(items[from]!.tag)) from++;
  // "According to people who were there, Holm shouted."
  if (items[from]!.lower === 'according' && items[from + 1]?.lower === 'to') return null;
  let to = speaker.from - 1;
  while (to > from && ',-'.includes(items[to - 1]!.tag)) to--;
  from = pastWriters(items, from, to, items[speaker.from]!.tag === 'S');
  if (to <= from) {
    // "But, the envoy added, no date has been set."
    if (items[floor]?.tag !== 'C' || next?.tag !== ',') return null;
    const rest = afterSplit(items, after, true);
    return rest && draftOf('content-speaker-cue-content', cue, [{ from: floor, to: floor + 1 }, rest], speaker);
  }
  const titled = afterQuote(items, from, to);
  if (titled !== null)
    return draftOf('content-speaker-cue', cue, [{ from: quoteStart(items, titled, floor), to: titled + 1 }], {
      from: titled + 1,
      to: speaker.to,
    });
  const words = items.slice(from, to);
  if (words.length === 2 && words[0]!.tag === 'S' && isCueVerb(words[1], inPairs)) return null;
  const more = afterSplit(items, after, !words.some(isVerb));
  if (!words.some((item) => isVerb(item) || (item.tag === 'Q' && item.size > LONGEST_TERM))) {
    const goesOn = more !== null && next?.tag === ',' && !isDeed(items, more);
    if (!goesOn && !isHeadline(words, next)) return null;
  } else if (/^(?:who|which)$/.test(words.at(-1)!.lower) && !more) {
    // "He went to Varn, who, he said, told him": the clause of "who" is still to come.
    return null;
  } else if (closesClause(words, next) || isQuotedBy(items, after)) {
    if (isReporters(words, more !== null)) return null;
  } else if (contentAfter(items, cue, items.length)) return null;
  const content: Range[] = [{ from, to }];
  if (more) content.push(more);
  return draftOf(more ? 'content-speaker-cue-content' : 'content-speaker-cue', cue, content, speaker);
}

/** "In Moscow, he said the talks …" has an opening and no content; a headline without a verb is whole by itself. */
function isHeadline(words: readonly Item[], next: Item | undefined): boolean {
  const whole =
    (!next || next.tag === '.') && 'DNE#S'.includes(words[0]!.tag) && !words.some((item) => item.tag === ',');
  return whole && (words.length > HEADLINE_IN_TEXT || (!next && words.length > HEADLINE_ALONE));
}

/** Whether the attribution ends with the clause before it as all that is said. */
function closesClause(words: readonly Item[], next: Item | undefined): boolean {
  if (!next || '.,;C-'.includes(next.tag)) return true;
  // "…, the radio reports referring to a source"
  if (next.tag === 'V' && next.verb?.form === 'ing') return true;
  // "…, Holm told his aides as he worked"
  return next.tag === 'U' && /^(?:as|when|while|after|before)$/.test(next.lower) && words.some(isVerb);
}

/** ", Holm said | as quoted by the radio" */
const isQuotedBy = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'as' &&
  /^(?:quote|cite)$/.test(items[at + 1]?.verb?.lemma ?? '') &&
  items[at + 2]?.lower === 'by';

/** A clause that opens with "when" or "asked" is the reporter's, unless the words go on behind the attribution. */
function isReporters(words: readonly Item[], goesOn: boolean): boolean {
  if (goesOn) return false;
  const first = words[0]!;
  if (first.tag === 'U' && /^(?:when|while|after|before|although|though|as|since)$/.test(first.lower))
    return !words.some((item) => item.tag === ',');
  // "Speaking in Grenby, he said", but "Finding it was not simple, he said".
  return first.tag === 'V' && !gerundSubject(words);
}

/** "falling silent when, in fact, he answered": the clause has begun before the aside. */
function isBroken(items: readonly Item[], comma: number): boolean {
  if (items[comma]!.tag !== ',') return false;
  const open = items.findLastIndex(({ tag }, i) => i < comma && tag === ',');
  return open > 0 && comma - open < SHORT_PHRASE && items[open - 1]!.tag === 'U';
}

/** "On Monday, Holm spoke to the jury, giving another version": what follows is what the speaker did. */
const isDeed = (items: readonly Item[], { from, to }: Range): boolean =>
  items[from]!.verb?.form === 'ing' &&
  !items.slice(from + 1, to).some(({ tag, verb }) => tag === 'X' || (tag === 'V' && verb?.form !== 'ing'));

/** A quote that ends a clause takes the clause with it: He would “never” go and “always” stay, she said. */
export function quoteStart(items: readonly Item[], quote: number, floor: number): number {
  let from = floor;
  while (from < quote && ',;:-.C'.includes(items[from]!.tag)) from++;
  for (let i = quote - 1; i > from; i--) if (items[i]!.tag === ';') from = i + 1;
  if (from >= quote) return quote;
  const item = items[quote]!;
  return item.capital && item.size > 2 && (items[quote - 1]!.tag === ',' || items[quote - 1]!.tag === ':')
    ? quote
    : from;
}

/** “…,” First Speaker of the Council, Chair of the Guild Mira Lund said: nothing but a title between the marks and the name. */
function afterQuote(items: readonly Item[], from: number, to: number): number | null {
  let quote = to - 1;
  while (quote >= from && items[quote]?.tag !== 'Q') quote--;
  if (quote < from || quote + 1 >= to || !/^[,?!…]/.test(items[quote]!.ending ?? '')) return null;
  const between = items.slice(quote + 1, to);
  const title = between[0]!.capital || (between[0]!.flags & Class.SpeakerNoun) !== 0 || isPersonNoun(between[0]!.lower);
  return between.every((item) => 'NEDPGC,'.includes(item.tag)) && title ? quote : null;
}

/** A form in "-ing" that is the subject of a finite verb: "Closing the road was a mistake". */
function gerundSubject(words: readonly Item[]): boolean {
  if (words[0]!.verb?.form !== 'ing') return false;
  let subordinate = 0;
  for (let i = 1; i < words.length; i++) {
    const { tag, verb, lower } = words[i]!;
    if (tag === ',') {
      // "Finding it, in the snow, was not simple": past the aside.
      i = words.findIndex((item, at) => at > i && item.tag === ',');
      if (i < 0 || !'VX'.includes(words[i + 1]?.tag ?? '.')) return false;
    }
    if (tag === 'U' && lower !== 'that') subordinate++;
    if ((tag === 'X' && lower !== 'to') || (tag === 'V' && (verb?.form === 'past' || verb?.form === 's'))) {
      if (subordinate === 0) return true;
      subordinate--;
    }
  }
  return false;
}
