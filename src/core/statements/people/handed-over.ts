import { askers, deeds, floors, heardNext, movings } from '../../language/english/hearing';
import type { Span } from '../../model';
import type { Followed } from './followed';
import type { Naming } from './namings';
import { mayBePerson, type Person } from './person';
import type { Choice, Trace } from './trail';

/** In UTF-16 code units: "she immediately messaged back"; a sentence that hands the word to somebody. */
const LONGEST_ANSWER = 40;
const LONGEST_SENTENCE = 600;

/** Who is heard next, and who is not. */
export interface Handed {
  readonly heard: Person | null;
  readonly silent: Person | null;
  /** Those of whom either may be. */
  readonly either: readonly Person[];
}

const goesTo = (heard: Person, silent: Person): Handed => ({ heard, silent, either: [] });
const goesToEither = (one: Person, other: Person): Handed => ({ heard: null, silent: null, either: [one, other] });

/** The choice between two who may both be heard; null where no two may. */
export function eitherOf(handed: Handed | null, mayBe: (person: Person) => boolean, chosen: Choice): Choice | null {
  const candidates = handed?.either.filter(mayBe) ?? [];
  if (candidates.length < 2 || !chosen.person || !candidates.includes(chosen.person)) return null;
  return { ...chosen, person: null, candidates };
}

/** "the mayor of Grenby, | Holm": what may stand between a verb and whose name it governs. */
const callings = String.raw`\s(?:(?!(?:to|about|for|with|and|that|whom?|on|in|at|by|from|over|before|after|as)\s)[\p{L}’'.-]+,?\s){0,7}$`;
const theWord = String.raw`(?:(?:the|his|her)\s(?:${floors})|way)`;

/** "gave the floor to Holm", "interviewed Holm", "wrote to Holm": whoever is named behind it is heard next. */
const handsOver = new RegExp(
  String.raw`\b(?:(?:g[ai]ves?|yield(?:ed|s)|hand(?:ed|s)|pass(?:ed|es)|turn(?:ed|s)|offer(?:ed|s))\s${theWord}\s(?:back\s|over\s)?to|(?:hand|turn|pass)(?:ed|s|es)\s(?:back|over)\sto|interviewed|quizzed|questioned)${callings}`,
  'u',
);

/** "introduced Holm to the crowd", "turned to Holm": either may go on. */
const presents = new RegExp(
  String.raw`\b(?:introduc(?:ed|es)|welcom(?:ed|es)|turn(?:ed|s)\s(?:back\s)?to)${callings}`,
  'u',
);

const isNext = new RegExp(String.raw`\b(?:${heardNext})${callings}`, 'iu');

/** "The jury heard from a neighbour. He": whoever is brought in there, by name or without one. */
function broughtIn(followed: Followed, sentence: number): Person | null {
  const { sentences, text, picture, trail } = followed;
  const start = sentences[sentence - 1]!;
  const naming = followed
    .within({ start, end: sentences[sentence]! })
    .find(
      ({ form, start: at, headline }) =>
        (form === 'name' || form === 'noun') && !headline && isNext.test(text.slice(start, at)),
    );
  if (!naming) return null;
  const person = picture.at(naming).person ?? trail.last(({ at }) => at === naming.start, sentence, 1)?.person ?? null;
  return person && mayBePerson(person) ? person : null;
}

/** "anchor Karl Roth spoke with Holm": the one who asks is heard of less. */
const speaksWith = new RegExp(
  String.raw`\b(?:sp[eo]aks?|spoke|talk(?:ed|s)|chatt(?:ed|s)|sat down|sits down|caught up)\s(?:to|with)${callings}`,
  'u',
);
const asksForALiving = ({ titles }: Person): boolean => titles.split(' ').some((word) => askers.has(word));

/** "In reply, he said": who answers is not whoever has had the word. */
const inReply =
  /^(?:In|By way of) (?:(?:his|her|an?) )?(?:\p{Ll}+ )?(?:response|reply|answer|retort)\b[^.;“”"]{0,40}$/u;

/** "Holm’s claim was rejected by Brandt": whoever has the last word goes on. */
const isAnsweredBy = new RegExp(
  String.raw`\b(?:was|were|is|are|been)\s(?:\p{L}+ly\s)?(?:(?:rejected|denied|dismissed|disputed|contradicted|refuted|rebutted|echoed|backed|supported|seconded|shared|challenged|contested|confirmed|followed)\sby|(?:put|read|relayed|shown|conveyed)\sto)${callings}`,
  'u',
);

/** "Brandt’s words angered Holm": whom something moves, where nobody else is told of. */
const isMovedBy = new RegExp(String.raw`\b(?:${movings})${callings}`, 'u');

/** "Holm called Brandt a liar. | He replied": not where Holm was asked. */
const replies = /^s?he\s(?:then\s)?(?:replied(?!\sto)|retorted|countered)\b/i;
const wasAsked =
  /\b(?:was|were|been|being)\s(?:\p{L}+ly\s)?(?:asked|pressed|questioned|challenged|told|reminded)\b|\b(?:Asked|Pressed|Questioned|Challenged|Told|Reminded)\b/u;

/** "he wrote | back" */
const goesBack =
  /^s?he\s(?:\p{Ll}+ly\s)?(?:wrote|texted|emailed|messaged|called|shouted|yelled|tweeted|posted|fired|hit|shot|snapped)\sback\b/iu;

/** "Holm was asked by Brandt whether it was so": whoever is asked answers. */
const isHeardBy = new RegExp(
  String.raw`\b(?:was|were|been|being|got)\s(?:(?:then|also|again|\p{L}+ly)\s)?(?:asked|pressed|questioned|challenged|interviewed|quizzed|grilled)\s(?:\p{L}+\s){0,3}?by${callings}`,
  'u',
);

/** "Holm sacked Brandt after | he said": what one does to somebody for what that one has done. */
const actsFor = new RegExp(String.raw`\b(?:${deeds})${callings}`, 'u');
const then = /^[^;.“”"]{0,50}\s(?<link>after|because|when|as)\s$/;

/** "Holm sacked Brandt after he said": whoever was sacked has said it; null where the sentence tells of no such thing. */
function didSo(
  { text, sentences, picture }: Followed,
  names: readonly Naming[],
  sentence: number,
  at: number,
): Handed | null {
  const [doer, other] = names.filter(({ end }) => end <= at).slice(-2);
  const link = other && then.exec(text.slice(other.end, at))?.groups?.link;
  if (!doer || !other || link === undefined || doer.place !== 'subject') return null;
  if (!actsFor.test(text.slice(Math.max(sentences[sentence]!, doer.end), other.start))) return null;
  const [from, to] = [picture.at(doer).person, picture.at(other).person];
  if (!from || !to || from === to || !mayBePerson(from) || !mayBePerson(to)) return null;
  return /^(?:when|as)$/.test(link) ? goesToEither(to, from) : goesTo(to, from);
}

const urges = /\b(?:told|asked|warned|advised|urged|ordered|begged|implored)\s(?=(?:her|him)\s(?:not\s)?to\b)/u;

/** "Holm’s mother wept. Judge Brandt told her to leave. “…,” she said": either goes on. */
function urgedBy({ text, trail }: Followed, { start, end }: Span, from: Person, sentence: number): Handed | null {
  if (!urges.test(text.slice(start, end))) return null;
  const acts = ({ standing, at, person }: Trace): boolean =>
    at < start && person !== from && (standing === 'subject' || standing === 'speaker');
  const told = trail.last(acts, sentence - 1, 1)?.person;
  return told && (told.gender ?? from.gender) === (from.gender ?? told.gender) ? goesToEither(told, from) : null;
}

/** "The chairman, Ivo Reyle, gave the floor to Holm. He said": to whom the word goes before a pronoun; null where it goes to nobody. */
export function handedOver(followed: Followed, sentence: number, at: number): Handed | null {
  const { sentences, text, picture } = followed;
  const [start, here] = [sentences[sentence - 1], sentences[sentence]!];
  if (at - here > LONGEST_SENTENCE) return null;
  const beside = followed.within({ start: here, end: at }).filter(({ form }) => form === 'name');
  const did = beside.length > 1 ? didSo(followed, beside, sentence, at) : null;
  // Somebody stands nearer than the sentence before.
  if (start === undefined || beside.length > 0 || here - start > LONGEST_SENTENCE) return did;
  const next = broughtIn(followed, sentence);
  if (next) return { heard: next, silent: null, either: [] };
  const named = followed
    .within({ start, end: here })
    .filter(({ form, headline, place }) => form === 'name' && !headline && place !== 'possessor')
    .flatMap((naming) => {
      const { person } = picture.at(naming);
      return person && mayBePerson(person) ? [{ naming, person }] : [];
    });
  const [moved, ...more] = named;
  const agent =
    named.findLast(({ naming }) => isAnsweredBy.test(text.slice(start, naming.start))) ??
    (moved && more.length === 0 && isMovedBy.test(text.slice(start, moved.naming.start)) ? moved : undefined);
  if (agent) return { heard: agent.person, silent: null, either: [] };
  const from = named.find(({ naming }) => naming.place === 'subject')?.person;
  const others = named.filter(({ person }) => person !== from);
  const urged = from && others.length === 0 ? urgedBy(followed, { start, end: here }, from, sentence) : null;
  if (urged) return urged;
  const other = others[0];
  if (!from || !other || others.some(({ person }) => person !== other.person)) return null;
  const before = text.slice(start, other.naming.start);
  if (isHeardBy.test(before)) return goesTo(from, other.person);
  const goesOn =
    inReply.test(text.slice(here, at)) ||
    goesBack.test(text.slice(at, at + LONGEST_ANSWER)) ||
    (at === here &&
      other.person.human === true &&
      replies.test(text.slice(at, at + LONGEST_ANSWER)) &&
      !wasAsked.test(text.slice(start, at))) ||
    handsOver.test(before) ||
    (asksForALiving(from) && speaksWith.test(before));
  if (goesOn) return goesTo(other.person, from);
  return presents.test(before) ? goesToEither(other.person, from) : null;
}
