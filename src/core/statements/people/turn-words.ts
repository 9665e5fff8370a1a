import type { TurnLine } from '../../article/turns/turn-line';
import { outletWords } from '../../language/english/outlets';
import type { Span } from '../../model';

/** Who heads the room. */
export const presides = /^(?:the\s)?chair(?:man|woman|person)?$/i;

export const testimony =
  /^(?:(?:opening |prepared |further )?(?:statement|testimony) of|witness:) (?:(?:hon|dr|mr|mrs|ms|rev|gen|lt|col)\.? )*(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3})(?=,|\n|$)/iu;

/** "Ulla Brix: “I was under no pressure”": whose words a headline gives. */
export const headsWords = /^\s?: ?["“‘]/;

/** "The State calls Warren Biddle.", "I call Ms. Ada Holm to the stand." */
export const calls =
  /\bcalls?\s(?:(?:to the stand|as (?:its|our|my) (?:first|next) witness),?\s)?(?:(?:Mr|Mrs|Ms|Dr|Officer|Detective|Sergeant)\.?\s)?((?:\p{Lu}[\p{L}’'-]+\s?(?:\p{Lu}\.\s)?){2,4})(?=[.,]| to the stand| as )/u;

/** Who reports for an outlet: "spoke to Jon Flick of the Arn Mail". */
export const ofOutlet = /^,?\s(?:of|from|at|for)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]+\s?){1,4})/u;
export const isOutlet = (name: string): boolean =>
  name
    .trim()
    .split(' ')
    .some((word) => outletWords.has(word.toLowerCase()) || outletWords.has(word));

/** So many turns may bring somebody on, and so much of each is looked at, in UTF-16 code units. */
const FIRST_TURNS = 6;
const TURN = 300;
const welcome =
  /\b(?:witness(?:es)? (?:today )?(?:is|are|will be)|guest (?:today |tonight )?is|welcome,?|joined by|with (?:us|me) (?:today |tonight )?(?:is|are)|hear from|speaking to) (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Gen|General|Judge)\.? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+)/gu;

/** "Our witness is Dr. Maud Lien.": where those are named who are brought on. */
export const welcomedIn = (text: string, turns: readonly TurnLine[]): readonly Span[] =>
  turns.slice(0, FIRST_TURNS).flatMap(({ words }) => {
    const said = words ? text.slice(words.start, Math.min(words.end, words.start + TURN)) : '';
    return [...said.matchAll(welcome)].map((match) => {
      const end = words!.start + match.index + match[0].length;
      return { start: end - match[1]!.length, end };
    });
  });
