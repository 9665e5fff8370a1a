import { charged } from '../../language/english/cue-nouns';
import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { documents, groupsOfPeople, isPersonNoun, natives } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { phraseStart } from './phrase-start';
import { endsPhrase, type Range } from './phrases';
import { CLAUSE, SHORT_PHRASE } from './reach';

/** "the team | for which he plays": where the phrase ends before the preposition; "much of which" is no such phrase. */
const behindWhich = (items: readonly Item[], at: number): number =>
  /^(?:which|whom)$/.test(items[at]!.lower) && items[at - 1]?.tag === 'P' && items[at - 1]!.lower !== 'of'
    ? at - 1
    : -1;

/** … a verb in "-s" may look like a noun. */
const isFiniteVerb = ({ tag, verb, capital }: Item): boolean =>
  tag === 'X' || (tag === 'V' && verb?.form !== 'ing') || (tag === 'N' && verb?.form === 's' && !capital);

/** "groups that have endorsed him say": the phrase before a relative clause without commas. */
export function relativeHead(items: readonly Item[], from: number, to: number, floor: number): Range | null {
  for (let i = from - 1; i > floor && from - i < CLAUSE; i--) {
    const { tag, lower } = items[i]!;
    if (lower === 'because') continue;
    // "A woman whose son was killed by Holm", "The team for which Holm plays"
    const behind = lower === 'whose' || lower === 'where' ? i : behindWhich(items, i);
    if (behind > floor && endsPhrase(items[behind - 1]) && items.slice(i, to).some(isFiniteVerb)) {
      const start = phraseStart(items, behind, floor);
      return start < behind ? { from: start, to: behind } : null;
    }
    if (tag === 'U') {
      if (!/^(?:who|that|which)$/.test(lower) || !endsPhrase(items[i - 1])) return null;
      // "The deal that Holm signed | said"
      const ofOther = to === from && isNameAndVerb(items, i + 1, to) && items[i - 1]!.tag === 'N';
      if (!ofOther && !'VX'.includes(items[i + 1]?.tag ?? '.')) return null;
      const start = phraseStart(items, i, floor);
      return start < i ? { from: start, to: 'VX'.includes(items[from - 1]!.tag) ? to : i } : null;
    }
    if (',;:.QC-'.includes(tag)) return null;
  }
  return null;
}

/** "Owners announcing cuts | have said": the phrase before a participle with its object, at the clause's beginning. */
export function participleHead(items: readonly Item[], from: number, floor: number): Range | null {
  const participle = items[from - 1]!;
  // "A post shared 4,000 times on Facebook claims"
  const shared = items[from]!.tag === '#' && /^(?:past|participle)$/.test(participle.verb?.form ?? '');
  if (
    participle.tag !== 'V' ||
    !(shared || participle.verb?.form === 'ing') ||
    !'NE'.includes(items[from - 2]?.tag ?? '.')
  )
    return null;
  const start = phraseStart(items, from - 1, floor);
  return start < from - 1 && opensClause(items, start, floor) ? { from: start, to: from - 1 } : null;
}

const besidePlaces = /^(?:outside|inside|behind|along|beside|opposite|aboard|against)$/;

/** "residents", "villagers", "Kurds" */
function arePeople({ tag, lower, flags, traits }: Item): boolean {
  if (!'NE'.includes(tag)) return false;
  const one = lower.replace(/s$/, '');
  const areSeveral = one !== lower && (isPersonNoun(one) || (traits & Trait.Demonym) !== 0 || natives.has(one));
  return (
    areSeveral ||
    groupsOfPeople.has(lower) ||
    (tag === 'N' && ((flags & Class.SpeakerNoun) !== 0 || isPersonNoun(lower)))
  );
}

/** "Doctors treating Karl Voss | and Ida Holm | said": both are whom the clause is about, where no other verb stands before. */
export function headOfTwo(items: readonly Item[], from: number, floor: number): Range | null {
  if (items[from - 1]?.lower !== 'and') return null;
  const first = phraseStart(items, from - 1, floor);
  if (first >= from - 1 || items[first - 1]?.tag !== 'V') return null;
  const head = participleHead(items, first, floor) ?? relativeHead(items, first, from - 1, floor);
  if (!head || !opensClause(items, head.from, floor)) return null;
  const who = items.findIndex(({ tag }, i) => i > head.from && i < head.to && tag === 'U');
  return who > 0 ? { from: head.from, to: who } : head;
}

/** "The man accused of killing Holm | said": whoever a charge is told of between the noun and the verb. */
export function reducedHead(items: readonly Item[], from: number, floor: number): Range | null {
  for (let i = from - 1; i > floor && from - i < CLAUSE; i--) {
    const { tag, lower } = items[i]!;
    if (',;:.QUX'.includes(tag)) return null;
    // "Those opposed to the plan | said"
    const those = items[i]!.verb?.form === 'past' && items[i - 1]?.lower === 'those' && i < from - 1;
    if (those && opensClause(items, i - 1, floor)) return { from: i - 1, to: i + 1 };
    // "People living near the mine | said", "Villagers displaced by the flood | said"
    // … and "Protesters outside the parliament | said", "Students camping there | said"
    const tells =
      tag === 'V'
        ? !/^(?:base|s)$/.test(items[i]!.verb?.form ?? '') && lower !== 'known'
        : tag === 'N' && lower.endsWith('ing') && !isPersonNoun(lower);
    if (tag === 'P' && besidePlaces.test(lower) && arePeople(items[i - 1]!)) {
      const people = phraseStart(items, i, floor);
      return opensClause(items, people, floor) ? { from: people, to: i } : null;
    }
    if (tells && i < from - 1 && 'PT'.includes(items[i + 1]!.tag) && arePeople(items[i - 1]!)) {
      const people = phraseStart(items, i, floor);
      const mayFollow = !documents.has(items[i - 1]!.lower) && isBehindPlace(items, people, floor);
      const opens = opensClause(items, people, floor) || mayFollow;
      return opens ? { from: people, to: i } : null;
    }
    if (!charged.has(lower) || !'PT'.includes(items[i + 1]?.tag ?? '.') || items[i - 1]?.tag !== 'N') continue;
    const start = phraseStart(items, i, floor);
    return start < i && items[start]!.tag === 'D' && opensClause(items, start, floor) ? { from: start, to: i } : null;
  }
  return null;
}

/** "In Grenby, | officials installed by Holm": behind where or when it is. */
const isBehindPlace = (items: readonly Item[], from: number, floor: number): boolean =>
  items[from - 1]?.tag === ',' &&
  items[floor]?.tag === 'P' &&
  !items.slice(floor, from - 1).some(({ tag }) => 'VXQU,'.includes(tag));

/** "Holm signed": a name and a verb, and nothing else. */
function isNameAndVerb(items: readonly Item[], from: number, to: number): boolean {
  const verb = items[to - 1];
  if (to - from < 2 || verb?.tag !== 'V' || !/^(?:past|s)$/.test(verb.verb?.form ?? '')) return false;
  return items.slice(from, to - 1).every(({ tag }) => tag === 'E');
}

/** "The bill | Holm signed said": whom a clause without "that" stands behind; null where none does. */
export function beforeNameAndVerb(items: readonly Item[], to: number, floor: number): Range | null {
  let name = to - 1;
  while (name > floor && to - name <= SHORT_PHRASE && items[name - 1]!.tag === 'E') name--;
  if (!isNameAndVerb(items, name, to) || items[name - 1]?.tag !== 'N') return null;
  const start = phraseStart(items, name, floor);
  return start < name && items[start]!.tag === 'D' && opensClause(items, start, floor)
    ? { from: start, to: name }
    : null;
}

export function opensClause(items: readonly Item[], from: number, floor: number): boolean {
  if (from <= floor) return true;
  const before = items[from - 1]!;
  // "talks between Osmark and Selm, the radio, …"
  if (
    before.tag === 'C' &&
    items.slice(Math.max(0, from - SHORT_PHRASE), from - 1).some(({ lower }) => lower === 'between')
  )
    return false;
  return (
    'UC;:-.'.includes(before.tag) ||
    (before.tag === 'Q' && before.ending !== '') ||
    (before.tag === ',' && items[from - 2]?.tag === 'Q')
  );
}
