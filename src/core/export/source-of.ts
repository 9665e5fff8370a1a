import type { Knowledge } from '../actors/find-mentions';
import { analyze } from '../analyze';
import type { Decisions } from '../annotations/decisions';
import type { PathFacts } from '../annotations/from-path';
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
  origin: Pick<Origin, 'file' | 'sha256' | 'codebook'> & { readonly path?: PathFacts },
  decisions?: Decisions,
): Source {
  const { path, ...file } = origin;
  const analysis = analyze(text, knowledge, {
    ...decisions,
    ...(path?.date === undefined ? {} : { pathDate: path.date }),
  });
  const reviewed = decisions && review(text, analysis.statements, decisions.annotations ?? []);
  const facts = decisions?.article;
  const known = { ...(path ? { ofPath: path.facts } : {}), ...(facts ? { facts } : {}) };
  return recordsOf(text, analysis, { ...file, ...known }, reviewed);
}
