// Makes knowledge/wikidata-*.yaml out of a dump of office holders: npm run knowledge -- [--from FOLDER] [--qids FILE]
//   --from   CSV files (position, person, personID, start, end and more), a file a country; see dump.mjs
//   --qids   JSON: the Wikidata items of records that were written by hand: {"id": ["Q1"]}
//   --report also lists what was passed over
// Records written by hand win; where the two differ, that is printed. Public data of Wikidata, CC0.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isImported } from '../compile-knowledge.mjs';
import { projectRoot } from '../vscode/paths.mjs';
import { loadActors } from './core.mjs';
import { daysApart, readDump } from './dump.mjs';
import { context, isFarOff, oneSeat, sources, wellKnown } from './offices.mjs';

const shared = path.join(projectRoot, '..', 'shared', 'knowledge');
const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: path.join(shared, 'wikidata-2022') },
    qids: { type: 'string', default: path.join(shared, 'qids.json') },
    report: { type: 'boolean' },
  },
});
/** Days by which sources may differ in the date of one event. */
const tolerance = 31;
const folder = path.join(projectRoot, 'knowledge');

/** A text as YAML has it. */
const quoted = (text) =>
  /^[\w .()\u00c0-\u024f-]+$/.test(text) && !/^[\d. ]|^(?:null|true|false|yes|no|on|off)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;

/** A title with a place of its own ("Governor of Texas") needs no country. */
const hasPlace = (title) =>
  /\b(?:governor|mayor|head) of\b/i.test(title) && !/\b(?:bank|banque|service|office|administration)\b/i.test(title);

const { days, readKnowledge, spellingKey, titleKey, titleWords } = await loadActors();
const hand = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !isImported(name))
  .sort()
  .flatMap((name) => readKnowledge(readFileSync(path.join(folder, name), 'utf8'), name).actors);
const byId = new Map(hand.map((actor) => [actor.id, actor]));
const { persons, passedOver } = readDump(options.from);

/** @type {string[]} */
const differences = [];
/** @type {string[]} */
const vouched = [];
const written = writtenByHand();
leaveOutContradictions();
const files = new Map(sources.map(({ target }) => [target, /** @type {string[]} */ ([])]));
const ids = new Set(byId.keys());
let [people, terms] = [0, 0];
for (const person of persons) {
  const actor = written.get(person.item);
  const fresh = person.terms.filter((term) => (actor ? !isKnown(actor, term, person) : !isFarOff(person, term)));
  if (fresh.length === 0 && !actor) continue;
  people++;
  terms += fresh.length;
  files.get(person.target)?.push(actor ? additions(actor, person, fresh) : record(person, fresh));
}
for (const [target, records] of files) {
  if (records.length === 0) continue;
  const head =
    '# Made by npm run knowledge out of public data of Wikidata (CC0); not to be changed by hand. A record in another\n' +
    '# file with the same id lies over the one here.\n';
  writeFileSync(path.join(folder, `wikidata-${target}.yaml`), `${head}${records.join('\n')}`);
}
if (options.report) list('Passed over', passedOver);
list('Differs from what was written by hand, which stays', differences);
list('Still held on the last day of the dump, and open without a day in the record', vouched);
console.log(`${people} people with ${terms} terms, ${written.size} of them over records written by hand.`);

function list(title, lines) {
  if (lines.length > 0) console.log(`${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

/** The records written by hand, by item: by their own link, else by the list, where an office or a careful reader agrees. */
function writtenByHand() {
  const items = new Map(persons.map((person) => [person.item, person]));
  const found = new Map();
  const listed = JSON.parse(readFileSync(options.qids, 'utf8'));
  const pairs = [
    ...hand.flatMap(({ id, links }) => (links?.wikidata ? [[id, links.wikidata]] : [])),
    ...Object.entries(listed).flatMap(([id, all]) => all.map((item) => [id, item])),
  ];
  for (const [id, item] of pairs) {
    const [actor, person] = [byId.get(id), items.get(item)];
    if (!actor || !person || actor.kind !== 'person') continue;
    if (actor.links?.wikidata !== undefined && actor.links.wikidata !== item) continue;
    if (!found.has(item)) found.set(item, actor);
  }
  const linked = new Set(found.values());
  for (const person of persons) {
    if (found.has(person.item)) continue;
    const actor = hand.find((one) => one.kind === 'person' && !linked.has(one) && isSame(one, person));
    if (actor) found.set(person.item, actor);
  }
  return found;
}

/** Whether a record is about a person of the dump: one surname, and one office from the same time on. */
function isSame(actor, person) {
  const surname = (name) => spellingKey(name).split(' ').at(-1);
  const names = [actor.name, ...actor.aliases.map(({ text }) => text)].map(surname);
  if (![person.name, person.title ?? person.name].some((name) => names.includes(surname(name)))) return false;
  return actor.roles.some((role) =>
    person.terms.some(
      (term) =>
        countryOf(actor, role) === term.country &&
        keysOf(role).has(keyOf(term.title)) &&
        role.from !== undefined &&
        apart(role.from, term.from) <= tolerance,
    ),
  );
}

function keysOf(role) {
  return new Set([role.title, ...(role.also ?? [])].map(keyOf));
}

/** Who is acting holds the office all the same. */
function keyOf(title) {
  return titleKey(titleWords(title).filter((word) => !/^(?:acting|interim|de|facto)$/.test(word)));
}

function countryOf(actor, role) {
  return role.country ?? byId.get(role.org)?.country ?? actor.country;
}

/** Whether a record has a term already; says so where the two differ. */
function isKnown(actor, term, person) {
  const same = actor.roles.filter((role) => {
    if (term.country !== undefined && countryOf(actor, role) !== term.country) return false;
    if (role.from?.length === 10 && role.from === term.from) return true;
    return keysOf(role).has(keyOf(term.title)) && near(role, term);
  });
  for (const role of same) {
    const what = `${actor.id} (${person.item}), ${role.title}: ${role.from ?? '?'} to ${role.to ?? 'now'}, Wikidata ${term.from} to ${term.to ?? 'now'}`;
    const from = apart(role.from, term.from);
    const to = typeof role.to === 'string' && typeof term.to === 'string' ? apart(role.to, term.to) : 0;
    const ended = role.to === null && typeof term.to === 'string';
    const lasts = typeof role.to === 'string' && term.to === null && role.to < term.asOf;
    const parts = same.length > 1;
    if ((from > tolerance || to > tolerance || ended || lasts) && !parts) differences.push(what);
    else if (role.to === null && term.to === null && role.asOf === undefined)
      vouched.push(`${what}, asOf ${term.asOf}`);
  }
  return same.length > 0;
}

/** Days between two dates as far as both go: a year and a day in it are no difference. */
function apart(one, other) {
  if (one === undefined || other === undefined) return 0;
  const length = Math.min(one.length, other.length);
  return length < 10
    ? Math.abs(daysApart(one.slice(0, length), other.slice(0, length)))
    : Math.abs(daysApart(one, other));
}

function near(role, term) {
  const [end, begin] = ['9999-12-31', '0000-01-01'];
  const before = (a, b) => daysApart(a, b) >= -400;
  return before(role.from ?? begin, term.to ?? end) && before(term.from, role.to ?? end);
}

/** Two who held the one seat of an office at a time: one of them is wrong, and what was written by hand is not. */
function leaveOutContradictions() {
  const holders = persons.flatMap((person) => person.terms.map((term) => ({ person, term })));
  const seats = new Map();
  for (const holder of holders) {
    if (!oneSeat.test(holder.term.title) || holder.term.country === undefined) continue;
    const seat = `${holder.term.country} ${keyOf(holder.term.title)}`;
    seats.set(seat, [...(seats.get(seat) ?? []), holder]);
  }
  for (const actor of hand) {
    for (const role of actor.roles) {
      for (const key of keysOf(role)) {
        for (const { person, term } of seats.get(`${countryOf(actor, role)} ${key}`) ?? []) {
          if (written.get(person.item) === actor || overlap(role, term) <= 2 * tolerance) continue;
          differences.push(
            `${person.name} (${person.item}), ${term.title}: ${term.from} to ${term.to ?? 'now'}, held by ${actor.id}`,
          );
          drop(person, term);
        }
      }
    }
  }
  for (const all of seats.values()) {
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) {
        if (one.person === other.person || overlap(one.term, other.term) <= 2 * tolerance) continue;
        if (!one.person.terms.includes(one.term) || !other.person.terms.includes(other.term)) continue;
        const spans = [one, other].map(({ person, term }) => `${person.name} from ${term.from} to ${term.to ?? 'now'}`);
        differences.push(`Both ${one.term.title} of ${one.term.country}, so both are left out: ${spans.join(', ')}`);
        drop(one.person, one.term);
        drop(other.person, other.term);
      }
    }
  }
}

function drop(person, term) {
  person.terms = person.terms.filter((one) => one !== term);
}

/** Days on which two terms surely overlap. */
function overlap(a, b) {
  const first = ({ from }) => (from === undefined || from.length === 10 ? from : days(from)[1]);
  const last = ({ from, to, asOf }) => days(to ?? (to === null ? (asOf ?? from) : from))[0];
  const [one, other] = [first(a), first(b)];
  if (one === undefined || other === undefined) return 0;
  const from = one > other ? one : other;
  const to = last(a) < last(b) ? last(a) : last(b);
  return daysApart(from, to);
}

function roleLine(term, item, withSource) {
  const parts = [`title: ${quoted(term.title)}`];
  if (term.country !== undefined && !hasPlace(term.title)) parts.push(`country: ${term.country}`);
  parts.push(`from: ${term.from}`);
  if (term.to !== undefined) parts.push(`to: ${term.to}`);
  if (withSource) parts.push(`source: '${statement(item)}'`);
  parts.push(`asOf: ${term.asOf}`);
  return `    - { ${parts.join(', ')} }\n`;
}

/** The statements of an item about positions held. */
function statement(item) {
  return `https://www.wikidata.org/wiki/${item}#P39`;
}

function dates({ born, died }) {
  return (born === undefined ? '' : `  born: ${born}\n`) + (died === undefined ? '' : `  died: ${died}\n`);
}

/** What lies below a record that was written by hand. */
function additions(actor, person, fresh) {
  const roles = fresh.map((term) => roleLine(term, person.item, true)).join('');
  return (
    `- id: ${actor.id}\n  name: ${quoted(actor.name)}\n${dates(person)}` +
    (roles === '' ? '' : `  roles:\n${roles}`) +
    `  links: { wikidata: ${person.item} }\n`
  );
}

function record(person, fresh) {
  const { name, title, item, country, gender } = person;
  const also =
    title !== undefined && title !== name && titleWords(title).length > 1 ? `  aliases: [${quoted(title)}]\n` : '';
  const needs = fresh.some((term) => wellKnown.test(term.title)) ? [] : wordsFor(fresh, person.target);
  return (
    `- id: ${idOf(person)}\n  name: ${quoted(name)}\n` +
    (gender === undefined ? '' : `  gender: ${gender}\n`) +
    (country === undefined ? '' : `  country: ${country}\n`) +
    dates(person) +
    (needs.length === 0 ? '' : `  needs: [${needs.map(quoted).join(', ')}]\n`) +
    also +
    `  roles:\n${fresh.map((term) => roleLine(term, item, false)).join('')}` +
    `  links: { wikidata: ${item} }\n  sources: ['${statement(item)}']\n`
  );
}

/** Many names are common ones: somebody of such an office is meant only where the article speaks of such offices. */
function wordsFor(fresh, target) {
  if (target === 'united-states') return [...new Set(fresh.flatMap(({ title }) => phrases(title)))];
  const words = fresh.flatMap(({ title }) => {
    const [, found] = context.find(([office]) => office.test(title)) ?? [];
    return found ?? titleWords(title).filter((word) => word.length > 4);
  });
  return [...new Set(words)];
}

/** An office in both orders of its words; names there are too common for a single word to tell. */
function phrases(title) {
  if (/^ambassador/i.test(title)) return ['ambassador', 'envoy'];
  const [, what, where] = /^(.+?) (?:of|for) (?:the )?(.+)$/.exec(title) ?? [];
  const state = what === 'Governor' ? [`Gov.`] : [];
  const bare = title.replace(/^White House /, '');
  return [title, ...(where === undefined ? [] : [`${where} ${what}`]), ...(bare === title ? [] : [bare]), ...state];
}

function idOf({ name, title, country, item }) {
  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ı/g, 'i')
      .replace(/[øØ]/g, 'o')
      .replace(/ß/g, 'ss')
      .replace(/[əƏ]/g, 'a')
      .replace(/[łŁ]/g, 'l')
      .replace(/[đĐ]/g, 'd')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase();
  const base = plain(name) || plain(title ?? '') || item.toLowerCase();
  const id = [base, `${base}-${(country ?? 'world').toLowerCase()}`, `${base}-${item.toLowerCase()}`].find(
    (one) => !ids.has(one),
  );
  ids.add(id);
  return id;
}
