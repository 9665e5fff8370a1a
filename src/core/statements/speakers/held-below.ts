import { isPersonNoun, smallWords } from '../../language/english/people';
import type { Span } from '../../model';
import type { Following } from '../people/following';
import { nounPhraseOf } from '../people/noun-phrase';
import type { Person } from '../people/person';

/** In a lead, so many sentences in all, a post may stand without its holder, who is named so many sentences below. */
const LEAD = 4;
const BELOW = 14;

/** In UTF-16 code units. */
const LONGEST_POST = 60;

/** Nouns that many have in one article, each of another body: they need more than the noun. */
const ofMany =
  /^(?:head|chief|director|chair|chairman|chairwoman|president|leader|secretary|minister|manager|executive|member|boss|editor)$/;

/** … and where the lead tells of what: "the founder of Norda Systems" is not "its founder" of another. */
const ofOthersToo =
  /^(?:co-)?(?:founder|owner|operator|captain|coach|lawyer|attorney|spokes(?:wo)?man|spokesperson|ambassador|envoy)$/;

/** Of whom these tell the post, they have it no more, or not alone. */
const otherwise = /\b(?:former|ex|late|deputy|vice|acting|then|shadow|counterpart)\b/;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && !smallWords.has(word));

/** "The mayor of Grenby has lifted the ban … Mayor Petra Holm": the only one whom the article further down gives the post of its lead. */
export function heldBelow(text: string, { start }: Span, phrase: string, following: Following): Person | null {
  if (!/^the\s/i.test(phrase) || following.sentenceAt(start) > LEAD || otherwise.test(phrase)) return null;
  const noun = nounPhraseOf(phrase)?.noun;
  if (noun === undefined || !isPersonNoun(noun)) return null;
  const told = wordsIn(phrase).filter((word) => word !== noun);
  const reach = following.sentences[following.sentenceAt(start) + BELOW] ?? text.length;
  const holders = following.picture.people.filter((one) =>
    one.titles.split(' | ').some((title) => holds(title, noun, told)),
  );
  const [holder] = holders;
  if (holders.length !== 1 || !holder || holder.human === false || holder.first < start || holder.first > reach)
    return null;
  // "Shadow housing secretary Petra Holm"
  const sentence = following.sentences[following.sentenceAt(holder.first)] ?? 0;
  if (otherwise.test(text.slice(Math.max(sentence, holder.first - LONGEST_POST), holder.first).toLowerCase()))
    return null;
  // "Mayor Ivo Dask of Selm" is not the mayor of Grenby.
  const behind = /^(?: [\p{Lu}][\p{L}.-]*){0,2} of (\p{Lu}[\p{L}-]*)/u.exec(
    text.slice(holder.first + holder.name.length),
  );
  return behind && !told.includes(behind[1]!.toLowerCase()) ? null : holder;
}

/** Whether a title is a post, and of nothing else than the phrase says. */
function holds(title: string, noun: string, told: readonly string[]): boolean {
  if (otherwise.test(title)) return false;
  const words = wordsIn(title);
  if (!words.includes(noun) || / (?:for|to|of) (?:the )?$/.test(title.slice(0, title.indexOf(noun)))) return false;
  const rest = words.filter((word) => word !== noun);
  const shared = rest.some((word) => told.includes(word));
  return shared || (rest.length === 0 && !ofMany.test(noun) && !(told.length > 0 && ofOthersToo.test(noun)));
}
