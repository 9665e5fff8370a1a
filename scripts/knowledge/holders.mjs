// Who held an office when, as a table with its gaps: node scripts/knowledge/holders.mjs [--from 1991] [--to 2026] [--all]
//   --all  also the years that are known
// A year is known where somebody is on record for some day of it; of the others each is named.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isImported } from '../compile-knowledge.mjs';
import { printTable } from '../measure/table.mjs';
import { projectRoot } from '../vscode/paths.mjs';
import { loadActors } from './core.mjs';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: '1991' },
    to: { type: 'string', default: String(new Date().getUTCFullYear()) },
    all: { type: 'boolean' },
  },
});
/** Offices that every state of these has. */
const countries = {
  AM: 'Armenia',
  AZ: 'Azerbaijan',
  GE: 'Georgia',
  RU: 'Russia',
  TR: 'Turkey',
  IR: 'Iran',
  UA: 'Ukraine',
};
const titles = ['President', 'Prime Minister', 'Minister of Foreign Affairs', 'Minister of Defence'];
/** States that had no such office in some years, because their constitution has none. */
const none = { 'IR Prime Minister': [1991, 9999], 'TR Prime Minister': [2019, 9999] };

const { days, readKnowledge, overlay, titleKey, titleWords } = await loadActors();
const folder = path.join(projectRoot, 'knowledge');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
let actors = [];
for (const name of [...names.filter(isImported), ...names.filter((one) => !isImported(one))]) {
  const known = new Set(actors.map(({ id }) => id));
  actors = overlay(actors, readKnowledge(readFileSync(path.join(folder, name), 'utf8'), name, known));
}
const byId = new Map(actors.map((actor) => [actor.id, actor]));
const keyOf = (title) => titleKey(titleWords(title).filter((word) => !/^(?:acting|interim)$/.test(word)));

/** @returns {readonly { id: string, first: string, last: string }[]} */
function holdersOf(country, title) {
  const key = keyOf(title);
  return actors
    .flatMap((actor) =>
      actor.roles
        .filter((role) => (role.country ?? byId.get(role.org)?.country ?? actor.country) === country)
        .filter((role) => [role.title, ...(role.also ?? [])].some((one) => keyOf(one) === key))
        .map(({ from, seen, to, asOf }) => ({ from: from ?? seen, to, asOf }))
        .filter(({ from }) => from !== undefined)
        .map(({ from, to, asOf }) => ({
          id: actor.id,
          first: days(from)[0],
          last: days(to ?? (to === null ? (asOf ?? from) : from))[1],
        })),
    )
    .sort((a, b) => a.first.localeCompare(b.first));
}

const rows = [];
for (const [country, state] of Object.entries(countries)) {
  for (const title of titles) {
    const holders = holdersOf(country, title);
    const [start, end] = none[`${country} ${title}`] ?? [9999, 9999];
    const years = [];
    for (let year = Number(options.from); year <= Number(options.to); year++)
      if (year < start || year > end) years.push(year);
    const known = years.filter((year) =>
      holders.some(({ first, last }) => first <= `${year}-12-31` && last >= `${year}-01-01`),
    );
    const missing = years.filter((year) => !known.includes(year));
    const seen = options.all ? [known.length > 0 ? spans(known) : '-'] : [];
    rows.push([
      state,
      title,
      String(new Set(holders.map(({ id }) => id)).size),
      ...seen,
      missing.length > 0 ? spans(missing) : '',
    ]);
  }
}
printTable(['state', 'office', 'holders', ...(options.all ? ['years known'] : []), 'years without anybody'], rows);

/** "1991–1995, 2001" */
function spans(years) {
  const runs = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
}
