import type { Knowledge } from '../actors/find-mentions';
import { articleMentions, wordsOf } from '../analysis/at';
import { paragraphOf } from '../analysis/paragraph';
import { analyze } from '../analyze';
import type { ArticleFacts } from '../annotations/article-facts';
import { readSidecar } from '../annotations/decisions';
import type { PathFacts } from '../annotations/from-path';
import { isPassage, review, type Reviewed } from '../annotations/review';
import { frontMatterFacts } from '../article/forms/front-matter';
import { looksLikeArticle } from '../article/looks-like-article';
import type { Analysis, ArticleInfo, Span } from '../model';
import { outletName } from '../wording/names';
import { canonical } from '../text/canonical';
import type { ArticleEntry, FileEntry, SpeakerEntry, StatementEntry } from './entry';
import { isArticleFile } from './which-files';
import { minhash, shinglesOf, signatureOf } from './same-words/minhash';
import { keysOf } from './tokens';

/** One file as the faces read it. */
export interface FileText {
  readonly path: string;
  /** Decoded, whatever its line ends. */
  readonly text: string;
  /** The sidecar's whole text, where there is one. */
  readonly sidecar?: string;
  /** What its path tells, as the reader has set it. */
  readonly ofPath?: PathFacts;
  /** Places in the canonical text that do not count: pieces of a download that stand in files of their own. */
  readonly without?: readonly Span[];
  readonly hash: string;
}

/** Words in a row that make a shingle of an article. */
export const articleShingle = 5;

/** Reads a file as the reader has reviewed it. One that reads like no article has none, unless there is a sidecar. */
export function readEntry(file: FileText, knowledge: Knowledge): FileEntry {
  const { text } = canonical(file.text);
  const { path, hash } = file;
  const isSure = file.sidecar !== undefined || isArticleFile(path);
  const none = { path, hash, articles: [], statements: [], mentions: {} };
  if (!isSure && text.length > long && !looksLikeArticle(text).article) return none;
  const decisions = file.sidecar === undefined ? {} : readSidecar(file.sidecar).decisions;
  const { facts = {}, date: pathDate } = file.ofPath ?? {};
  const analysis = analyze(text, knowledge, { ...decisions, ...(pathDate === undefined ? {} : { pathDate }) });
  if (!isSure && text.length <= long && !isPlainly(analysis) && !looksLikeArticle(text).article) return none;
  const reviewed = review(text, analysis.statements, decisions.annotations ?? []).statements;
  const entry: FileEntry = {
    path,
    hash,
    articles: articlesOf(text, analysis, { ofPath: facts, ofReader: decisions.article ?? {} }, knowledge),
    statements: reviewed.filter(({ content }) => content.length > 0).map((one) => statementOf(text, one, analysis)),
    mentions: mentionsOf(analysis),
  };
  return unbound(file.without ? lessOf(entry, file.without, analysis) : entry);
}

/** What is left of an entry without some places of its text; its statements keep their ids. */
function lessOf(entry: FileEntry, without: readonly Span[], { articles: placed }: Analysis): FileEntry {
  const isOut = (at: number): boolean => without.some(({ start, end }) => start <= at && at < end);
  // Where an article begins and ends is told a little otherwise when it is brought in: most of it is enough.
  const isMostly = (whole: Span, piece: Span): boolean =>
    2 * (Math.min(whole.end, piece.end) - Math.max(whole.start, piece.start)) > whole.end - whole.start;
  const isLeft = entry.articles.map((_, at) => {
    const whole = placed?.[at];
    return !whole || !without.some((piece) => isMostly(whole, piece));
  });
  const kept = entry.articles.flatMap((_, at) => (isLeft[at] ? [at] : []));
  const statements = entry.statements.filter((one) => isLeft[one.in] && !isOut(one.pieces[0]!));
  const mentions = Object.entries(entry.mentions).flatMap(([actor, places]) => {
    const own = places.flatMap((start, at) => (at % 2 === 0 && !isOut(start) ? [start, places[at + 1]!] : []));
    return own.length > 0 ? [[actor, own] as const] : [];
  });
  return {
    ...entry,
    articles: kept.map((at) => entry.articles[at]!),
    statements: statements.map((one) => ({ ...one, in: kept.indexOf(one.in) })),
    mentions: Object.fromEntries(mentions),
  };
}

/** The same as plain data: a piece of a string would keep the whole article in memory. */
const unbound = (entry: FileEntry): FileEntry => JSON.parse(JSON.stringify(entry)) as FileEntry;

/** Longer texts are looked at before they are read: most of them are none. In UTF-16 code units. */
const long = 30_000;

/** A headline, a dateline and somebody who speaks: no need to look at the text once more. */
const isPlainly = ({ article, blocks, statements }: Analysis): boolean =>
  article.headline !== null && statements.length > 0 && blocks.some(({ kind }) => kind === 'dateline');

/** What is known of an article beside its text: below what the text says, and above it. */
interface Beside {
  readonly ofPath: PathFacts['facts'];
  readonly ofReader: ArticleFacts;
}

function articlesOf(
  text: string,
  analysis: Analysis,
  { ofPath, ofReader }: Beside,
  knowledge: Knowledge,
): readonly ArticleEntry[] {
  const bodies = (at: number | undefined): string =>
    analysis.blocks
      .filter((block) => block.kind === 'body' && block.in === at)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  const entry = (info: ArticleInfo, language: string, at?: number): ArticleEntry => {
    const { headline, date, chain, authors } = info;
    const [outlet] = chain;
    const { title, url = frontMatterFacts(text).url, author = authors?.join(', ') ?? ofPath.author } = ofReader;
    const ofText = headline ? oneLine(text.slice(headline.start, headline.end)) : undefined;
    const named = outlet === undefined ? undefined : outletName(outlet, text, knowledge);
    return {
      headline: title ?? ofText ?? ofPath.title ?? '',
      outlet: ofReader.outlet ?? named ?? ofPath.outlet ?? '',
      date,
      language,
      ...(url === undefined ? {} : { url }),
      ...(author === undefined || author === '' ? {} : { author }),
      copy: signatureOf(minhash(shinglesOf(keysOf(bodies(at)), articleShingle))),
    };
  };
  if (!analysis.articles) return [entry(analysis.article, analysis.language)];
  return analysis.articles.map((one, at) => entry(one, one.language, at));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function statementOf(text: string, one: Reviewed, analysis: Analysis): StatementEntry {
  const { decision } = one.review;
  const isLabelled = decision !== undefined && isPassage(decision);
  const speaker = isLabelled ? null : one.speaker;
  return {
    id: one.id,
    in: one.in ?? 0,
    kind: one.kind,
    type: one.type,
    negated: one.negated,
    ...(isLabelled ? { isPassage: true } : {}),
    words: wordsOf(text, one),
    pieces: one.content.flatMap(({ start, end }) => [start, end]),
    speakers: speakersOf(speaker),
    ...(speaker?.roleOnDate === undefined ? {} : { role: speaker.roleOnDate }),
    ...(speaker ? { via: speaker.via } : {}),
    about: one.about,
    state: one.review.state,
    labels: decision?.labels ?? [],
    confidence: one.confidence,
    paragraph: paragraphOf(one, analysis),
  };
}

function speakersOf(speaker: Reviewed['speaker']): readonly SpeakerEntry[] {
  if (!speaker) return [];
  if (speaker.together) return speaker.together.map(({ actor, name }) => ({ actor, name }));
  return [{ actor: speaker.actor, name: speaker.name }];
}

function mentionsOf(analysis: Analysis): Readonly<Record<string, readonly number[]>> {
  const all = new Map<string, number[]>();
  for (const { actor, start, end } of articleMentions(analysis)) {
    if (actor === null) continue;
    const places = all.get(actor);
    if (places) places.push(start, end);
    else all.set(actor, [start, end]);
  }
  return Object.fromEntries(all);
}
