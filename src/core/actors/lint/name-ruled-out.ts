import { spellingOf } from '../names/ruled-out';
import type { LintRule } from './scene';
import { at } from './scene';

export const nameRuledOut: LintRule = {
  id: 'name-ruled-out',
  title: 'A name that the same record rules out',
  severity: 'warning',
  *check({ entries }) {
    for (const entry of entries) {
      const { name, aliases, not = [] } = entry.actor;
      for (const [index, spelling] of not.entries()) {
        const same = (text: string): boolean => spellingOf(text) === spellingOf(spelling);
        const listed = same(name)
          ? 'the "name"'
          : aliases.some(({ text }) => same(text))
            ? 'one of the "aliases"'
            : null;
        if (listed === null) continue;
        const message = `“${spelling}” is ${listed} of this record, and "not" rules it out.`;
        yield at(entry, ['not', index], message, 'Take it out of one of the two.');
      }
    }
  },
};
