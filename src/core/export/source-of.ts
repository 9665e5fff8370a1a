import type { Knowledge } from '../actors/find-mentions';
import { analyze } from '../analyze';
import type { Decisions } from '../annotations/decisions';
import { review } from '../annotations/review';
import { type Origin, recordsOf, type Source } from './record';

/**
 * Reads an article for an export.
 * @param text canonical
 * @param decisions what the reader made of it; absent, its statements go out as they are found
 */
export function sourceOf(
  text: string,
  knowledge: Knowledge,
  origin: Pick<Origin, 'file' | 'sha256'>,
  decisions?: Decisions,
): Source {
  const analysis = analyze(text, knowledge, decisions);
  const reviewed = decisions && review(text, analysis.statements, decisions.annotations ?? []).statements;
  const facts = decisions?.article;
  return recordsOf(text, analysis, { ...origin, ...(facts ? { facts } : {}) }, reviewed);
}
