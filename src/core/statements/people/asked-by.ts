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
