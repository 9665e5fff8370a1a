// The table of given names, smaller in the bundles: sorted, each name tells how many letters it shares with the one before.
import { readFile } from 'node:fs/promises';

/** One figure tells how many letters are shared. */
const MOST_SHARED = 9;

/** @param {readonly string[]} names */
export function packed(names) {
  let before = '';
  let all = '';
  for (const name of [...new Set(names)].sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
    all += `${shared}${name.slice(shared)}`;
    before = name;
  }
  return all;
}

const unpack = `(all) => {
  const names = [];
  let before = '';
  for (const [, shared, rest] of all.matchAll(/(\\d)([^\\d]*)/g)) names.push((before = before.slice(0, shared) + rest));
  return names;
}`;

/** @type {import('esbuild').Plugin} */
export const packNames = {
  name: 'pack-names',
  setup(build) {
    build.onLoad({ filter: /english[\\/]given-names\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const read = /const list = [^;]*;/;
      if (!read.test(source)) throw new Error('The table of given names has another form.');
      const contents = source.replace(read, `const list: (all: string) => readonly string[] = ${unpack};`);
      return { contents, loader: 'ts' };
    });
    build.onLoad({ filter: /english[\\/]given-names-(?:men|women)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/= `[^`]*`;/.test(source)) throw new Error('The table of given names has another form.');
      const contents = source.replace(/`([^`]*)`/, (_, names) => `'${packed(names.split(/\s+/).filter(Boolean))}'`);
      return { contents, loader: 'ts' };
    });
  },
};
