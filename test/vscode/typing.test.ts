import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { selectorOf } from '../../src/core/annotations/anchor';
import { readSidecar } from '../../src/core/annotations/decisions';
import { review } from '../../src/core/annotations/review';
import { canonical } from '../../src/core/text/canonical';
import { driver } from './driver';
import { closeAll, exists, openArticle, read, revertAll, talks, until } from './help';

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.sayso.yaml` });
/** What the machine takes for no statement, so that only the decision has a card. */
const noted = 'crossed the bridge on foot';

/** An article with those words marked as a claim, in the panel. */
async function begin(text: string, name: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(text, name);
  const at = editor.document.getText().indexOf(noted);
  const [start, end] = [at, at + noted.length].map((offset) => editor.document.positionAt(offset));
  editor.selection = new vscode.Selection(start!, end!);
  void vscode.commands.executeCommand('sayso.markClaim');
  await driver.waitFor('page', '.quick-input-widget .monaco-list-row:has-text("Petra Holm")');
  await driver.click('page', '.quick-input-widget .monaco-list-row:has-text("Petra Holm")');
  await until(() => exists(sidecarOf(editor.document.uri)), 'the claim is saved');
  await vscode.commands.executeCommand('sayso.panel.focus');
  await driver.waitFor('webview', `.card:has-text("${noted}")`);
  await vscode.window.showTextDocument(editor.document);
  return editor;
}

/** Puts other words in the place of some, as one edit. */
async function replace(editor: vscode.TextEditor, words: string, others: string): Promise<void> {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, others)));
}

/** All that stood around the words becomes something else. */
async function rewriteAround(editor: vscode.TextEditor): Promise<void> {
  await replace(editor, 'The envoys of both sides then ', 'As of now some ');
  await replace(editor, ', which took them the better', '. That was news to the');
  await replace(editor, 'Before that, Lavrov was', 'Earlier on he was');
  await replace(editor, 'Envoys agree on a hot line', 'Envoys speak of a line');
}

/** What the outline has of the noted words: a statement, and where it is in the text as it is now. */
async function places({ document }: vscode.TextEditor): Promise<readonly string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const all = (some: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
    some.flatMap((one) => [one, ...all(one.children)]);
  return all(symbols)
    .filter(({ name }) => name.endsWith(`: ${noted}`))
    .map(({ selectionRange }) => document.getText(selectionRange));
}

async function isFound(editor: vscode.TextEditor, isThere = true): Promise<void> {
  let now: readonly string[] = [];
  const wanted = JSON.stringify(isThere ? [noted] : []);
  await until(
    async () => JSON.stringify((now = await places(editor))) === wanted,
    isThere ? 'it is found' : 'it is not found',
  ).catch((error: unknown) => assert.fail(`${String(error)} ${JSON.stringify(now)}`));
}

describe('typing in an article with decisions', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await revertAll();
    await closeAll();
  });

  for (const [lineEnds, text] of [
    ['LF', talks],
    ['CRLF', talks.replaceAll('\n', '\r\n')],
  ] as const)
    it(`neither loses nor asks for one whose words stand, with ${lineEnds}`, async () => {
      const editor = await begin(text, `typing-${lineEnds}.txt`);
      const { document } = editor;
      // Above it, with two cursors and a line end.
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'Front page\n');
        edit.insert(new vscode.Position(2, 0), 'Weather\n');
      });
      await rewriteAround(editor);
      await isFound(editor);

      // Inside of it, read once so, and taken back.
      await vscode.window.showTextDocument(document);
      await replace(editor, noted, 'crossed the bxyzridge on foot');
      await isFound(editor, false);
      await vscode.commands.executeCommand('undo');
      assert.ok(document.getText().includes(noted), 'it is undone');
      await isFound(editor);

      // With other line ends, which come as the whole text.
      const other = document.eol === vscode.EndOfLine.LF ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF;
      assert.ok(await vscode.window.activeTextEditor!.edit((edit) => edit.setEndOfLine(other)));
      await isFound(editor);

      // Saved, it is found by its words alone, as after a new start.
      await document.save();
      const sidecar = sidecarOf(document.uri);
      const { text: now } = canonical(await read(document.uri));
      const { exact, prefix } = selectorOf(now, { start: now.indexOf(noted), end: now.indexOf(noted) + noted.length });
      await until(async () => {
        const [entry] = readSidecar(await read(sidecar)).decisions.annotations ?? [];
        const place = entry && 'target' in entry ? entry.target[0] : undefined;
        return place?.exact === exact && place.prefix === prefix;
      }, 'its new place is written');
      const entries = readSidecar(await read(sidecar)).decisions.annotations ?? [];
      const found = review(now, [], entries);
      assert.deepEqual([found.lost, found.asking], [[], []]);
    });

  it('has its words looked for where the file was read once more', async () => {
    const editor = await begin(talks, 'reload.txt');
    const { uri } = editor.document;
    const rest = talks.replace(`The envoys of both sides then ${noted}`, 'The envoys of both sides then left');
    const other = `They say that the guards of the lake ${noted} when nobody was there to see it.\n\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(rest.replace('“We have', `${other}“We have`)));
    await until(() => editor.document.getText().includes('guards of the lake'), 'the file is read again');
    await isFound(editor, false);
  });
});
