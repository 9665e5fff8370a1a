import { Class } from '../../language/english/english';
import { occasions } from '../../language/english/words';
import type { Item } from '../sentences/items';

/** Items `[from, to)` of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** For "who" and "which": the phrase that it stands for. */
  readonly antecedent?: Range;
}

const isWord = (item: Item): boolean => 'DNE#Q'.includes(item.tag);
/** "…, a claim Holm denies": a noun for what was said, before the clause that judges it. */
export const claimed = new Set([
  'claim',
  'charge',
  'accusation',
  'allegation',
  'assertion',
  'accusations',
  'allegations',
  'report',
  'suggestion',
  'idea',
  'figure',
]);

/** How many items an aside between a speaker and the verb may have: longer ones are clauses of their own. */
const LONGEST_ASIDE = 40;
const LONGEST_PHRASE = 30;
/** The main verb is one of the first; looking further costs time on text that is all verbs and finds nothing. */
const MAIN_VERBS = 8;

/** A noun phrase can end with this item. */
export function endsPhrase(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ('NESO#'.includes(item.tag) ||
      item.tag === ')' ||
      (item.tag === 'D' && item.flags !== 0) ||
      item.tag === 'G' ||
      (item.tag === 'Q' && item.size <= 4 && item.ending === ''))
  );
}

/** A phrase whose head is a time or place word is no speaker: "on Tuesday". */
export function isTime(item: Item): boolean {
  return (item.flags & Class.Time) !== 0 && (item.flags & Class.SpeakerNoun) === 0;
}

/** Where the noun phrase that ends before `to` begins; `to` itself where none does. */
function phraseStart(items: readonly Item[], to: number, floor: number): number {
  let at = to;
  let words = 0;
  while (at > floor && to - at < LONGEST_PHRASE) {
    const item = items[at - 1]!;
    if (item.tag === 'S' || item.tag === 'O') {
      // "Nobody in the delegation"
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
        break;
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

/** "the statement issued after the talks said": a participle between a noun and a preposition is part of the phrase. */
function participleBetween(items: readonly Item[], at: number): boolean {
  const { tag, verb } = items[at]!;
  const noun = items[at - 1];
  return (
    tag === 'V' &&
    (verb?.form === 'past' || verb?.form === 'participle') &&
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
  if (before?.tag === 'S' && /^(?:no|every|some|any)(?:body|one)$/.test(before.lower)) return true;
  if (!before || !('NEQ#'.includes(before.tag) || before.tag === ')')) return false;
  if (preposition === 'of') return true;

  if (isTime(before)) return false;
  return /^(?:for|in|at|from|with|on|to|against|behind|under|near|within|like|about|over|among|between|inside|by|including)$/.test(
    preposition,
  );
}

/** "the envoy to the talks", "people close to the mayor": "to" before a noun phrase, after a noun that takes one. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    items[at]!.tag === 'T' &&
    'DEO'.includes(items[at + 1]?.tag ?? '.') &&
    before !== undefined &&
    ((before.flags & Class.SpeakerNoun) !== 0 || /^(?:close|loyal|next|answers?)$/.test(before.lower))
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
  const head = 'VX'.includes(items[from - 1]?.tag ?? '.') ? relativeHead(items, from, to, floor) : null;
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
  for (let i = from - 1; i > floor && from - i < 12; i--) {
    const { tag, lower } = items[i]!;
    if (tag === 'U') {
      if (!/^(?:who|that|which)$/.test(lower) || !endsPhrase(items[i - 1]) || !'VX'.includes(items[i + 1]?.tag ?? '.'))
        return null;
      const start = phraseStart(items, i, floor);
      return start < i ? { from: start, to } : null;
    }
    if (',;:.QC-'.includes(tag)) return null;
  }
  return null;
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
  return (
    'UC;:-.'.includes(before.tag) ||
    (before.tag === 'Q' && before.ending !== '') ||
    (before.tag === ',' && items[from - 2]?.tag === 'Q')
  );
}

/** The noun phrase that begins at `from`: "said X, a spokesman". Null where none begins there. */
export function phraseAfter(items: readonly Item[], from: number): Range | null {
  const first = items[from];
  if (!first) return null;
  if (first.tag === 'S' || first.tag === 'O') return { from, to: from + 1 };
  if (!'DNE#'.includes(first.tag)) return null;
  let at = from;
  while (at < items.length && at - from < LONGEST_PHRASE) {
    const item = items[at]!;
    const before = items[at - 1];
    if ('NE#G'.includes(item.tag) || (item.tag === 'D' && (at === from || 'DPCG'.includes(before!.tag)))) {
      if (at > from && isTime(item) && item.tag === 'N' && before && before.tag !== 'D' && before.tag !== 'P') break;
      at++;
      continue;
    }
    // "said Holm in his speech at the forum": where it was said.
    if (
      item.tag === 'P' &&
      /^(?:in|at|during|on)$/.test(item.lower) &&
      /^(?:his|her|their|its|an?)$/.test(items[at + 1]?.lower ?? '') &&
      occasions.has(items[at + 2]?.lower ?? '')
    )
      break;
    if (
      item.tag === 'P' &&
      at > from &&
      (item.lower === 'of' ||
        item.lower === 'for' ||
        ((item.lower === 'at' || item.lower === 'from' || item.lower === 'with' || item.lower === 'in') &&
          items[at + 1]?.tag !== '#' &&
          !isTime(items[at + 1] ?? item))) &&
      items[at + 1] &&
      'DNE'.includes(items[at + 1]!.tag)
    ) {
      at++;
      continue;
    }
    if (at > from && leadsOn(items, at)) {
      at++;
      continue;
    }
    if (
      item.tag === 'C' &&
      item.lower === 'and' &&
      at > from &&
      items[at + 1] &&
      'DNE'.includes(items[at + 1]!.tag) &&
      ((items[at + 1]!.lower === 'others' && items[at + 2]?.tag === ',') ||
        !verbAhead(items, at + 1) ||
        infinitiveAhead(items, at + 1))
    ) {
      at++;
      continue;
    }
    if (item.tag === 'R' && before?.tag === 'D') {
      at++;
      continue;
    }
    break;
  }
  return at > from && phraseSpeaks(items, from, at) ? { from, to: at } : null;
}

/** "Osmark and Selm to open the road": after the second name an infinitive, and no verb of its own. */
function infinitiveAhead(items: readonly Item[], from: number): boolean {
  let i = from;
  while (i < items.length && 'DNEG#'.includes(items[i]!.tag)) i++;
  return i > from && items[i]?.tag === 'T' && items[i + 1]?.verb?.form === 'base';
}

function phraseSpeaks(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some((item) => ('NE'.includes(item.tag) && !isTime(item)) || (item.tag === '#' && /\p{L}{4}/u.test(item.text)));
}

/** A verb before the next comma: what begins here is a clause. */
export function verbAhead(items: readonly Item[], from: number, limit = 8): boolean {
  for (let i = from; i < Math.min(from + limit, items.length); i++) {
    const { tag, verb, lower } = items[i]!;
    if (tag === '.' || tag === ';' || tag === ':') return false;
    // “judgment” and “honesty” are words of the phrase.
    if (tag === 'Q' && (items[i]!.size > 3 || items[i]!.ending !== '')) return false;
    if (tag === ',' && i - from > 6) return false;
    // "the work that others did" is a noun phrase.
    if (tag === 'U' && i > from && /^(?:that|who|which|whom|whose)$/.test(lower) && items[i - 1]!.tag !== ',')
      return false;
    if (tag === 'X') return true;
    if (tag === 'V' && verb?.form !== 'ing' && !(items[i + 1]?.lower === 'by' && verb?.form !== 's')) return i > from;
  }
  return false;
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

/** An aside that says who somebody is ("a Labour MP", "who leads the party"), not what he was doing: it belongs to the speaker. */
export function identifies(items: readonly Item[], at: number): boolean {
  const first = items[at];
  return (
    first !== undefined &&
    ('DNE#'.includes(first.tag) ||
      first.lower === 'who' ||
      first.lower === 'whose' ||
      // "managing director", "acting mayor"
      (first.verb?.form === 'ing' && ((items[at + 1]?.flags ?? 0) & Class.SpeakerNoun) !== 0))
  );
}

/** Of an aside, the part that says who somebody is: "Varn, the director, speaking in Grenby," ends after "director". */
function appositionEnd(items: readonly Item[], comma: number, end: number): number {
  if (!identifies(items, comma + 1)) return comma;
  for (let i = comma + 1; i < end; i++) if (items[i]!.tag === ',' && !identifies(items, i + 1)) return i;
  return end;
}

/** "Holm (Labour), …": past the brackets after a name. */
function afterBrackets(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== '(') return at;
  const close = items.findIndex((item, i) => i > at && item.tag === ')');
  return close > 0 && close - at < 8 ? close + 1 : at;
}

/** The speaker after a verb with the apposition that follows: "said X, a spokesman for Y". */
export function withApposition(items: readonly Item[], phrase: Range): Range {
  const end = afterBrackets(items, phrase.to);
  if (items[end]?.tag !== ',' || !identifies(items, end + 1)) return { from: phrase.from, to: end };
  let to = end + 1;
  while (to < items.length && to - phrase.to < LONGEST_ASIDE && !'.Q;:-'.includes(items[to]!.tag)) {
    if (items[to]!.tag === ',' && !identifies(items, to + 1) && items[to + 1]?.tag !== 'C') break;
    to++;
  }
  while (to > phrase.to && ',.'.includes(items[to - 1]!.tag)) to--;
  return { from: phrase.from, to };
}
