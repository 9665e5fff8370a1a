import { Class } from '../../language/english/english';
import { documents, isPersonNoun } from '../../language/english/people';
import { ownPast } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { isPlural } from '../sentences/verb-or-noun';
import { claimed, isTime, leadsOn, LONGEST_PHRASE } from './phrases';
import { ASIDE, LONGEST_NAME_IN_MARKS, SHORT_PHRASE } from './reach';

/** Words between two parts of a phrase: "as well as", "and in". */
const AS_WELL_AS = 3;
const AND_IN = 2;

const isWord = (item: Item): boolean => 'DNE#Q'.includes(item.tag);

/** Where the noun phrase that ends before `to` begins; `to` itself where none does. */
export function phraseStart(items: readonly Item[], to: number, floor: number): number {
  let at = to;
  let words = 0;
  while (at > floor && to - at < LONGEST_PHRASE) {
    const item = items[at - 1]!;
    if (item.tag === 'S' || item.tag === 'O') return pronounStart(items, at, to, floor);
    if (isWord(item) || item.tag === 'G') {
      if (isOutside(items, at, words > 0, floor)) break;
      at--;
      words++;
      if (item.tag !== 'D' || at <= floor) continue;
      const earlier = beforeDeterminer(items, at, to, floor);
      if (earlier === null) break;
      at = earlier;
    } else {
      const earlier =
        item.tag === ')' ? bracketStart(items, at, floor) : words > 0 ? beforeLink(items, at, to, floor) : null;
      if (earlier === null) break;
      at = earlier;
    }
  }
  // What is left over at the front is no part of a phrase.
  while (at < to && ('PC,R'.includes(items[at]!.tag) || (items[at]!.tag === 'G' && items[at - 1] === undefined))) at++;
  return at;
}

/** A pronoun is a phrase of its own: "one of them", "Nobody in the delegation". */
function pronounStart(items: readonly Item[], at: number, to: number, floor: number): number {
  const { tag, lower } = items[at - 1]!;
  if (at === to) {
    const counted = tag === 'O' && items[at - 2]?.lower === 'of' && counts.test(items[at - 3]?.lower ?? '');
    if (counted && at - 3 >= floor) return at - 3;
    const around = aroundOne(items, at - 1, floor);
    if (around >= 0) return around;
    return at - 1;
  }
  const whole = items[at]!.tag === 'P' && /^(?:no|every|some|any)(?:body|one)$/.test(lower);
  return whole ? at - 1 : at;
}

/** "People around | him", "A spokeswoman for | her", "Two officials close to | her": where those begin who are told of by one; -1 where nobody is. */
function aroundOne(items: readonly Item[], pronoun: number, floor: number): number {
  const link = items[pronoun - 1];
  if (
    items[pronoun]!.tag !== 'O' ||
    !link ||
    !/^(?:around|near|with|behind|beside|for|against|under|to)$/.test(link.lower)
  )
    return -1;
  let noun = pronoun - 2;
  // "Somebody close | to her", "The man next | to her", "An aide travelling | with her"
  const closer = items[noun];
  if (link.lower === 'to' ? /^(?:close|loyal|next)$/.test(closer?.lower ?? '') : closer?.verb?.form === 'ing') noun--;
  if (noun < floor) return -1;
  const head = items[noun]!;
  if (/^(?:some|any)(?:one|body)$/.test(head.lower)) return noun;
  if (head.tag !== 'N' || !((head.flags & Class.SpeakerNoun) !== 0 || isPersonNoun(head.lower))) return -1;
  const from = phraseStart(items, noun + 1, floor);
  return from <= noun && (from === floor || ',:;-.UC'.includes(items[from - 1]!.tag)) ? from : -1;
}

const isYear = /^(?:1[5-9]|20)\d\d$/;

/** Whether the word before `at` belongs to something else than the phrase that begins there. */
function isOutside(items: readonly Item[], at: number, hasWords: boolean, floor: number): boolean {
  const item = items[at - 1]!;
  if (item.tag === 'Q' && (item.size > LONGEST_NAME_IN_MARKS || item.ending !== '')) return true;
  if (!hasWords) return false;
  const next = items[at]!;
  // "a claim | Holm denies", "something | the mayor denies"
  if (
    'ED'.includes(next.tag) &&
    (item.lower === 'something' || (claimed.has(item.lower) && at - 1 > floor && items[at - 2]!.tag === 'D'))
  )
    return true;
  // … but "the 4th | Brigade", "900 | Roman coins"
  const counted = items[at + 1]?.tag === 'N' && isPlural(items[at + 1]!) && !isYear.test(item.text);
  if (
    next.tag === 'E' &&
    ((item.tag === '#' && !counted && !/\d(?:st|nd|rd|th)$/.test(item.lower)) || (item.tag === 'N' && isTime(item)))
  )
    return true;
  // Two names side by side: "Asked about Norvia Holm said".
  return item.named !== undefined && next.named !== undefined && item.named !== next.named;
}

/**
 * A determiner begins the phrase, unless "of the", "both the", a possessive before it, or "the spokesman for the".
 * @returns from where the phrase goes on to the left; null where it begins at `at`
 */
function beforeDeterminer(items: readonly Item[], at: number, to: number, floor: number): number | null {
  const before = items[at - 1]!;
  // "The younger | one said"
  if (
    items[at]!.lower === 'one' &&
    at + 1 === to &&
    before.tag === 'N' &&
    /^(?:the|an)$/.test(items[at - 2]?.lower ?? '')
  )
    return at;
  if (isNearTo(items, at - 1, floor)) return at - 2;
  if ((before.tag === 'P' || leadsOn(items, at - 1)) && attaches(items, at - 1)) return at;
  if (
    (before.tag === 'P' || /^(?:after|before)$/.test(before.lower)) &&
    at - 3 >= floor &&
    participleBetween(items, at - 2)
  )
    return at - 1;
  if (isReduced(items, at - 1, to, floor)) return at - 1;
  if (before.tag === 'D' || before.tag === 'C') return at;
  const earlier = before.tag === ',' ? listStart(items, at - 1, to, floor) : -1;
  return earlier < 0 ? null : earlier;
}

/** "three channels close to | the army": those who are near somebody, who is not the one who speaks. */
const isNearTo = (items: readonly Item[], to: number, floor: number): boolean =>
  items[to]!.tag === 'T' &&
  to - 2 >= floor &&
  /^(?:close|loyal|friendly)$/.test(items[to - 1]!.lower) &&
  'NE'.includes(items[to - 2]!.tag);

/** "the mayor (left)": to the sign that opens the brackets, where there is one. */
function bracketStart(items: readonly Item[], at: number, floor: number): number | null {
  let open = at - 1;
  while (open > floor && items[open]!.tag !== '(') open--;
  return items[open]!.tag === '(' ? open : null;
}

/** Across what links two parts of a phrase; null where the item before `at` links nothing. */
function beforeLink(items: readonly Item[], at: number, to: number, floor: number): number | null {
  const item = items[at - 1]!;
  const next = items[at]!;
  if (isNearTo(items, at - 1, floor)) return at - 2;
  if ((item.tag === 'P' || leadsOn(items, at - 1)) && attaches(items, at - 1)) return at - 1;
  if (isReduced(items, at - 1, to, floor)) return at - 1;
  const dash = item.tag === 'P' && item.capital ? at - 2 : at - 1;
  if (dash > floor && isInPartyName(items, dash, floor)) return dash;
  // "a trial of more than | 2,000 patients"
  if (item.lower === 'than' && next.tag === '#' && /^(?:more|less|fewer)$/.test(items[at - 2]?.lower ?? ''))
    return at - 2;
  if (item.tag === 'C' && item.lower !== 'but' && item.lower !== 'yet' && at - 1 > floor && joins(items, at - 1, floor))
    return at - 1;
  const led = leadsFrom(items, at, to, floor);
  if (led > 0) return at - led;
  // "the envoys of Osmark, Tarvia and Selm"
  const earlier = item.tag === ',' ? listStart(items, at - 1, to, floor) : -1;
  if (earlier >= 0) return earlier;
  if (item.tag === 'R') return next.tag === 'N' && at - 1 > floor && items[at - 2]?.tag === 'D' ? at - 1 : null;
  return item.tag === 'V' && (isAttribute(items, at - 1) || isReduced(items, at, to, floor)) ? at - 1 : null;
}

/** "Ilse Varn of Unity | – For Change": a dash in the name of somebody's party, with nothing but that before it. */
const isInPartyName = (items: readonly Item[], dash: number, floor: number): boolean =>
  items[dash]!.tag === '-' &&
  items[dash + 1]!.capital &&
  items[dash - 1]!.tag === 'E' &&
  items[dash - 2]?.lower === 'of' &&
  items[dash - AND_IN - 1]?.tag === 'E' &&
  items.slice(floor, dash).every(({ tag }) => 'DNEP'.includes(tag));

/**
 * "A group linked to | the kidnappers claimed", "A company owned by | Holm said": two verbs in the past with neither a sign
 * nor "and" between them, of which the first only describes.
 * @param at the preposition behind the participle
 */
function isReduced(items: readonly Item[], at: number, to: number, floor: number): boolean {
  const { tag, verb } = items[at - 1] ?? {};
  if (tag !== 'V' || !'PT'.includes(items[at]!.tag) || items[to]?.tag !== 'V' || items[to].verb?.form === 'ing')
    return false;
  // A verb that no list holds has no form.
  if (verb && (!/^(?:past|participle)$/.test(verb.form) || ownPast.has(verb.lemma))) return false;
  let from = at - 2;
  if (from < floor || items[from]!.tag !== 'N' || isTime(items[from]!)) return false;
  while (from > floor && 'N#G'.includes(items[from]!.tag)) from--;
  return items[from]!.tag === 'D' && (from === floor || ',UC:;-.'.includes(items[from - 1]!.tag));
}

/** A form of a verb that describes the noun behind it, or leads on from the noun before it. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const { verb, lower } = items[at]!;
  const next = items[at + 1]!;
  if ('PU'.includes(next.tag) && participleBetween(items, at)) return true;
  // "the ruling party’s official", ", acting mayor Ilse Varn"
  if (verb?.form === 'ing') {
    if (/^(?:ruling|governing|leading)$/.test(lower)) return 'NE'.includes(next.tag);
    return lower === 'acting' && (next.flags & Class.SpeakerNoun) !== 0;
  }
  return verb?.form === 'past' && next.tag === 'N' && items[at - 1]?.tag === 'D';
}

/**
 * Where the item before a comma begins, in a list of names that ends in "and" and has nothing else before it:
 * "of Osmark, | Tarvia and Selm", or at the clause's beginning. -1 for any other comma.
 */
function listStart(items: readonly Item[], comma: number, to: number, floor: number): number {
  const rest = items.slice(comma + 1, to);
  const and = rest.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || rest.length > ASIDE) return -1;
  const isNames = (part: readonly Item[]): boolean =>
    part.length > 0 && part.every(({ tag }) => 'EDG'.includes(tag)) && part.some(({ tag }) => tag === 'E');
  if (
    !isNames(
      rest.slice(
        0,
        rest.findIndex(({ tag }) => tag === ',' || tag === 'C'),
      ),
    ) ||
    !isNames(rest.slice(and + 1))
  )
    return -1;
  let at = comma;
  while (at > floor && 'EDG'.includes(items[at - 1]!.tag) && comma - at <= SHORT_PHRASE) at--;
  if (!isNames(items.slice(at, comma))) return -1;
  const before = items[at - 1];
  // "In Tarvo, Osmark and Selm": where, not who.
  if (at > floor && before?.lower === 'of' && 'N'.includes(items[at - 2]?.tag ?? '.')) return at;
  if (isWhereSome(items, at, floor)) return at;
  if (at > floor && before?.tag === ',') return listStart(items, at - 1, to, floor) >= 0 ? at : -1;
  return at === floor || !before || 'U:;-.Q'.includes(before.tag) ? at : -1;
}

/** "Teachers in | Osmark, Tarvia and Selm", and not "at talks in | Tarvo, Osmark and Selm". */
function isWhereSome(items: readonly Item[], at: number, floor: number): boolean {
  let noun = at - 2;
  if (noun < floor || !/^(?:of|in|from|across|around|throughout|near)$/.test(items[at - 1]!.lower)) return false;
  // "Troops in | Osmark, Tarvia and Selm", where the sentence begins
  const isNoun = ({ tag, named }: Item, i: number): boolean =>
    tag === 'N' || (i === 0 && tag === 'E' && named === undefined);
  if (!isNoun(items[noun]!, noun) || isTime(items[noun]!)) return false;
  for (;;) {
    while (noun > floor && 'DN#E'.includes(items[noun - 1]!.tag)) noun--;
    // "Parents at schools in"
    if (noun - 2 < floor || items[noun - 1]!.tag !== 'P' || !isNoun(items[noun - 2]!, noun - 2)) break;
    noun -= 2;
  }
  return noun === floor || 'UC:;-.Q,'.includes(items[noun - 1]!.tag);
}

/** "at the port and in | Selm", "Osmark as well as | Selm": how many words lead on from what stands before. */
function leadsFrom(items: readonly Item[], at: number, to: number, floor: number): number {
  const isName = items.slice(at, to).every(({ tag }) => 'DE'.includes(tag));
  const words = items.slice(Math.max(floor, at - AS_WELL_AS), at).map(({ lower }) => lower);
  const led =
    words.join(' ') === 'as well as'
      ? AS_WELL_AS
      : isName && items[at - 1]!.tag === 'P' && words.at(-2) === 'and'
        ? AND_IN - 1
        : 0;
  const before = at - (led === AS_WELL_AS ? AS_WELL_AS : AND_IN) - 1;
  return led > 0 && before >= floor && 'NE'.includes(items[before]!.tag) ? led : 0;
}

/** "the statement issued after the talks said": a participle between a noun and a preposition is part of the phrase. */
function participleBetween(items: readonly Item[], at: number): boolean {
  const { tag, verb } = items[at]!;
  const noun = items[at - 1];
  return (
    tag === 'V' &&
    (verb?.form === 'past' || verb?.form === 'participle') &&
    !(verb.form === 'past' && ownPast.has(verb.lemma)) &&
    noun?.tag === 'N' &&
    (noun.flags & Class.SpeakerNoun) !== 0
  );
}

/** Words that count out of a number: "one in five", "some of the carters". */
const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|none|all|both|half|each|another|others)$/;

const isCount = (item: Item | undefined): boolean =>
  item?.tag === '#' || /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty)$/.test(item?.lower ?? '');

/** Whether a preposition belongs to the noun before it ("a spokesman for the ministry", "the head of …"). */
function attaches(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const preposition = items[at]!.lower;
  // "six in 10"
  if (preposition === 'in' && before && counts.test(before.lower) && isCount(items[at + 1])) return true;
  // "some of the carters", "three of the four"
  if (preposition === 'of' && before?.tag === 'D' && counts.test(before.lower)) return true;
  // "One for Holm said": a spokesman, as was told before.
  if (/^(?:one|another)$/.test(before?.lower ?? '') && /^(?:for|from|at|with)$/.test(preposition)) return true;
  // "those in favour", "others against it"
  if (before?.tag === 'D' && /^(?:those|others|many|some|most|few|several)$/.test(before.lower)) return true;
  // "Doctors Without Borders"
  if (items[at]!.capital && before?.capital && items[at + 1]?.capital) return true;
  if (before?.tag === 'S' && /^(?:no|every|some|any)(?:body|one)$/.test(before.lower)) return true;
  if (before?.lower === 'one' && items[at - 2]?.lower === 'no') return true;
  if (!before || !('NEQ#'.includes(before.tag) || before.tag === ')')) return false;
  if (preposition === 'of') return true;

  if (isTime(before)) return false;
  // "the report into the fire"
  if (preposition === 'into') return before.tag === 'N' && documents.has(before.lower);
  return /^(?:for|in|at|from|with|on|to|against|behind|under|near|within|like|about|over|among|between|inside|by|including)$/.test(
    preposition,
  );
}

/** Whether "and" joins two noun phrases, and not two clauses. */
function joins(items: readonly Item[], at: number, floor: number): boolean {
  const before = items[at - 1]!;
  if (!('NE#'.includes(before.tag) || before.tag === ',' || before.tag === 'S')) return false;
  for (let i = at - 1; i >= floor && at - i <= ASIDE; i--) {
    const { tag } = items[i]!;
    if (tag === 'V' || tag === 'X') return false;
    if (tag === ',' && i < at - 1) return true;
    if (tag === 'U' || tag === ';' || tag === '-' || tag === ':') return true;
    if (tag === 'Q' && items[i]!.size > LONGEST_NAME_IN_MARKS) return true;
  }
  return true;
}
