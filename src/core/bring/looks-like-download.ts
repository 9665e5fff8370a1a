/** What programs of databases write in lines of their own, each of them with what else then stands there. */
const marks: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*\d{1,4} of \d{1,4} DOCUMENTS\s*$/m, /^\s*(?:LENGTH|LOAD-DATE)\s*:/m],
  [/^\s*End of Document\s*$/m, /^\s*(?:Length\s*:\s*\d|Load-Date\s*:)/im],
  [/^\s*(?:AN\s+)?Document [A-Z][A-Za-z0-9]{11,}\s*$/m, /^\s*(?:\d{2,6} words\s*$|(?:HD|LP|TD)(?:\s|$))/m],
  [/^\s*ProQuest document ID\s*:/im, /^\s*(?:Full text|Publication title|Document URL)\s*:/im],
  [/^\s*Record(?: Number)?\s*:\s*[A-Z0-9]{6,}\s*$/m, /^\s*(?:Author(?:\/Byline)?|Section|Page|Edition)\s*:/m],
];

/** In UTF-16 code units: what a download's first article or two take. */
export const sampleOfDownload = 128 * 1024;

/** Whether a text is a download of a database, by the labels of its first articles. @param text its beginning is enough */
export function looksLikeDownload(text: string): boolean {
  const sample = text.slice(0, sampleOfDownload);
  return marks.some((both) => both.every((form) => form.test(sample)));
}
