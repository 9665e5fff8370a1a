/**
 * What programs of databases write in lines of their own, each of them with what else then stands there. Blanks before it
 * are those of its line: over many empty lines, others would be tried from each of them.
 */
const marks: readonly (readonly [RegExp, RegExp])[] = [
  [/^[^\S\r\n]*\d{1,4} of \d{1,4} DOCUMENTS\s*$/m, /^[^\S\r\n]*(?:LENGTH|LOAD-DATE)\s*:/m],
  [/^[^\S\r\n]*End of Document\s*$/m, /^[^\S\r\n]*(?:Length\s*:\s*\d|Load-Date\s*:)/im],
  [
    /^[^\S\r\n]*(?:AN\s+)?Document [A-Z][A-Za-z0-9]{11,}\s*$/m,
    /^[^\S\r\n]*(?:\d{2,6} words\s*$|(?:HD|LP|TD)(?:\s|$))/m,
  ],
  [/^[^\S\r\n]*ProQuest document ID\s*:/im, /^[^\S\r\n]*(?:Full text|Publication title|Document URL)\s*:/im],
  [
    /^[^\S\r\n]*Record(?: Number)?\s*:\s*[A-Z0-9]{6,}\s*$/m,
    /^[^\S\r\n]*(?:Author(?:\/Byline)?|Section|Page|Edition)\s*:/m,
  ],
  [/^[^\S\r\n]*Accession Number\s*:/im, /^[^\S\r\n]*(?:Full Text|Document Type|Database)\s*:/m],
  [/^[^\S\r\n]*Gale Document Number\s*:/m, /^[^\S\r\n]*(?:Document Type|Publisher|From)\s*:/m],
];

/** In UTF-16 code units: what a download's first article or two take. */
export const sampleOfDownload = 128 * 1024;

/** Whether a text is a download of a database, by the labels of its first articles. @param text its beginning is enough */
export function looksLikeDownload(text: string): boolean {
  const sample = text.slice(0, sampleOfDownload);
  return marks.some((both) => both.every((form) => form.test(sample)));
}
