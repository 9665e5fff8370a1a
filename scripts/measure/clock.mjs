// Reads one text again and again with one reader, alone in its process, and prints what it took as JSON:
//   node --expose-gc scripts/measure/clock.mjs READER CORE TEXT
// CORE is the bundle that load-core.mjs made; the answer is { ms, runs, megabytes, found }.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compromise, quoteParser, wink } from './peers.mjs';

/** Milliseconds, runs, milliseconds: enough runs for the best of them to be warm, and one that nobody disturbed. */
const [enough, longest, patience] = [1500, 2000, 15_000];

const [name, core, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const readers = {
  'bare scan': () => () => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  },
  Sayso: async () => {
    const { analyze, buildKnowledge, actors } = await import(pathToFileURL(core).href);
    const knowledge = buildKnowledge(actors);
    return () => analyze(text, knowledge).statements.length;
  },
  compromise: async () => readerOf(await compromise()),
  'quote-parser': async () => readerOf(await quoteParser()),
  'wink-nlp': async () => readerOf(await wink()),
};

function readerOf(peer) {
  if (!peer) process.exit(3);
  return () => {
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
let [best, spent, runs, found] = [Infinity, 0, 0, 0];
while (runs === 0 || (spent < enough && runs < longest) || (runs < 4 && spent < patience)) {
  const started = performance.now();
  found = read();
  const took = performance.now() - started;
  best = Math.min(best, took);
  spent += took;
  runs++;
}
// In kilobytes, whatever the system.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms: best, runs, megabytes: Math.max(0, peak - before) / 1e6, found }));
