/** The entry that VS Code runs, on the desktop and in the server alike: every `*.test.js` beside it. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs the tests; SAYSO_GREP picks those whose title matches. Rejects when one of them fails. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  // A window under load may swallow a click: such a test is tried once more.
  const mocha = new Mocha({ timeout: 20_000, retries: 1, color: false, reporter: 'spec', ...grep() });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}

function grep(): { readonly grep?: string } {
  const pattern = process.env.SAYSO_GREP;
  return pattern ? { grep: pattern } : {};
}
