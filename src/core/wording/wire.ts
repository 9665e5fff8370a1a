import type { Analysis, ArticleDate, ArticleInfo, Block, Named, Speaker, SpeakerReason, Statement } from '../model';
import { blockReason } from './block-reasons';
import { dateReason } from './date-reasons';
import { speakerReason } from './speaker-reasons';
import { plainText } from './translate';

/** A speaker as the wire form has it. */
export interface WireSpeaker extends Omit<Speaker, 'name' | 'together'> {
  /** Null where the text does not tell whom a pronoun means, or several fit equally. */
  readonly name: string | null;
}

/** A statement as the wire form has it: the reason as a sentence, and beside it as a code with its facts. */
export interface WireStatement extends Omit<Statement, 'because' | 'speaker'> {
  readonly speaker: WireSpeaker | null;
  /** All who speak, where several do together; `speaker` is the first of them. */
  readonly speakers?: readonly Named[];
  readonly because: string;
  readonly reason: SpeakerReason;
}

/** A block as the wire form has it: why it is of its kind, as words. */
export interface WireBlock extends Omit<Block, 'reason'> {
  readonly reason: string;
}

/** A date as the wire form has it: how it was worked out, as words. */
export interface WireDate extends Omit<ArticleDate, 'inferred'> {
  readonly inferred?: string;
}

type Dated<T extends ArticleInfo> = Omit<T, 'date'> & { readonly date: WireDate | null };

export interface WireAnalysis extends Omit<Analysis, 'article' | 'articles' | 'blocks' | 'statements'> {
  readonly article: Dated<Analysis['article']>;
  readonly articles?: readonly Dated<NonNullable<Analysis['articles']>[number]>[];
  readonly blocks: readonly WireBlock[];
  readonly statements: readonly WireStatement[];
}

/** An analysis as it leaves the program: see the wire form in the README. */
export function wireOf(analysis: Analysis): WireAnalysis {
  const { articles } = analysis;
  const rest: Omit<Analysis, 'articles'> = analysis;
  return {
    ...rest,
    article: dated(analysis.article),
    ...(articles ? { articles: articles.map(dated) } : {}),
    blocks: analysis.blocks.map((block) => ({ ...block, reason: blockReason(block.reason, plainText) })),
    statements: analysis.statements.map(statementOf),
  };
}

function dated<T extends ArticleInfo>(article: T): Dated<T> {
  const rest: Omit<T, 'date'> = article;
  return { ...rest, date: article.date && dateOf(article.date) };
}

function dateOf(date: ArticleDate): WireDate {
  const { inferred } = date;
  const rest: Omit<ArticleDate, 'inferred'> = date;
  return inferred === undefined ? rest : { ...rest, inferred: dateReason(inferred, plainText) };
}

function statementOf({ speaker, because, confidence, paragraph, ...statement }: Statement): WireStatement {
  const together = speaker?.together;
  return {
    ...statement,
    speaker: speaker && speakerOf(speaker, because),
    ...(together ? { speakers: together } : {}),
    because: speakerReason(because, speaker, plainText),
    reason: because,
    confidence,
    paragraph,
  };
}

function speakerOf(speaker: Speaker, { code }: SpeakerReason): WireSpeaker {
  const { start, end, actor, name, via, roleOnDate, candidates, confidence } = speaker;
  const open = code === 'open' || (code === 'untold' && via === 'pronoun');
  return {
    start,
    end,
    actor,
    name: open ? null : name,
    via,
    ...(roleOnDate === undefined ? {} : { roleOnDate }),
    ...(candidates ? { candidates } : {}),
    confidence,
  };
}
