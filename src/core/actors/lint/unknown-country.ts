import { isCountry } from '../records/countries';
import type { LintRule, Remark } from './scene';
import { at } from './scene';

export const unknownCountry: LintRule = {
  id: 'unknown-country',
  title: 'A country that there is not',
  severity: 'warning',
  *check({ entries, roles, actors }) {
    const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ country }) => country));
    const regions = new Set(actors.filter(({ kind }) => kind === 'region').map(({ id }) => id));
    const isKnown = (code: string): boolean =>
      isCountry(code) || regions.has(code) || (states.has(code) && /^[A-Z]{2}$/.test(code));
    const remark = (code: string): readonly [string, string] => [
      `"${code}" is no country code.`,
      isCountry(code.toUpperCase())
        ? `Write it in capital letters: ${code.toUpperCase()}.`
        : 'Write the two capital letters of ISO 3166-1, such as AM or GB.',
    ];
    const found: Remark[] = [];
    for (const entry of entries) {
      const { country } = entry.actor;
      if (country !== undefined && !isKnown(country)) found.push(at(entry, ['country'], ...remark(country)));
    }
    for (const entry of roles) {
      const { country } = entry.role;
      const path = ['roles', entry.index, 'country'];
      if (country !== undefined && !isKnown(country)) found.push(at(entry, path, ...remark(country)));
    }
    yield* found;
  },
};
