import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openArticle, positionOf, talks } from './help';

type Editor = vscode.TextEditor;

const linesOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

async function hoverText({ document }: Editor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

async function referencesTo({ document }: Editor, words: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, words),
  );
  return found.map(({ range }) => document.getText(range));
}

describe('cards', () => {
  let editor: Editor;
  before(async () => {
    editor = await openArticle();
  });
  after(closeAll);

  it('say who a name is, and what they were on the article’s date', async () => {
    const text = await hoverText(editor, 'Lavrov was');
    assert.match(text, /^\*\*Sergei Lavrov\*\* {2}$/m);
    assert.match(text, /Foreign Affairs/i);
    assert.match(text, /Russia/);
    assert.match(text, /mentions?/);
    assert.match(text, /Minister of Foreign Affairs of Russia \*\*on 3 November 2020\*\*/);
    assert.match(text, /since 2004/);
    assert.doesNotMatch(text, /not before|no role on record/);
    assert.match(text, /command:sayso\.nextMentionOf/);
  });

  it('call no commands but those that are meant to be called', async () => {
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      positionOf(editor.document, 'Lavrov was'),
    );
    for (const part of hover!.contents) {
      assert.ok(part instanceof vscode.MarkdownString);
      assert.notEqual(part.isTrusted, true);
      assert.ok(!part.supportHtml);
    }
  });

  it('say who said a statement, of what kind it is, and offer to copy it', async () => {
    const text = await hoverText(editor, 'found no common ground');
    assert.match(text, /\*\*Petra Holm\*\*/);
    assert.match(text, /quote/);
    assert.match(text, /command:sayso\.copyStatementById/);
  });

  it('say why a block is dimmed', async () => {
    assert.match(await hoverText(editor, 'Share this article'), /Not part of the article/);
  });

  it('say nothing of other words', async () => {
    assert.equal(await hoverText(editor, 'better part of an hour'), '');
  });

  it('show what comes out of a file as text', async () => {
    const trap = talks.replaceAll('Petra Holm', 'Petra [Holm](command:quit)');
    const other = await openArticle(trap);
    assert.doesNotMatch(await hoverText(other, 'found no common ground'), /[^\\]\]\(command:quit/);
  });
});

describe('outline and folds', () => {
  let editor: Editor;
  before(async () => {
    editor = await openArticle();
  });
  after(closeAll);

  it('list the statements below the headline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const headline = symbols.find(({ name }) => name.startsWith('Envoys agree on a hot line'));
    const quote = headline?.children.find(({ name }) => name.startsWith('Petra Holm: “We have found'));
    assert.equal(quote?.kind, vscode.SymbolKind.String);
    assert.equal(quote.detail, 'quote');
    const claim = headline?.children.find(({ name }) => name.includes('that both banks'));
    assert.equal(claim?.kind, vscode.SymbolKind.Field);
  });

  it('fold what is not part of the article', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      editor.document.uri,
    );
    const start = linesOf(talks, 'Related articles');
    const end = linesOf(talks, 'Share this article');
    assert.ok(
      folds.some((fold) => fold.start === start && fold.end === end),
      JSON.stringify(folds),
    );
  });

  it('are folded by a command', async () => {
    await vscode.commands.executeCommand('sayso.foldBoilerplate');
    const below = linesOf(talks, 'Share this article');
    assert.ok(!editor.visibleRanges.some(({ start, end }) => start.line <= below && below < end.line));
  });
});

describe('all mentions of an actor', () => {
  afterEach(closeAll);

  it('are found in all forms', async () => {
    const editor = await openArticle();
    const found = await referencesTo(editor, 'Lavrov was');
    assert.ok(found.includes('Sergei Lavrov') && found.includes('Lavrov'), found.join());
  });

  it('light up', async () => {
    const { document } = await openArticle();
    const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      positionOf(document, 'Lavrov was'),
    );
    const words = lit.map(({ range }) => document.getText(range));
    assert.ok(words.includes('Sergei Lavrov') && words.includes('Lavrov'), words.join());
  });

  it('light up, and no other word does', async () => {
    const { document } = await openArticle();
    for (const words of ['the foreign', 'envoys of']) {
      const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        positionOf(document, words),
      );
      assert.deepEqual(lit.map(({ range }) => document.getText(range)).join(''), '');
    }
  });

  for (const [name, change] of [
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'behind an emoji',
      (text: string) => text.replace('Envoys agree', '🚢🌉 Envoys agree').replace('Sergei', '🎻 Sergei'),
    ],
    ['behind a byte order mark', (text: string) => `\uFEFF${text}`],
  ] as const) {
    it(`stand in their places ${name}`, async () => {
      const editor = await openArticle(change(talks));
      const found = await referencesTo(editor, 'Lavrov was');
      assert.ok(found.includes('Sergei Lavrov') && found.includes('Lavrov'), found.join());
    });
  }

  it('are not those in the page around the article', async () => {
    const editor = await openArticle(talks.replace('Ferry strike enters', 'Lavrov: ferry strike enters'));
    const inside = await referencesTo(await openArticle(), 'Lavrov was');
    assert.deepEqual(await referencesTo(editor, 'Lavrov was'), inside);
    assert.match(await hoverText(editor, 'Lavrov: ferry'), /Not part of the article/);
  });

  it('follow what is typed', async () => {
    const editor = await openArticle();
    const before = await referencesTo(editor, 'Lavrov was');
    await editor.edit((edit) => edit.insert(positionOf(editor.document, 'The envoys of both', 0), 'Lavrov knew it. '));
    const after = await referencesTo(editor, 'Lavrov was');
    assert.equal(after.length, before.length + 1);
  });

  it('are gone when the text is no article any more', async () => {
    const editor = await openArticle();
    assert.notEqual(await hoverText(editor, 'Lavrov was'), '');
    await vscode.commands.executeCommand('sayso.stopTreatingAsArticle');
    assert.equal(await hoverText(editor, 'Lavrov was'), '');
    assert.deepEqual(await referencesTo(editor, 'Lavrov was'), []);
  });
});
