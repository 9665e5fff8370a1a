import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeAll, openArticle, positionOf, roomForText, set, until } from './help';

/** How a word in the editor looks: the styles of the piece of text that begins with it. */
async function look(words: string, style: string): Promise<string> {
  const found = await driver.evaluate(
    'page',
    `(() => {
      const spans = [...document.querySelectorAll('.editor-instance .view-line span > span')];
      const span = spans.find((one) => one.textContent.replaceAll('\\u00a0', ' ').startsWith(${JSON.stringify(words)}));
      return span ? getComputedStyle(span)[${JSON.stringify(style)}] : '';
    })()`,
  );
  return String(found);
}

const weight = () => look('Lavrov', 'fontWeight');
const isBold = async () => Number(await weight()) >= 700;

describe('highlighting', () => {
  before(async function () {
    if (!driver.available()) this.skip();
    await roomForText();
  });
  afterEach(async () => {
    await closeAll();
    for (const name of ['enabled', 'people', 'quotes']) await set('sayso.highlight', name, undefined);
  });

  it('makes names bold, gives quotes a line, and dims the rest', async () => {
    await openArticle();
    await until(isBold, 'the name is bold');
    assert.match(await look('“There is nothing', 'textDecorationLine'), /underline/);
    const plain = await look('The envoys of', 'color');
    assert.notEqual(await look('Share this article', 'color'), plain);
    await driver.screenshot('highlighting');
  });

  it('leaves selected words the colour that a theme of high contrast has for them', async () => {
    try {
      for (const [theme, kind, colour] of [
        ['Default High Contrast', 'hc-black', 'rgb(0, 0, 0)'],
        ['Default High Contrast Light', 'hc-light', 'rgb(255, 255, 255)'],
      ] as const) {
        await set('workbench', 'colorTheme', theme);
        const editor = await openArticle();
        await until(isBold, 'the name is bold');
        await driver.waitFor('page', `.monaco-workbench.${kind}`);
        assert.notEqual(await look('Lavrov', 'color'), await look('The envoys of', 'color'));
        const start = positionOf(editor.document, 'Lavrov was', 0);
        editor.selection = new vscode.Selection(start, start.translate(0, 'Lavrov was'.length));
        await until(async () => (await driver.count('page', '.inline-selected-text')) > 0, 'it is selected');
        const colours = await driver.evaluate(
          'page',
          `[...document.querySelectorAll('.inline-selected-text')].map((one) => getComputedStyle(one).color)`,
        );
        assert.deepEqual([...new Set(colours as string[])], [colour], theme);
        await driver.screenshot(`selected-${kind}`);
        await closeAll();
      }
    } finally {
      await set('workbench', 'colorTheme', undefined);
    }
  });

  it('is turned off and on by a command', async () => {
    await openArticle();
    await until(isBold, 'the name is bold');
    await vscode.commands.executeCommand('sayso.toggleHighlighting');
    await until(async () => !(await isBold()), 'the name is plain');
    await vscode.commands.executeCommand('sayso.toggleHighlighting');
    await until(isBold, 'the name is bold again');
    const set = vscode.workspace.getConfiguration('sayso.highlight').inspect('enabled');
    assert.equal(set?.globalValue, undefined);
  });

  it('is turned off by kind', async () => {
    await openArticle();
    await until(isBold, 'the name is bold');
    await set('sayso.highlight', 'people', false);
    await until(async () => !(await isBold()), 'the name is plain');
    assert.match(await look('“There is nothing', 'textDecorationLine'), /underline/);
    await set('sayso.highlight', 'quotes', false);
    await until(async () => !(await look('“There is nothing', 'textDecorationLine')).includes('underline'), 'no line');
  });

  it('is gone when the text is no article any more', async () => {
    await openArticle();
    await until(isBold, 'the name is bold');
    await vscode.commands.executeCommand('sayso.stopTreatingAsArticle');
    await until(async () => !(await isBold()), 'the name is plain');
    assert.doesNotMatch(await look('“There is nothing', 'textDecorationLine'), /underline/);
  });

  it('comes in every editor that shows the article', async () => {
    const { document } = await openArticle();
    await until(isBold, 'the name is bold');
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
    await until(async () => {
      const bold = await driver.evaluate(
        'page',
        `[...document.querySelectorAll('.editor-instance')].filter((editor) =>
          [...editor.querySelectorAll('.view-line span > span')].some((span) =>
            span.textContent === 'Lavrov' && Number(getComputedStyle(span).fontWeight) >= 700)).length`,
      );
      return bold === 2;
    }, 'both are marked');
  });
});
