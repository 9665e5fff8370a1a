import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Entry, Selector } from '../../../src/core/annotations/decision';
import type { Source } from '../../../src/core/export/record';
import { sourceOf } from '../../../src/core/export/source-of';
import type { Statement } from '../../../src/core/model';

/** An invented article that is read: two of one surname, a saying that did not happen, words that nobody says. */
export const talks = [
  'Dam talks resume in Grenby',
  '',
  'GRENBY, Nov. 3, 2020 — Karin Lind and Peter Lind met in Grenby on Tuesday. Lind said that the dam 😀 would be opened in spring.',
  '',
  '“We will not give up the water,” Karin Lind said. Peter Lind said that nobody had asked the guild.',
  '',
  'The mayor did not say whether the road would be closed in winter.',
  '',
  'A quiet street runs along the water behind the old mill.',
  '',
].join('\n');

export const nobodyKnown = buildKnowledge([]);

export const statements: readonly Statement[] = analyze(talks, nobodyKnown, {}).statements;

export function placeOf(words: string, text = talks): Selector {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return selectorOf(text, { start, end: start + words.length });
}

/** What was found in which some words stand. */
export function foundWith(words: string): Statement {
  const { start } = placeOf(words);
  return statements.find(({ content }) => content.some((span) => span.start <= start && start < span.end))!;
}

export const read = (annotations: readonly Entry[] | undefined, text = talks): Source =>
  sourceOf(
    text,
    nobodyKnown,
    { file: 'news/a.txt', sha256: 'ab'.repeat(32) },
    annotations === undefined ? undefined : { annotations },
  );
