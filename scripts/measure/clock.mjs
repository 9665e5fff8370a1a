// Reads texts one after another with one reader, alone in its process, and prints what they took as JSON:
//   node --expose-gc scripts/measure/clock.mjs READER CORE TEXTS
// CORE is the bundle that load-core.mjs made, TEXTS a JSON file: what to read first, until the code is warm, and what to
// read against the clock. The answer is { times, megabytes, found }: milliseconds for a text, one for each round.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compromise, quoteParser, wink } from './peers.mjs';

/** In milliseconds: reading other texts first; then as many rounds as go into the second. */
const [warmUp, enough] = [1500, 700];
const mostRounds = 20;

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
for (const end = performance.now() + warmUp; performance.now() < end;) for (const text of warm) read(text);
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
console.log(JSON.stringify({ times, megabytes: Math.max(0, peak - before) / 1e6, found }));
