import { Class } from '../../language/english/english';
import { cues, sameInPast, type VerbReading, verbsThat } from '../../language/english/verbs';
import type { Item, Tag } from './items';

const nouns = verbsThat('noun');
const onlyVerbs = verbsThat('no-noun');
const adjectivesToo = verbsThat('adjective');

const nominal = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'E' || tag === '#' || tag === ')';

/** Gives every item of a sentence its tag, from its classes and its neighbours. Changes the items. */
export function tagSentence(items: readonly Item[]): void {
  const words = items.filter((item) => item.tag === 'N' && item.text.length > 3 && /^\p{L}{4,}/u.test(item.text));
  const quoted = items.some((item) => item.tag === 'Q' && item.size > 3);
  const titleCase =
    (!quoted && words.length > 3 && words.filter((item) => item.capital).length > 0.7 * words.length) ||
    isShouted(items);
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
    item.tag = tagOf(items, i, titleCase);
  }
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
  // "Don Amsel", but "don’t"
  if (lower === 'don' && item.capital && after?.lower !== "'t") return 'E';
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
  // "at least six", "at most a hundred": the beginning of a number.
  if (
    (lower === 'at' && (after?.lower === 'least' || after?.lower === 'most')) ||
    ((lower === 'least' || lower === 'most') && before?.lower === 'at')
  )
    return 'D';
  if (lower === 'that') {
    // "that deal" is a determiner; after a verb, a clause begins.
    if (
      before &&
      (before.tag === 'V' || nominal(before.tag) || before.tag === 'C' || before.tag === ',' || before.tag === 'O')
    )
      return 'U';
    // "that “the road is shut”", but "that “deal”"
    if (after?.tag === 'Q') return after.size < 4 ? 'D' : 'U';
    return after && nounLike(after) && !(after.flags & Class.Determiner) ? 'D' : 'U';
  }
  // "the mayor himself said"
  if (/sel(?:f|ves)$/.test(lower) && (nominal(before?.tag) || before?.tag === 'S')) return 'R';
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
  if (flags & Class.Coordinator) return 'C';
  if (verb && !(flags & Class.Preposition)) {
    const reading = verbOrNoun(items, i);
    if (reading !== null) return reading;
  }
  if (flags & Class.Preposition) return flags & Class.Subordinator && clauseFollows(items, i + 1) ? 'U' : 'P';
  if (flags & Class.Subordinator && flags & Class.Adverb && after && (after.verb || after.flags & Class.Adverb))
    return 'R';
  if (flags & Class.Subordinator) return 'U';
  if (flags & Class.Adverb && !item.capital && !(flags & Class.Determiner && after?.lower === 'of')) return 'R';
  if (flags & Class.Determiner) return 'D';
  if (flags & Class.Adverb) return 'R';
  if (
    lower.endsWith('ly') &&
    lower.length > 4 &&
    !(flags & Class.SpeakerNoun) &&
    !(item.capital && (!initial || (after?.verb && reporting(after.verb)))) &&
    !/^(?:family|reply|ally|assembly|supply|july|italy|daily|weekly|early|only)$/.test(lower)
  )
    return 'R';
  if (item.capital && !initial) return 'E';
  if (item.capital && flags === 0) return 'E';
  if (!item.capital && !verb && flags === 0 && before) {
    let j = i - 1;
    while (j > 0 && items[j]!.tag === 'R') j--;
    // "She withers", "he later galvanised": a word that no list holds is the verb of its pronoun.
    if (items[j]!.tag === 'S' && /^\p{L}/u.test(lower)) return 'V';
    if (
      /(?:[^e]ed|[aeiou]ted)$/.test(lower) &&
      !lower.includes('-') &&
      (nominal(items[j]!.tag) ||
        'XQ'.includes(items[j]!.tag) ||
        (items[j]!.tag === 'V' && (after?.flags ?? 0) & Class.Determiner))
    )
      return 'V';
  }
  return 'N';
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
  for (let i = from; i < Math.min(from + 8, items.length); i++) {
    const item = items[i]!;
    if (item.tag === ',' || item.tag === '.' || item.tag === ';' || item.tag === 'Q') return false;
    if (item.flags & Class.Auxiliary && i > from) return true;
    // "after the talks"
    const noun = items[i - 1]!.flags & (Class.Determiner | Class.Possessive);
    if (item.verb && i > from && !noun && (item.verb.form === 'past' || item.verb.form === 's')) return true;
    if (item.flags & Class.Preposition && i > from) return false;
  }
  return false;
}

const reporting = (reading: VerbReading): boolean => cues.has(reading.lemma);

const quantities =
  /^(?:that|this|all|both|some|many|others?|most|few|several|another|one|neither|none|half|nearly|two|three|four|five|six)$/;

/** Whether a verb that looks the same in the past stands where a past can. */
function pastAfter(before: Item, after: Item | undefined): boolean {
  if (before.tag === 'V') return before.verb?.form !== 'ing';
  return (
    (before.tag === 'N' || before.tag === 'E') &&
    after !== undefined &&
    (after.lower === 'that' || (after.flags & (Class.Determiner | Class.Possessive | Class.ObjectPronoun)) !== 0)
  );
}

/** Between a subject and its verb. */
const habits = /^(?:often|always|usually|rarely|sometimes|never|seldom|frequently|typically|generally|commonly)$/;

/** "an online reporting form": a form in "-ing" between an adjective and a single noun. */
function isCompound(items: readonly Item[], before: number, at: number): boolean {
  const after = items[at + 1];
  return (
    items[before - 1]?.tag === 'D' &&
    items[before]!.tag === 'N' &&
    (items[before]!.flags & Class.SpeakerNoun) === 0 &&
    after?.tag === 'N' &&
    after.flags === 0 &&
    !after.capital &&
    !after.verb?.form.startsWith('past') &&
    !after.lower.endsWith('s') &&
    'P.,V'.includes(tagAhead(items[at + 2]))
  );
}

const tagAhead = (item: Item | undefined): Tag =>
  !item
    ? '.'
    : item.flags & Class.Preposition
      ? 'P'
      : item.verb && item.tag === 'N' && item.verb.form !== 'base'
        ? 'V'
        : item.tag;

/** "in the earnings release.": the last word of a phrase after a preposition. */
function closesPhrase(items: readonly Item[], before: number, after: Item | undefined): boolean {
  if (after && after.tag !== '.' && after.tag !== ',') return false;
  let from = before;
  while (from > 0 && 'ND'.includes(items[from]!.tag)) from--;
  return items[from]!.tag === 'P' && items[from + 1]!.tag === 'D';
}

/** "20 million online posts a day", "on theft charges that", "our simple rules: …", "brands such as": a plural noun, and no verb. */
function isNounPhrase(items: readonly Item[], before: number, at: number): boolean {
  const after = items[at + 1];
  const beyond = items[at + 2];
  if (after?.lower === 'such' && beyond?.lower === 'as') return true;
  if (items[before]!.tag === 'E') return false;
  // "posts that claim"
  if (after?.lower === 'that' && beyond?.verb && !beyond.capital && beyond.verb.form !== 'ing') return true;
  let from = before;
  while (from > 0 && items[from]!.tag === 'N') from--;
  const first = items[from]!;
  if (first.tag === '#') return true;
  if (first.tag === 'P' && (leadsToNoun.test(first.lower) || !after || after.tag === '.')) return true;
  if (first.tag === 'D' && many.test(first.lower)) return true;
  const possessive = first.tag === 'D' && (first.flags & Class.Possessive) !== 0;
  return possessive && after?.tag === ':' && (items[before]!.flags & Class.SpeakerNoun) === 0;
}

const leadsToNoun = /^(?:on|with|over|amid|despite|without|by|under)$/;
const many =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|many|several|few|these|those|various|numerous|all)$/;

const numbers = /^(?:all|both|some|many|most|few|several|two|three|four|five|six)$/;

function verbOrNoun(items: readonly Item[], i: number): Tag | null {
  const { verb, capital, lower } = items[i]!;
  const form = verb!.form;
  let j = i - 1;
  while (j >= 0 && items[j]!.tag === 'R') j--;
  const before = items[j];
  const after = items[i + 1];
  // "Asked on Monday", "Pressed about it"
  if (!before && form === 'past' && /^(?:asked|pressed|questioned|quizzed|told)$/.test(lower)) return 'V';
  // "Warning lights flashed"
  if (
    !before &&
    form === 'ing' &&
    after?.lower.endsWith('s') &&
    after.flags === 0 &&
    items[i + 2]?.verb?.form === 'past'
  )
    return null;
  // "Reports that the boat sank are false"
  if (!before && form === 's' && nouns.has(verb!.lemma) && after?.lower === 'that') return null;
  if (!before)
    return form === 'ing'
      ? 'V'
      : form === 'past' && !capital
        ? 'V'
        : after && after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Possessive)
          ? 'V'
          : null;
  // "the claim that the wells were poisoned spread fast", "the bank forecast that …"
  if (form === 'base' && sameInPast.has(verb!.lemma) && pastAfter(before, after)) return 'V';
  switch (before.tag) {
    case 'D':
      // "Some say", "another said", but "some claims"
      if (
        quantities.test(before.lower) &&
        reporting(verb!) &&
        (form === 'past' || (form === 's' ? !nouns.has(verb!.lemma) || !numbers.test(before.lower) : !nouns.has(lower)))
      )
        return 'V';
      return before.flags & Class.ObjectPronoun && !(before.flags & Class.Possessive) ? 'V' : null;
    case 'G':
      // "he’s calling", but "Russia’s claims"
      return form === 'ing' && items[j - 1]?.tag === 'S'
        ? 'V'
        : items[j - 1]?.tag === 'S' && form !== 'base'
          ? 'V'
          : null;
    case '#':
      return form === 'past' || form === 's' || (form === 'base' && !nouns.has(lower) && reporting(verb!)) ? 'V' : null;
    case 'P':
      // "As reported by the radio"
      return form === 'ing' || (before.lower === 'as' && form === 'past' && after?.lower === 'by') ? 'V' : null;
    case 'T':
      return form === 'base' ? 'V' : form === 'ing' ? 'V' : null;
    case 'X':
    case 'S':
      return 'V';
    case 'O':
      return 'V';
    case 'U':
      return 'V';
    case ',':
    case 'Q':
    case ')':
    case '-':
      if (form !== 'base') return 'V';
      // "two thirds, 67 percent, say they …"
      if (reporting(verb!) && !nouns.has(lower) && after && after.flags & (Class.SubjectPronoun | Class.Subordinator))
        return 'V';
      return after && after.flags & (Class.Determiner | Class.ObjectPronoun) ? 'V' : null;
    case 'C':
      // "being greedy and slow to act"
      if (form === 'base' && after?.lower === 'to' && adjectivesToo.has(lower)) return null;
      return form === 'base' || form === 's'
        ? after &&
          (after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Preposition | Class.Subordinator) ||
            (reporting(verb!) && !nouns.has(lower) && after.flags & Class.SubjectPronoun) ||
            after.tag === 'Q' ||
            after.lower === 'to')
          ? 'V'
          : null
        : 'V';
    case 'V':
      // "committing repeated mistakes"
      if (
        form === 'past' &&
        before.verb?.form === 'ing' &&
        after?.tag === 'N' &&
        after.flags === 0 &&
        after.lower.endsWith('s')
      )
        return null;
      return form === 'ing' || form === 'past' || form === 'participle' ? 'V' : null;
    case 'N':
    case 'E': {
      if (form === 'past' || form === 'participle') return 'V';
      // "an online reporting form"
      if (form === 'ing') return isCompound(items, j, i) ? null : 'V';
      if (form === 's' && nouns.has(verb!.lemma) && isNounPhrase(items, j, i)) return null;
      // "Those infected often fall ill"
      if (form === 'base' && items[i - 1] !== before && habits.test(items[i - 1]!.lower)) return 'V';
      if (form === 's' && onlyVerbs.has(verb!.lemma) && !/[^s]s$/.test(before.lower)) return 'V';
      // "Osmark uses talks as a shield"
      if (form === 's' && verb!.lemma === 'use' && before.tag === 'E') return 'V';
      // "the final say": a singular noun has no such verb.
      if (
        form === 'base' &&
        lower === 'say' &&
        items[j - 1]?.tag === 'D' &&
        /^(?:final|last|big|little)$/.test(before.lower)
      )
        return null;
      if (form === 'base' && !nouns.has(lower) && reporting(verb!)) return 'V';
      const plural = /[^s]s$/.test(before.lower) && before.tag === 'N';
      const ready =
        !after ||
        after.tag === '.' ||
        after.tag === ',' ||
        after.tag === ':' ||
        after.tag === 'Q' ||
        after.lower === 'to' ||
        (after.flags &
          (Class.Determiner |
            Class.SubjectPronoun |
            Class.ObjectPronoun |
            Class.Possessive |
            Class.Subordinator |
            Class.Preposition |
            Class.Negation)) !==
          0 ||
        after.capital;
      // "Norda reports referring to", "the radio reports citing"
      if (
        form === 's' &&
        reporting(verb!) &&
        after?.verb?.form === 'ing' &&
        reporting(after.verb) &&
        before.tag === 'E'
      )
        return 'V';
      // "primaries in five states Tuesday": no clause begins with a day.
      if (
        form === 's' &&
        nouns.has(verb!.lemma) &&
        after &&
        (after.flags & Class.Time || after.flags & Class.Preposition)
      ) {
        // "The plan calls for a new lock"
        if (verb!.lemma === 'call' && after.lower === 'for' && before.tag === 'N' && items[j - 1]?.tag === 'D')
          return 'V';
        return before.tag === 'E' && verb!.lemma !== 'state' ? 'V' : null;
      }
      if (form === 's') return (ready || (reporting(verb!) && !nouns.has(verb!.lemma))) && !plural ? 'V' : null;
      return ready && plural && lower !== 'use' && !closesPhrase(items, j, after) ? 'V' : null;
    }
    default:
      return form === 'base' ? null : 'V';
  }
}
