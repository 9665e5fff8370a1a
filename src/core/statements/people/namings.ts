import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { givenNames } from '../../language/english/given-names';
import { natives } from '../../language/english/people';
import type { Mention, Span } from '../../model';
import { partyAndPlace } from '../grammar/subjects';
import { phraseAfter } from '../grammar/phrases';
import type { Item } from '../sentences/items';
import {
  actsAt,
  kinBefore,
  type Place,
  ownerBefore,
  placeOf,
  relativeBefore,
  saysAt,
  titleBefore,
} from './around-names';
import { descriptionAfter } from './descriptions';
import { inCourtBefore } from './doings';
import { isHuman } from './human-or-not';
import { isTitle } from './name-parts';
import { isOfSeveral, isTitleOfNext, nameRun, type Run } from './name-runs';
import { isOfTheirs, isSeat, isSetting, isSurnameHere } from './name-or-not';
import { isSignInName } from './name-signs';
import { nounRun, ownedRun } from './noun-runs';
import { callingBeforeClause, isFieldOfPost, isPostOfNamed, isSecondsPost } from './posts-of-named';
import { postsOfSeveral } from './posts-of-several';

/** Words before the noun in a body's name: "the Grenby Harbour Workers’ union". */
const LONGEST_BODY = 5;

/** "Karl Johan Holm’s | lawyer" */
const LONGEST_OWNER = 3;

/** "and Carol Denby", and the word behind. */
const SHARED = 4;

/** Somebody named at a place: by name, by a noun or by a pronoun. */
export interface Naming extends Span {
  readonly form: 'name' | 'noun' | 'body' | 'pronoun';
  /** The words of the name, titles left out; of a noun its phrase. */
  readonly words: readonly string[];
  /** "Coach" of Karl “Coach” Orth. */
  readonly nickname: string;
  /** Whose the one named is: "his", or a name in small letters. */
  readonly owner: string;
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
  /** … a verb of saying, straight or behind "who". */
  readonly says: boolean;
  /** The first word of its sentence, which has a capital anyhow. */
  readonly opens: boolean;
}

/** Where a sentence's items tell of people; `mentions` as the items' `named` counts them. */
export function namingsIn(
  items: readonly Item[],
  mentions: readonly Mention[],
  sentence: number,
  headline: boolean,
  text: string,
): Naming[] {
  const found: Naming[] = [];
  const posts = postsOfSeveral(items);
  let i = 0;
  while (i < items.length) {
    const run = nameRun(items, i);
    if (run) {
      const naming = named(items, run, mentions, sentence, headline, text);
      const post = naming && posts?.get(naming.start);
      if (naming) found.push(post && naming.human !== false ? { ...naming, titles: post, human: true } : naming);
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
    const acting = i === 0 && !headline ? actingBody(items) : 0;
    if (acting > 0) {
      found.push(bodyAt(items, 0, acting, sentence));
      i = acting;
      continue;
    }
    const owned = item.tag === 'G' ? ownedRun(items, i) : 0;
    if (owned > 0 && !headline) {
      found.push(ownedAt(items, i, owned, sentence));
      i = owned;
      continue;
    }
    const body = item.tag === 'N' && item.traits & Trait.BodyNoun ? bodyFrom(items, i) : i;
    if (body < i && !headline) found.push(bodyAt(items, body, i + 1, sentence));
    i++;
  }
  return found;
}

/** "The port authority | rejected that": a body without a name that opens the sentence and acts; where it ends, 0 where none does. */
function actingBody(items: readonly Item[]): number {
  if (items[0]!.lower !== 'the') return 0;
  let to = 1;
  while (to <= LONGEST_BODY && items[to]?.tag === 'N') to++;
  const last = items[to - 1]!;
  return to > 1 && last.traits & Trait.BodyNoun && 'VX'.includes(items[to]?.tag ?? '.') ? to : 0;
}

/** Where the name of a body begins that ends with a noun in small letters: "China’s foreign ministry", "the Holm campaign". */
function bodyFrom(items: readonly Item[], noun: number): number {
  let from = noun;
  while (
    from > 0 &&
    noun - from < LONGEST_BODY &&
    'NEG'.includes(items[from - 1]!.tag) &&
    !(items[from - 1]!.flags & Class.Time)
  )
    from--;
  while (from < noun && items[from]!.tag !== 'E' && items[from]!.named === undefined) from++;
  return from;
}

function bodyAt(items: readonly Item[], from: number, to: number, sentence: number): Naming {
  return nounAt(items, from, to, sentence, 'body');
}

/** "H.Valizade": an initial with no blank behind it; "Civil.ge" is none. */
const initialAndName = /^(\p{Lu}\.)(\p{Lu}\p{Ll}.*)$/u;

/** The words of a name, as they are written; "Workers’" keeps its mark. */
function wordsOf(items: readonly Item[], from: number, to: number, text: string): string[] {
  const written = (item: Item, at: number): string =>
    at + 1 < to && isOfSeveral(items, at + 1) ? text.slice(item.start, item.end + 1) : item.text.replace(/[’']s$/, '');
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    // "RFE/RL" is one word.
    if (at > from && isSignInName(items, at)) return text.slice(items[from]!.start, items[to - 1]!.end).split(/\s+/);
    if (item.tag === ',' || item.tag === 'Q') continue;
    if (item.text[1] === '.' && initialAndName.test(item.text))
      words.push(...initialAndName.exec(written(item, at))!.slice(1));
    else words.push(item.text === 't' ? '’t' : written(item, at));
  }
  return words;
}

function named(
  items: readonly Item[],
  run: Run,
  mentions: readonly Mention[],
  sentence: number,
  headline: boolean,
  text: string,
): Naming | null {
  const { from, to, name } = run;
  const mention = run.mention === undefined ? undefined : mentions[run.mention];
  const words = wordsOf(items, name, to, text);
  // Nothing but marks.
  if (words.length === 0) return null;
  // "Karla Wenn KC": letters that tell a calling.
  const letters = !mention && words.length > 2 && honours.test(words.at(-1)!) ? words.pop()!.toLowerCase() : '';
  const shared = mention ? null : surnameShared(items, to, words);
  if (shared !== null) words.push(shared);
  const last = items[to - 1]!;
  if (!mention && words.length === 1 && isTitle(last) && !isSurnameHere(items, from, to)) return null;
  if (!mention && words.length === 1 && isOfPeople(items, from, last)) return null;
  if (!mention && words.length === 1 && isOfTheirs(items, from, to)) return null;
  if (
    !mention &&
    (isPostOfNamed(items, from, to, words) || isSecondsPost(items, from, to) || isFieldOfPost(items, from, to))
  )
    return null;
  // ", D-Grenby,": a party and a place.
  if (!mention && words.length === 1 && partyAndPlace.test(words[0]!) && items[from - 1]?.tag === ',') return null;
  if (!mention && isTitleOfNext(items, to, mentions)) return null;
  // "Lord Holm of Grenby, a former minister": told of the lord.
  const seat = name === from && words.length === 1 && isSeat(items, from);
  const titles = [
    kinBefore(items, name) || inCourtBefore(items, from),
    titleBefore(items, from, name, to) || relativeBefore(items, from, to),
    letters,
    callingBeforeClause(items, from, to),
    seat || isSetting(items, from, to) ? '' : descriptionAfter(items, isSeat(items, to + 1) ? to + 2 : to),
  ]
    .filter(Boolean)
    .join(' | ');
  return {
    start: mention?.start ?? items[name]!.start,
    end: mention?.end ?? last.end,
    form: 'name',
    words,
    nickname: nicknameIn(items.slice(name, to), text),
    owner: ownerBefore(items, name),
    titles,
    place: placeOf(items, from, to),
    sentence,
    actor: mention?.actor ?? null,
    human: mention ? mention.kind === 'person' : isHuman(items, run, words, titles),
    headline,
    acts: actsAt(items, from, to),
    says: saysAt(items, from, to),
    opens: from === 0 && name === 0,
  };
}

/** "the Briton", "a Dutchman called Petra" */
const isOfPeople = (items: readonly Item[], from: number, { lower }: Item): boolean =>
  natives.has(lower) && /^(?:the|an?)$/.test(items[from - 1]?.lower ?? '');

const honours = /^(?:[KQ]C|SC|MP|MEP|MSP|MLA|[OMC]BE|PhD|MD|FRS|RN)$/;

/** "Jim and Carol Denby": the surname stands behind the second given name. Null where none is shared. */
function surnameShared(items: readonly Item[], to: number, words: readonly string[]): string | null {
  const [and, given, surname, after] = items.slice(to, to + SHARED);
  if (words.length !== 1 || and?.lower !== 'and' || !given || !surname) return null;
  const both = givenNames.has(words[0]!.toLowerCase()) && givenNames.has(given.lower);
  const isName = both && surname.capital && surname.tag === 'E' && given.named === undefined;
  return isName && !(after?.capital && after.tag === 'E') ? surname.text.replace(/[’']s?$/, '') : null;
}

/** The words in marks within a name, without the marks. */
function nicknameIn(name: readonly Item[], text: string): string {
  const inner = name.find(({ tag }) => tag === 'Q');
  return inner ? text.slice(inner.start, inner.end).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') : '';
}

/** "A spokesman | for the guild": where the one ends for whom somebody speaks, who is told by that alone. */
function behindWhom(items: readonly Item[], to: number): number {
  if (items[to]?.lower !== 'for' || !/^(?:spokes(?:wo)?man|spokesperson|lawyer|attorney)$/.test(items[to - 1]!.lower))
    return to;
  const whom = phraseAfter(items, to + 1);
  return whom && items.slice(whom.from, whom.to).every(({ tag }) => 'DNE'.includes(tag)) ? whom.to : to;
}

/** @param owner the words of whoever it belongs to: "Holm’s" */
function nounAt(
  items: readonly Item[],
  from: number,
  to: number,
  sentence: number,
  form: 'noun' | 'body' = 'noun',
  owner: readonly string[] = [],
): Naming {
  const words = items.slice(from, behindWhom(items, to)).map((item) => item.text);
  const titles = items.slice(from + 1, to).map((item) => item.lower);
  return {
    start: items[from]!.start,
    end: items[to - 1]!.end,
    form,
    words: [...owner, ...words],
    nickname: '',
    owner: '',
    titles: form === 'noun' ? titles.join(' ') : '',
    place: placeOf(items, from, to),
    sentence,
    actor: null,
    human: form === 'noun',
    headline: false,
    acts: actsAt(items, from, to),
    says: saysAt(items, from, to),
    opens: false,
  };
}

/** "Karl Holm’s lawyer", where the mark stands: the owner's words and the noun's, at the place of the noun. */
function ownedAt(items: readonly Item[], mark: number, to: number, sentence: number): Naming {
  let from = mark;
  while (items[from - 1]?.tag === 'E' && mark - from < LONGEST_OWNER) from--;
  const owner = items.slice(from, mark).map(({ text }) => text);
  return nounAt(items, mark + 1, to, sentence, 'noun', [`${owner.join(' ')}${items[mark]!.text}`]);
}

function pronounAt(items: readonly Item[], at: number, sentence: number): Naming {
  const { start, end, text } = items[at]!;
  return {
    start,
    end,
    form: 'pronoun',
    words: [text],
    nickname: '',
    owner: '',
    titles: '',
    place: 'subject',
    sentence,
    actor: null,
    human: true,
    headline: false,
    acts: true,
    says: false,
    opens: false,
  };
}
