import { offices } from './offices';
import { daysBetween, widest } from './periods';
import type { LintRule, Remark } from './scene';
import { at } from './scene';

/** Offices are often empty for weeks; after more than a year somebody was left out, which is no fault of a record. */
const shortest = 90;
const longest = 400;

export const gap: LintRule = {
  id: 'gap',
  title: 'A gap between two holders of an office',
  severity: 'information',
  *check(scene) {
    const said = new Map<string, Remark>();
    for (const { holders } of offices(scene)) {
      const inOrder = holders
        .map((holder) => ({ holder, period: widest(holder.role) }))
        .sort((a, b) => a.period[0].localeCompare(b.period[0]));
      let last = inOrder[0]!;
      for (const next of inOrder.slice(1)) {
        const empty = daysBetween(last.period[1], next.period[0]);
        // Of a bare year nobody knows how long the gap is.
        const exact = (next.holder.role.from?.length ?? 0) > 4 && (last.holder.role.to?.length ?? 0) > 4;
        if (last.holder.main && next.holder.main && exact && empty > shortest && empty < longest) {
          const mine = next.holder.entry ? next.holder : last.holder;
          if (mine.entry) {
            const { index } = mine.entry;
            const other = mine === next.holder ? last.holder : next.holder;
            const message = `Nobody held this office for ${empty} days after ${last.holder.actor.name}, until ${next.holder.actor.name} (${next.holder.role.title}).`;
            const advice = 'Correct the dates, or add whoever held it in between.';
            const field = mine === next.holder ? 'from' : 'to';
            said.set(
              `${mine.actor.id}\n${index}\n${other.actor.id}`,
              at(mine.entry, ['roles', index, field], message, advice),
            );
          }
        }
        if (next.period[1] > last.period[1]) last = next;
      }
    }
    yield* said.values();
  },
};
