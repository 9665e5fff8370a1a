import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { bodiesOf, bodyNouns, fieldsOfBodies } from '../../language/english/bodies';
import { givenNames } from '../../language/english/given-names';
import { companyEnding, isPersonNoun, toldByPlace } from '../../language/english/people';
import { institutionNouns, portfolios, tradeEnding, tradeNames, trades } from '../../language/english/titles';
import type { Mention } from '../../model';
import type { Item } from '../sentences/items';
import { LONGEST_TERM, PHRASE, SHORT_PHRASE } from '../grammar/reach';
import { beginsName, isTitle, near, particles, partOf } from './name-parts';
import { isFieldOrTrade } from './name-words';
import { behindRetired, isFirm, isSignInName } from './name-signs';

/** Words of a name that has a middle one. */
const THREE_NAMES = 3;

/** Words of a post with a name behind it: "Pilot Karla Wenn". */
const POST_AND_NAME = 3;

/** UTF-16 code units between "van ’t" and the name. */
const WIDEST_GAP = 6;

/** UTF-16 code units between "Workers’" and what goes on. */
const MARK_AND_BLANK = 2;

export const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

export interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins, behind its title. */
  readonly name: number;
  readonly mention: number | undefined;
}

/** A run of capitalised words from an item on. */
export function nameRun(items: readonly Item[], from: number): Run | null {
  const first = items[from]!;
  if (first.named !== undefined) {
    let to = from + 1;
    while (to < items.length && items[to]!.named === first.named) to++;
    return { from, to, name: from, mention: first.named };
  }
  if (!partOf(first) && !isMonthName(items, from) && !isInThe(items, from) && !isWordName(items, from)) return null;
  let to = from + 1;
  while (to < items.length) {
    to = behindRetired(items, to);
    const item = items[to]!;
    if (isNickname(items, to) || isOfSeveral(items, to) || isInThe(items, to) || isInThe(items, to - 1)) {
      to++;
      continue;
    }
    if (item.named !== undefined) break;
    if (isSignInName(items, to) || (isFirm(items, to) && partOf(items[to - 1]!) && partOf(items[to + 1]!))) {
      to += 2;
      continue;
    }
    if (isOwnBody(items, to)) {
      to++;
      continue;
    }
    // "Jan van Reyle", "Jan van der Reyle"
    const after = particles.has(items[to + 1]?.lower ?? '') ? items[to + 2] : items[to + 1];
    const joins = particles.has(item.lower) && after !== undefined && partOf(after) && after.named === undefined;
    // "Kristen Day": a name that is also a word for a time.
    const timely = item.capital && (item.flags & Class.Time) !== 0 && givenNames.has(items[to - 1]!.lower);
    if (!(near(items[to - 1]!, item) && (partOf(item) || joins || timely || isWordName(items, to)))) break;
    to++;
  }
  // "the New | York-based firm"
  if (toldByPlace.test(items[to]?.text ?? '')) return null;
  const bound = to;
  to = overOf(items, to);
  if (to > bound && items[bound]!.lower !== 'of') return strip(items, from, to, bound);
  // "Local 411", "Lodge 9": a body by its number.
  if (
    to === bound &&
    items[to]?.tag === '#' &&
    /^(?:local|lodge|chapter|brigade|unit|battalion)$/.test(items[to - 1]!.lower)
  )
    return { from, to: to + 1, name: from, mention: undefined };
  if (to === bound) to = overAnd(items, from, to);
  if (items[to]?.tag === ',' && suffix.test(items[to + 1]?.lower ?? '')) to += 2;
  return strip(items, from, to);
}

/** "the Bakers’ | Federation": a body that several own by name; a mark stands between. */
function isOwnBody(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1]!, items[at]!];
  if (item.start - before.end !== 2 || !before.lower.endsWith('s') || !partOf(item) || item.named !== undefined)
    return false;
  let end = at;
  while (items[end + 1] && partOf(items[end + 1]!) && near(items[end]!, items[end + 1]!)) end++;
  const { lower } = items[end]!;
  return bodyNouns.has(lower) || bodiesOf.has(lower) || institutionNouns.has(lower);
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
  if (of && /^(?:for|to)$/.test(of.lower) && bodiesFor.has(items[to - 1]!.lower)) {
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

const endsBody = ({ lower }: Item): boolean =>
  bodyNouns.has(lower) || /^(?:department|office|agency|commission|committee|service|board|court|guild)$/.test(lower);

/** "the Food | and Drug Bureau": what a body is for may be two things. */
function overAnd(items: readonly Item[], from: number, to: number): number {
  const opens = from === 0 && fieldsOfBodies.has(items[to - 1]!.lower);
  if (items[to]?.lower !== 'and' || !(opens || items[from - 1]?.lower === 'the') || to - from > 2) return to;
  let end = to + 1;
  while (end < items.length && partOf(items[end]!) && items[end]!.named === undefined) end++;
  if (end - to < THREE_NAMES || !endsBody(items[end - 1]!)) return to;
  const before = items.slice(from, to);
  return before.some((item) => (!opens && isTitle(item)) || endsBody(item) || bodiesOf.has(item.lower)) ? to : end;
}

/** "the Harbour Workers’ | Guild": a body's name goes on behind the mark, which is no item. */
export function isOfSeveral(items: readonly Item[], at: number): boolean {
  const [before, noun] = [items[at - 1]!, items[at]!];
  return (
    noun.capital &&
    noun.start - before.end === MARK_AND_BLANK &&
    before.lower.endsWith('s') &&
    noun.named === undefined &&
    (bodyNouns.has(noun.lower) || bodiesOf.has(noun.lower) || institutionNouns.has(noun.lower))
  );
}

/** "Saskia in ’t Hout" */
const isInThe = (items: readonly Item[], at: number): boolean =>
  items[at]!.lower === 'in' &&
  items[at + 1]?.lower === 't' &&
  items[at + 2] !== undefined &&
  partOf(items[at + 2]!) &&
  items[at + 2]!.start - items[at]!.end < WIDEST_GAP;

/** "Karl “Coach” Orth" */
function isNickname(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1]!, items[at]!, items[at + 1]];
  return (
    item.tag === 'Q' &&
    item.size > 0 &&
    item.size < LONGEST_TERM &&
    item.capital &&
    item.ending === '' &&
    after !== undefined &&
    after.named === undefined &&
    partOf(after) &&
    near(before, item) &&
    near(item, after)
  );
}

/** "Jan Brewer", "April Ryan", "Jan van der Berg": a month that is somebody's given name. */
function isMonthName(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!(item.traits & Trait.GivenMonth) || !item.capital) return false;
  let next = at + 1;
  while (next < at + THREE_NAMES && particles.has(items[next]?.lower ?? '')) next++;
  const surname = items[next];
  if (surname !== undefined && partOf(surname) && near(items[next - 1]!, surname)) return true;
  // "her neighbour, Jan, said"
  return items[at - 1]?.tag === ',' && items[at + 1]?.tag === ',' && at > 1 && isPersonNoun(items[at - 2]!.lower);
}

/** Within the name of a body, with a capital. */
const withoutWords = /^(?:without|against|beyond)$/;

/** "He Lifeng", "Will Norby", "Per Nyman", "Anh Do", "Doctors Without Borders": a word of another sort in a name. */
function isWordName(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!item.capital) return false;
  const [before, next] = [items[at - 1], items[at + 1]];
  const leads = next !== undefined && next.named === undefined && partOf(next) && near(item, next);
  const follows = before !== undefined && before.named === undefined && partOf(before) && near(before, item);
  if (withoutWords.test(item.lower)) return leads && before !== undefined && before.capital && near(before, item);
  // "Doctors | Without Borders", where the sentence begins
  if (at === 0 && next?.capital && withoutWords.test(next.lower)) return isWordName(items, 1);
  if (/^(?:he|will)$/.test(item.lower)) return leads && !isTitle(next);
  // "My Step", a party; "My Uncle Holm" is none.
  if (item.lower === 'my') return leads && !isTitle(next) && !isPersonNoun(next.lower);
  // "Per Nyman", "her husband, Per", and not the "Per" that opens a sentence: "Per Norda, …".
  if (item.lower === 'per') return at > 0 && (leads || 'N,VS'.includes(before!.tag));
  if (!/^(?:do|so|may|an|ho|ha)$/.test(item.lower)) return false;
  // "Vice Minister An Song", "Vice Minister An said"
  const titled = before !== undefined && before.capital && isTitle(before) && near(before, item);
  if (titled) return leads || next?.tag === 'V';
  return follows && !leads && !isTitle(before);
}

/** A post on the field or in short letters: "Rangers QB Tom Halver". */
const post =
  /^(?:[QRLCW]B|W[RO]|TE|OT|DT|DE|CEO|CFO|COO|CTO|SP|DSP|SSP|DGP|DCP|ACP|DIG|IG|DCI|DI|DS|DC|PC|WPC|MLA|MLC|MEP|MSP|TD|QC|KC|CM|HC|CS|PS|DP)$/;

/** … and stands at the end of a name: "Ara Petrosian" is no post, and "Nobel-winning Norvian novelist" no Mr. Norvian. */
export const isPost = (item: Item, next: Item | undefined): boolean =>
  isTitle(item) && ((item.traits & Trait.Demonym) === 0 || next?.tag === 'N');

/** @param bound where the name goes on that has no title behind it: "Society | for the Study of Herring" */
function strip(items: readonly Item[], from: number, to: number, bound = to): Run {
  let name = from;
  // "Senator Holm", but "the Senate Committee".
  const last = items[to - 1]!;
  if (
    !isPost(last, items[to]) &&
    !(bodyNouns.has(last.lower) || bodiesOf.has(last.lower) || institutionNouns.has(last.lower))
  ) {
    let title = -1;
    const firm = companyEnding.test(last.text);
    for (let i = from; i < bound - 1; i++)
      if (
        (isTitle(items[i]!) &&
          !'PG'.includes(items[i + 1]!.tag) &&
          !/^(?:human|rights)$/.test(items[i]!.lower) &&
          !bodiesOf.has(items[i + 1]!.lower) &&
          !isInThe(items, i) &&
          // "Selm Paper Corp"
          !(firm && !isPersonNoun(items[i]!.lower)) &&
          !givenNames.has(items[i]!.lower)) ||
        items[i]!.tag === ')' ||
        (to - i >= POST_AND_NAME && to - i <= POST_AND_NAME + 1 && post.test(items[i]!.text))
      )
        title = i;
    // "Councilman Duke Wenn"
    const isGiven = title > from && title === to - 2 && /^(?:duke|earl|baron|rex|guy)$/.test(items[title]!.lower);
    if (isGiven && isTitle(items[title - 1]!)) title--;
    name = title + 1 > from ? title + 1 : from;
    // "Committee on Foreign Relations | Mira Lund", "Special Agent | Karla Wenn"
    while (name > from && to - name === THREE_NAMES && isFieldOrTrade(items, name)) name++;
    if (name === from) name = behindPostOf(items, from, to);
    if (name === from && bound < to) name = behindBodyFor(items, from, bound, to);
    if (name === from) name = behindTrade(items, from, to);
    if (name === from) name = behindPlace(items, from, to);
  }
  return { from, to, name, mention: undefined };
}

/** "Grenby County Supervisor of Elections | Karla Wenn" */
function behindPostOf(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to - POST_AND_NAME; i++)
    if (items[i + 1]!.tag === 'P' && isTitle(items[i]!))
      for (let k = i + POST_AND_NAME; k < to - 1; k++) if (beginsName(items[k]!)) return k;
  return from;
}

/** "Head of the Centre for Farm Markets | Karla Wenn" */
function behindBodyFor(items: readonly Item[], from: number, bound: number, to: number): number {
  const post = items.slice(Math.max(0, from - SHORT_PHRASE), from);
  if (!/^(?:of|the|at|from)$/.test(post.at(-1)?.lower ?? '') || !post.some(isTitle)) return from;
  for (let k = bound + 2; k < to - 1; k++) if (beginsName(items[k]!)) return k;
  return from;
}

/** "Harbour Pilot Karla Wenn": where a given name stands behind somebody's trade. */
function behindTrade(items: readonly Item[], from: number, to: number): number {
  if (to - from < THREE_NAMES || givenNames.has(items[from]!.lower)) return from;
  // "Driver Sam Otis", "Parent Sam Otis"
  const { lower } = items[from]!;
  const tells = tradeEnding.test(lower) ? !tradeNames.has(lower) : givenNames.has(items[from + 1]!.lower);
  if (to - from === THREE_NAMES && isPersonNoun(lower) && tells) return from + 1;
  for (let i = from + 1; i < to - 1; i++) {
    if (!givenNames.has(items[i]!.lower)) continue;
    const before = items[i - 1]!.lower;
    return trades.has(before) || (tradeEnding.test(before) && !tradeNames.has(before)) ? i : from;
  }
  return from;
}

/** "the mayor of Grenby | Ivo Reyle", "Minister of Transport | Elman Dask": where a given name stands behind the place or the field whose head one is. */
function behindPlace(items: readonly Item[], from: number, to: number): number {
  if (to - from < THREE_NAMES || givenNames.has(items[from]!.lower)) return from;
  // "the Norvian | Football Federation Elman Dask"
  const before = ofNation(items[from - 1]) ? from - 1 : from;
  const link = items[before - 1]?.lower ?? '';
  // "Minister of Culture and | Sport Elman Dask"
  const second = link === 'and' && portfolios.has(items[from - 2]?.lower ?? '') && portfolios.has(items[from]!.lower);
  // "Minister of Energy of the | Republic Elman Dask"
  // … "Ambassador to the | HJK Elman Dask"
  const article = link === 'the' && /^(?:of|to|for|at)$/.test(items[before - 2]?.lower ?? '');
  if (!second && !article && !/^(?:of|to|for|on|in|at|with|from)$/.test(link)) return from;
  if (
    !items.slice(Math.max(0, from - PHRASE), before - 1).some(({ lower }) => isPersonNoun(lower) || lower === 'member')
  )
    return from;
  // Two words are left for the name.
  let field = from;
  while (field < to - 2 && (portfolios.has(items[field]!.lower) || items[field]!.lower === 'and')) field++;
  if (
    field > from &&
    (to - field === 2 || givenNames.has(items[field]!.lower) || particles.has(items[field + 1]!.lower))
  )
    return field;
  for (let i = from + 1; i < to - 1; i++) if (beginsName(items[i]!)) return i;
  // "Minister of State for | Shipping Rohini Dask": a minister has a field.
  if (to - from === THREE_NAMES && /^(?:of|for)$/.test(link) && hasField(items, from - 1)) return from + 1;
  // "Leader of the Opposition | Shirin Dask": a body, and two words of a name.
  return to - from <= THREE_NAMES + 1 && isBodyWord(items[from]!) && items[from + 1]!.tag === 'E' ? from + 1 : from;
}

const ofNation = (item: Item | undefined): boolean => item !== undefined && (item.traits & Trait.Demonym) !== 0;

/** "Minister of State | for" */
const hasField = (items: readonly Item[], link: number): boolean =>
  /^(?:minister|secretary|commissioner|state)$/.test(items[link - 1]?.lower ?? '');

const isBodyWord = ({ lower }: Item): boolean =>
  bodyNouns.has(lower) || bodiesOf.has(lower) || /^(?:opposition|republic|federation|senate|cabinet)$/.test(lower);

/** “Deputy Harbour Minister | Karla Wenn”, “Chief Harbour Pilot | Karla Wenn”, where the record knows her. */
export function isTitleOfNext(items: readonly Item[], to: number, mentions: readonly Mention[]): boolean {
  const [last, next] = [items[to - 1]!, items[to]];
  if (next?.named === undefined || !near(last, next) || /[’']s?$/.test(last.text)) return false;
  const mention = mentions[next.named];
  if (mention?.kind !== 'person' || mention.form !== 'name') return false;
  return isTitle(last) || items[to + 1]?.named === next.named;
}
