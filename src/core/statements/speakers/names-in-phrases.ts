import { Class, classes } from '../../language/english/english';
import { bodiesOfPeople, bodyNouns, firmTails } from '../../language/english/bodies';
import { givenNames } from '../../language/english/given-names';
import {
  bodies,
  bodyNounsShort,
  companyEnding,
  documents,
  isPersonNoun,
  mayBeCompany,
  singularPersons,
  toldByPlace,
} from '../../language/english/people';
import { outletNouns } from '../../language/english/outlets';
import { honorifics, ranks } from '../../language/english/titles';
import { type Word, wordsOf } from '../../text/words';
import { isGivenBeforeTitle } from '../people/name-words';

/** "councilwoman-elect" */
const withoutElect = (word: string): string => word.replace(/-(?:elect|designate)$/, '');

const isPost = (word: string): boolean =>
  singularPersons.has(withoutElect(word)) !== singularPersons.has(word) ||
  ranks.has(word) ||
  ((classes.get(word) ?? 0) & Class.SpeakerNoun) !== 0;

/** The name after a title and a comma: "The foreign minister of Norvia, Petra Holm". Null where none is there. */
export function titledName(words: string): string | null {
  const outlet = outletBeside(words);
  if (outlet !== null) return outlet;
  const [title = '', name] = words.split(/,\s*/);
  if (
    name === undefined ||
    !wordsOf(title).some((word) => singularPersons.has(word.lower)) ||
    personName(title)?.includes(' ') === true
  ) {
    const plain = personName(words);
    return plain?.includes(' ') === true &&
      wordsOf(words).some((word) => singularPersons.has(word.lower)) &&
      !bodies.test(plain)
      ? plain
      : null;
  }
  const found = /^\p{Lu}/u.test(name) ? personName(name) : null;
  // "A spokeswoman for the owner, Storit Ltd": a body that tells whose she is.
  if (found !== null && /\sfor\s/.test(title) && (bodies.test(found) || companyEnding.test(found))) return null;
  if (found !== null && ofCompany(title) && !givenNames.has(found.split(' ')[0]!.toLowerCase())) return null;
  return found?.includes(' ') === true ? found : null;
}

/** "A spokesman for the ferry’s owner" */
export function ofCompany(title: string): boolean {
  const noun = /\sfor\s(?:\S+\s)*?(\p{Ll}+)$/u.exec(title)?.[1] ?? '';
  return bodyNounsShort.has(noun) || mayBeCompany.has(noun);
}

const nounAndOutlet = /^(?:[Tt]he|[Aa]n?|[Ii]ts)\s(?:\p{Ll}+\s){0,2}(\p{Ll}+),\s((?:The\s)?\p{Lu}[^,]*)$/u;

/** The name in "the news site, Grenby Post"; null where none is there. */
function outletBeside(words: string): string | null {
  const [, noun = '', name = ''] = nounAndOutlet.exec(words) ?? [];
  return outletNouns.has(noun) || noun === 'site' ? name : null;
}

/** "a nurse who asked to be called Ana", "a farmer who gave his name as Yusuf" */
const calledByWish =
  /\b(?:asked|wanted|wished|agreed|preferred|chose) to be (?:called|named|identified|known|quoted)(?: only)?(?: as| by)?(?: (?:his|her) first name,)? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)|\b(?:gave|used|uses|offered) (?:only |just )?(?:his|her|their) (?:\p{Ll}+ )?(?:name|call ?sign|nickname)(?: only| as|,)* (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)|\b(?:(?:identified|introduced) (?:him|her)self (?:only |just )?as|calls (?:him|her)self|goes by(?: the (?:name|call ?sign))?(?: of)?) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;

/** The name under which somebody agrees to be quoted; null where the words tell of none. */
export function askedToBeCalled(words: string): string | null {
  const found = calledByWish.exec(words);
  return found ? (found[1] ?? found[2] ?? found[3]!) : null;
}

/** The last word of a name, in small letters. */
export const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** What the name stands in: up to what is told of it, "for the Study of Herring" being of a society's name. */
function headOf(words: string): string {
  const clause = words.split(/,|\s[–—-]\s|\(|\bwho\b/)[0]!;
  if (societies.test(clause)) return clause.replace(/^the\s/i, '');
  // "a company owned by Holm", but "a report released by the guild" is the guild's.
  const owned = clause.includes(' by') ? /\s(\p{L}+)\s\p{Ll}+(?:ed|wn|un|en) by\s/u.exec(clause) : null;
  const head = owned && !documents.has(owned[1]!.toLowerCase()) ? clause.slice(0, owned.index) : clause;
  return head.split(/\s(?:of|for|to|from|in|into|at|on|over|about|against|with|except|besides)\s/)[0]!;
}

const societies =
  /\b(?:Society|Association|Committee|Institute|Cent(?:er|re)|Council|Organi[sz]ation|Fund|Trust|Union|Network|Movement|Initiative|Foundation|Campaign|Alliance|Coalition|League|Federation) (?:for (?:the )?|to )\p{Lu}/u;

/** "the Fellowship of Bakers": a body's name in full, up to its end; null where the head is somebody's post. */
function bodyOf(words: string): string | null {
  const found = capitalsOf.exec(words.split(/,|\s[–—-]\s|\(/)[0]!);
  if (!found) return null;
  const [, name = '', head = '', of = ''] = found;
  const tells = (word: string): boolean => singularPersons.has(word.toLowerCase()) || ranks.has(word.toLowerCase());
  if (isPersonNoun(head.toLowerCase()) || isPost(head.toLowerCase()) || of.split(/[\s-]/).some(tells)) return null;
  // "Relatives of Karl Voss and Ida Holm"
  if (head.endsWith('s') && of.split(' ').some((word) => givenNames.has(word.toLowerCase()))) return null;
  return givenNames.has(head.toLowerCase()) ? null : name;
}

const capitalsOf =
  /^(?:[Tt]he\s)?((?:\p{Lu}[\p{L}’'.-]*\s){0,3}?(\p{Lu}[\p{L}-]*)\sof\s(?:the\s)?(\p{Lu}[\p{L}’'-]*(?:\s(?:and\s)?\p{Lu}[\p{L}’'-]*){0,3}))\s*$/u;

/** "Physicians for Human Rights", "Friends of the Earth": bodies that are called after those who are in them. */
const namedAfterPeople =
  /^(?:(?:Physicians|Doctors|Lawyers|Journalists|Reporters|Scientists|Engineers|Nurses|Teachers|Parents|Mothers|Women|Students|Veterans|Workers|Citizens|Families) (?:for|against|without) |(?:Friends|Mothers|Sons|Daughters) of |Save the )\p{Lu}/u;

/** "the National Trust for Places of Beauty": all of it a name. */
function societyOf(words: string): string | null {
  const clause = words.replace(/^the\s/i, '');
  if (!societies.test(clause) && !namedAfterPeople.test(clause)) return null;
  // "Lawyers for Karl Voss and Ida Holm"
  const [, , first = ''] = clause.split(' ');
  if (namedAfterPeople.test(clause) && givenNames.has(first.toLowerCase())) return null;
  return /^\p{Lu}\S*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|for|the|and|to|in|on|against))*\s\p{Lu}[\p{L}’'-]*$/u.test(clause)
    ? clause
    : null;
}

/** A word of another sort that is part of a name by where it stands: "He Lifeng", "the US Coast Guard". */
function standsAsName(listed: readonly Word[], at: number): boolean {
  const { text, lower } = listed[at]!;
  if (!/^(?:US|UK|UN|EU)$/.test(text) && !/^(?:he|will|may|an|so|do|you|my|no|ho|per)$/.test(lower)) return false;
  return /^\p{Lu}\p{Ll}/u.test(listed[at + 1]?.text ?? '');
}

const isOfPeople = (listed: readonly Word[], at: number): boolean =>
  bodiesOfPeople.has(listed[at - 1]?.lower ?? '') &&
  [listed[at - 1], listed[at + 1]].every((word) => /^\p{Lu}/u.test(word?.text ?? ''));

/** "Either Holm or Brandt": nobody tells which. */
const eitherOr = /^[Ee]ither\s|\sor\s/;
const oneOfTwo = /^[Ee]ither\s|\p{Lu}[\p{L}.-]*\sor\s(?:\p{Ll}+\s)?\p{Lu}/u;

/** "a man known as | “Doctor X”": what stands in marks is all of the name. */
const inMarks = /^["“‘'](\p{Lu}[^"”“]{1,40})["”’']$/u;

/** The longest run of capitalised words that is no title: "Leslie Vinjamuri" in "Professor Leslie Vinjamuri, who …". */
export function personName(words: string): string | null {
  if (eitherOr.test(words) && oneOfTwo.test(words)) return null;
  const whole = inMarks.exec(words)?.[1] ?? societyOf(words) ?? bodyOf(words);
  if (whole !== null) return whole;
  const head = headOf(words);
  const runs: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run.join(' '));
    run = [];
  };
  const listed = wordsOf(head);
  for (const [i, word] of listed.entries()) {
    const plain = word.lower.replace(/\.$/, '');
    const capital = /^\p{Lu}/u.test(word.text);
    const byPlace = word.text.includes('-') && toldByPlace.test(word.text);
    const isName = capital && standsAsName(listed, i);
    // "Larry Bishop"
    const surnamed =
      capital &&
      run.length === 1 &&
      isGivenBeforeTitle(run[0]!, word.text) &&
      !/^\p{Lu}/u.test(listed[i + 1]?.text ?? '');
    const small = /^(?:de|del|van|von|der|da|di|bin|al|ibn|la|le)$/.test(plain) && run.length > 0;
    if (
      word.kind === 'word' &&
      (capital || small) &&
      !byPlace &&
      (!honorifics.has(plain) || surnamed) &&
      (isName || surnamed || !((classes.get(plain) ?? 0) & ~Class.SpeakerNoun & ~Class.Time))
    ) {
      if (!surnamed && isPost(plain)) {
        // "River Commission" is a body, "Foreign Minister Petra Holm" a title and a name.
        const after = listed[i + 1];
        const leads = after !== undefined && /^\p{Lu}/u.test(after.text);
        // "the Republican Front"
        if (leads ? bodyNouns.has(after.lower) : run.length > 0) run.push(word.text);
        else run = [];
      } else run.push(word.text);
    } else if (word.lower === 'and' && run.length > 0 && firmTails.has(listed[i + 1]?.lower ?? '')) run.push('and');
    else if (word.kind === 'word' && (/^\p{Ll}/u.test(word.text) || byPlace)) {
      // "the Armenian prime minister": an adjective, no name.
      run = [];
      runs.length = 0;
    } else if (word.kind === 'clitic' && isOfPeople(listed, i)) {
      // "the People’s Front"
      run = [`${listed[i - 1]!.text}${word.text}`];
    } else if (word.kind === 'clitic' && i + 1 < listed.length) {
      // "Norvia’s Ministry of Defence": whose it is, and not who speaks.
      run = [];
      runs.length = 0;
    } else if (/^['’]$/.test(word.text) && run.at(-1)?.endsWith('s') && /^\p{Lu}/u.test(listed[i + 1]?.text ?? ''))
      // "the Harbour Workers’ Union"
      run.push(`${run.pop()!}${word.text}`);
    // "Ames & Rook"
    else if (word.text === '&' && run.length > 0 && /^\p{Lu}/u.test(listed[i + 1]?.text ?? '')) run.push('&');
    else if (word.text !== '.') close();
  }
  close();
  const last = runs.at(-1);
  if (last === undefined) return null;
  // "the Russian Foreign Minister" has capitals and no name.
  const [given = '', ...rest] = last.split(' ');
  if (rest.length === 1 && isGivenBeforeTitle(given, rest[0]!)) return last;
  const end = last.slice(last.lastIndexOf(' ') + 1).toLowerCase();
  return singularPersons.has(end) || ranks.has(end) ? null : last;
}
