import { days } from '../roles/held';
import type { LintRule } from './scene';
import { at } from './scene';

export const beforeBirth: LintRule = {
  id: 'before-birth',
  title: 'A role before the birth or after the death',
  severity: 'error',
  *check({ roles }) {
    for (const entry of roles) {
      const { born, died } = entry.whole;
      for (const field of ['from', 'seen', 'to'] as const) {
        const date = entry.role[field];
        if (typeof date !== 'string') continue;
        const path = ['roles', entry.index, field];
        if (born !== undefined && days(date)[1] < days(born)[0]) {
          const message = `${entry.whole.name} was born (${born}) after this date (${date}).`;
          yield at(entry, path, message, 'Correct the date or the birth; perhaps it is somebody else of this name.');
        } else if (died !== undefined && days(date)[0] > days(died)[1]) {
          const message = `${entry.whole.name} died (${died}) before this date (${date}).`;
          yield at(entry, path, message, 'Correct the date or the death; perhaps it is somebody else of this name.');
        }
      }
    }
  },
};
