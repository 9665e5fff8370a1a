import { Class } from '../../language/english/english';
import { bodiesOf, bodyNouns } from '../../language/english/bodies';
import { givenNames } from '../../language/english/given-names';
import { bodies, bodyNounsShort, relatives, singularPersons } from '../../language/english/people';
import { honorifics, institutionNouns, roleModifiers } from '../../language/english/titles';
import type { Mention, Span } from '../../model';
import type { Item } from '../sentences/items';

/** How a name or a noun stands in its sentence. */
export type Place = 'subject' | 'object' | 'governed' | 'possessor';

/** Somebody named at a place: by name, by a noun or by a pronoun. */
export interface Naming extends Span {
  readonly form: 'name' | 'noun' | 'body' | 'pronoun';
  /** The words of the name, titles left out; of a noun its phrase. */
  readonly words: readonly string[];
  /** In small letters: the title before and the description after. */
  readonly titles: string;
  readonly place: Place;
  /** The number of its sentence in the article, from 0. */
  readonly sentence: number;
  readonly actor: string | null;
  /** True for a person, false for a body or a state, null where the place alone does not tell. */
  readonly human: boolean | null;
  readonly headline: boolean;
  /** A verb follows: whoever is named does something. */
  readonly acts: boolean;
  /** The first word of its sentence, which has a capital anyhow. */
  readonly opens: boolean;
}

const particles = new Set('de del van von der den da di bin al ibn la le du dos ter ’t'.split(' '));
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const initial = /^(?:\p{Lu}\.|[B-HJ-Z])$/u;
/** Capitalised words before a name that are no part of it. */
const adjectives = /(?:ian|ish|ese|crat|cratic|republican|independent|conservative|liberal|labour|tory)$/;

/** Where a sentence's items tell of people; `mentions` as the items' `named` counts them. */
export function namingsIn(
  items: readonly Item[],
  mentions: readonly Mention[],
  sentence: number,
  headline: boolean,
): Naming[] {
  const found: Naming[] = [];
  let i = 0;
  while (i < items.length) {
    const run = nameRun(items, i, mentions);
    if (run) {
      const naming = named(items, run, mentions, sentence, headline);
      if (naming) found.push(naming);
      i = run.to;
      continue;
    }
    const item = items[i]!;
    if (item.tag === 'S' && /^(?:s?he)$/.test(item.lower)) found.push(pronounAt(items, i, sentence));
    const noun = item.tag === 'D' ? nounRun(items, i) : 0;
    if (noun > 0 && !headline) {
      found.push(nounAt(items, i, noun, sentence));
      i = noun;
      continue;
    }
    const body = item.tag === 'N' && bodyNounsShort.has(item.lower) ? bodyFrom(items, i) : i;
    if (body < i && !headline) found.push(bodyAt(items, body, i + 1, sentence));
    i++;
  }
  return found;
}

/** Where the name of a body begins that ends with a noun in small letters: "China’s foreign ministry", "the Holm campaign". */
function bodyFrom(items: readonly Item[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < 5 && 'NEG'.includes(items[from - 1]!.tag) && !(items[from - 1]!.flags & Class.Time))
    from--;
  while (from < noun && items[from]!.tag !== 'E' && items[from]!.named === undefined) from++;
  return from;
}

function bodyAt(items: readonly Item[], from: number, to: number, sentence: number): Naming {
  return {
    ...nounAt(items, from, to, sentence),
    form: 'body',
    titles: '',
    human: false,
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins, behind its title. */
  readonly name: number;
  readonly mention: number | undefined;
}

const near = (a: Item, b: Item): boolean => b.start - a.end <= 1;

/** A run of capitalised words from an item on. */
function nameRun(items: readonly Item[], from: number, mentions: readonly Mention[]): Run | null {
  const first = items[from]!;
  if (first.named !== undefined) {
    let to = from + 1;
    while (to < items.length && items[to]!.named === first.named) to++;
    return { from, to, name: from, mention: first.named };
  }
  if (!partOf(first) && !isMonthName(first, items[from + 1]) && !isWordName(items, from)) return null;
  let to = from + 1;
  while (to < items.length) {
    const item = items[to]!;
    if (item.named !== undefined) {
      // "Jane Sanders" where the record knows another Sanders.
      const mention = mentions[item.named];
      const given = items[to - 1]!.lower;
      if (
        mention?.form === 'name' &&
        mention.kind === 'person' &&
        givenNames.has(given) &&
        near(items[to - 1]!, item)
      ) {
        let end = to + 1;
        while (end < items.length && items[end]!.named === item.named) end++;
        if (end - to === 1) return strip(items, from, end);
      }
      break;
    }
    const after = items[to + 1];
    const joins = particles.has(item.lower) && after !== undefined && partOf(after) && after.named === undefined;
    // "Kristen Day": a name that is also a word for a time.
    const timely = item.capital && (item.flags & Class.Time) !== 0 && givenNames.has(items[to - 1]!.lower);
    if (!(near(items[to - 1]!, item) && (partOf(item) || joins || timely || isWordName(items, to)))) break;
    to++;
  }
  const bound = to;
  to = overOf(items, to);
  if (to > bound && items[bound]!.lower === 'for') return strip(items, from, to, bound);
  if (items[to]?.tag === ',' && suffix.test(items[to + 1]?.lower ?? '')) to += 2;
  return strip(items, from, to);
}

/** Bodies whose name tells what they are for. */
const bodiesFor: ReadonlySet<string> = new Set(
  'society association committee institute centre center council organisation organization fund foundation campaign alliance coalition league federation'.split(
    ' ',
  ),
);

/** "the Guild of Traders": the name of a body goes on behind "of". */
function overOf(items: readonly Item[], to: number): number {
  const of = items[to];
  if (of?.lower === 'for' && bodiesFor.has(items[to - 1]!.lower)) {
    const start = items[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    let end = start;
    while (end < items.length && (partOf(items[end]!) || (end > start && items[end]!.lower === 'of'))) end++;
    return items[end - 1]?.tag === 'P' ? end - 1 : end > start ? end : to;
  }
  const next = items[to + 1];
  if (of?.lower !== 'of' || !next || !partOf(next) || next.named !== undefined) return to;
  if (!bodiesOf.has(items[to - 1]!.lower)) return to;
  let end = to + 2;
  while (
    end < items.length &&
    partOf(items[end]!) &&
    items[end]!.named === undefined &&
    near(items[end - 1]!, items[end]!)
  )
    end++;
  return end;
}

const partOf = (item: Item): boolean =>
  item.capital &&
  item.tag !== 'Q' &&
  item.tag !== 'S' &&
  (item.tag === 'E' || initial.test(item.text)) &&
  !(item.flags & Class.Time);

/** "Jan Brewer", "April Ryan": a month that is somebody's given name. */
const isMonthName = (item: Item, next: Item | undefined): boolean =>
  /^(?:jan|april|may|june|august)$/.test(item.lower) &&
  item.capital &&
  next !== undefined &&
  partOf(next) &&
  near(item, next);

/** "He Lifeng", "Will Norby", "Anh Do", "the US Coast Guard", "Doctors Without Borders": a word of another sort in a name. */
function isWordName(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const [before, next] = [items[at - 1], items[at + 1]];
  const leads = next !== undefined && next.named === undefined && partOf(next) && near(item, next);
  const follows = before !== undefined && before.named === undefined && partOf(before) && near(before, item);
  if (!item.capital) return false;
  if (/^(?:US|UK|UN|EU)$/.test(item.text)) return leads;
  if (/^(?:without|against|beyond)$/.test(item.lower)) return leads && follows;
  if (/^(?:he|will)$/.test(item.lower)) return leads && !isTitle(next);
  return /^(?:do|so|may|an|ho|ha)$/.test(item.lower) && follows && !leads && !isTitle(before);
}

/** A post on the field or in short letters: "Rangers QB Tom Halver". */
const post = /^(?:[QRLCW]B|W[RO]|TE|OT|DT|DE|CEO|CFO|COO|CTO)$/;

const isTitle = (item: Item): boolean =>
  (item.flags & Class.SpeakerNoun) !== 0 ||
  honorifics.has(item.lower.replace('.', '')) ||
  singularPersons.has(item.lower) ||
  roleModifiers.has(item.lower) ||
  adjectives.test(item.lower);

/** @param bound where the name goes on that has no title behind it: "Society | for the Study of Herring" */
function strip(items: readonly Item[], from: number, to: number, bound = to): Run {
  let name = from;
  // "Senator Holm", but "the Senate Committee".
  const last = items[to - 1]!;
  if (!isTitle(last)) {
    let title = -1;
    for (let i = from; i < bound - 1; i++)
      if ((isTitle(items[i]!) && !givenNames.has(items[i]!.lower)) || (to - i === 3 && post.test(items[i]!.text)))
        title = i;
    name = title + 1 > from ? title + 1 : from;
  }
  return { from, to, name, mention: undefined };
}

/** “Deputy Harbour Minister | Karla Wenn”, “Chief Harbour Pilot | Karla Wenn”, where the record knows her. */
function isTitleOfNext(items: readonly Item[], to: number, mentions: readonly Mention[]): boolean {
  const [last, next] = [items[to - 1]!, items[to]];
  if (next?.named === undefined || !near(last, next) || /[’']s?$/.test(last.text)) return false;
  const mention = mentions[next.named];
  if (mention?.kind !== 'person' || mention.form !== 'name') return false;
  return isTitle(last) || items[to + 1]?.named === next.named;
}

function named(
  items: readonly Item[],
  run: Run,
  mentions: readonly Mention[],
  sentence: number,
  headline: boolean,
): Naming | null {
  const { from, to, name } = run;
  const mention = run.mention === undefined ? undefined : mentions[run.mention];
  const words = items
    .slice(name, to)
    .filter((item) => item.tag !== ',')
    .map((item) => item.text.replace(/[’']s$/, ''));
  if (words.length === 0) return null;
  const last = items[to - 1]!;
  if (!mention && isTitle(last) && words.length === 1) return null;
  if (!mention && isTitleOfNext(items, to, mentions)) return null;
  const titles = [titleBefore(items, from, name) || relativeBefore(items, from, to), descriptionAfter(items, to)]
    .filter(Boolean)
    .join(' | ');
  const body =
    (isTitle(last) && !suffix.test(last.lower)) ||
    bodies.test(words.join(' ')) ||
    bodyNouns.has(last.lower) ||
    institutionNouns.has(last.lower) ||
    (/^[\p{Lu}\d.&-]{2,}$/u.test(words.at(-1)!) && words.length === 1) ||
    /\w\.\w/.test(words[0]!);
  const told = hasPersonNoun(titles) || (givenNames.has(words[0]!.toLowerCase()) && words.length > 1);
  return {
    start: mention?.start ?? items[name]!.start,
    end: mention?.end ?? last.end,
    form: 'name',
    words,
    titles,
    place: placeOf(items, from, to),
    sentence,
    actor: mention?.actor ?? null,
    human: mention
      ? mention.kind === 'person'
      : told
        ? true
        : body || isPlaceAfterComma(items, from, words.length) || isPlaceAfterIn(items, from, words.length)
          ? false
          : null,
    headline,
    acts: actsAt(items, to),
    opens: from === 0 && name === 0,
  };
}

/** Whether a verb follows, straight or behind a description in commas. */
function actsAt(items: readonly Item[], to: number): boolean {
  let at = to;
  while (items[at]?.tag === 'R') at++;
  return items[at] !== undefined && 'VX'.includes(items[at]!.tag);
}

const hasPersonNoun = (titles: string): boolean =>
  titles !== '' &&
  titles.split(/[\s|.]+/).some((word) => singularPersons.has(word) || honorifics.has(word) || relatives.has(word));

/** "in Benghazi, Libya": a single name behind a place and a comma is a place. */
function isPlaceAfterComma(items: readonly Item[], from: number, size: number): boolean {
  if (size > 2 || items[from - 1]?.tag !== ',' || items[from - 2]?.tag !== 'E') return false;
  let k = from - 2;
  while (k >= 0 && (items[k]!.tag === 'E' || items[k]!.tag === 'N')) k--;
  return items[k]?.tag === 'P' && /^(?:in|from|near|at|of)$/.test(items[k]!.lower);
}

/** "in Grenby", "near Grenby": a single name there is a place. */
const isPlaceAfterIn = (items: readonly Item[], from: number, size: number): boolean =>
  size === 1 && /^(?:in|near)$/.test(items[from - 1]?.lower ?? '');

/** "Foreign Minister", "the mayor of Grenby,": what stands before a name and belongs to it, in small letters. */
function titleBefore(items: readonly Item[], from: number, name: number): string {
  let start = from;
  while (start > 0 && name - start < 8) {
    const before = items[start - 1]!;
    if (!(before.tag === 'N' || before.tag === 'E') || (before.tag === 'E' && before.named === undefined)) break;
    if (before.flags & Class.Time) break;
    start--;
  }
  // "The foreign minister of Norvia, Petra Holm"
  if (start === from && items[from - 1]?.tag === ',' && name === from) {
    let k = from - 2;
    while (k >= 0 && from - k < 10 && 'NEPD'.includes(items[k]!.tag)) k--;
    const phrase = items.slice(k + 1, from - 1);
    if (phrase[0]?.tag === 'D' && phrase.slice(0, 5).some((item) => singularPersons.has(item.lower))) start = k + 1;
  }
  const words = items.slice(start, name).map((item) => item.lower);
  return words.join(' ').replace(/ ,$/, '');
}

/** "Holm’s wife, Marta, said": the relative who is named in commas. */
function relativeBefore(items: readonly Item[], from: number, to: number): string {
  const noun = items[from - 2]?.lower ?? '';
  return items[from - 1]?.tag === ',' && items[to]?.tag === ',' && relatives.has(noun) ? noun : '';
}

/** ", a spokesman for the guild": the description after a name. */
function descriptionAfter(items: readonly Item[], to: number): string {
  let at = to;
  if (items[at]?.tag === '(') {
    while (at < items.length && items[at]!.tag !== ')') at++;
    at++;
  }
  if (items[at]?.tag !== ',' && items[at]?.tag !== '-') return '';
  let end = at + 1;
  while (end < items.length && end - at < 16 && !',.;:-VXQUS('.includes(items[end]!.tag)) end++;
  const words = items.slice(at + 1, end);
  if (words.length === 0 || (words[0]!.tag === 'E' && words.length < 2)) return '';
  // "At the resort, Holm, the candidate boasted" describes nobody.
  if (items[end] && 'VXS'.includes(items[end]!.tag)) return '';
  if (
    !words.some(
      (item) => singularPersons.has(item.lower) || relatives.has(item.lower) || (item.flags & Class.SpeakerNoun) !== 0,
    )
  )
    return '';
  return words.map((item) => item.lower).join(' ');
}

/** Where a noun phrase for a person ends that begins with a determiner; 0 where there is none. */
function nounRun(items: readonly Item[], from: number): number {
  let to = from + 1;
  let head = -1;
  while (to < items.length && to - from < 7) {
    const item = items[to]!;
    if (!(item.tag === 'N' || item.tag === 'E' || item.tag === '#')) break;
    if (item.tag === 'N' || item.flags & Class.SpeakerNoun) head = to;
    to++;
  }
  const noun = items[head];
  if (
    !noun ||
    head !== to - 1 ||
    !(
      singularPersons.has(noun.lower) ||
      relatives.has(noun.lower) ||
      /^(?:man|woman|witness|resident|teacher|doctor|nurse|survivor|student|veteran|owner)$/.test(noun.lower)
    )
  )
    return 0;
  if (items[to]?.tag === 'G') return 0;
  // "as a leader", "is a leader": said of somebody.
  const lead = items[from - 1];
  if (lead && (lead.tag === 'X' || /^(?:as|like|became|become|remains|remained)$/.test(lead.lower))) return 0;
  // "Petra Holm, a nurse,", "the mayor, Petra Holm,": one with the name beside it.
  if (
    items[from - 1]?.tag === ',' &&
    from > 1 &&
    (items[from - 2]!.tag === 'E' || items[from - 2]!.named !== undefined)
  )
    return 0;
  let next = to;
  while (
    next < items.length &&
    next - to < 6 &&
    'PNDE'.includes(items[next]!.tag) &&
    !(items[next]!.tag === 'E' && next > to + 1 && items[next - 1]!.tag === ',')
  )
    next++;
  if (
    items[next]?.tag === ',' &&
    items[next + 1] &&
    (items[next + 1]!.tag === 'E' || items[next + 1]!.named !== undefined)
  )
    return 0;
  return items[to]?.tag === 'E' ? 0 : to;
}

function nounAt(items: readonly Item[], from: number, to: number, sentence: number): Naming {
  return {
    start: items[from]!.start,
    end: items[to - 1]!.end,
    form: 'noun',
    words: items.slice(from, to).map((item) => item.text),
    titles: items
      .slice(from + 1, to)
      .map((item) => item.lower)
      .join(' '),
    place: placeOf(items, from, to),
    sentence,
    actor: null,
    human: true,
    headline: false,
    acts: actsAt(items, to),
    opens: false,
  };
}

function pronounAt(items: readonly Item[], at: number, sentence: number): Naming {
  const { start, end, text } = items[at]!;
  return {
    start,
    end,
    form: 'pronoun',
    words: [text],
    titles: '',
    place: 'subject',
    sentence,
    actor: null,
    human: true,
    headline: false,
    acts: true,
    opens: false,
  };
}

/** How the words from `from` to `to` stand in their sentence. */
function placeOf(items: readonly Item[], from: number, to: number): Place {
  const next = items[to];
  if (next?.tag === 'G' || /[’']s$/.test(items[to - 1]!.text)) return 'possessor';
  // "a Tinder user"
  if (next?.tag === 'N' && !next.capital && next.start - items[to - 1]!.end <= 1 && !next.verb) return 'governed';
  let k = from - 1;
  while (
    k >= 0 &&
    // "At noon Mr. Holm"
    !(items[k]!.flags & Class.Time) &&
    (items[k]!.tag === 'N' || items[k]!.tag === 'D' || (items[k]!.tag === 'E' && items[k]!.flags & Class.SpeakerNoun))
  )
    k--;
  const before = items[k];
  if (before && (before.tag === 'P' || before.tag === 'T')) return 'governed';
  if (before?.tag === 'O') return 'object';
  let verb = false;
  for (let i = 0; i < from; i++) {
    const { tag } = items[i]!;
    if (tag === 'V' || tag === 'X') verb = true;
    else if (tag === 'U' || tag === 'Q' || tag === ';') verb = false;
  }
  if (!verb) return 'subject';
  // ", Holm told the court": a verb follows at once.
  return (before?.tag === ',' || before?.tag === 'C') && next !== undefined && 'VX'.includes(next.tag)
    ? 'subject'
    : 'object';
}
