import { generate, knowledge as records } from '../../../scripts/corpus/articles.mjs';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import { Corpus } from '../../../src/core/corpus/corpus';
import type { Coding } from '../../../src/core/corpus/kept-entry';
import { readEntry } from '../../../src/core/corpus/read-entry';

/** The people of the invented articles. */
export const people = readKnowledge(records, 'people.yaml', new Set()).actors;
export const knowledge = buildKnowledge(people);
export const namesOf = (actor: string): readonly string[] => {
  const known = knowledge.byId.get(actor);
  return known ? [known.name] : [];
};

export const articles = generate(60, 7);
export const entryOf = ({ path, text }: { readonly path: string; readonly text: string }, sidecar?: string) =>
  readEntry({ path, text, hash: `${text.length}`, ...(sidecar === undefined ? {} : { sidecar }) }, knowledge);
export const entries = articles.map((one) => entryOf(one));

export function freshCorpus(): Corpus {
  const corpus = new Corpus();
  for (const entry of entries) corpus.put(entry);
  return corpus;
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
export const coding: Coding = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) };
