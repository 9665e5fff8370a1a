import type { Role } from '../knowledge';
import { days } from '../roles/held';
import type { LintRule } from './scene';
import { at } from './scene';

/** Whether the day is that of a dump of public data. */
function isOfDump({ source, asOf }: Role): boolean {
  return asOf !== undefined && source?.startsWith('https://www.wikidata.org/') === true;
}

/** After so many years nobody vouches for an open end any more. */
const years = 2;

export const staleOpenEnd: LintRule = {
  id: 'stale-open-end',
  title: 'A role without an end that was not checked for long',
  severity: 'warning',
  *check({ roles, today }) {
    const oldest = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
    for (const entry of roles) {
      const { to, asOf, title } = entry.role;
      // Without "to" the record itself says that the end is not known. A dump is followed by a younger one.
      if (to !== null || isOfDump(entry.role)) continue;
      if (asOf === undefined) {
        const message = `“${title}” has no end, and nothing says on which day it was still held.`;
        yield at(entry, ['roles', entry.index], message, 'Add "to", or "asOf" with the day on which you checked it.');
      } else if (days(asOf)[1] < oldest) {
        const message = `“${title}” has no end and was last checked in ${asOf.slice(0, 4)}.`;
        const advice = 'Check whether it is still held: then add "to", or bring "asOf" up to date.';
        yield at(entry, ['roles', entry.index, 'asOf'], message, advice);
      }
    }
  },
};
