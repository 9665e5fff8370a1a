import { bodyNouns } from '../../language/english/bodies';
import { givenNames } from '../../language/english/given-names';
import { bodies, bodyNounsShort, companyEnding, isPersonNoun, mayBeCompany } from '../../language/english/people';
import { outletNouns } from '../../language/english/outlets';
import { honorifics, institutionNouns } from '../../language/english/titles';
import { isCueVerb } from '../grammar/cue-verbs';
import type { Item } from '../sentences/items';
import { isBodyAfterOf, isPlaceAfterComma, isPlaceAfterIn } from './around-names';
import { isGivenBeforeTitle } from './name-words';
import { isPost, type Run, suffix } from './name-runs';

/** Items of "for the company,". */
const FOR_THE_FIRM = 4;

/** Words behind the verb that says what somebody is. */
const LONGEST_CALLING = 5;

/** Whether a name is a person's, or none, by its words and its place; null where neither tells. */
export function isHuman(
  items: readonly Item[],
  { from, to, name }: Run,
  words: readonly string[],
  titles: string,
): boolean | null {
  const last = items[to - 1]!;
  // "Larry Bishop": a title is a surname where nothing but a given name stands before it.
  const surnamed = words.length === 2 && isGivenBeforeTitle(words[0]!, words[1]!);
  // "Ann Park said": no park does.
  const speaks = surnamed && (isCueVerb(items[to]) || isCueVerb(items[from - 1]));
  const isPlaceNoun = institutionNouns.has(last.lower) && !speaks;
  const isCertainBody = bodies.test(words.join(' ')) || bodyNouns.has(last.lower) || isPlaceNoun;
  // "Holm & Sons"
  const isFirm = /^(?:&|and)$/.test(words.at(-2) ?? '');
  // "A lawyer for the bank, Norda Bank"
  const toldOfFirm = companyEnding.test(last.lower) || ((isFirm || isCertainBody) && isForFirm(items, from));
  const body =
    isCertainBody ||
    (isPost(last, items[to]) && !suffix.test(last.lower) && !surnamed) ||
    companyEnding.test(last.lower) ||
    (words.length === 1 && /^[\p{Lu}\d.&-]{2,}$/u.test(words[0]!)) ||
    isOutletNoun(items[name - 1]) ||
    (words.length === 1 && passesOn(items, from, to)) ||
    (!givenNames.has(words[0]!.toLowerCase()) && isForFirm(items, from)) ||
    isFirm ||
    isPartlyShort(words) ||
    (/\w\.\w/.test(words[0]!) && !/^(?:\p{Lu}\.)+$/u.test(words[0]!));
  const told =
    (hasPersonNoun(titles, words[0]!) && !toldOfFirm) ||
    (!isCertainBody && !isPlaceAfterIn(items, from, words.length) && hasClauseOfPerson(items, to)) ||
    (!body && givenNames.has(words[0]!.toLowerCase()) && (words.length > 1 || isToldBefore(items, from)));
  if (told) return true;
  const place =
    isPlaceAfterComma(items, from, words.length) ||
    isPlaceAfterIn(items, from, words.length) ||
    isBodyAfterOf(items, from);
  return body || place ? false : null;
}

/** “…,” said | Petra; "said his wife, | Petra": what stands before a given name tells that it is somebody's. */
function isToldBefore(items: readonly Item[], from: number): boolean {
  const [noun, before] = [items[from - 2], items[from - 1]];
  return isCueVerb(before) || (before?.tag === ',' && noun !== undefined && isPersonNoun(noun.lower));
}

/** "Counsel for the company, | Norda Lines" */
function isForFirm(items: readonly Item[], from: number): boolean {
  const [link, the, noun, comma] = items.slice(Math.max(0, from - FOR_THE_FIRM), from);
  return link?.lower === 'for' && the?.tag === 'D' && bodyNounsShort.has(noun?.lower ?? '') && comma?.tag === ',';
}

/** "The road is shut, | Norda-Info | reports.": an outlet, at a sentence's end. */
const passesOn = (items: readonly Item[], from: number, to: number): boolean =>
  items[from - 1]?.tag === ',' &&
  items[to]?.verb?.lemma === 'report' &&
  items[to].verb.form === 's' &&
  (items[to + 1] === undefined || items[to + 1]!.tag === '.');

/** "Norvia AIDS Fund" */
const isPartlyShort = (words: readonly string[]): boolean =>
  words.some((word) => /^\p{Lu}{3,}$/u.test(word)) && words.some((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** "the church weekly Better Days" */
const isOutletNoun = (item: Item | undefined): boolean =>
  item?.tag === 'N' && !item.capital && outletNouns.has(item.lower) && !isPersonNoun(item.lower);

/** "Holm, who", "Holm, 58,", "Holm was the third witness": told of people alone. */
function hasClauseOfPerson(items: readonly Item[], to: number): boolean {
  const [sign, next, after] = [items[to], items[to + 1], items[to + 2]];
  if (sign?.tag === ',')
    return /^who(?:se|m)?$/.test(next?.lower ?? '') || (after?.tag === ',' && /^[1-9]\d$/.test(next?.text ?? ''));
  if (!/^(?:is|was)$/.test(sign?.lower ?? '') || next?.tag !== 'D') return false;
  let end = to + 2;
  while (items[end] && 'NE#'.includes(items[end]!.tag) && end - to <= LONGEST_CALLING) end++;
  return isPersonNoun(items[end - 1]!.lower);
}

/** "the ferry’s owner, Norline" may be a company. */
const hasPersonNoun = (titles: string, name: string): boolean =>
  titles !== '' &&
  titles
    .split(/[\s|.]+/)
    .some(
      (word) =>
        (isPersonNoun(word) && (!mayBeCompany.has(word) || givenNames.has(name.toLowerCase()))) || honorifics.has(word),
    );
