import type { LintRule } from './scene';
import { at } from './scene';

export const missingSource: LintRule = {
  id: 'missing-source',
  title: 'Nothing vouches for a record or a role',
  severity: 'information',
  *check({ entries, base }) {
    for (const entry of entries) {
      const { actor } = entry;
      if (actor.sources.length > 0) continue;
      for (const [index, role] of actor.roles.entries()) {
        if (role.source !== undefined) continue;
        const message = `No source is given for “${role.title}”.`;
        yield at(entry, ['roles', index], message, 'Add "source" with the address of a page that says so.');
      }
      // What has only names says nothing that could be wrong.
      const says = actor.kind === 'person' || actor.names !== undefined || actor.demonyms !== undefined;
      if (actor.roles.length === 0 && says && !base.has(actor.id)) {
        const message = `No source is given for ${actor.name}.`;
        yield at(entry, [], message, 'Add "sources" with the address of a page that says so.');
      }
    }
  },
};
