// Would a part-of-speech tagger serve the rules? `npm run taggers` asks where the reporting verbs of the research corpus
// stand: how many of them each reader takes for a verb, how many words that only look like one it lets pass, and in what time.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure, printTable } from './measure/table.mjs';
import { projectRoot } from './vscode/paths.mjs';

const corpus = path.join(projectRoot, '..', 'shared', 'bench', 'polnear-train.jsonl');
if (!existsSync(corpus)) {
  console.log('Skipped: the research corpus is not at hand.');
  process.exit(0);
}

/** Our own tags: `verbs` gives the places of the words that are tagged as a verb. */
async function ours() {
  const outfile = path.join(projectRoot, 'out', 'measure', 'tagging.mjs');
  await build({
    stdin: {
      contents: `
        import { itemsOf } from './src/core/statements/sentences/items';
        import { pairMarks } from './src/core/statements/sentences/marks';
        import { sentencesOf } from './src/core/statements/sentences/sentences';
        import { tagSentence } from './src/core/statements/sentences/tagging';
        import { wordsOf } from './src/core/text/words';
        export { cues, verbs as forms } from './src/core/language/english/verbs';
        export function verbsIn(text) {
          const found = new Set();
          let at = 0;
          for (const line of text.split('\\n')) {
            const words = wordsOf(line, at);
            for (const sentence of sentencesOf(itemsOf(words, pairMarks(words, text, null)))) {
              tagSentence(sentence);
              for (const item of sentence) if (item.tag === 'V') found.add(item.start);
            }
            at += line.length + 1;
          }
          return found;
        }`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

const { verbsIn, cues, forms } = await ours();

/** @typedef {{ tags: readonly string[], offset?: { start: number } }} Term a word of compromise's */

async function compromise() {
  const { default: nlp } = await import('compromise');
  return (/** @type {string} */ text) =>
    new Set(
      nlp(text)
        .json({ offset: true })
        .flatMap((/** @type {{ terms: readonly Term[] }} */ { terms }) => terms)
        .filter((/** @type {Term} */ { tags }) => tags.includes('Verb'))
        .flatMap((/** @type {Term} */ { offset }) => (offset ? [offset.start] : [])),
    );
}

async function wink() {
  const [{ default: load }, { default: model }] = [await import('wink-nlp'), await import('wink-eng-lite-web-model')];
  const nlp = load(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (/** @type {string} */ text) => {
    /** @type {Set<number>} */
    const found = new Set();
    const words = nlp.readDoc(text).tokens();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the library takes them as names of what is asked for
    const [values, kinds] = [words.out(its.value), words.out(its.pos)];
    let at = 0;
    for (const [i, word] of values.entries()) {
      at = text.indexOf(word, at);
      if (at < 0) return found;
      if (kinds[i] === 'VERB') found.add(at);
      at += word.length;
    }
    return found;
  };
}

const articles = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .filter((_, i) => i % 5 === 0)
  .map((line) => JSON.parse(line));

/**
 * Words whose form is one of a reporting verb's, with whether the corpus has them in a cue. Those in marks are left out.
 * @param {{ text: string, statements: readonly { cue: Span | readonly Span[] | null }[] }} article
 */
function candidates({ text, statements }) {
  /** @type {(one: Span | readonly Span[] | null) => readonly Span[]} */
  const spans = (one) => (one ? /** @type {readonly Span[]} */ (Array.isArray(one) ? one : [one]) : []);
  const cueSpans = statements.flatMap(({ cue }) => spans(cue));
  const quoted = [...text.matchAll(/["“][^"”“\n]*["”]/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
    const form = forms.get(word.toLowerCase());
    if (!form || !cues.has(form.lemma) || quoted.some(({ start, end }) => index > start && index < end)) return [];
    return [{ at: index, cue: cueSpans.some(({ start, end }) => index >= start && index < end) }];
  });
}

/**
 * @typedef {import('../src/core/model').Span} Span
 *
 * @type {readonly (readonly [string, () => Promise<(text: string) => ReadonlySet<number>>])[]}
 */
const readers = [
  ['our tags', () => Promise.resolve(verbsIn)],
  ['compromise', compromise],
  ['wink-nlp', wink],
];
/** @type {string[][]} */
const rows = [];
/** @type {number | undefined} */
let unit;
for (const [name, load] of readers) {
  const read = await load();
  for (const { text } of articles.slice(0, 20)) read(text);
  let [inCue, found, others, passed, time] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    const before = performance.now();
    const verbs = read(article.text);
    time += performance.now() - before;
    for (const { at, cue } of candidates(article)) {
      if (cue) {
        inCue++;
        if (verbs.has(at)) found++;
      } else {
        others++;
        if (verbs.has(at)) passed++;
      }
    }
  }
  unit ??= time;
  rows.push([name, figure(found / inCue), figure(passed / others), `${(time / unit).toFixed(1)} ×`]);
}
console.log(`${articles.length} articles of the training part\n`);
printTable(['', 'cue verbs seen as verbs', 'other words seen as verbs', 'time'], rows);
