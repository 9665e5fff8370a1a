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

/** Each stands for the two signs that come together most often: no name has a capital or one of these. */
const tokens = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,/:;<=>?@[]^_{|}~'];

/** @param {string} text */
export function paired(text) {
  let all = text;
  /** @type {string[]} */
  const pairs = [];
  for (const token of tokens) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let i = 1; i < all.length; i++) {
      const pair = all.slice(i - 1, i + 1);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    if (!most) break;
    pairs.push(token + most[0]);
    all = all.replaceAll(most[0], token);
  }
  return `${pairs.join('')} ${all}`;
}

const unpack = `(packed) => {
  const names = [];
  let before = '';
  let [pairs, all] = packed.split(' ');
  for (let i = pairs.length - 3; i >= 0; i -= 3) all = all.replaceAll(pairs[i], pairs.slice(i + 1, i + 3));
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
      const contents = source.replace(
        /`([^`]*)`/,
        (_, names) => `'${paired(packed(names.split(/\s+/).filter(Boolean)))}'`,
      );
      return { contents, loader: 'ts' };
    });
  },
};
