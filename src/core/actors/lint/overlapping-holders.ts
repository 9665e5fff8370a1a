import { offices } from './offices';
import { narrowest, widest } from './periods';
import type { LintRule, Remark } from './scene';
import { at } from './scene';

export const overlappingHolders: LintRule = {
  id: 'overlapping-holders',
  title: 'Two holders of an office with one seat',
  severity: 'warning',
  *check(scene) {
    const said = new Map<string, Remark>();
    for (const { holders } of offices(scene)) {
      for (const later of holders) {
        const held = narrowest(later.role);
        for (const earlier of held ? holders : []) {
          const before = narrowest(earlier.role);
          if (!before || earlier.actor.id === later.actor.id) continue;
          if (before[0] > held![0] || (before[0] === held![0] && earlier.actor.id > later.actor.id)) continue;
          // One day on which both hold it is the day of the handing over.
          if (held![0] >= before[1] || widest(later.role)[0] === before[1]) continue;
          const [mine, other] = later.entry ? [later, earlier] : [earlier, later];
          if (!mine.entry) continue;
          const { from = '?', to } = other.role;
          const message = `${other.actor.name} ("${other.actor.id}") holds the same office then: ${other.role.title}, ${from} to ${to ?? 'now'}.`;
          const advice = 'Correct the dates of one of the two, or give the office another title if there are several.';
          const { index } = mine.entry;
          const field = mine === later ? 'from' : 'to';
          const remark = at(mine.entry, ['roles', index, field], message, advice);
          said.set(`${mine.actor.id}\n${index}\n${other.actor.id}`, remark);
        }
      }
    }
    yield* said.values();
  },
};
