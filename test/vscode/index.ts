/** The entry that VS Code runs, on the desktop and in the server alike: every `*.test.js` beside it. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { driver } from './driver';
import { patience } from './patience';

/** Runs the tests; SAYSO_GREP picks those whose title matches. Rejects when one of them fails. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  // VS Code wraps what listens for errors that nobody caught, so those of each run of mocha stay.
  process.setMaxListeners(0);
  const load = driver.available() ? await driver.started() : 1;
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  let failures = 0;
  for (const name of names.sort(storiesFirst)) {
    if ((loadOf(name) ?? load) !== load) continue;
    if (!driver.available() || (await driver.take(name))) failures += await runFile(path.join(__dirname, name));
  }
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
  if (names.some((name) => loadOf(name) === load + 1)) await loadAgain();
}

/** Stories take longest: the windows are through with the rest at the same time. */
function storiesFirst(a: string, b: string): number {
  const isStory = (name: string): number => Number(name.endsWith('story.test.js'));
  return isStory(b) - isStory(a) || a.localeCompare(b);
}

/** @returns how many of its tests failed */
async function runFile(file: string): Promise<number> {
  // A wait that never ends names what it waited for, before mocha ends the test.
  const mocha = new Mocha({ timeout: patience * 3, color: false, reporter: 'spec', retries: 1, ...grep() });
  mocha.addFile(file);
  // A list that a test leaves open would take the keys of the next one.
  mocha.suite.afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });
  const second: string[] = [];
  await mocha.loadFilesAsync();
  prepareTwice(mocha.suite, (what) => second.push(what));
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on(Mocha.Runner.constants.EVENT_TEST_RETRY, (test: Mocha.Test, error: unknown) => {
      second.push(`${test.fullTitle()}: ${wordsOf(error)}`);
    });
  });
  mocha.dispose();
  if (second.length > 0) console.log(`\nTried twice, for a busy machine swallows clicks:\n${second.join('\n')}`);
  return failures;
}

/** What is done before all tests of a file is tried twice like they are, which mocha leaves out. */
function prepareTwice(suite: Mocha.Suite, told: (what: string) => void): void {
  for (const hook of hooksBefore(suite)) {
    const run = hook.fn as (this: Mocha.Context) => unknown;
    hook.fn = async function (this: Mocha.Context): Promise<void> {
      try {
        await run.call(this);
      } catch (error) {
        if (hook.isPending()) throw error;
        told(`${suite.fullTitle()}, before all: ${wordsOf(error)}`);
        await run.call(this);
      }
    };
  }
  for (const inner of suite.suites) prepareTwice(inner, told);
}

/** The types of mocha leave them out. */
function hooksBefore(suite: Mocha.Suite): readonly Mocha.Hook[] {
  return (suite as unknown as { readonly _beforeAll: readonly Mocha.Hook[] })._beforeAll;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where the window is loaded again, tests whose names begin with a number are those of that load. */
function loadOf(name: string): number | undefined {
  const number = /^\d+/.exec(name)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** Never ends: the tests go on in the next window. */
async function loadAgain(): Promise<never> {
  await driver.command('Developer: Reload Window');
  return new Promise(() => undefined);
}

function grep(): { readonly grep?: string } {
  const pattern = process.env.SAYSO_GREP;
  return pattern ? { grep: pattern } : {};
}
