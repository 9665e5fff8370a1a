// Invented articles whose speakers, dates and copies are known: for tests and measurements.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {{ readonly speaker: string, readonly words: string, readonly origin: number }} Said
 *   `origin` is the same where the words are, or were before a fifth of them was changed
 * @typedef {{ readonly path: string, readonly text: string, readonly date: string | null, readonly outlet: string,
 *   readonly story: number, readonly said: readonly Said[] }} Article
 */

const people = [
  'Mira Tolland', 'Joran Veck', 'Adela Quist', 'Tomas Ferrow', 'Ilka Brandel', 'Oskar Lindt', 'Petra Halvard', 'Emil Sorvik',
  'Nadia Corvell', 'Rufus Hanley', 'Greta Ostmark', 'Viktor Dornan', 'Selma Ruhl', 'Anton Breck', 'Livia Marsh', 'Hugo Tandler',
  'Alma Askel', 'Boris Brovik', 'Clara Carsten', 'Dario Delmar', 'Elena Egerton', 'Felix Falk', 'Gisela Grenholm', 'Henrik Hasselby',
  'Irena Ingram', 'Jonas Jessop', 'Karin Kaldor', 'Lorenz Lomax', 'Marta Mellin', 'Nils Norvath', 'Olga Oakes', 'Pavel Pelgrin',
  'Rosa Quill', 'Stefan Rastow', 'Tilda Stenby', 'Ulrik Tarrow', 'Vera Ulmer', 'Walter Vashko', 'Yana Wendel', 'Zoltan Yarrow',
  'Agnes Zeller', 'Bruno Amsel', 'Celia Birket', 'Dorian Crowle', 'Edda Dansby', 'Fabian Elwin', 'Gerda Forsk', 'Harald Gantry',
  'Ines Holloway', 'Jakob Isker', 'Katja Jorvin', 'Leon Kessel', 'Miriam Lanvik', 'Norbert Morrow', 'Odette Nesbit', 'Paula Orling',
  'Roland Prowse', 'Sonja Radnor', 'Theo Selwick', 'Ursula Thrale', 'Valentin Umberg', 'Wilma Varley', 'Xenia Wexford', 'Yorick Yelland',
]; // prettier-ignore
const outlets = [
  'Grenby Herald', 'Norvia Post', 'Sorland Courier', 'Harbour Gazette', 'Valley Tribune', 'Eastmark Observer',
  'Lakeside Monitor', 'Tolber Chronicle',
]; // prettier-ignore
const towns = ['GRENBY', 'NORVIA', 'SORLAND', 'TOLBER', 'EASTMARK', 'LAKESIDE'];
const subjects = [
  'the corridor', 'the ferry line', 'the border post', 'the water plant', 'the new budget', 'the harbour wall', 'the peace plan',
  'the village school', 'the rail tunnel', 'the grain store', 'the hospital wing', 'the exchange of prisoners', 'the ceasefire',
  'the monitoring mission', 'the mountain road', 'the power station', 'the fishing quota', 'the customs union', 'the old bridge',
  'the broadcast licence', 'the land reform', 'the joint patrol', 'the airport lease', 'the census',
]; // prettier-ignore
const verbs = [
  'will open', 'must be repaired', 'cannot be delayed', 'comes first', 'will be paid for', 'should be inspected', 'has broken down',
  'needs more guards', 'will serve both sides', 'was never free', 'must not be closed', 'can be reached safely',
  'will be finished', 'was damaged', 'has been financed', 'will replace the present one',
]; // prettier-ignore
const times = [
  'before the first snow', 'by the end of spring', 'in the coming weeks', 'after the next round of talks', 'within ten days',
  'without any further delay', 'under the supervision of observers', 'as soon as the funds arrive', 'despite the rain',
  'once the engineers have finished', 'during the holidays', 'on the eastern bank of the river', 'in front of the council',
  'together with our neighbours', 'with the help of volunteers', 'although nobody has paid anything yet',
]; // prettier-ignore
const reasons = [
  'because hundreds of families depend on it', 'since the old agreement has run out', 'so that the farmers can sell their harvest',
  'which is why the quay was widened last autumn', 'and the ministry has had the money for months', 'if the weather allows it',
  'while both governments keep silent', 'as in the last two winters', 'even though costs have doubled',
  'because trust is the only thing that we cannot buy', 'and no court has ever closed it', 'as long as the guns stay silent',
  'so that nobody has to leave home', 'for which our engineers have worked so long', 'and winter will not wait for us',
  'because the insurers will not pay for another accident',
]; // prettier-ignore
const fillers = [
  'The talks went on behind closed doors until late in the evening.',
  'Shops along the quay stayed open, and traffic was light.',
  'A light rain fell over the valley for most of the day.',
  'The delegation left by train shortly after noon.',
  'Reporters waited for several hours in front of the town hall.',
  'The two sides had met for the last time in early autumn.',
];
const things = [
  'families', 'lorries', 'pupils', 'patients', 'cows', 'barrels', 'letters', 'engineers', 'sacks', 'boats', 'tents', 'tickets',
  'windows', 'carts', 'radios', 'blankets', 'pipes', 'lamps', 'wagons', 'chairs',
]; // prettier-ignore
const places = [
  'Arnhollow', 'Bexley Sound', 'Corvan', 'Dunmere', 'Elsgate', 'Fenwick', 'Gorsted', 'Hallin', 'Isenby', 'Jarrow Point',
  'Kelda', 'Lorne Abbey', 'Mossfield', 'Nethern', 'Orrin', 'Pellam', 'Quenby', 'Ravenfirth', 'Stavely', 'Thornby',
]; // prettier-ignore
const others = ['several', 'plainly', 'perhaps', 'again', 'quickly', 'many', 'later', 'indeed', 'careful', 'remaining'];
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** The same numbers for the same seed: mulberry32. @param {number} seed */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @typedef {() => number} Random */

/** @template T @param {Random} random @param {readonly T[]} list @returns {T} */
const pick = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {Random} random */
const detail = (random) => `for ${2 + Math.floor(random() * 900)} ${pick(random, things)} from ${pick(random, places)}`;

/** @param {Random} random */
const clause = (random) => `${pick(random, subjects)} ${pick(random, verbs)} ${pick(random, times)} ${detail(random)}`;

/** @param {Random} random */
const sentence = (random) => `${clause(random)} ${pick(random, reasons)}, and ${clause(random)}`;

/** The words with a fifth of them changed or moved. @param {Random} random @param {string} words */
export function varied(random, words) {
  const list = words.split(' ');
  const changes = Math.max(1, Math.floor(list.length / 5));
  for (let n = 0; n < changes; n++) {
    const at = Math.floor(random() * list.length);
    if (random() < 0.5) list[at] = pick(random, others);
    else list.splice(Math.floor(random() * list.length), 0, ...list.splice(at, 1));
  }
  return list.join(' ');
}

const capital = (/** @type {string} */ words) => words.charAt(0).toUpperCase() + words.slice(1);

/** @param {Random} random @param {string} speaker @param {string} words @param {number} form */
function paragraph(random, speaker, words, form) {
  const said = `“${capital(words)},” said ${speaker}.`;
  if (form === 1) return `${speaker} said that ${words}. ${pick(random, fillers)}`;
  if (form === 2) return `${pick(random, fillers)} ${said}`;
  // Paragraphs that are all alike would be a table.
  return form === 3 ? `${said}\n\n${pick(random, fillers)} ${pick(random, fillers)}` : said;
}

/** @param {Random} random */
function dayOf(random) {
  const month = Math.floor(random() * 24);
  const day = 1 + Math.floor(random() * 28);
  return { year: 2020 + Math.floor(month / 12), month: month % 12, day };
}

const isoOf = (/** @type {{ year: number, month: number, day: number }} */ { year, month, day }) =>
  `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * @param {number} count how many articles; every fifth story is carried by six outlets, in other words here and there
 * @param {number} [seed]
 * @returns {readonly Article[]}
 */
export function generate(count, seed = 1) {
  const random = randomOf(seed);
  /** @type {Article[]} */
  const articles = [];
  let origin = 0;
  for (let story = 0; articles.length < count; story++) {
    const date = dayOf(random);
    const town = pick(random, towns);
    const said = Array.from({ length: 15 }, () => ({
      speaker: pick(random, people),
      words: sentence(random),
      origin: origin++,
      form: Math.floor(random() * 4),
    }));
    const isCarried = story % 5 === 0;
    const carriers = isCarried ? [...outlets].slice(0, 6) : [pick(random, outlets)];
    for (const [at, outlet] of carriers.entries()) {
      if (articles.length === count) break;
      const own = said.map((one) => ({
        ...one,
        words: at > 0 && random() < 0.3 ? varied(random, one.words) : one.words,
      }));
      const isDated = isCarried || story % 20 !== 1;
      const day = `${months[date.month]} ${date.day}, ${date.year}`;
      const headline = `${capital(pick(random, subjects))} on the table in ${capital(town.toLowerCase())}`;
      const paragraphs = own.map(({ speaker, words, form }) => paragraph(random, speaker, words, form));
      const name = `${String(articles.length + 1).padStart(6, '0')}.txt`;
      const dateline = isDated ? `${town}, ${day} — ` : 'By Corin Astley\n\n';
      articles.push({
        path: `${outlet.split(' ')[0]}/${name}`,
        text: `${headline}\n\n${dateline}${pick(random, fillers)}\n\n${paragraphs.join('\n\n')}\n\nSource: ${outlet}\n`,
        date: isDated ? isoOf(date) : null,
        outlet,
        story,
        said: own.map(({ speaker, words, origin }) => ({ speaker: idOf(speaker), words, origin })),
      });
    }
  }
  return articles;
}

const idOf = (/** @type {string} */ name) => name.toLowerCase().replace(' ', '-');

/** The records of the people who speak, in YAML. */
export const knowledge = people
  .map((name) => `- id: ${idOf(name)}\n  kind: person\n  name: ${name}\n  sources: [https://example.org/people]\n`)
  .join('');

/** @param {string} folder @param {readonly Article[]} articles */
export async function writeCorpus(folder, articles) {
  await mkdir(path.join(folder, '.sayso', 'actors'), { recursive: true });
  await writeFile(path.join(folder, '.sayso', 'actors', 'people.yaml'), knowledge);
  for (const outlet of new Set(articles.map((one) => path.dirname(one.path))))
    await mkdir(path.join(folder, outlet), { recursive: true });
  for (const one of articles) await writeFile(path.join(folder, one.path), one.text);
}
