import * as vscode from 'vscode';
import type { IdPlace, Standing } from '../../core/actors/writing/records';
import type { World } from '../../core/actors/writing/offers';
import { fileOffset, rangeIn } from '../article/convert';
import type { KnowledgeStore } from '../knowledge/store';
import { escapeGlob, isActorsFile, nameOf, openDocument } from '../knowledge/files';
import { readShipped, shippedUri } from '../knowledge/shipped';
import { helpedText } from '../offered';
import { authoring } from '../parts/part';

/**
 * Registers something for actors files, and anew whenever the settings name others. Other YAML is nobody's business.
 * @param register is told whether the YAML extension completes and explains the fields by our schema: nobody wants
 *   them twice
 */
export function forActorsFiles(
  store: KnowledgeStore,
  register: (selector: vscode.DocumentSelector, hasSchema: boolean) => vscode.Disposable,
): vscode.Disposable {
  let known: string | undefined;
  let registered = new vscode.Disposable(() => undefined);
  const refresh = (): void => {
    const named = [
      ...store.files.map(({ uri }) => uri),
      ...[...store.unreadable.keys()].map((key) => vscode.Uri.parse(key)),
    ];
    const others = named.filter((uri) => !isActorsFile(uri));
    const hasSchema = vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
    const key = [hasSchema, ...others].join('\n');
    if (key === known) return;
    known = key;
    registered.dispose();
    const exactly = others.map((uri) => ({
      scheme: uri.scheme,
      pattern: new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), escapeGlob(nameOf(uri))),
    }));
    const usual = [{ pattern: '**/.sayso/actors/*.{yaml,yml}' }];
    // The schema is known for the usual files only.
    const parts = [register(usual, hasSchema), ...(exactly.length > 0 ? [register(exactly, false)] : [])];
    registered = vscode.Disposable.from(...parts);
  };
  refresh();
  return vscode.Disposable.from(store.onDidRead(refresh), vscode.extensions.onDidChange(refresh), {
    dispose: () => void registered.dispose(),
  });
}

/** What is known, for completion and help. */
export function worldOf(store: KnowledgeStore): World {
  const { actors, byId } = store.current;
  return { actors, byId, today: new Date().toISOString().slice(0, 10) };
}

/** Where ids stand, in the reader's own files and in those that come with Sayso. */
export class IdPlaces {
  readonly #shipped = new Map<string, readonly IdPlace[]>();
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly store: KnowledgeStore,
    private readonly context: vscode.ExtensionContext,
  ) {}

  /**
   * The places of an id, a reader's own first.
   * @param which where its record stands, where other records speak of it, or both
   */
  async of(id: string, which: 'records' | 'mentions' | 'all'): Promise<readonly vscode.Location[]> {
    const wanted = (place: IdPlace): boolean =>
      place.id === id && (which === 'all' || place.isRecord === (which === 'records'));
    const own = this.store.files.flatMap(({ uri, text: read }) => {
      const text = openDocument(uri)?.getText() ?? read;
      // Cheaper than to read every file for every id.
      if (!text.includes(id)) return [];
      return authoring()
        .idsIn(text)
        .filter(wanted)
        .map((place) => new vscode.Location(uri, rangeIn(text, place)));
    });
    const files = this.store.shippedFiles;
    const shipped = await Promise.all(
      files.map(async (file) => {
        const places = await this.#inShipped(file);
        const text = this.#texts.get(file) ?? '';
        return places.filter(wanted).map((place) => new vscode.Location(shippedUri(file), rangeIn(text, place)));
      }),
    );
    // A record that was made out of public data lies below one that somebody wrote, which is the one to go to.
    const all = shipped.flat();
    const written = all.filter(({ uri }) => !/\/wikidata-[^/]*$/.test(uri.path));
    return [...own, ...(which === 'records' && written.length > 0 ? written : all)];
  }

  async #inShipped(file: string): Promise<readonly IdPlace[]> {
    const known = this.#shipped.get(file);
    if (known) return known;
    const text = await readShipped(this.context, file);
    const places = authoring().idsIn(text);
    this.#texts.set(file, text);
    this.#shipped.set(file, places);
    return places;
  }
}

/** The id at a place of an actors file. */
export function idAt(document: vscode.TextDocument, position: vscode.Position): Standing | undefined {
  const standing = authoring().standingAt(helpedText(document) ?? '', fileOffset(document, position));
  const isId = standing?.is === 'value' && (standing.field === 'actor.id' || standing.field === 'role.org');
  return isId && standing.text !== '' ? standing : undefined;
}
