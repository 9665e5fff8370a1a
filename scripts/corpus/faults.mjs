// What can go wrong while a folder is indexed, done on purpose: node scripts/corpus/faults.mjs [--articles 2000]
//   [--rounds 20] [--others 100000] [--large 200] [--seed 1]
// After each fault the index must be, byte by byte, what a fresh one is. npm test does a small part of the same.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../vscode/paths.mjs';
import { generate, randomOf, writeCorpus } from './articles.mjs';

/**
 * @typedef {{ readonly articles: number, readonly rounds: number, readonly others: number, readonly large: number,
 *   readonly seed: number }} Faults `others`: files that are no articles; `large`: the size of one file, in megabytes
 */

const program = path.join(projectRoot, 'dist', 'cli.js');
const kept = (/** @type {string} */ folder) => path.join(folder, '.sayso', 'index', 'articles');

/** Tells at the end of a process how much memory it has had, in kilobytes. */
const peak = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/**
 * @typedef {{ readonly code: number | null, readonly said: string, readonly seconds: number, readonly megabytes: number }} Ended
 *
 * @param {string} folder @param {...string} more
 */
function start(folder, ...more) {
  const args = ['--import', peak, program, 'index', folder, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const began = performance.now();
  const heard = child.stdio.slice(1).map((stream) => {
    /** @type {string[]} */
    const parts = [];
    stream?.on('data', (/** @type {Buffer} */ some) => parts.push(some.toString('utf8')));
    return parts;
  });
  const text = (/** @type {number} */ at) => heard[at]?.join('') ?? '';
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null && code !== 0) reject(new Error(`sayso index ended with ${code}: ${text(1)}`));
      else
        resolve({
          code,
          said: text(0),
          seconds: (performance.now() - began) / 1000,
          megabytes: Number(text(2)) / 1000,
        });
    });
  });
  return { child, ended };
}

/** @param {number} milliseconds @returns {Promise<void>} */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {() => number} random @param {string} folder @returns {Promise<string>} a file that is there */
async function someFile(random, folder) {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => name.endsWith('.txt') && !name.startsWith('.')).sort();
  return path.join(folder, texts[Math.floor(random() * texts.length)] ?? '');
}

/** Each does its harm, and is given a folder with an index. */
const harms = {
  /** @param {() => number} random @param {string} folder */
  async 'killed while indexing'(random, folder) {
    if (random() < 0.5) await rm(kept(folder));
    const { child, ended } = start(folder, '--workers', random() < 0.5 ? '1' : '2');
    await pause(random() * 1500);
    child.kill('SIGKILL');
    await ended;
  },
  /** @param {() => number} random @param {string} folder */
  async 'store truncated'(random, folder) {
    await truncate(kept(folder), Math.floor(random() * (await stat(kept(folder))).size));
  },
  /** @param {() => number} random @param {string} folder */
  async 'random bytes in the store'(random, folder) {
    const bytes = await readFile(kept(folder));
    for (let n = 0; n < 200; n++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    await writeFile(kept(folder), bytes);
  },
  /** @param {() => number} random @param {string} folder */
  async 'what is known of the actors cut or overwritten'(random, folder) {
    const file = `${kept(folder)}.actors`;
    const bytes = await readFile(file);
    if (random() < 0.5) await truncate(file, Math.floor(random() * bytes.length));
    else
      await writeFile(
        file,
        bytes.map((byte) => (random() < 0.01 ? Math.floor(random() * 256) : byte)),
      );
  },
  /** @param {() => number} random @param {string} folder */
  async 'parts of the store gone, twice there and in another order'(random, folder) {
    const bytes = await readFile(kept(folder));
    // A part begins with a word of its own, and tells its length.
    /** @type {Buffer[]} */
    const parts = [];
    for (let at = 0; at < bytes.length;) {
      const end = at + bytes.readInt32LE(at + 8);
      parts.push(bytes.subarray(at, end));
      at = end;
    }
    const pick = () => parts[Math.floor(random() * parts.length)] ?? bytes;
    await writeFile(kept(folder), Buffer.concat([pick(), pick(), ...parts.slice(1), pick().subarray(0, 100)]));
  },
  /** @param {() => number} random @param {string} folder */
  async 'files deleted and renamed while they are read'(random, folder) {
    await rm(kept(folder));
    const { ended } = start(folder);
    for (let n = 0; n < 20; n++) {
      await pause(random() * 60);
      const [from, to] = [await someFile(random, folder), await someFile(random, folder)];
      if (n % 4 === 0 || from === to) await rm(from);
      else if (n % 4 === 1) await rename(from, to);
      else await rename(from, `${from.slice(0, -4)}-${n}.txt`);
    }
    await ended;
  },
  /** @param {() => number} random @param {string} folder */
  async 'a folder renamed while it is read'(random, folder) {
    await rm(kept(folder));
    const { ended } = start(folder);
    await pause(random() * 800);
    const outlet = path.dirname(await someFile(random, folder));
    await rename(outlet, `${outlet}x`);
    await ended;
  },
  /** @param {() => number} random @param {string} folder */
  async 'two at once'(random, folder) {
    await rm(kept(folder));
    const [one, two] = [start(folder), start(folder, '--workers', '2')];
    await pause(random() * 300);
    const file = await someFile(random, folder);
    await writeFile(file, (await readFile(file, 'utf8')).replace('said', 'said once more'));
    await Promise.all([one.ended, two.ended]);
  },
};

/** These harm the index alone. */
const ofStore = new Set([
  'killed while indexing',
  'store truncated',
  'what is known of the actors cut or overwritten',
  'random bytes in the store',
  'parts of the store gone, twice there and in another order',
]);

/**
 * @param {Faults} options
 * @returns {Promise<readonly string[]>} what went wrong: nothing, if all is well
 */
async function runFaults({ articles, rounds, others, large, seed }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sayso-faults-'));
  const random = randomOf(seed);
  const wrong = [];
  /** @type {Buffer} */
  let wanted = Buffer.alloc(0);
  const compare = async (/** @type {string} */ name) => {
    const isSame = (await readFile(kept(folder))).equals(wanted);
    console.log(`${isSame ? 'equal' : 'NOT EQUAL'}: ${name}`);
    if (!isSame) wrong.push(name);
  };
  const readAnew = async () => {
    const fresh = path.join(folder, '.sayso', 'fresh');
    const whole = await start(folder, '--index', fresh).ended;
    wanted = await readFile(fresh);
    await rm(fresh);
    return whole;
  };
  const check = async (/** @type {string} */ name) => {
    const { said } = await start(folder).ended;
    const whole = await readAnew();
    await compare(name);
    return { ...whole, said };
  };
  try {
    await writeCorpus(folder, generate(articles, seed));
    const before = await check('nothing');
    for (let round = 0; round < rounds; round++)
      for (const [name, harm] of Object.entries(harms)) {
        await harm(random, folder);
        // Where no article was touched, a fresh index is still what it was.
        await Promise.all([start(folder).ended, ...(ofStore.has(name) ? [] : [readAnew()])]);
        await compare(name);
      }
    if (large > 0) {
      await writeLarge(path.join(folder, 'large.txt'), large);
      const { said, ...whole } = await check(`a file of ${large} MB`);
      if (!/^left out, .*: large\.txt$/m.test(said)) wrong.push(`The file of ${large} MB was left out without a word.`);
      console.log(`  all read anew ${tookOf(whole)}, before that ${tookOf(before)}`);
    }
    await writeOthers(path.join(folder, 'Others'), others, random);
    const whole = await check(`${others} files that are no articles`);
    console.log(`  all read anew ${tookOf(whole)}`);
  } catch (error) {
    wrong.push(String(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return wrong;
}

/** @param {Pick<Ended, 'seconds' | 'megabytes'>} ended */
const tookOf = ({ seconds, megabytes }) => `in ${seconds.toFixed(1)} s and ${megabytes.toFixed(0)} MB`;

/** @param {string} file @param {number} megabytes */
async function writeLarge(file, megabytes) {
  const handle = await open(file, 'w');
  const piece = '“The bridge will open,” said Mira Tolland.\n'.repeat(24_000).slice(0, 1_000_000);
  for (let n = 0; n < megabytes; n++) await handle.write(piece);
  await handle.close();
}

/** @param {string} folder @param {number} count @param {() => number} random */
async function writeOthers(folder, count, random) {
  await mkdir(folder);
  const kinds = [
    () => 'buy lamps\n',
    () => '',
    () => 'a\0b',
    () => Buffer.from([0xff, 0xfe, 0x80]),
    () => Array.from({ length: 20 }, () => `${Math.floor(random() * 1e6)};${Math.floor(random() * 1e6)}`).join('\n'),
    () => '{"name": "a", "files": [1, 2, 3]}\n',
    () => '2021-01-04 10:11:12 INFO started\n'.repeat(10),
  ];
  for (let n = 0; n < count; n++) await writeFile(path.join(folder, `${n}.txt`), kinds[n % kinds.length]?.() ?? '');
}

const number = (/** @type {string} */ value) => ({ type: /** @type {const} */ ('string'), default: value });
const { values } = parseArgs({
  options: {
    articles: number('2000'),
    rounds: number('20'),
    others: number('100000'),
    large: number('200'),
    seed: number('1'),
  },
});
if (!existsSync(program)) throw new Error('node scripts/build.mjs first.');
const wrong = await runFaults({
  articles: Number(values.articles),
  rounds: Number(values.rounds),
  others: Number(values.others),
  large: Number(values.large),
  seed: Number(values.seed),
});
if (wrong.length > 0) throw new Error(wrong.join('\n'));
