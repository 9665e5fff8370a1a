import { Class } from '../../language/english/english';
import { ownPast } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { claimed, endsPhrase, identifies, isTime, leadsOn, LONGEST_ASIDE, LONGEST_PHRASE, type Range } from './phrases';

const isWord = (item: Item): boolean => 'DNE#Q'.includes(item.tag);

/** The main verb is one of the first; looking further costs time on text that is all verbs and finds nothing. */
const MAIN_VERBS = 8;

/** Where the noun phrase that ends before `to` begins; `to` itself where none does. */
function phraseStart(items: readonly Item[], to: number, floor: number): number {
  let at = to;
  let words = 0;
  while (at > floor && to - at < LONGEST_PHRASE) {
    const item = items[at - 1]!;
    if (item.tag === 'S' || item.tag === 'O') {
      // "Nobody in the delegation"
      // "one of them"
      if (
        at === to &&
        item.tag === 'O' &&
        items[at - 2]?.lower === 'of' &&
        counts.test(items[at - 3]?.lower ?? '') &&
        at - 3 >= floor
      )
        return at - 3;
      const whole = at < to && items[at]!.tag === 'P' && /^(?:no|every|some|any)(?:body|one)$/.test(item.lower);
      return at === to || whole ? at - 1 : at;
    }
    if (isWord(item) || item.tag === 'G') {
      if (item.tag === 'Q' && (item.size > 4 || item.ending !== '')) break;
      // "a claim | Holm denies", "something | the mayor denies"
      if (
        words > 0 &&
        'ED'.includes(items[at]!.tag) &&
        (item.lower === 'something' || (claimed.has(item.lower) && at - 1 > floor && items[at - 2]!.tag === 'D'))
      )
        break;
      if (words > 0 && items[at]!.tag === 'E' && (item.tag === '#' || (item.tag === 'N' && isTime(item)))) break;
      // Two names side by side: "Asked about Norvia Holm said".
      if (words > 0 && item.named !== undefined && items[at]!.named !== undefined && item.named !== items[at]!.named)
        break;
      at--;
      words++;
      if (item.tag === 'D' && at > floor) {
        // A determiner begins the phrase, unless "of the", "both the", a possessive before it, or "the spokesman for the".
        const before = items[at - 1]!;
        if ((before.tag === 'P' || leadsOn(items, at - 1)) && attaches(items, at - 1)) continue;
        if (
          (before.tag === 'P' || /^(?:after|before)$/.test(before.lower)) &&
          at - 3 >= floor &&
          participleBetween(items, at - 2)
        ) {
          at--;
          continue;
        }
        if (before.tag === 'D' || before.tag === 'C') continue;
        const earlier = before.tag === ',' ? listStart(items, at - 1, to, floor) : -1;
        if (earlier < 0) break;
        at = earlier;
      }
      continue;
    }
    if ((item.tag === 'P' || leadsOn(items, at - 1)) && words > 0 && attaches(items, at - 1)) {
      at--;
      continue;
    }
    if (
      item.tag === 'C' &&
      words > 0 &&
      item.lower !== 'but' &&
      item.lower !== 'yet' &&
      at - 1 > floor &&
      joins(items, at - 1, floor)
    ) {
      at--;
      continue;
    }
    // "the envoys of Osmark, Tarvia and Selm"
    const earlier = item.tag === ',' && words > 0 ? listStart(items, at - 1, to, floor) : -1;
    if (earlier >= 0) {
      at = earlier;
      continue;
    }
    if (item.tag === 'R' && words > 0 && items[at]?.tag === 'N' && at - 1 > floor && items[at - 2]?.tag === 'D') {
      at--;
      continue;
    }
    if (item.tag === ')' && at - 1 > floor) {
      let open = at - 1;
      while (open > floor && items[open]!.tag !== '(') open--;
      if (items[open]!.tag === '(') {
        at = open;
        continue;
      }
    }
    if (item.tag === 'V' && words > 0 && 'PU'.includes(items[at]!.tag) && participleBetween(items, at - 1)) {
      at--;
      continue;
    }
    // "the ruling party’s official", ", acting mayor Ilse Varn"
    const describes =
      item.tag === 'V' &&
      item.verb?.form === 'ing' &&
      words > 0 &&
      (/^(?:ruling|governing|leading)$/.test(item.lower)
        ? 'NE'.includes(items[at]!.tag)
        : item.lower === 'acting' && (items[at]!.flags & Class.SpeakerNoun) !== 0);
    if (describes) {
      at--;
      continue;
    }
    if (
      item.tag === 'V' &&
      item.verb?.form === 'past' &&
      words > 0 &&
      items[at]?.tag === 'N' &&
      items[at - 2]?.tag === 'D'
    ) {
      at--;
      continue;
    }
    break;
  }
  // What is left over at the front is no part of a phrase.
  while (at < to && ('PC,R'.includes(items[at]!.tag) || (items[at]!.tag === 'G' && items[at - 1] === undefined))) at++;
  return at;
}

/**
 * Where the item before a comma begins, in a list of names that ends in "and" and has nothing else before it:
 * "of Osmark, | Tarvia and Selm", or at the clause's beginning. -1 for any other comma.
 */
function listStart(items: readonly Item[], comma: number, to: number, floor: number): number {
  const rest = items.slice(comma + 1, to);
  const and = rest.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || rest.length > 14) return -1;
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
  while (at > floor && 'EDG'.includes(items[at - 1]!.tag) && comma - at < 7) at--;
  if (!isNames(items.slice(at, comma))) return -1;
  const before = items[at - 1];
  // "In Tarvo, Osmark and Selm": where, not who.
  if (at > floor && before?.lower === 'of' && 'N'.includes(items[at - 2]?.tag ?? '.')) return at;
  if (at > floor && before?.tag === ',') return listStart(items, at - 1, to, floor) >= 0 ? at : -1;
  return at === floor || !before || 'U:;-.Q'.includes(before.tag) ? at : -1;
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
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|none|all|both|half|each)$/;

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
  // "those in favour", "others against it"
  if (before?.tag === 'D' && /^(?:those|others|many|some|most|few|several)$/.test(before.lower)) return true;
  // "Doctors Without Borders"
  if (items[at]!.capital && before?.capital && items[at + 1]?.capital) return true;
  if (before?.tag === 'S' && /^(?:no|every|some|any)(?:body|one)$/.test(before.lower)) return true;
  if (!before || !('NEQ#'.includes(before.tag) || before.tag === ')')) return false;
  if (preposition === 'of') return true;

  if (isTime(before)) return false;
  return /^(?:for|in|at|from|with|on|to|against|behind|under|near|within|like|about|over|among|between|inside|by|including)$/.test(
    preposition,
  );
}

/** Whether "and" joins two noun phrases, and not two clauses. */
function joins(items: readonly Item[], at: number, floor: number): boolean {
  const before = items[at - 1]!;
  if (!('NE#'.includes(before.tag) || before.tag === ',' || before.tag === 'S')) return false;
  for (let i = at - 1; i >= floor && at - i < 15; i--) {
    const { tag } = items[i]!;
    if (tag === 'V' || tag === 'X') return false;
    if (tag === ',' && i < at - 1) return true;
    if (tag === 'U' || tag === ';' || tag === '-' || tag === ':') return true;
    if (tag === 'Q' && items[i]!.size > 4) return true;
  }
  return true;
}

/**
 * The subject before a verb: the noun phrase that ends at `to`, seen across asides in commas or dashes
 * ("X, a Labour MP, said") and relative clauses ("X, who leads the party, said").
 * @returns null where no noun phrase stands there
 */
export function subjectBefore(items: readonly Item[], to: number, floor: number): Range | null {
  const last = items[to - 1];
  if (!last || to <= floor) return null;
  if (last.tag === 'S') return { from: to - 1, to };
  if (last.tag === 'U' && /^(?:who|which|that)$/.test(last.lower)) {
    const comma = items[to - 2]?.tag === ',' ? 1 : 0;
    const nearest = subjectBefore(items, to - 1 - comma, floor);
    // "It was Reyle, not Holm, who said …"
    const denied = nearest && items[nearest.from - 1]?.lower === 'not' && items[nearest.from - 2]?.tag === ',';
    const antecedent = denied ? subjectBefore(items, nearest.from - 2, floor) : nearest;
    return antecedent && { from: to - 1, to, antecedent };
  }
  if (last.tag === ',' || last.tag === '-' || last.tag === ')') {
    const across = acrossAside(items, to - 1, floor);
    if (across) return across;
    if (last.tag !== ')') return null;
  }
  if (!endsPhrase(last)) return null;
  if (isTime(last) && last.tag !== 'E') {
    // "X on Tuesday said", "X last week said"
    let at = to;
    while (
      at > floor &&
      (isTime(items[at - 1]!) ||
        items[at - 1]!.tag === '#' ||
        /^(?:on|in|last|this|late|early|earlier|at|the|also|later|an?)$/.test(items[at - 1]!.lower))
    )
      at--;
    if (at < to && at > floor && endsPhrase(items[at - 1])) return subjectBefore(items, at, floor);
    return null;
  }
  const from = phraseStart(items, to, floor);
  if (from >= to) return null;
  const head = 'VXPTU'.includes(items[from - 1]?.tag ?? '.')
    ? (relativeHead(items, from, to, floor) ?? participleHead(items, from, floor))
    : null;
  if (head) return head;
  // A name, then its apposition without an end ("X, the minister said" is content): left to the caller.
  const before = items[from - 1];
  if (before?.tag === ',' && from - 1 > floor) {
    // "The director of the harbour, Ilse Varn" or "In Moscow, the minister": a phrase before the comma that has a speaker noun.
    const earlier = items[from - 2]!;
    const title = phraseStart(items, from - 1, floor);
    if (items[from]!.tag === 'E' && 'NE'.includes(earlier.tag) && title < from - 1) {
      const speakers = items.slice(title, from - 1);
      const first = items[title - 1];
      const startsHere = title === floor || !first || ',:;-'.includes(first.tag) || first.lower === 'that';
      if (
        startsHere &&
        speakers.some(
          (item) =>
            (item.flags & Class.SpeakerNoun && !item.capital) || (item.flags & Class.SpeakerNoun && item.tag === 'N'),
        ) &&
        speakers[0]!.tag !== 'P'
      )
        return { from: title, to };
    }
  }
  if (
    before?.tag === ',' &&
    from - 2 >= floor &&
    items[from]!.flags & Class.SpeakerNoun &&
    // "Mr. Holm, officials said, …": several are no apposition to one.
    !/[^s]s$|^(?:people|police|men|women)$/.test(items[to - 1]!.lower) &&
    items[from - 2]!.tag === 'E'
  ) {
    // "Ilse Varn, director of the harbour said": an apposition that no comma closes.
    const named = phraseStart(items, from - 1, floor);
    if (named < from - 1 && (named === floor || items[named - 1]!.tag === ',')) return { from: named, to };
  }
  return { from, to };
}

/** "groups that have endorsed him say": the phrase before a relative clause without commas. */
function relativeHead(items: readonly Item[], from: number, to: number, floor: number): Range | null {
  for (let i = from - 1; i > floor && from - i < 16; i--) {
    const { tag, lower } = items[i]!;
    if (lower === 'because') continue;
    if (tag === 'U') {
      if (!/^(?:who|that|which)$/.test(lower) || !endsPhrase(items[i - 1]) || !'VX'.includes(items[i + 1]?.tag ?? '.'))
        return null;
      const start = phraseStart(items, i, floor);
      return start < i ? { from: start, to: 'VX'.includes(items[from - 1]!.tag) ? to : i } : null;
    }
    if (',;:.QC-'.includes(tag)) return null;
  }
  return null;
}

/** "Owners announcing cuts | have said": the phrase before a participle with its object, at the clause's beginning. */
function participleHead(items: readonly Item[], from: number, floor: number): Range | null {
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

/** From the comma that ends an aside to the subject before the comma that begins it. */
function acrossAside(items: readonly Item[], end: number, floor: number): Range | null {
  const closing = items[end]!.tag;
  const opening = closing === ')' ? '(' : closing;
  let weak: Range | null = null;
  for (let i = end - 1; i > floor && end - i < LONGEST_ASIDE; i--) {
    const item = items[i]!;
    if (item.tag === ';' || item.tag === ':') break;
    if (item.tag === 'Q' && (item.size > 8 || (item.ending !== '' && !item.titled))) break;
    if (item.tag !== opening) continue;
    const before = items[i - 1];
    if (!endsPhrase(before)) continue;
    const from = before!.tag === 'S' ? i - 1 : phraseStart(items, i, floor);
    if (from >= i) continue;
    const head = items.slice(from, i);
    // "The group that runs most of the trains, Red Line, says"
    const above = 'VX'.includes(items[from - 1]?.tag ?? '.') ? relativeHead(items, from, i, floor) : null;
    if (above && opensClause(items, above.from, floor)) return { from: above.from, to: appositionEnd(items, i, end) };
    if (isTime(head.at(-1)!) && head.length <= 3) continue;
    const phrase = { from, to: appositionEnd(items, i, end) };
    // A phrase that opens the clause is the subject; one further in may be a part of the aside ("retired in Cambridge, Mass., said").
    if (opensClause(items, from, floor)) return phrase;
    weak ??= phrase;
    if (
      items
        .slice(i + 1, end)
        .some((other) => other.tag === 'V' && other.verb?.form !== 'ing' && other.verb?.form !== 'participle') &&
      !/^(?:who|which|whose)$/.test(items[i + 1]!.lower)
    )
      break;
  }
  return weak;
}

function opensClause(items: readonly Item[], from: number, floor: number): boolean {
  if (from <= floor) return true;
  const before = items[from - 1]!;
  // "talks between Osmark and Selm, the radio, …"
  if (before.tag === 'C' && items.slice(Math.max(0, from - 6), from - 1).some(({ lower }) => lower === 'between'))
    return false;
  return (
    'UC;:-.'.includes(before.tag) ||
    (before.tag === 'Q' && before.ending !== '') ||
    (before.tag === ',' && items[from - 2]?.tag === 'Q')
  );
}

/** The subject of the sentence's main clause, for a participle that has none of its own. */
export function mainSubject(items: readonly Item[], to: number, from: number): Range | null {
  let tried = 0;
  for (let i = from; i < to && tried < MAIN_VERBS; i++) {
    const { tag, verb } = items[i]!;
    if ((tag === 'V' && verb?.form !== 'ing') || tag === 'X') {
      tried++;
      let chain = i;
      while (chain > from && (items[chain - 1]!.tag === 'R' || items[chain - 1]!.tag === 'X')) chain--;
      const subject = subjectBefore(items, chain, from);
      if (subject) return subject.antecedent ?? subject;
    }
  }
  return null;
}

/** Of an aside, the part that says who somebody is: "Varn, the director, speaking in Grenby," ends after "director". */
function appositionEnd(items: readonly Item[], comma: number, end: number): number {
  if (!identifies(items, comma + 1)) return comma;
  for (let i = comma + 1; i < end; i++) if (items[i]!.tag === ',' && !identifies(items, i + 1)) return i;
  return end;
}
