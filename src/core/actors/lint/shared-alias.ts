import type { Actor } from '../knowledge';
import { spellingOf } from '../names/ruled-out';
import { nameWords, spellingKey } from './name-keys';
import { meet } from './periods';
import type { LintRule } from './scene';
import { at } from './scene';

/** Persons are found by all spellings, everything else as it is written. */
function keyOf(kind: Actor['kind'], text: string): string {
  return kind === 'person' ? spellingKey(text) : nameWords(text).join(' ');
}

const rulesOut = ({ not = [] }: Actor, text: string): boolean =>
  not.some((name) => spellingOf(name) === spellingOf(text));

interface Bearer {
  readonly actor: Actor;
  readonly conditional: boolean;
}

export const sharedAlias: LintRule = {
  id: 'shared-alias',
  title: 'A name of two actors on the same day',
  severity: 'warning',
  *check({ entries, actors }) {
    const bearers = new Map<string, Bearer[]>();
    const add = (key: string, bearer: Bearer): void => {
      const list = bearers.get(key);
      if (list) list.push(bearer);
      else bearers.set(key, [bearer]);
    };
    for (const actor of actors) {
      const { kind } = actor;
      if ((actor.needs?.length ?? 0) > 0) continue;
      add(keyOf(kind, actor.name), { actor, conditional: false });
      for (const { text, needs } of actor.aliases)
        add(keyOf(kind, text), { actor, conditional: (needs?.length ?? 0) > 0 });
    }
    for (const entry of entries) {
      const { whole } = entry;
      if ((whole.needs?.length ?? 0) > 0) continue;
      for (const [index, { text, needs }] of entry.actor.aliases.entries()) {
        if ((needs?.length ?? 0) > 0 || rulesOut(whole, text)) continue;
        const other = (bearers.get(keyOf(whole.kind, text)) ?? []).find(
          (one) => one.actor.id !== whole.id && !rulesOut(one.actor, text) && meet(one.actor, whole),
        );
        if (!other) continue;
        const message = `“${text}” is also a name of ${other.actor.name} ("${other.actor.id}") at the same time.`;
        const advice = 'Add "needs" with words of which one must stand in the article for this name to count.';
        yield at(entry, ['aliases', index], message, advice);
      }
    }
  },
};
