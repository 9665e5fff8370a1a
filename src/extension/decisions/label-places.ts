import * as vscode from 'vscode';
import { anchorSteps } from '../../core/annotations/anchor';
import type { Codebook, Label } from '../../core/annotations/codebook';
import { type Decision, isRemoved } from '../../core/annotations/decision';
import { readingSteps } from '../../core/annotations/decisions';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { canonical } from '../../core/text/canonical';
import { rangeIn } from '../article/convert';
import { articleOfSidecar } from '../article/sidecar-place';
import { codebookFor, type Codebooks } from '../codebook/store';
import { textAt } from '../codebook/write';
import { inSlices } from '../in-slices';
import { PlainSymbol } from '../shown';

/** "Find All References" on a label of the codebook, and the labels in "Go to Symbol in Workspace". */
export function registerLabelPlaces(codebooks: Codebooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(
      { pattern: '**/.sayso/codebook.yaml' },
      {
        async provideReferences(document, position, { includeDeclaration }, token) {
          const label = labelAt(document, position, codebooks.of(document.uri));
          if (label === undefined) return undefined;
          const places = await placesOf(label, document.uri, token);
          const own = includeDeclaration ? placeIn(document.getText(), document.uri, label) : undefined;
          return own ? [own, ...places] : [...places];
        },
      },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query) {
        const wanted = query.toLowerCase();
        const isWanted = ({ id, name }: Label): boolean =>
          name.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted);
        const lists = await Promise.all(
          (vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => {
            const labels = codebooks.of(uri).labels.filter(isWanted);
            const book = codebookFor(uri);
            const text = labels.length > 0 && book ? await textAt(book) : undefined;
            if (!book || text === undefined) return [];
            return labels.flatMap(({ id, name }) => {
              const place = placeIn(text, book, id);
              return place ? [new PlainSymbol(name, vscode.SymbolKind.Key, vscode.l10n.t('label'), place)] : [];
            });
          }),
        );
        return lists.flat();
      },
    }),
  );
}

const idField = /\bid:\s*["']?(?<id>[\p{L}\p{N}][\p{L}\p{N}_.-]*)/u;

/** The label whose id, or any line of whose record, is at a place. */
function labelAt(document: vscode.TextDocument, position: vscode.Position, { byId }: Codebook): string | undefined {
  const range = document.getWordRangeAtPosition(position, /[\p{L}\p{N}][\p{L}\p{N}_.-]*/u);
  const word = range && document.getText(range);
  if (word !== undefined && byId.has(word)) return word;
  for (let line = position.line; line >= 0; line--) {
    const { text } = document.lineAt(line);
    const id = idField.exec(text)?.groups?.id;
    if (id !== undefined) return byId.has(id) ? id : undefined;
    if (/^\s*-/.test(text)) return undefined;
  }
  return undefined;
}

/** Where the codebook has a label. */
function placeIn(text: string, uri: vscode.Uri, label: string): vscode.Location | undefined {
  const lines = text.split(/\r\n?|\n/);
  const line = lines.findIndex((one) => idField.exec(one)?.groups?.id === label);
  if (line < 0) return undefined;
  const at = lines[line]!.indexOf(label, lines[line]!.search(idField) + 'id:'.length);
  return new vscode.Location(uri, new vscode.Range(line, at, line, at + label.length));
}

/** The words to which a label is given, in all articles of the folder of a codebook. */
async function placesOf(
  label: string,
  codebook: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Location[]> {
  const folder = vscode.workspace.getWorkspaceFolder(codebook);
  if (!folder) return [];
  const sidecars = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/*${sidecarEnding}`));
  const places: vscode.Location[] = [];
  for (const sidecar of sidecars.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) return places;
    const text = (await textAt(sidecar)) ?? '';
    if (!text.includes(label)) continue;
    const { decisions } = await inSlices(readingSteps(text));
    const given = (decisions.annotations ?? []).filter(
      (entry): entry is Decision => !isRemoved(entry) && entry.labels?.includes(label) === true,
    );
    if (given.length > 0) places.push(...(await wordsOf(given, articleOfSidecar(sidecar))));
  }
  return places;
}

/** Where the words of decisions stand in their article; those that are not there are left out. */
async function wordsOf(decisions: readonly Decision[], article: vscode.Uri): Promise<readonly vscode.Location[]> {
  const given = await textAt(article);
  if (given === undefined) return [];
  const { text } = canonical(given);
  const find = anchorSteps(text);
  const found: vscode.Location[] = [];
  for (const {
    target: [first],
  } of decisions) {
    const anchor = first && (await inSlices(find(first)));
    // A place that is only nearly theirs is asked about in the article.
    if (anchor?.state === 'exact' || anchor?.state === 'moved')
      found.push(new vscode.Location(article, rangeIn(text, anchor)));
  }
  return found;
}
