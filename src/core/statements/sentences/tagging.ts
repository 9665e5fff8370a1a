import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { isPersonNoun } from '../../language/english/people';
import { nounsInEd, nounsInLy } from '../../language/english/words';
import type { Item, Tag } from './items';
import { isVerb, reporting } from './verb-or-noun';

/** Words, in marks or in a line: so few tell nothing of it. */
const LONGEST_TERM = 3;

/** In a headline more than this share of the longer words has a capital. */
const CAPITALS = 0.7;

/** In letters: "only", "rely" are no adverbs of a shorter word. */
const SHORTEST_ADVERB = 4;

/** A clause has its verb among so many items. */
const CLAUSE_OPENS = 8;

const nominal = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'E' || tag === '#' || tag === ')';

const none: ReadonlySet<string> = new Set();

/** Gives every item of a sentence its tag, from its classes and its neighbours. Changes the items. @param names what is a name, whatever it looks like */
export function tagSentence(items: readonly Item[], names: ReadonlySet<string> = none): void {
  const titleCase = isTitleCase(items) || isShouted(items);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    // "he’s calling", but "Russia’s call"
    if (
      item.tag === 'G' &&
      items[i - 1] &&
      (items[i - 1]!.tag === 'S' || /^(?:there|that|what|who|here|let)$/.test(items[i - 1]!.lower))
    )
      item.tag = 'X';
    if (item.tag !== 'N' || item.lower === '') continue;
    if (!titleCase && isCallInName(items, i)) {
      for (const part of items.slice(i, i + CALL_IN_NAME)) part.tag = 'E';
      continue;
    }
    item.tag = item.capital && names.has(item.text) && standsForName(items, i) ? 'E' : tagOf(items, i, titleCase);
  }
}

/** Items of "Save the Rivers". */
const CALL_IN_NAME = 3;

/** "Save the Rivers said", "a volunteer for Save the Rivers": a body's name that calls upon its readers. */
function isCallInName(items: readonly Item[], at: number): boolean {
  const [call, the, noun, after] = items.slice(at, at + CALL_IN_NAME + 1);
  if (!call!.capital || call!.verb?.form !== 'base' || the?.lower !== 'the' || the.capital || !noun?.capital)
    return false;
  if (noun.tag !== 'N' || noun.flags & Class.SpeakerNoun) return false;
  return at > 0 && !'.:-Q'.includes(items[at - 1]!.tag)
    ? true
    : after?.verb !== undefined && reporting(after.verb) && /^(?:past|s)$/.test(after.verb.form);
}

/** Where a sentence begins with a word of another sort, only a verb of saying tells that it is somebody's name: "Long said". */
function standsForName(items: readonly Item[], at: number): boolean {
  const { lower, flags } = items[at]!;
  if (at > 0 || (lower.endsWith('ly') && (flags & ~Class.SpeakerNoun) === 0)) return true;
  // "Per Alm said", "Per Alm, who rents boats,", "Per Alm, 45,"
  if (flags & Class.Preposition) {
    const [, surname, next, after] = items;
    const isTold = next?.tag === ',' ? /^(?:who|whose|[1-9]\d)$/.test(after?.text ?? '') : next?.verb !== undefined;
    return surname?.capital === true && isTold;
  }
  const verb = items[1]?.verb;
  return verb !== undefined && reporting(verb) && /^(?:past|s)$/.test(verb.form);
}

/** The longer words of a headline have capitals. */
function isTitleCase(items: readonly Item[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tag, size, traits, capital, verb, flags } of items) {
    if (tag === 'Q' && size > LONGEST_TERM) return false;
    // "Holm wept as Judge Varn spoke": a headline's verbs have capitals, too.
    if (verb && !capital && flags === 0 && verb.form === 'past') return false;
    if (tag !== 'N' || (traits & Trait.Long) === 0) continue;
    words++;
    if (capital) capitals++;
  }
  return words > LONGEST_TERM && capitals > CAPITALS * words;
}

/** A line in nothing but capitals: they say nothing, save that a word no list holds may be a name. */
function isShouted(items: readonly Item[]): boolean {
  let long = 0;
  for (const { tag, text } of items) {
    if (tag !== 'N' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    if (/^\p{L}{2}/u.test(text)) long++;
  }
  return long > 1;
}

function tagOf(items: readonly Item[], i: number, titleCase: boolean): Tag {
  const item = items[i]!;
  const { flags, lower, verb } = item;
  const before = items[i - 1];
  const after = items[i + 1];
  const initial = !before || before.tag === '.' || before.tag === ':' || before.tag === '-' || before.tag === 'Q';
  if (lower === 'to') return 'T';
  // "Day said": a name that is also a word for a time.
  if (
    item.capital &&
    initial &&
    flags & Class.Time &&
    after?.verb &&
    reporting(after.verb) &&
    after.verb.form !== 'base'
  )
    return 'E';
  // "Her husband, Are, says": a word in commas that has a capital is a name.
  if (item.capital && lower !== 'i' && before?.tag === ',' && after?.tag === ',' && flags & Class.Auxiliary) return 'E';
  // "Ruling Harvest Party deputy Ivo Reyle"
  if (initial && item.capital && after?.capital && /^(?:ruling|governing)$/.test(lower)) return 'N';
  // "a friend, Are Solberg"
  if (lower === 'are' && item.capital && !initial && !titleCase && after?.capital) return 'E';
  // "Don Amsel", but "don’t"
  if (lower === 'don' && item.capital && after?.lower !== "'t") return 'E';
  // "First Vice-President Holm"
  if (item.capital && lower === 'first' && after?.capital && seconds.test(after.lower)) return 'E';
  if (item.capital && !initial && lower !== 'i') {
    if (flags & Class.Time && !(flags & Class.Auxiliary)) return 'N';
    if (!verb && !(flags & ~Class.SpeakerNoun)) return 'E';
    // A headline's capitals say nothing.
    if (verb && !titleCase) return 'E';
  }
  if (flags & Class.Auxiliary && isAuxiliary(item, after, initial || titleCase) && !isWill(items, i)) return 'X';
  if (flags & Class.Negation) return 'R';
  // "neither confirmed nor denied"
  if (lower === 'neither' && after?.verb && after.verb.form !== 'base' && before && before.tag !== 'P') return 'R';
  // "Those who voted no said"
  if (lower === 'no' && before?.verb?.lemma === 'vote' && after?.verb) return 'R';
  // "She no longer claims"
  if ((lower === 'no' && after?.lower === 'longer') || (lower === 'longer' && before?.lower === 'no')) return 'R';
  // "at least six", "at most a hundred": the beginning of a number.
  if (
    (lower === 'at' && (after?.lower === 'least' || after?.lower === 'most')) ||
    ((lower === 'least' || lower === 'most') && before?.lower === 'at')
  )
    return 'D';
  // "said that morning that the road was shut"
  if (lower === 'that' && after && after.flags & Class.Time && items[i + 2]?.lower === 'that') return 'D';
  if (lower === 'that') return tagOfThat(before, after);
  // "the mayor himself said"
  if (item.traits & Trait.Self && (nominal(before?.tag) || before?.tag === 'S')) return 'R';
  if (flags & Class.SubjectPronoun && !(flags & Class.Subordinator)) {
    if (flags & Class.ObjectPronoun && before && (before.tag === 'V' || before.tag === 'P'))
      return lower === 'it' || lower === 'you' ? objectOrSubject(after) : 'O';
    return 'S';
  }
  if (flags & Class.Possessive) {
    if (lower === 'her' && !(after && nounLike(after))) return 'O';
    return 'D';
  }
  if (flags & Class.ObjectPronoun && !(flags & Class.Subordinator)) return 'O';
  // "has not yet voted"
  if (lower === 'yet' && (before?.tag === 'X' || before?.tag === 'R')) return 'R';
  if (flags & Class.Coordinator) return 'C';
  if (isPastCalling(items, i)) return 'N';
  if (verb && !(flags & Class.Preposition) && isVerb(items, i)) return 'V';
  if (flags & Class.Preposition) return flags & Class.Subordinator && clauseFollows(items, i + 1) ? 'U' : 'P';
  if (flags & Class.Subordinator && flags & Class.Adverb && after && (after.verb || after.flags & Class.Adverb))
    return 'R';
  if (flags & Class.Subordinator) return 'U';
  if (flags & Class.Adverb && !item.capital && !(flags & Class.Determiner && after?.lower === 'of')) return 'R';
  if (flags & Class.Determiner) return 'D';
  if (flags & Class.Adverb) return 'R';
  if (isAdverb(item, initial, after)) return 'R';
  if (item.capital && (!initial || flags === 0)) return 'E';
  return isUnknownVerb(items, i) ? 'V' : 'N';
}

/** "that deal" is a determiner; after a verb, a clause begins. */
function tagOfThat(before: Item | undefined, after: Item | undefined): Tag {
  if (before && ('VC,O'.includes(before.tag) || nominal(before.tag))) return 'U';
  // "that “the road is shut”", but "that “deal”"
  if (after?.tag === 'Q') return after.size <= LONGEST_TERM ? 'D' : 'U';
  return after && nounLike(after) && !(after.flags & Class.Determiner) ? 'D' : 'U';
}

/** A word in "-ly" that no list holds. */
function isAdverb(item: Item, initial: boolean, after: Item | undefined): boolean {
  const { lower, flags, capital } = item;
  return (
    lower.endsWith('ly') &&
    lower.length > SHORTEST_ADVERB &&
    !(flags & Class.SpeakerNoun) &&
    !(capital && (!initial || (after?.verb && reporting(after.verb)))) &&
    !nounsInLy.has(lower)
  );
}

/** What stands first behind "First" in a post. */
const seconds = /^(?:vice|deputy|secretary|lady|minister|lieutenant|assistant|sea|officer|prosecutor)(?:-|$)/;

/** What somebody was, or is known for, before the noun for it. */
const pastCallings: ReadonlySet<string> = new Set([
  'retired',
  'disgraced',
  'exiled',
  'renowned',
  'noted',
  'self-styled',
]);

function isPastCalling(items: readonly Item[], i: number): boolean {
  const { lower } = items[i]!;
  const [before, after] = [items[i - 1], items[i + 1]];
  // “…,” noted Professor Holm: a verb behind marks.
  if (lower === 'noted' && before?.tag === 'Q') return false;
  // ", retired general Wayne Holm said"
  if (pastCallings.has(lower) && after?.tag === 'N' && isPersonNoun(after.lower)) return true;
  // "a senior retired Border Guard officer"
  if (lower !== 'retired' || !after?.capital || !before) return false;
  const isSomebody = isPersonNoun(before.lower) || (before.flags & Class.SpeakerNoun) !== 0;
  return before.tag === 'D' || (before.tag === 'N' && !isSomebody);
}

const isDetermined = (item: Item | undefined): boolean =>
  item !== undefined && (item.flags & (Class.Determiner | Class.Possessive)) !== 0;

/** "She withers", "he later galvanised": a word that no list holds is the verb of its pronoun. */
function isUnknownVerb(items: readonly Item[], i: number): boolean {
  const { capital, verb, flags, lower } = items[i]!;
  if (capital || verb || flags !== 0 || i === 0) return false;
  let j = i - 1;
  while (j > 0 && items[j]!.tag === 'R') j--;
  const before = items[j]!;
  if (before.tag === 'S' && /^\p{L}/u.test(lower)) return true;
  // "The head of the firm, Lena Borg, scrapped the trips"
  if (before.tag === ',' && items[j - 1]?.tag === 'E' && /[^e]ed$/.test(lower) && isDetermined(items[i + 1]))
    return true;
  // "Protesters who chained themselves to the gates"
  if (before.lower === 'who' && /[^e]ed$/.test(lower)) return true;
  return (
    /(?:[^e]ed|[aeiou]ted)$/.test(lower) &&
    !nounsInEd.has(lower) &&
    !lower.includes('-') &&
    (nominal(before.tag) ||
      'XQ'.includes(before.tag) ||
      (before.tag === 'V' && ((items[i + 1]?.flags ?? 0) & Class.Determiner) !== 0))
  );
}

/** “…,” Will Moyle told the radio, and "Will Moyle said": a name, and no question. */
function isWill(items: readonly Item[], at: number): boolean {
  if (items[at]!.text !== 'Will' || !items[at + 1]?.capital) return false;
  const before = items[at - 1];
  if (before?.tag === 'Q' && before.ending === ',') return true;
  const verb = items[at + 2]?.verb;
  return verb?.form === 'past' || verb?.form === 's';
}

/** Not "May", "Will Holm", nor "won" without its "’t". */
function isAuxiliary(item: Item, after: Item | undefined, initial: boolean): boolean {
  if (halved.has(item.lower)) return after?.lower === "'t";
  return !(item.capital && (item.lower === 'may' || (item.lower === 'will' && !initial)));
}

/** What is left of "won’t", "don’t" and the like before their "’t". */
const halved = new Set([
  'won',
  'wouldn',
  'don',
  'doesn',
  'didn',
  'isn',
  'aren',
  'wasn',
  'weren',
  'hasn',
  'haven',
  'hadn',
  'couldn',
  'shouldn',
  'needn',
  'ain',
]);

function nounLike(item: Item): boolean {
  return (
    item.tag === 'Q' ||
    item.tag === '#' ||
    (item.tag === 'N' &&
      (item.flags &
        (Class.Auxiliary | Class.Preposition | Class.Subordinator | Class.Coordinator | Class.SubjectPronoun)) ===
        0 &&
      !(item.verb?.form === 'past'))
  );
}

function objectOrSubject(after: Item | undefined): Tag {
  if (!after) return 'O';
  return after.flags & (Class.Auxiliary | Class.Adverb) ||
    after.verb?.form === 's' ||
    after.verb?.form === 'past' ||
    after.tag === 'X' ||
    after.tag === 'G'
    ? 'S'
    : 'O';
}

/** A clause, not a noun phrase: a finite verb comes before the next comma. */
function clauseFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(from + CLAUSE_OPENS, items.length); i++) {
    const item = items[i]!;
    if (item.tag === ',' || item.tag === '.' || item.tag === ';' || item.tag === 'Q') return false;
    // "said after the verdict | that he would appeal"
    const next = items[i + 1];
    if (item.lower === 'that' && i > from + 1 && next && !next.verb && !(next.flags & Class.Auxiliary)) return false;
    if (item.flags & Class.Auxiliary && i > from) return true;
    // "after the talks"
    const noun = items[i - 1]!.flags & (Class.Determiner | Class.Possessive);
    if (item.verb && i > from && !noun && (item.verb.form === 'past' || item.verb.form === 's')) return true;
    if (item.flags & Class.Preposition && i > from) return false;
  }
  return false;
}
