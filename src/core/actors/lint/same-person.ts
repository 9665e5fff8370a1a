import type { Actor } from '../knowledge';
import { keysOf } from './name-keys';
import type { LintRule } from './scene';
import { at } from './scene';

/** Two dates of birth that cannot be one. */
export function bornApart(a: Actor, b: Actor): boolean {
  if (a.born === undefined || b.born === undefined) return false;
  const length = Math.min(a.born.length, b.born.length);
  return a.born.slice(0, length) !== b.born.slice(0, length);
}

/** Whether one of the two counts only beside certain words, and so is not taken for the other. */
export function knowEachOther(a: Actor, b: Actor): boolean {
  return (a.needs?.length ?? 0) > 0 || (b.needs?.length ?? 0) > 0;
}

export const samePerson: LintRule = {
  id: 'same-person',
  title: 'Two records for one person',
  severity: 'warning',
  *check({ entries, actors }) {
    const place = new Map(actors.map(({ id }, i) => [id, i]));
    const asked = entries.flatMap(({ actor }) => [...keysOf(actor).person]);
    const bearers = new Map<string, Actor[]>(asked.map((key) => [key, []]));
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      for (const key of keysOf(actor).person) bearers.get(key)?.push(actor);
    }
    for (const entry of entries) {
      const { whole } = entry;
      if (whole.kind !== 'person') continue;
      const others = new Set([...keysOf(entry.actor).person].flatMap((key) => bearers.get(key) ?? []));
      for (const other of others) {
        // Said once, at the later of the two; at the first where only that one is looked at.
        const later = place.get(whole.id)! > place.get(other.id)! || !entries.some(({ whole: one }) => one === other);
        if (other.id === whole.id || !later || bornApart(whole, other) || knowEachOther(whole, other)) continue;
        const message = `${whole.name} and ${other.name} ("${other.id}") look like one person.`;
        const advice = `If so, make them one record with the id "${other.id}"; if not, give both a "born", or one of them "needs".`;
        yield at(entry, [], message, advice);
      }
    }
  },
};
