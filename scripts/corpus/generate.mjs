// Writes a folder of invented articles: node scripts/corpus/generate.mjs FOLDER --articles 1000 [--seed 1]
import { parseArgs } from 'node:util';
import { generate, writeCorpus } from './articles.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('node scripts/corpus/generate.mjs FOLDER --articles 1000');
const articles = generate(Number(values.articles), Number(values.seed));
await writeCorpus(folder, articles);
console.log(`${articles.length} articles`);
