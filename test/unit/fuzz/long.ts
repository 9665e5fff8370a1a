/** The entry of `npm run fuzz`. */
import { fuzz } from './fuzz';

const [runs, first] = process.argv.slice(2).map(Number);
const breaches = fuzz(first ?? 1, runs ?? 100_000, (done) => {
  if (done % 10_000 === 0) console.log(`${done} texts`);
});
for (const [name, { count, seed, text }] of breaches)
  console.log(`${name}: ${count} times, such as with seed ${seed}:\n${JSON.stringify(text)}\n`);
if (breaches.size === 0) console.log('Every invariant held.');
process.exitCode = breaches.size > 0 ? 1 : 0;
