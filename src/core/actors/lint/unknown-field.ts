import type { LintRule } from './scene';

export const unknownField: LintRule = {
  id: 'unknown-field',
  title: 'A field that there is not',
  severity: 'warning',
  *check({ problems }) {
    for (const { kind, file, message, ...place } of problems) {
      if (kind !== 'unknown-field') continue;
      yield { file, place, message, advice: 'Correct its spelling, or move it into "note".' };
    }
  },
};
