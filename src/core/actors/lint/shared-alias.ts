import type { Actor } from '../knowledge';
import { spellingOf } from '../names/ruled-out';
import { keysOf, nameKey } from './name-keys';
import { meet } from './periods';
import type { LintRule } from './scene';
import { at } from './scene';

const rulesOut = ({ not = [] }: Actor, text: string): boolean =>
  not.some((name) => spellingOf(name) === spellingOf(text));

export const sharedAlias: LintRule = {
  id: 'shared-alias',
  title: 'A name of two actors on the same day',
  severity: 'warning',
  *check({ entries, actors }) {
    const asked = entries.flatMap(({ actor, whole }) => actor.aliases.map(({ text }) => nameKey(whole.kind, text)));
    const bearers = new Map<string, Actor[]>(asked.map((key) => [key, []]));
    for (const actor of actors) {
      if ((actor.needs?.length ?? 0) > 0) continue;
      for (const key of keysOf(actor).names) bearers.get(key)?.push(actor);
    }
    for (const entry of entries) {
      const { whole } = entry;
      if ((whole.needs?.length ?? 0) > 0) continue;
      for (const [index, { text, needs }] of entry.actor.aliases.entries()) {
        if ((needs?.length ?? 0) > 0 || rulesOut(whole, text)) continue;
        const other = (bearers.get(nameKey(whole.kind, text)) ?? []).find(
          (one) => one.id !== whole.id && !rulesOut(one, text) && meet(one, whole),
        );
        if (!other) continue;
        const message = `“${text}” is also a name of ${other.name} ("${other.id}") at the same time.`;
        const advice = 'Add "needs" with words of which one must stand in the article for this name to count.';
        yield at(entry, ['aliases', index], message, advice);
      }
    }
  },
};
