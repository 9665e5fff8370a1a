// Reads a dump of office holders: CSV files with position, person, personID, start, end, and often gender, DOB, DOD.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { leftOut, leftOutOf, longForgotten, manySeats, sources, wordings } from './offices.mjs';

/**
 * @typedef {object} Term a position that somebody held
 * @property {string} title
 * @property {string} position as the dump has it
 * @property {string | undefined} country
 * @property {string} from
 * @property {string | null | undefined} to null while held on the last day of the dump, undefined where that is not known
 * @property {string} asOf the last day of which the dump's file tells
 *
 * @typedef {object} Person
 * @property {string} item Wikidata's number: Q613051
 * @property {string} name
 * @property {string} [title] of the article in the English Wikipedia
 * @property {string} target the file into which the record goes
 * @property {string | undefined} country
 * @property {string} [gender]
 * @property {string} [born]
 * @property {string} [died]
 * @property {Term[]} terms
 */

/** Nobody who left office before is of interest. */
const earliest = '1991';
/** Years after which an open end of an envoy is more likely forgotten than true. */
const patience = 6;

const isDate = (/** @type {string | undefined} */ text) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text ?? '');

/** @param {string} position */
export function titleOf(position) {
  for (const [from, to] of wordings) if (from.test(position)) return position.replace(from, to);
  return position.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/**
 * @param {string} folder
 * @returns {{ persons: readonly Person[], passedOver: readonly string[] }} persons in the order of the files
 */
export function readDump(folder) {
  /** @type {Map<string, Person>} */
  const persons = new Map();
  /** @type {string[]} */
  const passedOver = [];
  const files = sources.flatMap((source) => {
    const name = readdirSync(folder).find((one) => one.startsWith(source.file) && one.endsWith('.csv'));
    return name === undefined ? [] : [{ source, name, rows: rowsOf(path.join(folder, name)) }];
  });
  const reached = files.map(({ rows }) => lastBeginning(rows)).sort();
  for (const { source, name, rows } of files) {
    // One file's last day may have been set in advance; that of two was not.
    const asOf = [lastBeginning(rows), reached.at(-2) ?? reached[0]].sort()[0];
    for (const row of rows) {
      const { position, person, personID: item, start, end = '' } = row;
      const outside = [...leftOut, ...(leftOutOf[source.target] ?? [])].some((one) => one.test(position));
      const isBad =
        start > asOf ||
        !/^Q\d+$/.test(item) ||
        /^Q\d+$/.test(person) ||
        !isDate(start) ||
        (end !== '' && (!isDate(end) || end < start));
      if (isBad || outside) {
        passedOver.push(`${name}: ${position}, ${person}, ${start} to ${end}`);
        continue;
      }
      if (end !== '' && end < earliest) continue;
      const known = persons.get(item) ?? {
        item,
        name: person,
        target: source.target,
        country: source.country,
        terms: [],
      };
      persons.set(item, known);
      if (row.gender === 'male' || row.gender === 'female') known.gender ??= row.gender;
      if (isDate(row.DOB)) known.born ??= row.DOB;
      if (isDate(row.DOD)) known.died ??= row.DOD;
      if (row.enwiki) known.title ??= row.enwiki.replace(/ \(.*\)$/, '');
      const to = end !== '' ? end : isOpen(row, rows, asOf, known.died) ? null : undefined;
      known.terms.push({ title: titleOf(position), position, country: source.country, from: start, to, asOf });
    }
  }
  for (const person of persons.values()) person.terms = joined(person.terms);
  return { persons: [...persons.values()], passedOver };
}

/** @param {string} file @returns {readonly Record<string, string>[]} */
function rowsOf(file) {
  return Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The last day on which anybody took office in a file: the dump is at least as young. */
function lastBeginning(rows) {
  return rows
    .map(({ start }) => start)
    .filter((day) => isDate(day) && day.length === 10)
    .sort()
    .at(-1);
}

/** Whether a position without an end was still held: nobody came after, and it is not too long ago to be forgotten. */
function isOpen(row, rows, asOf, died) {
  const { position, person, personID, start } = row;
  if (died !== undefined && died < asOf) return false;
  const later = rows.some(
    (other) =>
      other.position === position &&
      other !== row &&
      (other.start > start || (other.start === start && other.end !== '' && other.personID === personID)),
  );
  if (
    later &&
    (!manySeats.test(position) ||
      rows.some((other) => other.position === position && other.person === person && other.start > start))
  )
    return false;
  return !longForgotten.test(position) || Number(asOf.slice(0, 4)) - Number(start.slice(0, 4)) <= patience;
}

/** Terms in one office that follow one another, made one. @param {readonly Term[]} terms */
function joined(terms) {
  /** @type {Term[]} */
  const result = [];
  for (const term of [...terms].sort((a, b) => a.title.localeCompare(b.title) || a.from.localeCompare(b.from))) {
    const last = result.at(-1);
    const follows =
      last &&
      last.title === term.title &&
      last.country === term.country &&
      last.to &&
      daysApart(last.to, term.from) <= 1;
    if (follows) last.to = term.to;
    else if (!last || last.title !== term.title || last.from !== term.from) result.push({ ...term });
    else if (last.to === undefined || last.to === null) last.to = term.to;
  }
  return result.sort((a, b) => a.from.localeCompare(b.from));
}

/** Days from one date to another, of months and years the first day. */
export function daysApart(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
