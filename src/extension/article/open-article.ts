import * as vscode from 'vscode';
import type { Entry } from '../../core/annotations/decision';
import type { Finding } from '../../core/annotations/live-places';
import { isPassage, type Review, type Reviewed, reviewSteps } from '../../core/annotations/review';
import type { Analysis } from '../../core/model';
import type { Steps } from '../../core/text/steps';
import { isUnsure } from '../../core/wording/facts';
import { reading } from '../parts/part';
import type { ShownReaders } from './shown-readers';

/** The setting with which a reader has only what Sayso is sure of. */
export const hideUncertain = 'sayso.statements.hideUncertain';

/** An open article as it was read: the analysis speaks of `text`, which is the canonical text of the document at `version`. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** How many statements are left out, because Sayso is not sure of them and the reader does not want those. */
  readonly hidden: number;
  /** How many decisions are left out, because the reader has hidden whose they are. */
  readonly ofHiddenReaders: number;
  /** Why it could not be read, where it could not: then nothing in it is known. */
  readonly failed?: string;
  /** What finds decisions in `text`, by what is known of this open article. */
  readonly find: Finding;
  /** What the reader decided on its statements; those in `analysis` are what is left to be shown. */
  readonly review: Review;
}

/** A text as it was read. */
type Read = Pick<OpenArticle, 'document' | 'version' | 'text' | 'analysis' | 'find'> & {
  readonly failed: string | undefined;
};

/** What a reading and the reader's decisions make of a text; lost words may take a while to be looked for. */
export function* openSteps(read: Read, entries: readonly Entry[], readers: ShownReaders): Steps<OpenArticle> {
  const { document, version, text, analysis, find, failed } = read;
  const shownEntries = readers.shownOf(entries);
  const review = yield* reviewSteps(text, analysis.statements, shownEntries, find);
  const kept = review.statements.filter(isShown);
  const shown = isHiding(document) ? kept.filter((one) => !isUnsure(one)) : kept;
  const article = {
    document,
    version,
    text,
    analysis: { ...analysis, statements: shown },
    hidden: kept.length - shown.length,
    ofHiddenReaders: entries.length - shownEntries.length,
    ...(failed === undefined ? {} : { failed }),
    find,
    review,
  };
  const isWhole = entries.length === 0;
  if (isWhole && shown.length === analysis.statements.length) reading().keepStrangersOf(analysis, article.analysis);
  return article;
}

const isHiding = (document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration(undefined, document).get<boolean>(hideUncertain, false);

/** What was rejected, and words that only carry labels, are no statements of the article. */
function isShown({ review: { state, decision } }: Reviewed): boolean {
  return state !== 'rejected' && !(decision && isPassage(decision));
}
