import type { Actor } from '../knowledge';
import { meantIn } from '../names/meant';
import { meet } from '../when';
import { keysOf } from './name-keys';
import { bornApart, knowEachOther } from './same-person';
import type { LintRule } from './scene';
import { at } from './scene';

export const homonyms: LintRule = {
  id: 'homonyms',
  title: 'Two people of one name whom nothing tells apart',
  severity: 'warning',
  *check({ entries, actors }) {
    const bearers = new Map<string, Actor[]>(entries.map(({ whole }) => [keysOf(whole).main, []]));
    for (const actor of actors) if (actor.kind === 'person') bearers.get(keysOf(actor).main)?.push(actor);
    for (const entry of entries) {
      const { whole } = entry;
      const others = whole.kind === 'person' ? (bearers.get(keysOf(whole).main) ?? []) : [];
      // Those who may be one person are another rule's.
      const other = others.find(
        (one) =>
          one.id < whole.id &&
          bornApart(one, whole) &&
          !knowEachOther(one, whole) &&
          meet(meantIn(one).full, meantIn(whole).full),
      );
      if (!other) continue;
      const message = `${whole.name} is also the name of somebody else ("${other.id}"), and nothing tells the two apart.`;
      yield at(entry, ['name'], message, 'Add "needs" to one of them: words of which one must stand in the article.');
    }
  },
};
