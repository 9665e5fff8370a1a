import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { putAnnotations } from '../../src/core/annotations/annotations';
import { selectorOf } from '../../src/core/annotations/anchor';
import type { Decision } from '../../src/core/annotations/decision';
import { changeSidecar, readSidecar } from '../../src/core/annotations/decisions';
import { moveOnDisk } from '../../src/files/move-on-disk';
import { shortNameOf } from '../../src/files/checksum';
import { changeSafely, type Place, type Role } from '../../src/files/safe-file';
import { driver } from './driver';
import { closeAll, exists, openArticle, put, read, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });

const idsIn = async (sidecar: vscode.Uri): Promise<readonly string[]> =>
  (readSidecar(await read(sidecar)).decisions.annotations ?? []).map(({ id }) => id);

/** What a colleague says of some words of the article. */
function decision(id: string, words: string, more: Partial<Decision> = {}): Decision {
  const start = talks.indexOf(words);
  const target = [selectorOf(talks, { start, end: start + words.length })];
  return { id, state: 'own', target, note: id, by: 'Ben', at: '2026-03-01T12:00:00.000Z', ...more };
}

/** The same sidecar in another window, which goes about it as this one does. */
async function otherWindow(sidecar: vscode.Uri): Promise<Place> {
  const beside = path.join(path.dirname(sidecar.fsPath), `.${await shortNameOf(path.basename(sidecar.fsPath))}`);
  const paths: Readonly<Record<Role, string>> = {
    file: sidecar.fsPath,
    journal: `${beside}.sayso-new`,
    first: `${beside}.sayso-first`,
    draft: `${beside}.other.sayso-draft`,
  };
  return {
    read: (role) => readFile(paths[role]).catch(() => undefined),
    write: (role, content) => writeFile(paths[role], content),
    move: async (from, to) => (await moveOnDisk(paths[from], paths[to])) ?? false,
    remove: (role) => rm(paths[role], { force: true }),
  };
}

describe('two windows on one folder', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('keep the decisions of both, when one writes before the other has looked', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    put(editor, 'nothing to hide');
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await until(() => exists(sidecar), 'the first decision is saved');
    const edit = putAnnotations([decision('from-ben', 'crossed the bridge on foot')]);
    const changed = changeSidecar(await read(sidecar), edit);
    assert.ok(changed.ok && changed.text !== undefined);
    await writeFile(sidecar.fsPath, changed.text);
    put(editor, 'no common ground');
    await vscode.commands.executeCommand('sayso.rejectStatement');
    await until(async () => (await idsIn(sidecar)).length === 3, 'all three decisions are in the file');
    assert.ok((await idsIn(sidecar)).includes('from-ben'));
    assert.equal(await read(editor.document.uri), talks);
  });

  it('keep the decisions of both, when both save at the same moments', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    const place = await otherWindow(sidecar);
    const theirs = (async () => {
      for (let count = 0; count < 12; count++)
        await changeSafely(place, (text) => {
          const made = decision(`ben-${count}`, 'crossed the bridge on foot');
          const changed = changeSidecar(String(text ?? ''), putAnnotations([made]));
          return { text: changed.ok ? changed.text : text, save: changed.ok, answer: changed.ok };
        });
    })();
    for (const words of ['nothing to hide', 'no common ground', 'hot line before']) {
      put(editor, words);
      await vscode.commands.executeCommand('sayso.acceptStatement');
    }
    await theirs;
    await until(async () => (await idsIn(sidecar)).length === 15, 'the decisions of both are in the file');
    const ids = await idsIn(sidecar);
    for (let count = 0; count < 12; count++) assert.ok(ids.includes(`ben-${count}`), `ben-${count}`);
  });

  it('ask where both decided on the same words, and show what each says', async () => {
    const editor = await openArticle();
    const sidecar = sidecarOf(editor.document.uri);
    const words = '“There is nothing to hide in any of it,”';
    const said: Partial<Decision> = { kind: 'direct', note: 'kept' };
    const petra = [{ name: 'Petra Holm' }];
    const ours = decision('shared', words, { ...said, state: 'accepted', by: 'Ann', speakers: petra });
    const theirs = decision('shared', words, {
      ...said,
      state: 'corrected',
      speakers: [{ name: 'Sergei Lavrov' }],
      at: '2026-03-02T12:00:00.000Z',
    });
    const line = (one: Decision): string => `  - ${JSON.stringify(one)}\n`;
    const merged = `version: 1\nannotations:\n<<<<<<< ours\n${line(ours)}=======\n${line(theirs)}>>>>>>> theirs\n`;
    await writeFile(sidecar.fsPath, merged);
    const problem = (): string => vscode.languages.getDiagnostics(sidecar)[0]?.message ?? '';
    await until(() => problem().includes('Readers differ'), 'the file is said to hold two decisions');
    assert.match(problem(), /Ann: .*Petra Holm/);
    assert.match(problem(), /Ben: .*Sergei Lavrov/);

    await vscode.commands.executeCommand('sayso.panel.focus');
    await driver.waitFor('webview', '.card .ask:has-text("Sergei Lavrov"):has-text("Petra Holm")');
    await vscode.window.showTextDocument(editor.document);
    put(editor, 'nothing to hide');
    const question = '.quick-input-widget:has-text("Readers differ")';
    void vscode.commands.executeCommand('sayso.acceptStatement');
    await driver.waitFor('page', question);
    await driver.waitFor('page', `${question} :text("Ann")`);
    await driver.screenshot('conflict-asked');
    await driver.press('Escape');
    await driver.waitForNone('page', question);
    assert.equal(await read(sidecar), merged);

    void vscode.commands.executeCommand('sayso.acceptStatement');
    await driver.waitFor('page', question);
    await driver.press('Enter');
    await until(async () => !(await read(sidecar)).includes('<<<<<<<'), 'one decision takes the place of both');
    assert.deepEqual(await idsIn(sidecar), ['shared']);
    assert.match(await read(sidecar), /"state":"accepted".*"note":"kept"/);
    await until(() => problem() === '', 'the problem is gone');
  });
});
