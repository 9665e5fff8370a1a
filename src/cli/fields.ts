import { countedIn } from '../core/analysis/counted-in';
import { wordsOf } from '../core/analysis/at';
import { analyze } from '../core/analyze';
import type { Knowledge } from '../core/actors/find-mentions';
import type { Decisions } from '../core/annotations/decisions';
import type { Layout } from '../core/article/layout';
import { likenessOf } from '../core/article/looks-like-article';
import type { Analysis, Statement } from '../core/model';
import { canonical } from '../core/text/canonical';
import { wireOf } from '../core/wording/wire';

/** How much of an answer is written: all of it, or the statements with their words and what they are asked for by. */
export const fieldNames = ['all', 'statements'] as const;
export type Fields = (typeof fieldNames)[number];

/** In which text the offsets of an answer count; for programs. */
const offsets = { unit: 'utf-16', of: 'the text as given' } as const;

/**
 * The answer for a text, which counts in the text as it was given.
 * @param encoding in which it was read, where that was a file
 */
export function answerOf(
  given: string,
  decisions: Decisions,
  knowledge: Knowledge,
  fields: Fields = 'all',
  encoding = 'utf-8',
): object {
  const text = canonical(given);
  const layouts: Layout[] = [];
  const analysis = analyze(text.text, knowledge, { ...decisions, onLayout: (layout) => layouts.push(layout) });
  if (fields === 'statements') return leanOf(text.text, analysis, (at) => text.toGiven(at));
  const counted = text.text === given ? analysis : countedIn(analysis, (at) => text.toGiven(at));
  // In what the offsets count, where it was not what is expected.
  const read = encoding === 'utf-8' ? {} : { encoding };
  return { offsets, ...wireOf(counted), recognised: { ...likenessOf(text.text, layouts[0]), ...read } };
}

/**
 * A row for each statement, ready for a database: a fifth of the whole. An article is of the days from `date` to `latest`,
 * either of which may be open.
 */
function leanOf(text: string, analysis: Analysis, toGiven: (at: number) => number): object {
  const row = (one: Statement): object => {
    const { date, chain } = analysis.articles?.[one.in ?? 0] ?? analysis.article;
    const { speaker } = one;
    return {
      id: one.id,
      date: date?.earliest ?? null,
      latest: date?.latest ?? null,
      precision: date?.precision ?? null,
      outlet: chain[0] ?? null,
      kind: one.kind,
      type: one.type,
      negated: one.negated,
      actor: speaker?.actor ?? null,
      speaker: speaker?.name ?? null,
      about: one.about,
      words: wordsOf(text, one),
      start: toGiven(one.content[0]?.start ?? 0),
      end: toGiven(one.content.at(-1)?.end ?? 0),
      confidence: one.confidence,
    };
  };
  return { language: analysis.language, statements: analysis.statements.map(row) };
}
