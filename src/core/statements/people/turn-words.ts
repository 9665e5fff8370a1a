import { outletWords } from '../../language/english/outlets';

/** Who heads the room. */
export const presides = /^(?:the\s)?chair(?:man|woman|person)?$/i;

export const testimony =
  /^(?:(?:opening |prepared |further )?(?:statement|testimony) of|witness:) (?:(?:hon|dr|mr|mrs|ms|rev|gen|lt|col)\.? )*(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3})(?=,|\n|$)/iu;

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
