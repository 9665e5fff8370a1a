// Reads one text again and again with one reader, alone in its process, and prints what it took as JSON:
//   node --expose-gc scripts/measure/clock.mjs READER CORE TEXT
// CORE is the bundle that load-core.mjs made; the answer is { ms, runs, megabytes, found }.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compromise, quoteParser, wink } from './peers.mjs';

/** All in milliseconds: reading small pieces first, until the code is warm; then the text, for the best of some runs. */
const [warmUp, enough, patience] = [3000, 1500, 15_000];
const [fewest, most] = [4, 2000];

const [name, core, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const readers = {
  'bare scan': () => (text) => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
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

function readerOf(peer) {
  if (!peer) process.exit(3);
  return (text) => {
    const found = peer.read(text);
    return Array.isArray(found) ? found.length : found;
  };
}

const read = await readers[name]();
const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const before = used();
const piece = text.slice(0, 20_000);
for (const end = performance.now() + warmUp; performance.now() < end;) read(piece);
let [best, spent, runs, found] = [Infinity, 0, 0, 0];
while (runs < most && (spent < enough || (runs < fewest && spent < patience))) {
  const started = performance.now();
  found = read(text);
  const took = performance.now() - started;
  best = Math.min(best, took);
  spent += took;
  runs++;
}
// In kilobytes, whatever the system.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms: best, runs, megabytes: Math.max(0, peak - before) / 1e6, found }));
