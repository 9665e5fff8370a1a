import { begunBy, days } from '../roles/held';
import type { LintRule } from './scene';
import { at } from './scene';

const advice = 'Correct one of the two dates.';

export const reversedDates: LintRule = {
  id: 'reversed-dates',
  title: 'Dates in the wrong order',
  severity: 'error',
  *check({ problems, entries, roles }) {
    for (const { kind, file, message, ...place } of problems) {
      if (kind === 'reversed-dates') yield { file, place, message, advice };
    }
    for (const entry of entries) {
      const { born, died } = entry.whole;
      if (born !== undefined && died !== undefined && days(died)[1] < days(born)[0])
        yield at(entry, ['died'], `The death (${died}) stands before the birth (${born}).`, advice);
    }
    for (const entry of roles) {
      const { asOf, to } = entry.role;
      const from = begunBy(entry.role);
      if (from === undefined || asOf === undefined || typeof to === 'string') continue;
      if (days(asOf)[1] < days(from)[0]) {
        const message = `This role was checked (${asOf}) before it began (${from}).`;
        yield at(entry, ['roles', entry.index, 'asOf'], message, advice);
      }
    }
  },
};
