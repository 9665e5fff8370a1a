/** In UTF-16 code units. */
const LONGEST_LEAD = 70;
const TITLE = 16;

const askedBy = /^(?:When |Once )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged) (?:[^,.]{0,30} )?by /;

const asks = /(?<!\b(?:was|were|been|being|when|once) )\b(?:asked|wondered|inquired|wanted to know)\b/;
const answers = /^\s?(?:then |also |just )?(?:answer|repli|respond|shot back|retort)/;

/** "Holm asked if she had gone. “No,” she answered": where in the sentence before the asker's name ends at the latest; null where nobody asks. */
export function askedBefore(text: string, start: number, here: number, pronounEnd: number): number | null {
  if (!answers.test(text.slice(pronounEnd, pronounEnd + TITLE))) return null;
  const at = asks.exec(text.slice(start, here))?.index;
  return at === undefined ? null : start + at;
}

/** "Asked by the judge what he did, …": where a name begins that is the asker's, from and to; null where nobody asks. */
export function askerPlace(text: string, start: number, end: number): readonly [from: number, to: number] | null {
  const lead = askedBy.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length;
  return lead === undefined ? null : [start + lead, start + lead + TITLE];
}

const asksOne =
  /\b(?:asked|asks)\s(?=(?:\p{L}[\p{L}.-]*\s){0,3}?\p{Lu}[\p{L}.-]*\s(?:if|whether|what|why|how|when|where|who|about)\b)/u;
const nameAlone = /^(?:\p{Lu}[\p{L}.’'-]*\s)+(?:\p{Ll}+ly\s)?$/u;
const finiteAnswer =
  /^\s(?:then |also |just |\p{Ll}+ly )?(?:said|says|replied|replies|told|answered|nodded|added|insisted)\b/u;

/** Whether nothing but a name stands between where it begins and the verb: "Holm | asked". */
export const isAskersName = (text: string, name: number, verb: number): boolean =>
  verb - name < LONGEST_LEAD && nameAlone.test(text.slice(name, verb));

/**
 * "Holm asked Brandt if the talks were off. He said they were.": where the verb stands, in a sentence from `start` to `here`; null
 * where nobody asks somebody who is named.
 */
export function askedSomebody(text: string, start: number, here: number, pronounEnd: number): number | null {
  if (!finiteAnswer.test(text.slice(pronounEnd, pronounEnd + TITLE))) return null;
  const at = asksOne.exec(text.slice(start, here))?.index;
  return at === undefined || at === 0 ? null : start + at;
}

const denies =
  /^\s(?:has |have |had |\p{Ll}+ly )?(?:den(?:ied|ies)|rejects?|rejected|dismiss(?:ed|es)|disput(?:ed|es))\s(?:(?:it|them|(?:the|those|these|such)\s(?:claims?|charges?|accusations?|allegations?|reports?))\b|(?:this|that|any|all)(?=[.,;]))/u;

/** "Holm claimed that Brandt had lied; he denied it": nobody denies what they have just said. */
export const deniesThat = (text: string, pronounEnd: number): boolean =>
  denies.test(text.slice(pronounEnd, pronounEnd + LONGEST_LEAD));
