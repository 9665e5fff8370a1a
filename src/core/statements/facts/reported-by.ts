import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/find-mentions';
import { agencyId, mayNameAgency } from '../../language/agencies';
import { Class } from '../../language/english/english';
import { platformOf, verbsThat } from '../../language/english/verbs';
import { outletNouns, outletWords, platforms, pressOffices, shows, talks } from '../../language/english/outlets';
import type { Mention } from '../../model';
import { fold } from '../../text/fold';
import type { Item } from '../sentences/items';
import type { Range } from '../grammar/phrases';

/** Words of an outlet's name, or of what is said of it: "the state news agency of". */
const LONGEST_OUTLET = 5;

const informing = verbsThat('informing');
const leaningOn = verbsThat('leaning-on');
const passingOn = verbsThat('passing-on');

/** What a sentence's statement is, as far as its way to the reader goes. */
export interface Told {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Range | null;
  /** Phrases that the sentence itself shows to be outlets: "Trend reports with reference to the board". */
  readonly reporters?: readonly Range[];
}

/** Who is named, and what the knowledge holds of them. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
}

interface Outlet {
  readonly from: number;
  readonly to: number;
  /** An id where the knowledge or the table of agencies has one, else the name. */
  readonly name: string;
  /** Known for one; otherwise the words around must say so. */
  readonly sure: boolean;
}

const known = new WeakMap<Actor, boolean>();

function isOutlet(actor: Actor): boolean {
  let answer = known.get(actor);
  if (answer === undefined) {
    const words = fold(actor.name).split(/[\s./-]+/);
    answer =
      actor.kind === 'organisation' &&
      (agencyId(fold(actor.name)) !== undefined ||
        actor.file?.endsWith('media.yaml') === true ||
        words.some((word) => outletWords.has(word)));
    known.set(actor, answer);
  }
  return answer;
}

/** "Nordapress", "Osminform": a name that tells what it is. */
const named = /^\p{L}{2,}(?:press|news|inform|media|pravda|times|post)$/u;

const isShow = ({ flags, lower }: Item): boolean => (flags & Class.Time) !== 0 || shows.has(lower);

/** "Good Morning Osmark", and "Morning Osmark" where somebody tells it something: shows that are called after a time of day. */
const isDailyShow = (items: readonly Item[], at: number, words: readonly Item[]): boolean =>
  (words[0]!.lower === 'good' && words.length > 2) ||
  (words.length > 1 && informing.has(items[at - 1]?.verb?.lemma ?? '') && isShow(words[0]!));

/** "told Wake | Up Osmark": a small word with a capital, in what somebody is told on. */
const isInShow = (items: readonly Item[], from: number, at: number): boolean =>
  'PR'.includes(items[at]!.tag) &&
  informing.has(items[from - 1]?.verb?.lemma ?? '') &&
  items[at + 1]?.capital === true &&
  'EN'.includes(items[at + 1]!.tag);

/** The outlet that begins at an item; null where none does. */
function outletAt(items: readonly Item[], i: number, { mentions, knowledge }: Names): Outlet | null {
  const item = items[i]!;
  if (item.named !== undefined) {
    const mention = mentions[item.named]!;
    if (items[i - 1]?.named === item.named) return null;
    let to = i + 1;
    while (items[to]?.named === item.named) to++;
    const actor = mention.actor === null ? undefined : knowledge.byId.get(mention.actor);
    return actor && isOutlet(actor) ? { from: i, to, name: actor.id, sure: true } : null;
  }
  if (!item.capital || (item.tag !== 'E' && item.tag !== 'N')) return null;
  const platform = platforms.get(item.lower);
  if (platform !== undefined && (platform !== 'X' || items[i - 1]?.lower === 'on'))
    return { from: i, to: i + 1, name: platform, sure: true };
  if (items[i - 1]?.tag === 'E' && items[i - 1]!.named === undefined && i > 1) return null;
  let to = i + 1;
  while (
    to - i < LONGEST_OUTLET &&
    items[to]?.named === undefined &&
    items[to]?.capital &&
    ('EN'.includes(items[to]!.tag) || isInShow(items, i, to))
  )
    to++;
  for (let end = mayNameAgency(item.lower) ? to : i; end > i; end--) {
    const words = items.slice(i, end).map(({ text }) => text);
    const id = agencyId(fold(words.join(' ')));
    if (id !== undefined) return { from: i, to: end, name: id, sure: true };
  }
  const words = items.slice(i, to);
  if (words.some(({ flags }) => flags & Class.Time) && !isDailyShow(items, i, words)) return null;
  // "the Russian newspaper"
  if (words.every(({ text }) => knowledge.demonyms.has(fold(text)))) return null;
  if (items[to]?.tag === '#' && outletWords.has(words.at(-1)!.lower)) {
    return { from: i, to: to + 1, name: [...words, items[to]!].map(({ text }) => text).join(' '), sure: true };
  }
  const sure =
    (words.length === 1 && named.test(words[0]!.lower)) ||
    (words.length > 1 &&
      words.some(({ lower }) => outletWords.has(lower)) &&
      !words.some(({ lower }) => pressOffices.has(lower)));
  return { from: i, to, name: words.map(({ text }) => text).join(' '), sure };
}

/** Whether a noun phrase means an outlet: "Norda", "the newspaper Kommersant". */
export function namesOutlet(items: readonly Item[], { from, to }: Range, names: Names): boolean {
  for (let i = from; i < to; i++) {
    const outlet = outletAt(items, i, names);
    if (!outlet || outlet.to > to) continue;
    // "Norda’s editor" is no outlet.
    return outlet.sure && items[outlet.to]?.tag !== 'G' && (outlet.to >= to || outletNouns.has(items[to - 1]!.lower));
  }
  return false;
}

/** Steps over what says of an outlet what it is: "the newspaper", "Norda news agency", "the state broadcaster". */
function before(items: readonly Item[], from: number): number {
  let i = from - 1;
  for (let n = 0; n < LONGEST_OUTLET && i >= 0; n++, i--) {
    const { tag, lower, named } = items[i]!;
    if (tag === 'D' || tag === 'G' || outletNouns.has(lower)) continue;
    if ((tag === 'N' || tag === 'E') && named === undefined && !talks.has(lower)) continue;
    break;
  }
  return i;
}

function after(items: readonly Item[], to: number): number {
  let i = to;
  while (items[i] && (outletNouns.has(items[i]!.lower) || items[i]!.tag === 'G' || items[i]!.tag === 'R')) i++;
  return i;
}

type Way = 'contact' | 'passed on' | null;

/** How an outlet stands to the statement: it heard the speaker, or it passes the words on. */
function wayOf(items: readonly Item[], outlet: Outlet, told: Told): Way {
  const b = before(items, outlet.from);
  const left = items[b];
  const right = items[after(items, outlet.to)];
  const labelled =
    outletNouns.has(items[outlet.from - 1]?.lower ?? '') || outletNouns.has(items[outlet.to]?.lower ?? '');
  const single = outlet.to - outlet.from === 1 || items[outlet.from - 1]?.lower === 'the';
  const talk = left?.tag === 'P' || left?.tag === 'T' ? items[b - 1]?.lower : undefined;
  const via = left?.lower === 'via' && (items[b - 1]?.tag === ',' || told.speaker?.to === b);
  // "in an interview in Istanbul"
  const heard =
    single && talk !== undefined && /^interviews?$/.test(talk) && !/^(?:in|at|from)$/.test(left?.lower ?? '');
  const programme =
    left?.verb !== undefined &&
    informing.has(left.verb.lemma) &&
    (outlet.to - outlet.from > 2 || isShow(items[outlet.from]!));
  if (!outlet.sure && !labelled && !via && !heard && !programme) return null;
  // "Holm on Facebook: “…”"
  if (
    platforms.has(items[outlet.from]!.lower) &&
    told.speaker?.to === outlet.to &&
    /^(?:on|via)$/.test(left?.lower ?? '')
  )
    return 'contact';
  if (told.speaker !== null && outlet.from >= told.speaker.from && outlet.to <= told.speaker.to) return null;
  const verb = right?.tag === 'V' || right?.verb ? right.verb?.lemma : undefined;
  const reports = verb !== undefined && passingOn.has(verb) && right?.verb?.form !== 'ing';
  const mark = left?.lower ?? '';
  if (left?.verb && informing.has(left.verb.lemma)) return 'contact';
  if (left?.verb && leaningOn.has(left.verb.lemma)) return 'passed on';
  if (mark === 'to' && items[b - 1]?.lower === 'according') return 'passed on';
  if (/^(?:to|with|for|on|by|via|in|through|at|from)$/.test(mark)) return 'contact';
  // "… and Norda reported that …" begins a report of its own.
  if (reports && left?.tag !== 'C') return 'passed on';
  return null;
}

/** Whether an item is of the words that are told. */
export function isSaid({ content }: Pick<Told, 'content'>, i: number): boolean {
  for (const { from, to } of content) if (i >= from && i < to) return true;
  return false;
}

/**
 * Through whom a statement came, as far as its sentence says, the nearest to the speaker first: whoever heard it, then
 * whoever passes it on; of two that quote one another the one quoted.
 */
export function reportersIn(items: readonly Item[], told: Told, names: Names): readonly string[] {
  const contacts: string[] = [];
  const passed: string[] = [];
  const cue = told.cue ? items[told.cue.from]!.verb?.lemma : undefined;
  const platform = platformOf.get(cue ?? '');
  if (platform !== undefined) contacts.push(platform);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.named === undefined && !item.capital) {
      const noun = item.tag === 'N' ? platformOf.get(item.lower) : undefined;
      if (noun !== undefined && items[i - 1]?.tag === 'D' && !isSaid(told, i)) contacts.push(noun);
      continue;
    }
    if (isSaid(told, i)) continue;
    const outlet = outletAt(items, i, names);
    if (!outlet) continue;
    const passes = told.reporters?.some(({ from, to }) => outlet.from >= from && outlet.to <= to) === true;
    const way = passes ? 'passed on' : wayOf(items, outlet, told);
    if (way === 'contact') contacts.push(outlet.name);
    else if (way === 'passed on') passed.unshift(outlet.name);
    i = outlet.to - 1;
  }
  if (contacts.length + passed.length < 2) return contacts.length > 0 ? contacts : passed;
  return [...new Set([...contacts, ...passed])];
}
