import { Class } from '../../language/english/english';
import { isPersonNoun } from '../../language/english/people';
import { ownPast, verbsThat } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { isCueVerb, past } from './cue-verbs';
import { PHRASE, SHORT_ASIDE, SHORT_PHRASE } from './reach';

const onlyVerbs = verbsThat('no-noun');

/** ", a reference to the fire", ", but gave no details", ", without elaborating": the reporter's own gloss. */
export function isGloss(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + SHORT_PHRASE).map((item) => item.lower);
  const text = words.join(' ');
  return (
    /^(?:in )?(?:an? )?(?:apparent |clear |thinly |veiled )*(?:reference|allusion|nod) to\b/.test(text) ||
    /^(?:but|and|without) (?:did not |declined to |he |she |they )?elaborat/.test(text) ||
    /^but (?:did not|didn 't|declined to|would not|refused to) (?:say|explain|specify|give|name|provide|disclose|identify)\b/.test(
      text,
    ) ||
    /^(?:but|and|without) (?:did not |he |she |they )?(?:gave|giv(?:e|ing)|offer(?:ed|ing)?|provid(?:e|ed|ing)|cit(?:e|ed|ing)|specify(?:ing)?) (?:no|any|few|further|more|details|evidence)\b/.test(
      text,
    )
  );
}

/** The comma that closes a short aside between a subject and its verb. */
export function asideEnd(items: readonly Item[], at: number, end: number): number {
  const inLatin = /^(?:inter|first|above)$/.test(items[at + 1]?.lower ?? '');
  if (items[at + 1]?.tag !== 'P' && !inLatin) return -1;
  for (let i = at + 1; i < Math.min(at + PHRASE, end); i++) {
    const { tag } = items[i]!;
    if (tag === ',') return 'VX'.includes(items[i + 1]?.tag ?? '.') ? i : -1;
    if (!'DNE#PGR'.includes(tag)) return -1;
  }
  return -1;
}

/** The comma that closes a short aside before an infinitive. */
export function asideBeforeTo(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + SHORT_ASIDE, end); i++) {
    const { tag } = items[i]!;
    if (tag === ',') return items[i + 1]?.tag === 'T' || /^(?:of|for)$/.test(items[i + 1]?.lower ?? '') ? i : -1;
    // "along with that of its allies", "first and foremost"
    if (!'DNE#PGRUC'.includes(tag)) return -1;
  }
  return -1;
}

/** Whether only the verb at `at` and what it governs come, with no other finite verb. */
const isLastClause = (items: readonly Item[], at: number, end: number): boolean =>
  !items.slice(at + 2, end).some(({ tag, verb }) => tag === 'X' || (tag === 'V' && verb?.form !== 'ing'));

/** "People who claim the mill is unsafe | have gathered": the verb of whoever the relative clause is about. */
export function mainVerbAfter(items: readonly Item[], from: number, end: number): number {
  let clauses = 1;
  for (let i = from + 1; i < end; i++) {
    const { tag, verb } = items[i]!;
    const before = items[i - 1]!;
    if (tag === ',' || tag === 'C' || tag === 'Q') return -1;
    if (tag === 'U') clauses++;
    const finite =
      tag === 'X' || (tag === 'V' && verb?.form !== 'ing' && (verb?.form !== 'base' || before.tag === 'S'));
    if (!finite) continue;
    // "say the dam leaks | have left": the one that looks like a noun is the verb, where no other comes.
    if (clauses === 1 && tag === 'X' && before.tag === 'N' && before.verb?.form === 's' && isLastClause(items, i, end))
      return i;
    // "is cracked | have camped"
    if (
      clauses === 0 &&
      tag === 'X' &&
      before.tag === 'V' &&
      before.verb?.form !== 'base' &&
      before.verb?.form !== 'ing'
    )
      return i;
    const sure =
      tag === 'X' ||
      (verb?.form === 's' && onlyVerbs.has(verb.lemma)) ||
      (verb?.form === 'past' && ownPast.has(verb.lemma));
    // "they smoked | fell by a fifth"
    if (clauses === 0 && tag === 'V' && sure && before.tag === 'V' && (before.verb?.form ?? 'past') === 'past')
      return i;
    if ('XVRT'.includes(before.tag)) continue;
    if (clauses === 0 && sure && 'NE#O'.includes(before.tag)) return i;
    clauses--;
  }
  return -1;
}

/** Past the list that goes on at a comma: to the word before the one after its "and". */
export const skipList = (items: readonly Item[], at: number): number =>
  items.findIndex(({ tag }, i) => i > at && tag === 'C');

/**
 * "that these men accused him of theft and demanded …", "had been caught and charged": what stands before "and" is a deed of
 * the same kind by the one who is told of, so the verb after it is his, too.
 */
export function goesWith(items: readonly Item[], from: number, and: number, verb: number): boolean {
  const second = items[verb];
  if (!isCueVerb(second, past) || items[verb + 1]?.lower === 'that') return false;
  // "broad support and repeated promises"
  if (attributive.has(second!.lower) && items[verb + 1]?.tag === 'N') return true;
  let last = -1;
  for (let i = from; i < and; i++) if (items[i]!.tag === 'V' && items[i]!.verb?.form !== 'ing') last = i;
  if (last < 0) return false;
  if (listsDeeds(items, from, and)) return true;
  if (ofSameDoers(items, from, last, verb)) return true;
  const auxiliary = items[last - 1]?.tag === 'R' ? items[last - 2] : items[last - 1];
  const passive = auxiliary?.tag === 'X' && /^(?:been|was|were|being|be)$/.test(auxiliary.lower);
  // … and nothing told behind it: "have been named and formally charged."
  if (passive) return /^(?:with|by)$/.test(items[verb + 1]?.lower ?? 'by') || items[verb + 1]!.tag === '.';
  return (
    isCueVerb(items[last], [...past, 'participle']) &&
    !items.slice(from, last).some((item) => item.tag === 'S' && item.lower !== 'they')
  );
}

/** "the two talked about salt, | agreed to meet and vowed …": deeds of those told of, one behind the other, before "and". */
function listsDeeds(items: readonly Item[], from: number, and: number): boolean {
  const told = items.slice(from, and);
  const second = told.findIndex(({ tag, verb }, i) => tag === 'V' && verb?.form === 'past' && told[i - 1]?.tag === ',');
  const before = told.slice(0, Math.max(0, second));
  return before.some(({ tag, verb }) => tag === 'V' && verb?.form === 'past') && !before.some(({ tag }) => tag === 'X');
}

/**
 * "that the two men met and agreed to burn it", "the deputies ignored his letter and told him to leave": what several did
 * together, and what was done to the one who tells of it.
 */
function ofSameDoers(items: readonly Item[], from: number, last: number, verb: number): boolean {
  const isPerfect = items[last - 1]?.lower === 'had' && items[last]!.verb?.form !== 'ing';
  if (items[last]!.verb?.form === 'ing' || (items[last - 1]?.tag === 'X' && !isPerfect)) return false;
  const subject = items.slice(from, last);
  // "threatened to shoot him", "told the tower they would land"
  const told = items.slice(verb + 1, verb + REACH_OF_TELLER);
  const toTeller = isPerfect ? /^(?:him|her|me|us)$/ : /^(?!it$)/;
  if (told.some(({ tag, lower }) => (tag === 'O' && toTeller.test(lower)) || lower === 'they'))
    return !subject.some(({ tag, lower }) => tag === 'S' && lower !== 'they') && subject.some(isSeveralPeople);
  // "The readout said the ministers reviewed the deal and called for calm": what they did stands in it.
  if (items.slice(0, from).some(({ lower }) => summaries.has(lower))) return subject.some(isSeveralPeople);
  return (
    items[verb]!.verb!.lemma === 'agree' &&
    items[verb + 1]?.tag === 'T' &&
    subject.some((item) => item.lower === 'they' || item.lower === 'two' || isSeveralPeople(item))
  );
}

/** So near behind the second verb stands whoever it is done to. */
const REACH_OF_TELLER = 5;

/** Papers that tell what others did and said. */
const summaries: ReadonlySet<string> = new Set([
  'readout',
  'communique',
  'communiqué',
  'statement',
  'summary',
  'minutes',
]);

const isSeveralPeople = ({ lower, flags }: Item): boolean =>
  lower === 'they' ||
  /^(?:m|wom)en$/.test(lower) ||
  (/[^s]s$/.test(lower) &&
    ((flags & Class.SpeakerNoun) !== 0 || isPersonNoun(lower.replace(/ies$/, 'y').replace(/s$/, ''))));

/** Forms of reporting verbs that also stand before a noun as adjectives. */
const attributive = new Set([
  'repeated',
  'continued',
  'proposed',
  'announced',
  'promised',
  'alleged',
  'reported',
  'declared',
  'stated',
  'agreed',
]);

/** Whether the words so far are about a person, who can be the one that did the next thing: "he felt better after seeing it". */
export function tellsOfSomebody(items: readonly Item[], from: number, to: number): boolean {
  const told = items
    .slice(from, to)
    .find(
      ({ tag, lower, flags }) =>
        'XVS'.includes(tag) ||
        (tag === 'N' &&
          (flags & Class.SpeakerNoun ||
            /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|drivers?)$/.test(lower) ||
            isPersonNoun(lower))),
    );
  return told?.tag === 'N' || (told?.tag === 'S' && /^(?:s?he|they|i|we)$/.test(told.lower));
}

/** "the deal, the talks and the truce": "and" comes within a few words, with no verb before it. */
export function listGoesOn(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(at + SHORT_ASIDE, end); i++) {
    const { tag, lower } = items[i]!;
    if (tag === 'C') return (lower === 'and' || lower === 'or') && 'DNE#V'.includes(items[i + 1]?.tag ?? '.');
    if (tag === 'X' || tag === 'U' || tag === 'S' || tag === 'Q') return false;
  }
  return false;
}

/** "said it would leave, and the drivers started their engines": what was to come is told, then what came. */
export function turnsToPast(items: readonly Item[], from: number, comma: number): boolean {
  if (!items.slice(from, comma).some((item) => item.lower === 'would' || item.lower === "'d")) return false;
  const subject = items.slice(comma + 2, comma + SHORT_ASIDE);
  const behind = subject.findIndex(({ tag }) => !'DNE#GR'.includes(tag));
  return behind > 0 && subject[behind]!.tag === 'V' && subject[behind]!.verb?.form === 'past';
}

/** "asked Osmark, Tarvia and Selm | to wait": the infinitive behind a list of names that begins before the comma; null where none stands. */
export function lastOfList(items: readonly Item[], comma: number): number | null {
  let and = false;
  for (let i = comma + 1; i < Math.min(comma + PHRASE, items.length); i++) {
    const { tag } = items[i]!;
    if (tag === 'T') return and && items[i + 1]?.verb?.form === 'base' ? i : null;
    and ||= tag === 'C';
    if (!'DNEG,C'.includes(tag)) return null;
  }
  return null;
}

/** Whether the clause so far has a verb: before that, "and" joins two subjects. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.tag === 'X' || items[i]!.tag === 'V') return true;
  return false;
}
