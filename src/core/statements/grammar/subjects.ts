import { Class } from '../../language/english/english';
import { bodiesOf } from '../../language/english/bodies';
import { doingNouns, sayingNouns } from '../../language/english/cue-nouns';
import { documents, isPersonNoun } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { ofWhom } from '../sentences/owners';
import { subjectBeforeParticiple } from './participle-aside';
import { phraseStart } from './phrase-start';
import { endsPhrase, identifies, isTime, LONGEST_ASIDE, phraseAfter, type Range } from './phrases';
import { SHORT_PHRASE } from './reach';
import { beforeNameAndVerb, headOfTwo, opensClause, participleHead, reducedHead, relativeHead } from './relative-heads';

/** Words of a title in marks: “The Last Boat to the Isle of Grenby”. */
const LONGEST_TITLE = 8;

/** Words of a time between commas: "late on Monday". */
const LONGEST_TIME = 3;

/** "D-Grenby" behind a politician's name. */
export const partyAndPlace = /^\p{Lu}{1,3}-\p{Lu}/u;

/** The main verb is one of the first; looking further costs time on text that is all verbs and finds nothing. */
const MAIN_VERBS = 8;

/**
 * The subject before a verb: the noun phrase that ends at `to`, seen across asides in commas or dashes
 * ("X, a Labour MP, said") and relative clauses ("X, who leads the party, said").
 * @returns null where no noun phrase stands there
 */
export function subjectBefore(items: readonly Item[], to: number, floor: number): Range | null {
  const last = items[to - 1];
  if (!last || to <= floor) return null;
  const aside = turns.has(last.lower) ? beforeTurn(items, to) : to;
  if (aside > floor && aside < to) return subjectBefore(items, aside, floor);
  if (last.tag === 'S') return seenBy(items, to, floor) ?? { from: to - 1, to };
  if (last.tag === 'U' && /^(?:who|which|that)$/.test(last.lower)) {
    const comma = items[to - 2]?.tag === ',' ? 1 : 0;
    const nearest = subjectBefore(items, to - 1 - comma, floor);
    // "It was Reyle, not Holm, who said …"
    const denied = nearest && items[nearest.from - 1]?.lower === 'not' && items[nearest.from - 2]?.tag === ',';
    const antecedent = denied ? subjectBefore(items, nearest.from - 2, floor) : nearest;
    return antecedent && { from: to - 1, to, antecedent: last.lower === 'who' ? whose(items, antecedent) : antecedent };
  }
  if (last.tag === ',' || last.tag === '-' || last.tag === ')') {
    const across = acrossAside(items, to - 1, floor);
    // "Holm, a baker, and Varn, a smith, said"
    const both = across && jointStart(items, across.from, across.to, floor);
    if (across) return both === null ? across : { from: both, to: across.to };
    if (last.tag !== ')') return null;
  }
  // "an official who asked not to be named said"
  if (last.tag === 'V') return relativeHead(items, to, to, floor) ?? beforeNameAndVerb(items, to, floor);
  // "A woman whose house burned down said"
  if (/^(?:down|out|up|off|away)$/.test(last.lower) && items[to - 2]?.tag === 'V')
    return relativeHead(items, to - 1, to, floor);
  const friend = ofWhom(items, to - 1);
  if (friend > floor) return { from: phraseStart(items, friend, floor), to };
  if (!endsPhrase(last)) return null;
  if (endsInYear(items, to, floor)) return subjectBefore(items, to - 2, floor);
  if (isTime(last) && last.tag !== 'E') {
    return beforeTime(items, to, floor);
  }
  const from = phraseStart(items, to, floor);
  if (from >= to) return null;
  const joint =
    jointStart(items, from, to, floor) ?? listedStart(items, from, to, floor) ?? agedStart(items, from, to, floor);
  if (joint !== null) return { from: joint, to };
  const two = headOfTwo(items, from, floor);
  if (two) return two;
  const head = 'VXPTU'.includes(items[from - 1]?.tag ?? '.')
    ? (relativeHead(items, from, to, floor) ?? participleHead(items, from, floor) ?? reducedHead(items, from, floor))
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
    if (named < from - 1 && (named === floor || ',X'.includes(items[named - 1]!.tag))) return { from: named, to };
  }
  return { from, to };
}

const year = /^(?:1[5-9]|20)\d\d$/;

/** "an envoy who | in 1979 told" */
const endsInYear = (items: readonly Item[], to: number, floor: number): boolean =>
  to - 2 > floor && year.test(items[to - 1]!.text) && /^(?:in|by|since)$/.test(items[to - 2]!.lower);

const turns: ReadonlySet<string> = new Set(['turn', 'part', 'reply', 'response', 'return']);

/** "X | in turn said", "X | for his part said": where it begins; `to` itself where nothing like it ends there. */
function beforeTurn(items: readonly Item[], to: number): number {
  const link = /^(?:his|her|their|its)$/.test(items[to - 2]?.lower ?? '') ? to - 3 : to - 2;
  const isAside = items[link]?.lower === (items[to - 1]!.lower === 'part' ? 'for' : 'in');
  return isAside && 'NES'.includes(items[link - 1]?.tag ?? '.') ? link : to;
}

/** "X on Tuesday said", "X last week said" */
function beforeTime(items: readonly Item[], to: number, floor: number): Range | null {
  let at = to;
  while (
    at > floor &&
    (isTime(items[at - 1]!) ||
      items[at - 1]!.tag === '#' ||
      /^(?:on|in|last|this|late|early|earlier|at|the|also|later|an?)$/.test(items[at - 1]!.lower))
  )
    at--;
  if (at < to && at > floor && endsPhrase(items[at - 1])) return subjectBefore(items, at, floor);
  // "The mayor, Ilse Varn, | on Monday said"
  if (at < to && at > floor && items[at - 1]!.tag === ',') {
    const across = acrossAside(items, at - 1, floor);
    return across && opensClause(items, across.from, floor) ? across : null;
  }
  // "two men who have lived there for nine years | say"
  return at < to && items[at - 1]?.tag === 'P' ? relativeHead(items, at - 1, to, floor) : null;
}

/** "Two men who saw | it | said": whoever the clause is told of. */
const seenBy = (items: readonly Item[], to: number, floor: number): Range | null =>
  items[to - 1]!.lower === 'it' && items[to - 2]?.tag === 'V' ? relativeHead(items, to - 1, to, floor) : null;

/** "Ilse Varn, 54, who leads it": an age, and nobody. */
function agedStart(items: readonly Item[], from: number, to: number, floor: number): number | null {
  const isAge = to - from === 1 && /^\d{1,3}$/.test(items[from]!.text) && items[to]?.tag === ',';
  if (!isAge || items[from - 1]?.tag !== ',' || items[from - 2]?.tag !== 'E') return null;
  return subjectBefore(items, from - 1, floor)?.from ?? null;
}

/** "the statement of | the president, who said": no paper is anybody of whom "who" tells. */
function whose(items: readonly Item[], phrase: Range): Range {
  // "in prison by | a judge who called him a thief"
  const by = items.findLastIndex(({ lower }, i) => i > phrase.from && i < phrase.to - 1 && lower === 'by');
  if (by > 0) return { from: by + 1, to: phrase.to };
  const of = items.findIndex(({ lower }, i) => i > phrase.from && i < phrase.to && /^(?:of|by|from)$/.test(lower));
  const head = items[of - 1]?.lower.replace(/(?<=remark|comment)s$/, '') ?? '';
  if (
    of > 0 &&
    (documents.has(head) || sayingNouns.has(head) || words.has(head) || isDoing(items[of - 1]!, items[of]!))
  )
    return { from: of + 1, to: atPlace(items, of + 1, phrase.to) };
  return besideThing(items, phrase) ?? phrase;
}

/** Of somebody, and nobody themselves. */
const words: ReadonlySet<string> = new Set(
  'testimony evidence objection objections complaint complaints opposition criticism protest protests appeals resistance'.split(
    ' ',
  ),
);

/** "the work | of the nurses", "the decision of the court": somebody's, and nobody themselves. */
const isDoing = (head: Item, { lower }: Item): boolean =>
  lower === 'of' &&
  head.tag === 'N' &&
  doingNouns.test(head.lower) &&
  !bodiesOf.has(head.lower) &&
  !isPersonNoun(head.lower) &&
  !(head.flags & Class.SpeakerNoun);

/** "a witness | at the court, who": whoever it is, and not where. */
function atPlace(items: readonly Item[], from: number, to: number): number {
  const at = items.findIndex(({ lower }, i) => i > from && i < to && /^(?:at|in|before)$/.test(lower));
  return at > 0 && isPersonNoun(items[at - 1]!.lower) ? at : to;
}

/** "flew to the region with | General Varn, who", "no surprise for | Varn, who": whoever is named last, where what stands before is nobody. */
function besideThing(items: readonly Item[], { from, to }: Range): Range | null {
  const at = items.findLastIndex(
    ({ lower }, i) => i > from && i < to - 1 && /^(?:with|beside|alongside|for|to|about|against)$/.test(lower),
  );
  if (at < 0 || items[to - 1]!.tag !== 'E') return null;
  const before = items.slice(from, at);
  const isNobody = before.every(
    ({ tag, lower, flags }) => tag !== 'E' && !isPersonNoun(lower) && !(flags & Class.SpeakerNoun),
  );
  return isNobody ? { from: at + 1, to } : null;
}

/** "Reyle, Varn discuss the ferry": a headline needs no "and" for two. Null where the verb may be of one alone. */
function listedStart(items: readonly Item[], from: number, to: number, floor: number): number | null {
  const verb = items[to];
  if (items[from - 1]?.tag !== ',' || verb?.tag !== 'V' || verb.verb?.form !== 'base') return null;
  const first = phraseStart(items, from - 1, floor);
  const areNames = [...items.slice(first, from - 1), ...items.slice(from, to)].every(({ tag }) => tag === 'E');
  return first < from - 1 && areNames && opensClause(items, first, floor) ? first : null;
}

/** "Ilse Varn, the director, | and her deputy said": where the first of two begins; null where there is none. */
function jointStart(items: readonly Item[], from: number, to: number, floor: number): number | null {
  const link = items[from - 1]?.lower;
  if ((link !== 'and' && link !== 'nor') || items[from - 2]?.tag !== ',') return null;
  const isSomebody = (part: readonly Item[]): boolean => part.some(({ tag }) => tag === 'E');
  const first = acrossAside(items, from - 2, floor);
  if (first?.to !== from - 2) return null;
  const start = items[first.from - 1]?.lower === 'neither' ? first.from - 1 : first.from;
  if ((link === 'nor') !== (items[start]!.lower === 'neither') || !opensClause(items, start, floor)) return null;
  const described = items.slice(first.from, first.to);
  const comma = described.findIndex(({ tag }) => tag === ',');
  const plain = comma > 0 && !described.some(({ tag }) => 'VXUQ:;'.includes(tag));
  const areNamed = isSomebody(described.slice(0, comma)) && isSomebody(items.slice(from, to));
  return plain && (areNamed || link === 'nor') ? start : null;
}

const isName = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(({ tag }) => tag === 'E');

/** From the comma that ends an aside to the subject before the comma that begins it. */
function acrossAside(items: readonly Item[], end: number, floor: number): Range | null {
  const closing = items[end]!.tag;
  const opening = closing === ')' ? '(' : closing;
  let weak: Range | null = null;
  for (let i = end - 1; i > floor && end - i < LONGEST_ASIDE; i--) {
    const item = items[i]!;
    if (item.tag === ';' || item.tag === ':') break;
    if (item.tag === 'Q' && (item.size > LONGEST_TITLE || (item.ending !== '' && !item.titled))) break;
    if (item.tag !== opening) continue;
    const before = items[i - 1];
    // "The man Reyle married, Tor Holm, said", "The bill Holm signed, a short one, said"
    const described = before?.tag === 'V' ? beforeNameAndVerb(items, i, floor) : null;
    if (described) return isName(items, i + 1, end) ? { from: i + 1, to: end } : { from: described.from, to: i };
    // "The man she was with, Tor Holm, said"
    const stranded = before?.tag === 'P' && isName(items, i + 1, end);
    if (stranded) return { from: i + 1, to: end };
    if (!endsPhrase(before)) continue;
    const from = before!.tag === 'S' ? i - 1 : phraseStart(items, i, floor);
    if (from >= i) continue;
    const head = items.slice(from, i);
    // "Rep. Ada Varn, D-Grenby, also a backer, said", "Ada Varn, 54, who leads it, said"
    if (
      head.length === 1 &&
      // "beat Petra Holm 6-4, 7-5, then called"
      ',-'.includes(items[from - 1]?.tag ?? '.') &&
      (head[0]!.tag === '#' || partyAndPlace.test(head[0]!.text))
    )
      continue;
    // "The group that runs most of the trains, Red Line, says"
    const above = 'VXP'.includes(items[from - 1]?.tag ?? '.')
      ? (relativeHead(items, from, i, floor) ?? participleHead(items, from, floor))
      : null;
    if (above && opensClause(items, above.from, floor)) return { from: above.from, to: appositionEnd(items, i, end) };
    if (isTime(head.at(-1)!) && head.length <= LONGEST_TIME) continue;
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

/** "After the boat sank, | he went to the guild and asked": where the main clause begins. */
function behindOpening(items: readonly Item[], to: number, from: number): number {
  const opens = (at: number): boolean =>
    /^(?:after|before|when|while|as|because|since|although|though|once)$/.test(items[at]?.lower ?? '');
  const comma = items.findIndex(({ tag }) => tag === ',');
  // "In 1957, after the boat sank, he"
  const later = items[0]?.tag === 'P' && comma > 0 && comma < SHORT_PHRASE;
  const opener = !opens(0) && later ? comma + 1 : 0;
  if (from > opener || !opens(opener)) return from;
  for (let i = opener + 1; i < to; i++) {
    if (items[i]!.tag !== ',') continue;
    const subject = phraseAfter(items, i + 1);
    if (subject && subject.to < to && 'VX'.includes(items[subject.to]!.tag)) return i + 1;
  }
  return from;
}

/** The subject of the sentence's main clause, for a participle that has none of its own. */
export function mainSubject(items: readonly Item[], to: number, from: number): Range | null {
  let tried = 0;
  for (let i = behindOpening(items, to, from); i < to && tried < MAIN_VERBS; i++) {
    const { tag, verb } = items[i]!;
    // "Holm, noting that it was late, went on to say"
    const told = i > from ? subjectBeforeParticiple(items, i) : null;
    if (told && told.from >= from) return told;
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
