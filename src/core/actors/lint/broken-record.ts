import type { LintRule } from './scene';

export const brokenRecord: LintRule = {
  id: 'broken-record',
  title: 'A record that cannot be read',
  severity: 'error',
  *check({ problems }) {
    for (const { kind, file, message, ...place } of problems) {
      if (kind !== 'broken') continue;
      yield { file, place, message, advice: 'Until it is put right, it is left out.' };
    }
  },
};
