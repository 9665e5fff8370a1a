import { nameWords } from './name-keys';
import type { LintRule } from './scene';
import { at } from './scene';

export const surnameWithoutYears: LintRule = {
  id: 'surname-without-years',
  title: 'A surname that means somebody in every year',
  severity: 'information',
  *check({ entries }) {
    for (const entry of entries) {
      const { kind, name, born, died, active, roles } = entry.whole;
      const dated = [born, died, active, ...roles.map(({ from }) => from)].some((date) => date !== undefined);
      if (kind !== 'person' || dated || nameWords(name).length < 2) continue;
      for (const [index, { text, needs, from, to }] of entry.actor.aliases.entries()) {
        if (nameWords(text).length > 1 || (needs?.length ?? 0) > 0 || from !== undefined || to !== undefined) continue;
        const message = `“${text}” alone means ${name} in articles of all years.`;
        const advice = 'Add "born", "died" or "active", a role with its dates, or "needs" to the name.';
        yield at(entry, ['aliases', index], message, advice);
      }
    }
  },
};
