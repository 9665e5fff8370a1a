import type { Knowledge } from '../actors/find-mentions';
import { articleMentions, wordsOf } from '../analysis/at';
import { paragraphOf } from '../analysis/paragraph';
import { analyze } from '../analyze';
import type { Decisions } from '../annotations/decisions';
import { readSidecar } from '../annotations/decisions';
import type { Reviewed } from '../annotations/review';
import { review } from '../annotations/review';
import { looksLikeArticle } from '../article/looks-like-article';
import type { Analysis, ArticleInfo } from '../model';
import { outletName } from '../wording/names';
import { canonical } from '../text/canonical';
import type { ArticleEntry, FileEntry, SpeakerEntry, StatementEntry } from './entry';
import { minhash, shinglesOf, signatureOf } from './same-words/minhash';
import { keysOf } from './tokens';

/** One file as the faces read it. */
export interface FileText {
  readonly path: string;
  /** Decoded, whatever its line ends. */
  readonly text: string;
  /** The sidecar's whole text, where there is one. */
  readonly sidecar?: string;
  readonly hash: string;
}

/** Words in a row that make a shingle of an article. */
export const articleShingle = 5;

/** Reads a file as the reader has reviewed it. One that reads like no article has none, unless there is a sidecar. */
export function readEntry(file: FileText, knowledge: Knowledge): FileEntry {
  const { text } = canonical(file.text);
  const { path, hash } = file;
  const isSure = file.sidecar !== undefined;
  const none = { path, hash, articles: [], statements: [], mentions: {} };
  if (!isSure && text.length > long && !looksLikeArticle(text).article) return none;
  const decisions = file.sidecar === undefined ? {} : readSidecar(file.sidecar).decisions;
  const analysis = analyze(text, knowledge, decisions);
  if (!isSure && text.length <= long && !isPlainly(analysis) && !looksLikeArticle(text).article) return none;
  const reviewed = review(text, analysis.statements, decisions.annotations ?? []).statements;
  return unbound({
    path,
    hash,
    articles: articlesOf(text, analysis, decisions, knowledge),
    statements: reviewed.filter(isStatement).map((one) => statementOf(text, one, analysis)),
    mentions: mentionsOf(analysis),
  });
}

/** The same as plain data: a piece of a string would keep the whole article in memory. */
const unbound = (entry: FileEntry): FileEntry => JSON.parse(JSON.stringify(entry)) as FileEntry;

/** Longer texts are looked at before they are read: most of them are none. In UTF-16 code units. */
const long = 30_000;

/** A headline, a dateline and somebody who speaks: no need to look at the text once more. */
const isPlainly = ({ article, blocks, statements }: Analysis): boolean =>
  article.headline !== null && statements.length > 0 && blocks.some(({ kind }) => kind === 'dateline');

/** Words that only carry labels are nobody's statement. */
const isStatement = ({ content, review: { state, decision } }: Reviewed): boolean =>
  content.length > 0 && (state !== 'own' || decision?.kind !== undefined);

function articlesOf(
  text: string,
  analysis: Analysis,
  decisions: Decisions,
  knowledge: Knowledge,
): readonly ArticleEntry[] {
  const bodies = (at: number | undefined): string =>
    analysis.blocks
      .filter((block) => block.kind === 'body' && block.in === at)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  const entry = (info: ArticleInfo, language: string, at?: number): ArticleEntry => {
    const { headline, date, chain } = info;
    const [outlet] = chain;
    const facts = decisions.article ?? {};
    return {
      headline: facts.title ?? (headline ? oneLine(text.slice(headline.start, headline.end)) : ''),
      outlet: facts.outlet ?? (outlet === undefined ? '' : outletName(outlet, text, knowledge)),
      date,
      language,
      ...(facts.url === undefined ? {} : { url: facts.url }),
      copy: signatureOf(minhash(shinglesOf(keysOf(bodies(at)), articleShingle))),
    };
  };
  if (!analysis.articles) return [entry(analysis.article, analysis.language)];
  return analysis.articles.map((one, at) => entry(one, one.language, at));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function statementOf(text: string, one: Reviewed, analysis: Analysis): StatementEntry {
  const { speaker } = one;
  return {
    id: one.id,
    in: one.in ?? 0,
    kind: one.kind,
    type: one.type,
    negated: one.negated,
    words: wordsOf(text, one),
    pieces: one.content.flatMap(({ start, end }) => [start, end]),
    speakers: speakersOf(one),
    ...(speaker?.roleOnDate === undefined ? {} : { role: speaker.roleOnDate }),
    ...(speaker ? { via: speaker.via } : {}),
    about: one.about,
    state: one.review.state,
    labels: one.review.decision?.labels ?? [],
    confidence: one.confidence,
    paragraph: paragraphOf(one, analysis),
  };
}

function speakersOf({ speaker }: Reviewed): readonly SpeakerEntry[] {
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
