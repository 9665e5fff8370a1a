// Reads texts one after another with one reader, alone in its process, and prints what they took as JSON:
//   node --expose-gc scripts/measure/clock.mjs READER CORE TEXTS
// CORE is the bundle that load-core.mjs made, TEXTS a JSON file: what to read first, until the code is warm, and what to
// read against the clock. The answer is { first, times, megabytes, found }: milliseconds for a thousand characters while
// the code was cold, and for a text, one for each round, once it was warm.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compromise, quoteParser, wink } from './peers.mjs';

/**
 * In milliseconds: reading other texts first, until V8 has compiled what is used most, for which a program of this size
 * takes some 2 MB of text; then as many rounds as go into the second.
 */
const [warmUp, enough] = [6000, 700];
const mostRounds = 20;
/** So many characters are read while the code is cold: some twenty articles. */
const cold = 1e5;

const [name = '', core = '', file = ''] = process.argv.slice(2);
/** @type {{ warm: readonly string[], texts: readonly string[] }} */
const { warm, texts } = JSON.parse(readFileSync(file, 'utf8'));

/** @typedef {(text: string) => number} Read how much it found
 *
 * @type {Readonly<Record<string, () => Read | Promise<Read>>>}
 */
const readers = {
  'bare scan': () => (text) => {
    let words = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) words += word.length;
    return words;
  },
  Sayso: async () => {
    const { analyze, buildKnowledge, actors } = await import(pathToFileURL(core).href);
    const knowledge = buildKnowledge(actors);
    return (text) => analyze(text, knowledge).statements.length;
  },
  compromise: async () => readerOf(await compromise()),
  'quote-parser': async () => readerOf(await quoteParser()),
  'wink-nlp': async () => readerOf(await wink()),
};

/**
 * @param {import('./peers.mjs').Peer | null} peer
 * @returns {Read}
 */
function readerOf(peer) {
  if (!peer) process.exit(3);
  return (text) => {
    const found = peer.read(text);
    return Array.isArray(found) ? found.length : Number(found);
  };
}

const load = readers[name];
if (!load) throw new Error(`There is no reader "${name}".`);
const read = await load();
const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const before = used();
const began = performance.now();
let [first, characters] = [0, 0];
for (let next = 0; performance.now() - began < warmUp; next++) {
  const text = warm[next % warm.length] ?? '';
  read(text);
  if (characters >= cold) continue;
  characters += text.length;
  first = ((performance.now() - began) / characters) * 1000;
}
/** @type {number[]} */
const times = [];
let found = 0;
for (let spent = 0; times.length === 0 || (spent < enough && times.length < mostRounds);) {
  found = 0;
  const started = performance.now();
  for (const text of texts) found += read(text);
  const took = performance.now() - started;
  times.push(took / texts.length);
  spent += took;
}
// In kilobytes, whatever the system.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ first, times, megabytes: Math.max(0, peak - before) / 1e6, found }));
