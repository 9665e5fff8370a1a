import type { Statement } from '../../../src/core/model';

/** Two invented statements. */
export const text = 'Petra Holm said the dam was safe. Bo Dask said that it was not, and went home.';

export function found(words: string, cue: string, more: Partial<Statement> = {}): Statement {
  const span = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length });
  return {
    id: words,
    kind: 'indirect',
    type: 'assertion',
    negated: false,
    content: [span(words)],
    inserts: [],
    cue: [span(cue)],
    speaker: null,
    reportedBy: [],
    about: [],
    dates: [],
    numbers: [],
    rule: 'speaker-cue-content',
    because: { code: 'none' },
    confidence: 0.9,
    paragraph: 1,
    ...more,
  } as Statement;
}
