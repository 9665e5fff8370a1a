/** The entry that a VS Code without Node runs: the browser's extension host, a worker. */

import 'mocha/mocha';
import { patience } from './patience';

/** Runs the tests. Rejects when one of them fails. */
export async function run(): Promise<void> {
  // How long it took to come here tells how busy the machine is.
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: patience * 3 });
  // Each file of tests, after mocha has been set up.
  await import('./browser.test');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${String(failures)} of the tests in the browser's VS Code failed.`);
}
