import type { Span } from '../../model';
import { rewrite } from '../../text/rewrite';
import type { Edit, Rewritten } from '../../text/rewrite';
import {
  doubledMarks,
  entities,
  invisible,
  lostMarks,
  otherLineEnds,
  otherMarks,
  sentBytes,
  twiceRead,
} from './characters';
import { capitals } from './capitals';
import { factsAbove, frontMatter, markdown, metadataList, outlined, ruledHead, signedTitle } from './clippings';
import { codedLines, labelledLines, labelsAbove, reference, wordCountHead } from './databases';
import { archiveLines, notebook, numberedLines, numberedLinks, shownLinks, subtitles } from './dumps';
import { escapedLines, jsonFields, tableRow } from './json';
import { mailHead, quotedMail } from './mail';
import { markup } from './markup';
import { signsIn } from './signs';
import { Source } from './source';
import { hourlyEntries, stamps } from './stamps';
import { passedOn } from './chats';
import { fencedParts, forumTags, spokenPage, wikiText } from './other-markup';
import { releaseHead } from './releases';
import { heardHead, lowStrokes, seatsBelow, wireStamps } from './wires';
import { browserPrint, pageBreaks, pageHeads } from './page-breaks';
import { dividedWords, joinElements, justified, partGlued, unwrap } from './wrapping';
import { partOneLine } from './one-line';

/** The forms in which programs save articles, outermost first; each is asked on what the earlier ones left. */
const forms: readonly ((source: Source) => readonly Edit[])[] = [
  jsonFields,
  tableRow,
  escapedLines,
  sentBytes,
  entities,
  markup,
  twiceRead,
  invisible,
  otherLineEnds,
  forumTags,
  wikiText,
  fencedParts,
  spokenPage,
  quotedMail,
  mailHead,
  passedOn,
  releaseHead,
  wireStamps,
  lowStrokes,
  heardHead,
  seatsBelow,
  subtitles,
  numberedLines,
  outlined,
  frontMatter,
  metadataList,
  codedLines,
  labelsAbove,
  labelledLines,
  wordCountHead,
  reference,
  signedTitle,
  ruledHead,
  factsAbove,
  numberedLinks,
  archiveLines,
  notebook,
  shownLinks,
  markdown,
  lostMarks,
  otherMarks,
  doubledMarks,
  browserPrint,
  pageHeads,
  pageBreaks,
  justified,
  unwrap,
  joinElements,
  stamps,
  hourlyEntries,
  partOneLine,
  partGlued,
  dividedWords,
  capitals,
];

/**
 * The article as plain text, freed from the form that a program saved it in; null where it is plain already.
 * Nothing is lost: `before` gives the place of each span in the text as it was.
 * @param signs of the text, where they are known
 */
export function prepare(text: string, signs = signsIn(text)): Rewritten | null {
  const steps: Rewritten[] = [];
  let now = new Source(text, signs);
  for (const form of forms) {
    const edits = form(now);
    if (edits.length === 0) continue;
    const step = rewrite(now.text, edits);
    steps.push(step);
    now = new Source(step.text);
  }
  if (steps.length === 0) return null;
  return { text: now.text, before: (span: Span) => steps.reduceRight<Span>((at, step) => step.before(at), span) };
}
