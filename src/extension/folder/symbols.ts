import * as vscode from 'vscode';
import { firstPlaces } from '../../core/corpus/first-places';
import { keysOf } from '../../core/corpus/tokens';
import { inert } from '../../core/text/inert';
import { canonical } from '../../core/text/canonical';
import { rangeIn } from '../article/convert';
import { showInformation } from '../messages';
import { each, uriOf } from './files';
import type { Folder } from './folder';
import { PlainSymbol } from '../shown';

/** VS Code filters them again, and shows no more than a few hundred. */
const mostSymbols = 500;

/** So many places are listed at most: more is no list to be read. */
const mostPlaces = 5000;

/** The mentions of an actor in all files but one, which the editor knows better. */
export async function placesIn(folder: Folder, actor: string, without: string): Promise<readonly vscode.Location[]> {
  if (!folder.isReady) return [];
  const found = (await folder.ask('occurrences', actor)).filter(({ path }) => path !== without);
  const wanted = firstPlaces(found, mostPlaces);
  const [listed, all] = [wanted, found].map((some) => some.reduce((sum, { places }) => sum + places.length / 2, 0));
  if (listed! < all!)
    void showInformation(
      vscode.l10n.t(
        'Only {0} of {1} places in other articles are listed: more would be no list to be read.',
        listed!.toLocaleString('en'),
        all!.toLocaleString('en'),
      ),
    );
  const lists = await each(wanted, async ({ path, places }) => {
    const uri = uriOf(path);
    if (!uri) return [];
    try {
      const { text } = canonical(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
      return spansOf(places).map((span) => new vscode.Location(uri, rangeIn(text, span)));
    } catch {
      return [];
    }
  });
  return lists.flat();
}

function spansOf(places: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  return places.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: places[at + 1]! }] : []));
}

/** "Go to Symbol in Workspace" knows who is in the articles, once they have been read. */
export function registerSymbolsOfFolder(folder: Folder): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query) {
      if (!folder.isReady) return [];
      const keys = keysOf(query);
      const actors = (await folder.ask('actors')).filter(({ name, files }) => {
        const words = keysOf(name);
        return files > 0 && keys.every((key) => words.some((word) => word.includes(key)));
      });
      return actors.slice(0, mostSymbols).flatMap(({ id, name, files, path }) => {
        const uri = uriOf(path);
        if (!uri) return [];
        const where = vscode.l10n.t('in {0} articles', files);
        const top = new vscode.Location(uri, new vscode.Position(0, 0));
        return [new ActorSymbol(id, inert(name), vscode.SymbolKind.Object, where, top)];
      });
    },
    async resolveWorkspaceSymbol(symbol) {
      if (!(symbol instanceof ActorSymbol)) return symbol;
      const [first] = (await folder.ask('occurrences', symbol.actor)).slice(0, 1);
      const uri = first && uriOf(first.path);
      if (!uri) return symbol;
      const { text } = canonical(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
      symbol.location = new vscode.Location(uri, rangeIn(text, spansOf(first.places)[0]!));
      return symbol;
    },
  });
}

class ActorSymbol extends PlainSymbol {
  constructor(
    readonly actor: string,
    name: string,
    kind: vscode.SymbolKind,
    where: string,
    location: vscode.Location,
  ) {
    super(name, kind, where, location);
  }
}
