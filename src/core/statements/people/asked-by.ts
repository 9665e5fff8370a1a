/** In UTF-16 code units. */
const LONGEST_LEAD = 70;
const TITLE = 16;

const askedBy = /^(?:When |Once )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged) (?:[^,.]{0,30} )?by /;

/** "Asked by the judge what he did, …": where a name begins that is the asker's, from and to; null where nobody asks. */
export function askerPlace(text: string, start: number, end: number): readonly [from: number, to: number] | null {
  const lead = askedBy.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length;
  return lead === undefined ? null : [start + lead, start + lead + TITLE];
}
