import type { Article } from '../../article/read-article';
import { Class, classes } from '../../language/english/english';
import { givenNames } from '../../language/english/given-names';
import { readWord, Trait } from '../../language/english/lexicon';
import { belongings, isPersonNoun, singularPersons } from '../../language/english/people';
import { compoundPost, honorifics } from '../../language/english/titles';
import { ofCompany } from './names-in-phrases';
import type { Span } from '../../model';
import type { Naming } from '../people/namings';
import type { Picture } from '../people/picture';

/** "Holm, Brandt and Dask", "Holm and his aide, Ivo Reyle", "Holm, an analyst at the Guild, and Ivo Reyle", "Holm of Osmark and Ivo Reyle". */
const joins =
  /^(?:\s(?:of|from)\s[^,;:]{1,40}(?=\sand\s)|,\s(?:an?|the|his|her|its|their)\s[^,;:]+(?=,\sand\s))?(?:,| and|, and|,? or|,? as well as)\s+(?:(?:his|her|their|the)\s+)?(?:\p{L}[\p{L}.-]*,?\s+){0,4}$/u;

/** "Holm and an aide to | Reyle" */
const belongsTo = /\s(?:for|of|to|with|from|by|at|in|on)\s+(?:the\s+)?$/u;

/** "Holm, an analyst at the | Guild": a name that only tells who the one before it is. */
const describes = /^\s(?:of|from)\s(?:the\s)?$|^,\s(?:an?|the|his|her|its|their)\s(?:(?!\sand\s)[^,;:])*$/u;

/**
 * The names in a noun phrase that speak: not those it belongs to ("a spokesman for Putin", "Putin’s aide"). Several where they are joined.
 * @param inHeadline whether a comma may join them: "Reyle, Varn discuss the ferry"
 */
export function headsOf(text: string, span: Span, namings: readonly Naming[], inHeadline = false): readonly Naming[] {
  const closing = namings.at(-1);
  const isNamed = closing?.human === true && closing.end === span.end;
  const names = namings.filter(
    (naming) => naming.form === 'name' && !isOfThem(text, naming) && !(isNamed && onlyOpens(text, naming)),
  );
  const first = names.findIndex((naming) =>
    isHeadAt(text, behindBody(text, span, naming), naming, naming.human !== false && !leadsToNoun(text, naming)),
  );
  if (first < 0) return [];
  const before = text.slice(span.start, names[first]!.start);
  if (isMembersPhrase(before) || (names[first]!.human !== true && isInPlaces(before))) return [];
  const heads = [names[first]!];
  for (const naming of names.slice(first + 1)) {
    const between = text.slice(heads.at(-1)!.end, naming.start);
    const last = text.slice(naming.end, span.end);
    if (describes.test(between)) continue;
    if (!joins.test(between) || belongsTo.test(between) || /^[’']s?\s/.test(last)) break;
    heads.push(naming);
  }
  // "Either Holm or Brandt said": one of them, and nobody tells which.
  if (heads.length > 1 && /\bor\s/.test(text.slice(heads[0]!.end, heads.at(-1)!.start))) return [];
  // "Holm, Brandt said" lists nobody: only "and" makes them several.
  if (inHeadline && heads.length === 2 && text.slice(heads[0]!.end, heads[1]!.start) === ', ') return heads;
  return heads.length > 1 && !/\b(?:and|as well as)\s/.test(text.slice(heads.at(-2)!.end, heads.at(-1)!.start))
    ? [heads[0]!]
    : heads;
}

/** "Relatives | of Karl Voss and Ida Holm": a capital that the sentence asks for. */
const isOfThem = (text: string, { start, end, opens, human, actor }: Naming): boolean =>
  opens &&
  human !== true &&
  actor === null &&
  /^\p{Lu}\p{Ll}+s$/u.test(text.slice(start, end)) &&
  /^\s(?:of|for|from|in|at|to)\s/.test(text.slice(end, end + LONGEST_NOUN));

/** "Main | opposition leader Karl Voss": a capital that the sentence asks for, of a word before a noun. */
const onlyOpens = (text: string, { end, opens, words, acts, human, actor }: Naming): boolean =>
  opens &&
  words.length === 1 &&
  !acts &&
  human === null &&
  actor === null &&
  /^ (?!and )\p{Ll}/u.test(text.slice(end, end + ' and '.length));

/** "The Harbour Fund and the Selm Trust said": none of them known; null where they are no two. */
export function unknownBodies(span: Span, named: readonly Naming[], picture: Picture): readonly Naming[] | null {
  if (named.length < 2 || named.at(-1)!.end !== span.end) return null;
  const isBody = (naming: Naming): boolean => naming.human === false || picture.at(naming).person?.human === false;
  return named.every(({ actor, human }) => actor === null && human !== true) && named.some(isBody) ? named : null;
}

/** "Office of Weather forecaster | Kim Dask": the words behind a body's name in capitals, where they lead to somebody's. */
function behindBody(text: string, span: Span, name: Naming): Span {
  const before = text.slice(span.start, name.start);
  const [, body = '', small = ''] = capitalsThenSmall.exec(before) ?? [];
  return body !== '' && isPersonNoun(small.trim().split(' ').at(-1)!)
    ? { start: span.start + body.length, end: span.end }
    : span;
}

const capitalsThenSmall =
  /^((?:The\s)?\p{Lu}[\p{L}.&-]*(?:\s(?:of|for|and)(?:\sthe)?)?(?:\s\p{Lu}[\p{L}.&-]*(?:\s(?:of|for|and)(?:\sthe)?)?)*\s)((?:\p{Ll}[\p{Ll}-]*\s){1,2})$/u;

/** "the Grenby branch, Ivo Reyle": a name that is no person's and stands before a noun. */
const leadsToNoun = (text: string, { end, human }: Naming): boolean =>
  human !== true && /^\s\p{Ll}{3,},\s\p{Lu}/u.test(text.slice(end, end + LONGEST_NOUN));

/** In UTF-16 code units. */
const LONGEST_NOUN = 30;

const nounAndName = /^\s(?!(?:for|to|with|by|near|under|like|but)\s)\p{Ll}[\p{Ll}-]{2,}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

/** Small words after a name of which one is a noun for a speaker. */
function isModifier(after: string): boolean {
  // "Olympic champion Mia Holm"
  if (nounAndName.test(after)) return true;
  const words = /^(?:\s\(\p{Lu}+\))?((?:\s+\p{Ll}[\p{Ll}-]*){1,4})/u.exec(after)?.[1] ?? '';
  return words
    .trim()
    .split(/\s+/)
    .some((word) => belongings.has(word) || ((classes.get(word) ?? 0) & Class.SpeakerNoun) !== 0 || isPersonNoun(word));
}

/** "The foreign ministers of Iran, | China": the names after it are members. */
const isMembersPhrase = (before: string): boolean => /\p{Ll}s\s(?:of|from)\s[^.]*,\s*$/u.test(before);

/** "Voters in Osmark, | Tarvia and Selm": the names tell where they are. */
const isInPlaces = (before: string): boolean =>
  endsInList.test(before) &&
  /(?:\p{Ll}s|\b(?:police|people|staff|media|men|women|children))\s(?:in|from|across|around|throughout|near)\s[^.]*(?:,|\sand|\sas well as)\s*$/iu.test(
    before,
  );

/** Cheaper than the whole, and seldom so. */
const endsInList = /(?:,|\band|\bas)\s*$/iu;

/** "Vice-Speaker of the Duma | Anna Lund", "Ambassador to Norvia | Anna Lund": a post in capitals, and whose it is. */
function isPostOf(before: string): boolean {
  const post =
    /^(?:The )?((?:\p{Lu}[\p{L}.-]*\s)+)(?:of|to|for|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.&-]*\s(?:(?:of|and|on|for)\s(?:the\s)?)?)+$/u.exec(
      before,
    );
  const holder = post?.[1]!.trim().toLowerCase().split(/[\s-]/).at(-1);
  const last = before.trim().toLowerCase().split(' ').at(-1)!;
  return (
    holder !== undefined &&
    // "Adviser to the Minister of | Norvia"
    !/^(?:of|and|on|for)$/.test(last) &&
    (isPersonNoun(holder) || holder === 'member') &&
    !singularPersons.has(last) &&
    !honorifics.has(last) &&
    !isDemonym(last)
  );
}

/** "Deputy Minister of Transport, Special Envoy for the Corridor | Anna Lund": two posts of one, with a comma. */
function isSecondPost(before: string): boolean {
  const comma = before.indexOf(', ');
  if (comma < 0) return false;
  const [first, second] = [before.slice(0, comma), before.slice(comma + ', '.length)];
  const post = /^(?:\p{L}[\p{L}-]*\s){0,4}?(\p{L}[\p{L}-]*)(?:\s(?:of|to|for|on|at)\s|$)/u;
  const heads = [post.exec(first)?.[1], post.exec(second.trim())?.[1]];
  return heads.every((head) => head !== undefined && isOnePerson(head.toLowerCase()));
}

/** "Head of the village | Sevak Holm", "governor of the Grenby region | Karen Holm": a post, what it is of, and a name in full. */
function isPostOfAny(before: string, name: string): boolean {
  // Few names begin so, and the words before one are dear to read.
  const given = nameInFull.exec(name)?.[1]?.toLowerCase();
  if (given === undefined || !givenNames.has(given)) return false;
  const [, post = '', rest = ''] = postAndRest.exec(before) ?? [];
  if (!isOnePerson(post.toLowerCase())) return false;
  const words = rest.trim().split(/[\s-]+/);
  const last = words.at(-1)!;
  return !endsOtherwise.test(last) && !isDemonym(last) && !words.some(isSomebodyElse);
}

const nameInFull = /^(\p{Lu}[\p{L}-]*)\s\p{Lu}/u;

/** "coach of the Norvian | Karen Holm" */
const isDemonym = (word: string): boolean => (readWord(word, word.toLowerCase()).traits & Trait.Demonym) !== 0;

const postAndRest =
  /^(?:(?:the|an?)\s)?(?:\p{L}[\p{L}-]*(?:['’]s?)?\s){0,3}?(\p{L}[\p{L}-]*)\s(?:of|on|for|to|at|from|in)\s((?:[\p{L}\d][\p{L}\d.’'-]*\s)+)$/iu;

/** "the lawyer of jailed | Holm", "an aide to | Holm" */
const endsOtherwise =
  /^(?:late|former|then|young|and|or|of|on|for|to|at|from|in|by|with|the|an?|\p{L}+(?:ed|ing)|slain|\p{L}+['’]s?)$/iu;

/** "a spokesman for the mayor of Grenby | Karen Holm": the name may be that one's; "the General Staff" is nobody. */
const isSomebodyElse = (word: string, at: number, words: readonly string[]): boolean =>
  isOnePerson(word.toLowerCase()) && !(/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? ''));

/** "resident of Getik village | Sirush Holm": where somebody lives or works, and a name in full. */
function isOfSettlement(before: string, name: string): boolean {
  if (!inFull.test(name)) return false;
  const where =
    /(?:^|\s)(\p{Ll}+)\sof\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s){1,3}(?:village|town|city|district|region|province|community|municipality|settlement|school|hospital|university)\s$/u.exec(
      before,
    );
  return where !== null && isPersonNoun(where[1]!);
}

const inFull = /^\p{Lu}\p{Ll}[\p{L}-]*\s\p{Lu}/u;

const isOnePerson = (noun: string): boolean => isPersonNoun(noun) || singularOrMember(noun) || compoundPost.test(noun);

const singularOrMember = (noun: string): boolean => singularPersons.has(noun) || noun === 'mp' || noun === 'member';

const counted =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|dozens of|hundreds of)\s(?:\p{Ll}+\s){0,2}$/iu;

const behindPreposition =
  /\b(?:for|of|to|with|from|by|at|in|into|on|about|over|under|against|after|near|between|who|whose|that|which|like|except|besides)\s+(?:the\s+|[\p{L}\d.-]+\s+){0,3}$/iu;

/** "The lawyer defending | Holm" */
const behindParticiple = /\s\p{Ll}{3,}ing\s(?:the\s)?$/u;

/** "The ruling party | Holm leads" */
const behindNoun = /^(?:[Tt]he|[Aa]n?)\s(?:\p{L}[\p{L}-]*\s){0,3}\p{Ll}[\p{Ll}-]*\s$/u;

/** "The party Holm | leads", "The bill Holm | signed" */
const leads = /^\s\p{Ll}{3,}(?:s|ed)(?:$|,)/u;

/** Small words up to the phrase's end, of which none says "himself". */
const ofOneName = /^(?:\s(?!\p{Ll}+sel(?:f|ves)$)\p{Ll}[\p{Ll}-]+){1,2}$/u;

const speaksFor = /^(?:an?|the|one)\s(?:\p{Ll}+\s)?(?:spokes\p{Ll}+|lawyer|attorney)\sfor\s[^,]+,\s(?:the\s)?$/iu;

/** Whether a name in a phrase is the one who speaks. */
export function isHeadAt(
  text: string,
  span: Span,
  name: Span & Partial<Pick<Naming, 'human'>>,
  person: boolean,
): boolean {
  // The whole phrase is the name.
  if (name.start === span.start && name.end === span.end) return true;
  const before = text.slice(span.start, name.start);
  const after = text.slice(name.end, span.end);
  // "the Harvest Party (HP|) leader Ivo Reyle"
  if (before.endsWith('(') && before.length > 1) return false;
  // "Holm’s aide", "the Harvest faction’s Ivo Reyle", "the Grenby-based guild"
  if (/^(?:(?:\s(?!who\b)\p{Ll}+){0,2}['’]s?\s+\p{L}|-\p{Ll})/u.test(after)) return false;
  // "A spokesman for the ferry’s owner, | Norda Lines": a body that tells for whom somebody speaks.
  // … "Counsel for the company, | Norda Lines"
  const ofFirm = before.endsWith(', ') && ofCompany(before.slice(0, -', '.length));
  if (name.human !== true && (speaksFor.test(before) || ofFirm)) return false;
  if (!person && isInPlaces(before)) return false;
  // "Three Telegram channels": several, and none of them is the one named.
  if (counted.test(before) && /^\s\p{Ll}{3,}s(?:[\s,]|$)/u.test(after)) return false;
  // "a top Harvest Union | figure": somebody of what is named.
  if (/^an?\s/i.test(before) && /^(?:\s\p{Ll}[\p{Ll}-]*){1,2}$/u.test(after)) return false;
  // "the Eastern command", "the Grenby garrison"
  if (person && /^the\s$/i.test(before) && ofOneName.test(after) && !/\s/.test(text.slice(name.start, name.end)))
    return false;
  // "the Holm campaign", "Holm aides": those who belong to the one named.
  if (person && !/^\s+(?:and|or|who|of|from|in|at|on)\s/.test(after) && isModifier(after)) return false;
  if (
    person &&
    /^(?:$|,)/.test(after) &&
    (isOfSettlement(before, text.slice(name.start, name.end)) ||
      isPostOf(before) ||
      isSecondPost(before) ||
      isPostOfAny(before, text.slice(name.start, name.end)))
  )
    return true;
  if (before !== '' && (behindPreposition.test(before) || behindParticiple.test(before))) return false;
  // "The party Holm leads"
  if (behindNoun.test(before) && leads.test(after)) return false;
  return person || !/^(?:\s\(\p{Lu}+\))?\s+[\p{L}]/u.test(after) || /^\s+(?:and|or|in|on|at)\b/.test(after);
}

/** Whether a role phrase stands at the head and not after a preposition ("aides to the president"). */
export function headIsRole(words: string): boolean {
  return !/\b(?:for|to|by|with|near|close)\s+(?:the|his|her|its)\b/i.test(words) && !/\b(?:and|or)\b/i.test(words);
}

/** "The foreign ministers of Iran, China and Russia": the names say whose they are. */
export const isGroup = (words: string): boolean =>
  mayBeGroup.test(words) &&
  ((/^(?:the |both |all |some |several |two |three )?(?:\p{L}+ ){0,2}\p{Ll}+s (?:of|from) (?:\p{Lu}|the \p{Lu})[^.]*(?:,| and )/iu.test(
    words,
  ) &&
    /^(?:\p{L}+ ){0,3}?\p{L}\p{Ll}+s (?:of|from) /u.test(words)) ||
    areInPlaces.test(words));

/** Cheaper than the whole, and most phrases have none of it. */
const mayBeGroup = / (?:of|from|and|as well as) /i;

/** "Most voters in Osmark, Tarvia and Selm": all of it says who they are. */
const areInPlaces =
  /^(?:\p{L}+ ){0,4}?(?:\p{L}\p{Ll}+s|[Pp]olice|[Pp]eople|[Ss]taff|[Mm]edia) (?:in|from|across|around|throughout|near) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*(?:, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)*,? (?:and|as well as) \p{Lu}/u;

/** "Park" of Park Sun-hee, who has acted: the word alone would be a body's. */
export function isSurname(naming: Naming, picture: Picture): boolean {
  const { person } = picture.at(naming);
  const isOne = person?.human === true || (person?.human === null && person.acts && person.name.includes('-'));
  return isOne && naming.words[0] !== naming.words[0]!.toUpperCase();
}

export const isInHeadline = ({ headline }: Pick<Article, 'headline'>, span: Span): boolean =>
  headline !== null && span.end <= headline.end;
