// How the time of each part grows with ten times the input: 10 is linear, 100 quadratic. Prints JSON:
//   node scripts/measure/growth.mjs
// The small and the large input take turns, and the best of each counts.
import { bundled } from './bundle.mjs';
import { hostileTexts } from './texts.mjs';

const rounds = 5;

const parts = await bundled(
  'parts',
  `
      export { readKnowledge } from './src/core/actors/records/read-knowledge';
      export { readLoose } from './src/core/actors/writing/loose-yaml';
      export { buildKnowledge, findMentions } from './src/core/actors/find-mentions';
      export { strangersIn } from './src/core/analysis/strangers';
      export { analyze } from './src/core/analyze';
      export { looksLikeArticle } from './src/core/article/looks-like-article';
      export { readArticle } from './src/core/article/read-article';`,
);

/** A name that no other number has, in letters. @param {number} number */
const nameOf = (number) => `Q${String(number).replace(/\d/g, (digit) => 'abdegklmno'.charAt(Number(digit)))}`;
const yaml = (/** @type {number} */ count) =>
  Array.from(
    { length: count },
    (_, i) => `- id: a${i}\n  name: ${nameOf(i)} ${nameOf(i)}yan\n  aliases: [${nameOf(i)}yan]\n`,
  ).join('');
const actors = (/** @type {number} */ count) => parts.readKnowledge(yaml(count)).actors;
const few = parts.buildKnowledge(actors(100));

/**
 * What is prepared beforehand takes no time.
 * @type {Readonly<Record<string, (scale: number) => () => unknown>>}
 */
const parted = {
  'actors read from YAML': (scale) => {
    const text = yaml(200 * scale);
    return () => parts.readKnowledge(text);
  },
  'actors made ready to be found': (scale) => {
    const records = actors(200 * scale);
    return () => parts.buildKnowledge(records);
  },
  'half-written YAML': (scale) => {
    const text = yaml(200 * scale);
    return () => parts.readLoose(text);
  },
  'half-written YAML, a line without end': (scale) => {
    const text = `- note: "${'a: b, [{ '.repeat(5000 * scale)}`;
    return () => parts.readLoose(text);
  },
  'strangers of an article': (scale) => {
    const text = Array.from({ length: 40 * scale }, (_, i) => `“We wait,” ${nameOf(i)} ${nameOf(i)}ova said.`).join(
      '\n\n',
    );
    const analysis = parts.analyze(text, few);
    return () => parts.strangersIn(text, analysis);
  },
};
/** @type {Record<string, (scale: number) => () => unknown>} */
const works = { ...parted };
const [small, large] = [hostileTexts(2e4), hostileTexts(2e5)];
for (const name of Object.keys(small)) {
  works[`layout and names: ${name}`] = (scale) => {
    const text = (scale === 1 ? small : large)[name] ?? '';
    return () => {
      parts.looksLikeArticle(text);
      parts.findMentions(text, parts.readArticle(text), few);
    };
  };
}

/**
 * Microseconds of processor, so that a machine that does other things, too, changes little.
 * @param {() => unknown} work
 */
function taken(work) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** @type {Record<string, { one: number, ten: number }>} */
const answer = {};
for (const [name, prepared] of Object.entries(works)) {
  const [one, ten] = [prepared(1), prepared(10)];
  for (let round = 0; round < 30; round++) one();
  ten();
  const best = { one: Infinity, ten: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.one = Math.min(best.one, taken(one));
    best.ten = Math.min(best.ten, taken(ten));
  }
  answer[name] = best;
}
// As many actors as there are, an article is read in the same time.
const text =
  'In the meantime Sergei Lavrov told the reporters in Yerevan that the Russian president had agreed. '.repeat(200);
const article = parts.readArticle(text);
const many = parts.buildKnowledge(actors(10_000));
const names = { one: Infinity, ten: Infinity };
for (let round = 0; round < rounds * 4; round++) {
  names.one = Math.min(
    names.one,
    taken(() => parts.findMentions(text, article, few)),
  );
  names.ten = Math.min(
    names.ten,
    taken(() => parts.findMentions(text, article, many)),
  );
}
answer['names, with 10,000 actors in place of 100 (1 is as quick)'] = names;
console.log(JSON.stringify(answer));
