import type { LintRule } from './scene';
import { at } from './scene';

export const unknownId: LintRule = {
  id: 'unknown-id',
  title: 'An id that no record has',
  severity: 'warning',
  *check({ entries, roles, byId, base, switchedOff }) {
    for (const entry of roles) {
      const { org } = entry.role;
      if (org === undefined) continue;
      const path = ['roles', entry.index, 'org'];
      const actor = byId.get(org);
      if (!actor) {
        yield at(
          entry,
          path,
          `No record has the id "${org}".`,
          'Correct the id, or add a record for the organisation.',
        );
      } else if (actor.kind === 'person') {
        yield at(
          entry,
          path,
          `"${org}" is a person, and a role is held in an organisation.`,
          'Name the office or organisation.',
        );
      }
    }
    const held = new Set(entries.map(({ actor }) => actor.id));
    for (const { id, file, locate } of switchedOff) {
      if (base.has(id) || held.has(id)) continue;
      const message = `There is no other record with the id "${id}" to be switched off.`;
      yield { file, place: locate([]), message, advice: 'Correct the id, or take the record out.' };
    }
  },
};
