import { Class } from '../../language/english/english';
import { outletNouns, platforms } from '../../language/english/outlets';
import { isCalledAnyhow, isPersonNoun } from '../../language/english/people';
import { cues, sameInPast, type VerbReading, verbsThat } from '../../language/english/verbs';
import { meetings, missionFor, missions, shows } from '../../language/english/words';
import type { Item, Tag } from './items';
import { ofWhom } from './owners';
import { peopleActAhead } from './people-ahead';
import { isOfTwoBefore, isTeamBefore } from './several-report';

const nouns = verbsThat('noun');
const onlyVerbs = verbsThat('no-noun');
const adjectivesToo = verbsThat('adjective');

export const reporting = (reading: VerbReading): boolean => cues.has(reading.lemma);

/** What counts or points, and so may speak for itself: "some say". */
const quantities =
  /^(?:that|this|all|both|some|many|others?|most|few|several|another|one|neither|none|half|nearly|former|two|three|four|five|six)$/;

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
  // "Facebook posts that claim", "Telegram posts claiming"
  const onPlatform = items[at]!.verb!.lemma === 'post' && platforms.has(items[before]!.lower);
  if (onPlatform && (after?.lower === 'that' || after?.verb?.form === 'ing')) return true;
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

/** Whether a word that may be a form of a verb is one here, by the words around it. */
export function isVerb(items: readonly Item[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && items[j]!.tag === 'R') j--;
  const before = items[j];
  const { verb, lower } = items[i]!;
  const { form, lemma } = verb!;
  const after = items[i + 1];
  // ", ruling party deputy Ivo Reyle said", "Ruling party deputy Ivo Reyle disagreed"
  const inOffice = /^(?:ruling|governing)$/.test(lower) && inPower.test(after?.lower ?? '');
  if (inOffice && (!before || before.tag === ',')) return false;
  // "EU monitoring mission chief Ivo Reyle"
  if (missionFor.has(lower) && missions.has(after?.lower ?? '')) return false;
  if (!before) return opensAsVerb(items, i);
  // ", which state television showed"
  if (lower === 'state' && after && (outletNouns.has(after.lower) || /^(?:media|news)$/.test(after.lower)))
    return false;
  // "the claim that the wells were poisoned spread fast", "the bank forecast that …"
  if (form === 'base' && 'NE'.includes(before.tag) && (isCallingOfName(items, i) || isPostInCommas(items, i)))
    return false;
  if (form === 'base' && sameInPast.has(lemma) && pastAfter(before, after)) return true;
  if (/^(?:said|says|told|tells)$/.test(lower) && ofWhom(items, j) >= 0) return true;
  switch (before.tag) {
    case 'D':
      return isSaidByMany(items[i]!, before) || (isPronoun(before) && !(before.flags & Class.Possessive));
    case 'G':
      // "he’s calling", but "Russia’s claims"
      return form !== 'base' && items[j - 1]?.tag === 'S';
    case '#':
      return form === 'past' || form === 's' || (form === 'base' && !nouns.has(lower) && reporting(verb!));
    case 'P':
      // "As reported by the radio"
      return form === 'ing' || (before.lower === 'as' && form === 'past' && after?.lower === 'by');
    case 'T':
      return form === 'base' || form === 'ing';
    case 'X':
    case 'S':
    case 'O':
    case 'U':
      return true;
    case 'Q':
      // "dismissed as “fantasy” reports that"
      if (items[j - 1]?.lower === 'as' && nouns.has(lemma)) return false;
      return form !== 'base' || isBaseAfterSign(items[i]!, after);
    case ',':
    case ')':
    case '-':
      return form !== 'base' || isBaseAfterSign(items[i]!, after);
    case 'C':
      return isVerbAfterAnd(items[i]!, after);
    case 'V':
      return isVerbAfterVerb(items[i]!, before, after);
    case 'N':
    case 'E':
      return isVerbAfterNoun(items, i, j);
    default:
      return form !== 'base';
  }
}

/** "Red Cross | volunteer | Petra Holm said" */
const isCallingOfName = (items: readonly Item[], at: number): boolean =>
  isPersonNoun(items[at]!.lower) &&
  items[at + 1]?.capital === true &&
  items[at + 2]?.capital === true &&
  items[at + 3]?.verb !== undefined &&
  items[at + 3]!.verb!.form !== 'base';

/** "The council’s ethics | chair|, Petra Holm," */
const isPostInCommas = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.tag === ',' &&
  !reporting(items[at]!.verb!) &&
  (isPersonNoun(items[at]!.lower) || items[at]!.lower === 'lead');

const inPower = /^(?:party|coalition|alliance|majority|bloc)$/;

const isPronoun = (item: Item): boolean => (item.flags & Class.ObjectPronoun) !== 0;

/** With these a sentence tells how a reporter came to somebody's words. */
const soughtOut = /^(?:contacted|reached|approached|interviewed|phoned|found|cornered)$/;

/** The first word of a sentence, but for adverbs. */
function opensAsVerb(items: readonly Item[], i: number): boolean {
  const { verb, capital, lower } = items[i]!;
  const { form, lemma } = verb!;
  const after = items[i + 1];
  // "Asked on Monday", "Pressed about it"
  if (form === 'past' && /^(?:asked|pressed|questioned|quizzed|told|reminded|confronted)$/.test(lower)) return true;
  // "Contacted by the paper", "Reached at her home"
  if (form === 'past' && after && after.flags & Class.Preposition && soughtOut.test(lower)) return true;
  // "Warning lights flashed"
  if (form === 'ing') return !(after?.lower.endsWith('s') && after.flags === 0 && items[i + 2]?.verb?.form === 'past');
  // "Reports that the boat sank are false"
  if (form === 's' && nouns.has(lemma) && after?.lower === 'that') return false;
  if (form === 'past' && !capital) return true;
  // "Added Holm: “…”"
  if (form === 'past' && reporting(verb!) && after?.capital) {
    const name = items.findIndex((item, at) => at > i && !item.capital);
    if (items[name]?.tag === ':') return true;
  }
  return after !== undefined && (after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Possessive)) !== 0;
}

/** "Some say", "another said", but "some claims" */
function isSaidByMany({ verb, lower }: Item, before: Item): boolean {
  if (!quantities.test(before.lower) || !reporting(verb!)) return false;
  const { form, lemma } = verb!;
  return form === 'past' || (form === 's' ? !nouns.has(lemma) || !numbers.test(before.lower) : !nouns.has(lower));
}

/** "two thirds, 67 percent, say they …" */
function isBaseAfterSign({ verb, lower }: Item, after: Item | undefined): boolean {
  if (!after) return false;
  if (reporting(verb!) && !nouns.has(lower) && after.flags & (Class.SubjectPronoun | Class.Subordinator)) return true;
  return (after.flags & (Class.Determiner | Class.ObjectPronoun)) !== 0;
}

function isVerbAfterAnd({ verb, lower }: Item, after: Item | undefined): boolean {
  const { form } = verb!;
  // "being greedy and slow to act"
  if (form === 'base' && after?.lower === 'to' && adjectivesToo.has(lower)) return false;
  if (form !== 'base' && form !== 's') return true;
  return (
    after !== undefined &&
    ((after.flags & (Class.Determiner | Class.ObjectPronoun | Class.Preposition | Class.Subordinator)) !== 0 ||
      (reporting(verb!) && !nouns.has(lower) && (after.flags & Class.SubjectPronoun) !== 0) ||
      after.tag === 'Q' ||
      after.lower === 'to')
  );
}

function isVerbAfterVerb({ verb }: Item, before: Item, after: Item | undefined): boolean {
  const { form } = verb!;
  // "committing repeated mistakes", "approved reported changes"
  const describes =
    form === 'past' &&
    (before.verb?.form === 'ing' || (before.verb?.form === 'past' && reporting(verb!))) &&
    after?.tag === 'N' &&
    after.flags === 0 &&
    after.lower.endsWith('s');
  return !describes && (form === 'ing' || form === 'past' || form === 'participle');
}

/** "The line crosses disputed territory": what is said of a land, and nobody who disputes. */
const isOfLand = ({ lower }: Item, after: Item | undefined): boolean =>
  (lower === 'disputed' || lower === 'contested') && lands.test(after?.lower ?? '');

const lands =
  /^(?:territor(?:y|ies)|areas?|borders?|frontiers?|lands?|waters|regions?|islands?|islets|zones?|enclaves?|exclaves?|villages?)$/;

/** With a mark that is no item, and a blank. */
const MARK_AND_BLANK = 2;

/** "The auditors’ report, which …": whose it is. */
function isOwned(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1]!, items[at + 1]];
  return (
    items[at]!.start - before.end === MARK_AND_BLANK &&
    before.lower.endsWith('s') &&
    after !== undefined &&
    after.lower !== 'that' &&
    !(after.flags & Class.Determiner)
  );
}

export const isPlural = (item: Item): boolean => /[^s]s$/.test(item.lower);

/** @param j the noun or name before it, with nothing but adverbs between them */
/** "told a cabinet | meeting that": what is held, and nothing that the cabinet does; "told a woman meeting the bus that" */
function isMeeting(items: readonly Item[], at: number, before: number): boolean {
  if (!meetings.has(items[at]!.lower) || isPersonNoun(items[before]!.lower)) return false;
  let from = before;
  while (from > 0 && 'NE'.includes(items[from]!.tag)) from--;
  return items[from]!.tag === 'D' && 'VPT'.includes(items[from - 1]?.tag ?? '.');
}

function isVerbAfterNoun(items: readonly Item[], i: number, j: number): boolean {
  const { form, lemma } = items[i]!.verb!;
  if (form === 'past' && isOfLand(items[i]!, items[i + 1])) return false;
  if (form === 'past' || form === 'participle') return true;
  if (form === 'base' && nouns.has(lemma) && isOwned(items, i)) return false;
  // "an online reporting form"
  if (form === 'ing') return !isCompound(items, j, i) && !isMeeting(items, i, j);
  return form === 's' ? isThirdPerson(items, i, j) : isBaseAfterNoun(items, i, j);
}

/** "baseless claims that": what is said of claims, and nobody who claims. */
const ofClaims =
  /..less$|^(?:false|untrue|unfounded|unproven|unverified|unconfirmed|unsubstantiated|discredited|debunked|wild|bogus|misleading|outlandish|conflicting|contradictory|repeated)$/;

/** "the radio reports", but "the radio reports of Monday" */
function isThirdPerson(items: readonly Item[], i: number, j: number): boolean {
  const verb = items[i]!.verb!;
  const before = items[j]!;
  const after = items[i + 1];
  if (nouns.has(verb.lemma) && (ofClaims.test(before.lower) || isNounPhrase(items, j, i))) return false;
  if (onlyVerbs.has(verb.lemma) && !isPlural(before)) return true;
  // "The mother claims teachers told him"
  const isOne = before.tag === 'E' || isPersonNoun(before.lower) || isCalledAnyhow(before.lower);
  if (reporting(verb) && isOne && peopleActAhead(items, i + 1)) return true;
  // "Osmark uses talks as a shield"
  if (verb.lemma === 'use' && before.tag === 'E') return true;
  // "Norda reports referring to", "the radio reports citing"
  if (reporting(verb) && after?.verb?.form === 'ing' && reporting(after.verb) && before.tag === 'E') return true;
  // "primaries in five states Tuesday": no clause begins with a day.
  if (nouns.has(verb.lemma) && after && after.flags & (Class.Time | Class.Preposition)) {
    // "The plan calls for a new lock"
    if (
      verb.lemma === 'call' &&
      after.lower === 'for' &&
      before.tag === 'N' &&
      items.slice(Math.max(0, j - 2), j).some(({ tag }) => tag === 'D')
    )
      return true;
    return before.tag === 'E' && verb.lemma !== 'state';
  }
  const plural = isPlural(before) && before.tag === 'N';
  return (canFollow(after) || (reporting(verb) && !nouns.has(verb.lemma))) && !plural;
}

/** "The guards deny it", but "the final say" */
function isBaseAfterNoun(items: readonly Item[], i: number, j: number): boolean {
  const { verb, lower } = items[i]!;
  const before = items[j]!;
  const after = items[i + 1];
  // "Those infected often fall ill"
  if (items[i - 1] !== before && habits.test(items[i - 1]!.lower)) return true;
  // "the final say": a singular noun has no such verb.
  if (lower === 'say' && items[j - 1]?.tag === 'D' && /^(?:final|last|big|little)$/.test(before.lower)) return false;
  // "a talk show on the radio"
  if (lower === 'show' && shows.has(before.lower)) return false;
  if (reporting(verb!) && (isOfTwoBefore(items, i) || isTeamBefore(items, i))) return true;
  if (!nouns.has(lower) && reporting(verb!)) return true;
  // "Posts shared on Facebook claim the picture is new"
  if (reporting(verb!) && items[j - 1]?.lower === 'on' && platforms.has(before.lower) && isSharedBefore(items, j - 1))
    return canFollow(after);
  // "an earnings call"
  const plural = isPlural(before) && before.tag === 'N' && !/^an?$/.test(items[j - 1]?.lower ?? '');
  return canFollow(after) && plural && lower !== 'use' && !closesPhrase(items, j, after);
}

/** "Posts shared", "Videos circulating": what opens the sentence, and stands on a platform. */
const isSharedBefore = (items: readonly Item[], on: number): boolean =>
  (on === 1 || items[on - 1]?.tag === 'V') && items.slice(0, Math.max(1, on - 1)).some((item) => isPlural(item));

const objects =
  Class.Determiner |
  Class.SubjectPronoun |
  Class.ObjectPronoun |
  Class.Possessive |
  Class.Subordinator |
  Class.Preposition |
  Class.Negation;

/** Whether it can stand behind a verb. */
const canFollow = (after: Item | undefined): boolean =>
  !after || '.,:Q'.includes(after.tag) || after.lower === 'to' || (after.flags & objects) !== 0 || after.capital;
