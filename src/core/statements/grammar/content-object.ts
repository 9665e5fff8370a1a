import { cueNouns } from '../../language/english/cue-nouns';
import { platforms } from '../../language/english/outlets';
import { documents, isPersonNoun, natives } from '../../language/english/people';
import { Class } from '../../language/english/english';
import type { Item } from '../sentences/items';
import { type ContentFound, endOf, type Place } from './content-place';
import { type Cue, has } from './cue';
import { isCueVerb } from './cue-verbs';
import { isTime, isWho, meansSomebody, phraseAfter } from './phrases';
import { FAR, FEW } from './reach';

/** From the verb to what was won: "claimed a | 3 - 1 | win". */
const AFTER_SCORE = 4;

/** "praised the crew", "called the plan a gamble": a noun phrase, and what it is called. */
export function objectOf({ items, cue, at: behind, skipped }: Place): ContentFound | null {
  // "urged on Friday in Grenby the release of the crew", "rejected last week a plan to sell it"
  const first = items[behind]!;
  const next = items[behind + 1];
  const setting =
    next !== undefined &&
    ((first.lower === 'on' && (isTime(next) || platforms.has(next.lower))) ||
      (/^(?:last|this|earlier)$/.test(first.lower) && isTime(next)));
  const day = setting && items[skipped]?.tag === 'D' && has(cue, 'N') && items[cue.at]!.verb!.form === 'past';
  const at = day ? skipped : behind;
  const direct = items[at]!;
  if (cue.row.verb === 'call' && namesItself(items, cue)) return null;
  if (has(cue, 'N') && judgesBefore(items, at))
    return { range: { from: at, to: endOf(items, cue, at, true) }, how: 'object' };
  if (
    has(cue, 'NH') &&
    ('DNEO#VQR'.includes(direct.tag) || /^(?:what|how)$/.test(direct.lower) || thatQuoted(items, cue, at)) &&
    // "blamed years of neglect"
    (!isTime(direct) || items[at + 1]?.lower === 'of')
  ) {
    const to = endOf(items, cue, at, true);
    const bare = cue.row.verb === 'call';
    const judged = judgement(items, to, bare) ?? behindRelative(items, at, to, bare);
    const end = judged === null ? beforeDay(items, cue, at, to) : endOf(items, cue, judged, true);
    return { range: { from: at, to: end }, how: has(cue, 'H') ? 'object-as' : 'object' };
  }
  return null;
}

/** "slammed the plan | on Monday": when that was, and no part of what is attacked; "announced talks on Monday" may be its own. */
function beforeDay(items: readonly Item[], cue: Cue, from: number, to: number): number {
  const day = items[to - 1];
  const sets = items[to - 2]?.lower === 'on' && day !== undefined && day.capital && isTime(day);
  const closes = !items[to] || items[to].tag === '.';
  return sets && closes && to - 2 > from && /^(?:accusation|denial)$/.test(cue.row.type) ? to - 2 : to;
}

/** "said goodbye", "called an ambulance", "called 112", "called her later", "offers no proof": the object tells that nothing was said. */
export function reportsNothing(items: readonly Item[], cue: Cue, at: number): boolean {
  const none = cue.row.notObjects;
  const some = cue.row.onlyHeads;
  const first = items[at];
  if (!first) return false;
  const { verb } = cue.row;
  // ", quoting the clerk": that is where it comes from.
  if (verb === 'quote' && items[cue.at]!.verb!.form === 'ing' && first.tag !== 'Q') return true;
  if (verb === 'call' && cue.particle === null) {
    const next = items[at + 1];
    if (first.tag === '#' && (!next || !'NE'.includes(next.tag))) return true;
    // "called the mayor to say that it was late"
    const called = phraseAfter(items, at);
    if (
      called &&
      items[called.to]?.tag === 'T' &&
      meansSomebody(items[called.to - 1]!) &&
      isCueVerb(items[called.to + 1], ['base'])
    )
      return true;
    if (
      (first.tag === 'O' || first.lower === 'her' || first.lower === 'it') &&
      (!next || 'R.P,C'.includes(next.tag) || isTime(next) || isDaytime(items, at + 1))
    )
      return true;
    // "called the tower twice", "called the clinic back"
    if (called && /^(?:twice|back|again|repeatedly|once)$/.test(items[called.to]?.lower ?? '')) return true;
    // "called Varn after the match"
    const after =
      called && items.slice(called.from, called.to).every(({ tag }) => tag === 'E') ? items[called.to] : undefined;
    if (after && (isTime(after) || /^(?:after|before)$/.test(after.lower))) return true;
    if (called && isPersonNoun(items[called.to - 1]!.lower) && isCalledUp(items, called.to)) return true;
    if (phones(items, cue, at)) return true;
  }
  // "thanked him and left": for what is not told
  if (verb === 'thank' && /^(?:him|her|them|it)$/.test(first.lower) && '.,;C'.includes(items[at + 1]?.tag ?? '.'))
    return true;
  if (verb === 'deny' && withholds(items, at)) return true;
  if (verb === 'write' && isWork(items, at)) return true;
  // "declined to be interviewed"
  if (verb === 'decline' && first.tag === 'T' && items[at + 1]?.lower === 'be') return true;
  if (verb === 'call' && cue.particle === null && summons(items, cue, at)) return true;
  // "called for help.": no more is told of it
  if (verb === 'call' && first.lower === 'help' && (!items[at + 1] || ',.C'.includes(items[at + 1]!.tag))) return true;
  // "called for an ambulance", but "called on the police to act"
  if ((!none && !some) || (verb === 'call' && cue.particle !== null && cue.particle !== 'for')) return false;
  const phrase = phraseAfter(items, at) ?? { from: at, to: at + 1 };
  let plain = phrase.from;
  while (plain < phrase.to && items[plain]!.tag !== 'P' && items[plain]!.tag !== 'C') plain++;
  const head = items[plain - 1]!;
  // "tells the story of the dam: …"
  if (verb === 'tell' && items[phrase.to]?.tag === ':') return false;
  // "called the station a disgrace", "dismissed the minister as a clown"
  const goesOn =
    (verb === 'call' && cue.particle === null && !endsAt(items[phrase.to])) ||
    (has(cue, 'H') && items[phrase.to]?.lower === 'as');
  if (none && !goesOn && (none.has(first.lower) || none.has(head.lower))) return true;
  // "dismissed the minister", "dismissed two officials"
  if (verb === 'dismiss' && !goesOn && [head.lower, head.lower.replace(/s$/, '')].some(isPersonNoun)) return true;
  // "added 14 points": the noun is a verb by its form
  if (none && first.tag === '#' && none.has(items[at + 1]?.lower ?? '')) return true;
  // "added a career-high 31 points"
  const counted = items[phrase.to]?.tag === '#' ? phrase.to + 1 : items[phrase.to - 1]?.tag === '#' ? phrase.to : -1;
  if (none && counted > 0 && none.has(items[counted]?.lower ?? '')) return true;
  // "claimed a 3-1 win"
  if (
    none &&
    items[at + 1]?.tag === '#' &&
    items[at + 2]?.tag === '-' &&
    none.has(items[at + AFTER_SCORE]?.lower ?? '')
  )
    return true;
  return some !== undefined && 'DNE#'.includes(first.tag) && !some.has(head.lower);
}

/** "dismissed | as baseless the remarks", "rejected as “pure fantasy” reports that": what it is said to be stands before it. */
function judgesBefore(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'as') return false;
  const first = items[at + 1];
  let end = at + 1;
  if (first?.tag === 'D') end++;
  while (items[end] && 'NRQ'.includes(items[end]!.tag) && end - at <= FEW && !cueNouns.has(items[end]!.lower)) end++;
  const object = items[end];
  return (
    first !== undefined &&
    object !== undefined &&
    'NQ'.includes(items[end - 1]!.tag) &&
    !isPersonNoun(items[end - 1]!.lower) &&
    (object.tag === 'D' || cueNouns.has(object.lower))
  );
}

/** "called him | the next morning" */
const isDaytime = (items: readonly Item[], at: number): boolean =>
  items[at]?.tag === 'D' && items.slice(at + 1, at + 3).some(isTime);

/** "called his counterpart|, Eva Roth, on Sunday", "called the mayor| late on Sunday", "called his mother|, who wept". */
function isCalledUp(items: readonly Item[], at: number): boolean {
  if (/^(?:late|early)$/.test(items[at]?.lower ?? '')) return endsAt(items[at + 1]);
  if (items[at]?.tag !== ',') return false;
  if (items[at + 1]?.lower === 'who') return !items.slice(at + 1).some(({ tag }) => tag === ',');
  let to = at + 1;
  while (items[to]?.tag === 'E' && items[to]!.capital) to++;
  return to > at + 1 && items[to]?.tag === ',' && endsAt(items[to + 1]);
}

/** "called her lawyer from the station", "called the school, and": whom one rings up; "called his rival a liar" goes on. */
function phones(items: readonly Item[], cue: Cue, at: number): boolean {
  const first = items[at]!.lower;
  if (!/^(?:the|my|your|his|her|our|their)$/.test(first)) return false;
  let end = at + 1;
  while (items[end]?.tag === 'N' && end - at <= LONGEST_SUMMONS) end++;
  const next = items[end];
  if (end === at + 1 || (next && !',.PCT'.includes(next.tag) && !isTime(next))) return false;
  if (first !== 'the') return isPersonNoun(items[end - 1]!.lower) && next?.tag !== ',';
  // "in what Holm called the end", "called the claim, his third, a lie"; of two nouns the second may be what it is called.
  const isNamed = items.slice(Math.max(0, cue.chain - FEW), cue.chain).some(({ lower }) => lower === 'what');
  return end === at + 2 && !isNamed && !isOfObject(items, end) && judgement(items, end, true) === null;
}

/** "called the idea | of a bridge a joke", "called the talks | on gas a joke"; but "called the school | on Monday", "| from a bus". */
function isOfObject(items: readonly Item[], at: number): boolean {
  const [link, next] = [items[at], items[at + 1]];
  if (link?.tag !== 'P') return false;
  return link.lower === 'on' ? next !== undefined && !isTime(next) : !/^(?:at|from|after|before)$/.test(link.lower);
}

/** "who wrote the report, Ada Varn,", "wrote the book and left": what is written, and no clause. */
function isWork(items: readonly Item[], at: number): boolean {
  if (!/^(?:the|an?)$/.test(items[at]!.lower)) return false;
  const phrase = phraseAfter(items, at);
  const head = phrase ? items[phrase.to - 1]!.lower : '';
  const next = phrase ? items[phrase.to] : undefined;
  return (documents.has(head) || works.has(head)) && (!next || ',.CP'.includes(next.tag));
}

const works: ReadonlySet<string> = new Set(
  'novel poem song opera play script screenplay memoir biography essay story stories songs poems'.split(' '),
);

/** "denies light to the moss", "denied entry to two teams" */
const withholds = (items: readonly Item[], at: number): boolean =>
  items[at]!.tag === 'N' && items[at + 1]?.lower === 'to' && 'DNE#O'.includes(items[at + 2]?.tag ?? '.');

/** "called a strike", "called heads": what comes about by calling it; "what Holm called a crime" is called something. */
function summons(items: readonly Item[], cue: Cue, at: number): boolean {
  const first = items[at]!;
  if (first.tag === 'N' && !first.capital && /[^s]s$/.test(first.lower)) return endsAt(items[at + 1]);
  if (first.tag !== 'D' || !/^an?$/.test(first.lower)) return false;
  let subject = cue.chain;
  while (subject > 0 && 'DNEGS'.includes(items[subject - 1]!.tag)) subject--;
  const opens = items[subject - 1];
  const nouns = items.slice(subject, cue.chain).some((item, i) => i > 0 && (item.tag === 'D' || item.tag === 'S'));
  if (nouns || (opens && !',.;:C'.includes(opens.tag))) return false;
  let end = at + 1;
  while (items[end]?.tag === 'N' && end - at <= LONGEST_SUMMONS) end++;
  return end > at + 1 && endsAt(items[end]);
}

const endsAt = (item: Item | undefined): boolean => !item || '.,;PTC'.includes(item.tag) || isTime(item);

/** "a national day of action": words before what it is of. */
const LONGEST_SUMMONS = 3;

/** "A group called Harbour First is …": it bears the name, and nobody says so. */
function namesItself(items: readonly Item[], cue: Cue): boolean {
  const name = items[cue.to];
  // "a group calling itself Free Harbour", "the group calls itself the Harbour Front"
  if (/^(?:it|them|him|her)sel(?:f|ves)$/.test(name?.lower ?? '')) {
    const bears = items[items[cue.to + 1]?.lower === 'the' ? cue.to + 2 : cue.to + 1];
    return bears !== undefined && bears.capital && bears.tag !== 'Q';
  }
  // "a bar called The Anchor"
  if (name?.lower === 'the' && name.capital && items[cue.at - 1]?.tag === 'N' && items[cue.to + 1]?.capital)
    return true;
  // "A dance called the brenna, which", but "a driver called the police, who"
  if (
    name?.lower === 'the' &&
    items[cue.to + 1]?.tag === 'N' &&
    items[cue.to + 2]?.tag === ',' &&
    items[cue.to + 3]?.lower === 'which' &&
    items[cue.at - 1]?.tag === 'N' &&
    !isPersonNoun(items[cue.at - 1]!.lower)
  )
    return true;
  // "a fuel called nafrin, which"
  const one = items[cue.at - 2]?.tag === 'D' && name?.tag === 'N' && 'VX,.)'.includes(items[cue.to + 1]?.tag ?? '.');
  if (cue.chain !== cue.at || items[cue.at]!.verb!.form !== 'past' || !(name?.tag === 'E' || one)) return false;
  const noun = items[cue.at - 1];
  // "a Dutchman called Ivo Reyle"
  if (!(noun?.tag === 'N' || natives.has(noun?.lower ?? '')) || (one && (noun!.flags & Class.SpeakerNoun) !== 0))
    return false;
  const phrase = phraseAfter(items, cue.to);
  return phrase !== null && 'VX,.)'.includes(items[phrase.to]?.tag ?? '.');
}

/**
 * "called Varn, the mayor, a liar" and "accused Varn, the mayor, of lying": what is said of somebody stands after the aside.
 * @param at where the object ended so far
 * @param bare whether a noun phrase alone may follow, without "as" or "of"
 */
function judgement(items: readonly Item[], at: number, bare: boolean): number | null {
  if (items[at]?.tag !== ',' || (!'DNE'.includes(items[at + 1]?.tag ?? '.') && !isWho(items[at + 1]))) return null;
  for (let i = at + 2; i < Math.min(at + FAR, items.length); i++) {
    const { tag } = items[i]!;
    if (tag === 'Q' || tag === ';' || tag === ':') return null;
    if (tag === ',') return judges(items, i + 1, bare) ? i + 1 : null;
  }
  return null;
}

/** "called the report, which he had not read, | a lie": the same, where the object ended behind the relative clause. */
function behindRelative(items: readonly Item[], from: number, to: number, bare: boolean): number | null {
  const isRelative = items.slice(from, to).some(({ tag }, i) => tag === ',' && isWho(items[from + i + 1]));
  return isRelative && items[to]?.tag === ',' && judges(items, to + 1, bare) ? to + 1 : null;
}

function judges(items: readonly Item[], at: number, bare: boolean): boolean {
  const next = items[at];
  if (/^(?:as|of|for)$/.test(next?.lower ?? '')) return true;
  return bare && (next?.tag === 'Q' || (next?.tag === 'D' && /^an?$/.test(next.lower)));
}

/** "called that “beyond repair”", "called that a lie", "called that charge false", "described that as a lie" */
const thatQuoted = (items: readonly Item[], cue: Cue, at: number): boolean => {
  if (items[at]!.lower !== 'that') return false;
  const [next, after] = [items[at + 1], items[at + 2]];
  if (next?.tag === 'Q' || (next?.lower === 'as' && after?.tag === 'Q')) return true;
  if (!has(cue, 'H') || has(cue, 'CT')) return false;
  return next?.tag === 'N' || next?.lower === 'as' || /^an?$/.test(next?.lower ?? '');
};
