import type { Codebook } from '../annotations/codebook';
import { type Selector, type ChosenSpeaker, type Rating, type Was } from '../annotations/decision';
import { selectorOf } from '../annotations/anchor';
import type { Review, Reviewed, ReviewState } from '../annotations/review';
import { paragraphOf } from '../analysis/paragraph';
import { frontMatterFacts } from '../article/forms/front-matter';
import type { Analysis, ArticleDate, Span, Statement, StatementKind, StatementType } from '../model';
import { type AsFound, asFoundIn, candidatesOf, cueOf, speakersOf } from './as-found';

/** What is known of the article, to cite it by. What the text does not tell stands in the file's own record, if anywhere. */
export interface ArticleFacts {
  /** The words of the headline, as they stand. */
  readonly headline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  /** A day, ISO 8601. */
  readonly accessed?: string;
  readonly date?: ArticleDate;
}

/** One reviewed statement, one suggestion, or one annotation of the reader's own. */
export interface ExportRecord {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** The words, in text order: UTF-16 code units of the canonical text. One piece at least. */
  readonly content: readonly Selector[];
  readonly cue: readonly Selector[];
  /** Null on words that are only marked with labels. */
  readonly kind: StatementKind | null;
  readonly type: StatementType | null;
  readonly negated: boolean;
  /** Empty where nobody is named, and where it is open who of several it is. */
  readonly speakers: readonly ChosenSpeaker[];
  /** Who it may be, where that is open. */
  readonly candidates: readonly ChosenSpeaker[];
  /** What of this record nobody has decided. */
  readonly asFound: AsFound;
  readonly review: { readonly state: ReviewState; readonly by?: string; readonly at?: string; readonly note?: string };
  /** What was found before the reader decided. */
  readonly was?: Was;
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  readonly rating?: Rating;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** From 1; 0 outside of the body. */
  readonly paragraph: number;
  readonly article: ArticleFacts;
}

/** Decisions that no export has, since nobody knows on which words they are. */
export interface LeftOut {
  /** Their place is only likely: the reader is to be asked. */
  readonly asking: number;
  /** Their words are not in the text any more. */
  readonly lost: number;
}

/** One article to be exported, and its records. */
export interface Source {
  readonly file: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Canonical. */
  readonly text: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly article: ArticleFacts;
  readonly records: readonly ExportRecord[];
  readonly left: LeftOut;
  /** The labels of its folder: their names, and what they are for or against. */
  readonly codebook?: Codebook;
}

export interface Origin {
  readonly file: string;
  readonly sha256: string;
  /** What its path tells; below what the text says. */
  readonly ofPath?: ArticleFacts;
  /** What is known of the article beside its text; above what the text says. */
  readonly facts?: ArticleFacts;
  readonly codebook?: Codebook;
}

/**
 * @param text canonical
 * @param reviewed what the reader has made of the statements; absent, they go out as they were found. What was rejected
 *   is no statement, and stays behind; so does what the reader is still to be asked about, and is counted.
 */
export function recordsOf(
  text: string,
  analysis: Analysis,
  origin: Origin,
  reviewed?: Pick<Review, 'statements' | 'lost'>,
): Source {
  const { file, sha256, codebook } = origin;
  const article = { ...origin.ofPath, ...frontMatterFacts(text), ...factsIn(text, analysis), ...origin.facts };
  const statements = reviewed?.statements ?? analysis.statements.map(suggested);
  const records = statements
    .filter((one) => one.review.state !== 'rejected' && !isAsking(one) && one.content.length > 0)
    .map((one) => recordOf(text, analysis, one, { file, sha256, article }));
  const language = analysis.language;
  const left = { asking: statements.filter(isAsking).length, lost: reviewed?.lost.length ?? 0 };
  return { file, sha256, text, language, article, records, left, ...defined({ codebook }) };
}

const isAsking = ({ review }: Reviewed): boolean => review.anchor === 'fuzzy';

const suggested = (statement: Statement): Reviewed => ({ ...statement, review: { state: 'suggested' } });

function factsIn(text: string, { article: { headline, date } }: Analysis): ArticleFacts {
  return {
    ...(headline ? { headline: text.slice(headline.start, headline.end) } : {}),
    ...(date ? { date } : {}),
  };
}

function recordOf(
  text: string,
  analysis: Analysis,
  statement: Reviewed,
  origin: Pick<ExportRecord, 'file' | 'sha256' | 'article'>,
): ExportRecord {
  const { state, decision } = statement.review;
  const { by, at, note, was, rating } = decision ?? {};
  // Words that only carry labels are nobody's statement.
  const isStatement = state !== 'own' || decision?.kind !== undefined;
  return {
    id: statement.id,
    ...origin,
    content: statement.content.map((span) => selected(text, span)),
    cue: cueOf(text, statement).map((span) => selected(text, span)),
    kind: isStatement ? statement.kind : null,
    type: isStatement ? statement.type : null,
    negated: statement.negated,
    speakers: isStatement ? speakersOf(statement) : [],
    candidates: isStatement ? candidatesOf(statement) : [],
    asFound: isStatement ? asFoundIn(text, statement) : {},
    review: { state, ...defined({ by, at, note }) },
    ...defined({ was, rating }),
    labels: decision?.labels ?? [],
    tags: decision?.tags ?? [],
    rule: statement.rule,
    confidence: statement.confidence,
    paragraph: paragraphOf(statement, analysis),
    article: origin.article,
  };
}

/** Context is cut by code units: half of a sign at its ends is none. */
function selected(text: string, span: Span): Selector {
  const selector = selectorOf(text, span);
  return {
    ...selector,
    prefix: selector.prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: selector.suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** All pieces of the words as one line of text, for forms that hold no pieces. */
export const exactOf = ({ content }: Pick<ExportRecord, 'content'>): string =>
  content.map(({ exact }) => exact).join(' … ');

/** The day it is to be filed under, ISO 8601: only where the text leaves no choice; else the month, the year or nothing. */
export function dayOf({ date }: ArticleFacts): string {
  if (!date?.earliest) return '';
  const { earliest, precision } = date;
  if (precision === 'day') return date.latest === null || date.latest === earliest ? earliest : '';
  return earliest.slice(0, precision === 'month' ? 7 : 4);
}
