import * as vscode from 'vscode';
import { until } from './patience';

const article = `Envoys meet on the border line

LAKE CITY, November 3, 2020. /LCW/. Foreign Minister Petra Holm of Norvia said that the crossing would open on Monday.

“It has taken long enough,” she added.
`;

/** What VS Code gives a provider of symbols time to answer. */
async function symbolsOf(uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[]> {
  return until(async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    return symbols && symbols.length > 0 ? symbols : undefined;
  }, 'the outline');
}

const flat = (symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

describe('in the browser, without Node', () => {
  it('has no Node', () => {
    if (typeof (globalThis as { require?: unknown }).require === 'function' && vscode.env.uiKind !== vscode.UIKind.Web)
      throw new Error('this test does not run in the browser');
    if (
      'process' in globalThis &&
      typeof (globalThis.process as { versions?: { node?: string } }).versions?.node === 'string'
    )
      throw new Error('Node is there');
  });

  it('reads an article on a file system that is no disk', async () => {
    const uri = vscode.Uri.parse('tmp:/articles/border.article');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(article));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    if (document.languageId !== 'news-article') throw new Error(`language ${document.languageId}`);
    const names = flat(await symbolsOf(uri))
      .map((symbol) => `${symbol.name} ${symbol.detail}`)
      .join('\n');
    if (!names.includes('Envoys meet')) throw new Error(`no headline in ${names}`);
    if (!names.includes('Holm')) throw new Error(`no speaker in ${names}`);
  });

  it('knows the actors of a file that is no disk’s, as soon as it is changed', async () => {
    const uri = vscode.Uri.parse('tmp:/articles/border.article');
    const actors = vscode.Uri.parse('tmp:/mine/actors.yaml');
    const write = (id: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(actors, new TextEncoder().encode(`- id: ${id}\n  name: Petra Holm\n`));
    await write('petra-holm');
    const settings = vscode.workspace.getConfiguration('sayso');
    await settings.update('knowledge', ['tmp:/mine'], vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(uri);
    for (const id of ['petra-holm', 'another-holm']) {
      await write(id);
      await until(async () => {
        const position = new vscode.Position(2, article.split('\n')[2]!.indexOf('Holm') + 1);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          uri,
          position,
        );
        const card = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
        return card.join('\n').includes('Petra Holm') ? true : undefined;
      }, `${id} is known`);
    }
    await settings.update('knowledge', undefined, vscode.ConfigurationTarget.Global);
  });

  it('reads the folder in a thread of its own, and counts on the card in how many other articles somebody is', async () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!root) throw new Error('the tests need a folder');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, '02-agency-hot-line.txt'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('sayso.searchStatements', {});
    const position = document.positionAt(document.getText().indexOf('Sergei Lavrov') + 1);
    await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const card = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
      return /in (?:1 other article|\d+ other articles)/.test(card.join('\n')) ? true : undefined;
    }, 'the other articles');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('keeps a decision beside the article, and takes it back', async () => {
    const uri = vscode.Uri.parse('tmp:/articles/border.article');
    const editor = await vscode.window.showTextDocument(uri);
    const at = editor.document.positionAt(article.indexOf('would open'));
    editor.selection = new vscode.Selection(at, at);
    const sidecar = uri.with({ path: `${uri.path}.sayso.yaml` });
    const kept = async (): Promise<string> => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
      } catch {
        return '';
      }
    };
    const accepted = /"state":\s?"accepted"/;
    await vscode.commands.executeCommand('sayso.acceptStatement');
    await until(async () => (accepted.test(await kept()) ? true : undefined), 'the decision is in the sidecar');
    await vscode.commands.executeCommand('sayso.undoDecision');
    await until(async () => (accepted.test(await kept()) ? undefined : true), 'it is taken back');
  });

  it('leaves the article as it was', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse('tmp:/articles/border.article'));
    if (new TextDecoder().decode(bytes) !== article) throw new Error('the file was changed');
  });
});
