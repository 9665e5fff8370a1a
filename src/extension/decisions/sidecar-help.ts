import * as vscode from 'vscode';
import type { Around, Offered } from '../../core/annotations/writing/offers';
import type { Explained } from '../../core/annotations/writing/explain';
import type { Schema } from '../../core/annotations/writing/schema';
import { asText } from '../../core/text/markdown';
import type { Articles } from '../article/articles';
import { fileOffset, fileRange } from '../article/convert';
import { articleOfSidecar } from '../article/sidecar-place';
import type { Codebooks } from '../codebook/store';
import { helpedText, letters, offerItem } from '../offered';
import { authoring } from '../parts/part';
import { hover } from '../shown';

/** The files that a schema of ours describes, besides those of actors, by what they are called. */
const files = [
  { pattern: '**/*.sayso.yaml', schema: 'sidecar.schema.json', isSidecar: true },
  { pattern: '**/.sayso/codebook.yaml', schema: 'codebook.schema.json', isSidecar: false },
] as const;

/** No more items are shown at once: thousands of actors would be slow to show and to read. */
const most = 500;

/**
 * Completes and explains sidecars and codebooks by their schemas. Where the extension for YAML has them, it offers the
 * fields and closed values, and explains them; ids of actors and labels, which no schema knows, are offered here.
 */
export function registerSidecarHelp(
  articles: Articles,
  codebooks: Codebooks,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  const registered = files.flatMap(({ pattern, schema, isSidecar }) => {
    const described = schemaOf(context, schema);
    const around = (uri: vscode.Uri): Around => {
      const { actors, byId } = articles.knowledge;
      const now = new Date().toISOString();
      const { labels } = codebooks.of(isSidecar ? articleOfSidecar(uri) : uri);
      return { actors, byId, labels, now, today: now.slice(0, 10) };
    };
    return [
      vscode.languages.registerCompletionItemProvider(
        { pattern },
        completion(described, around),
        ...[' ', '-', '{', '[', ',', ':', '"', ...letters],
      ),
      vscode.languages.registerHoverProvider({ pattern }, explanation(described, around)),
    ];
  });
  return vscode.Disposable.from(...registered);
}

/**
 * Whether the extension for YAML does it. Asked each time: it can be installed, or told to leave it, while the window is
 * open. Another one that reads schemas cannot be known of.
 */
const hasSchema = (what: 'completion' | 'hover'): boolean =>
  vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined &&
  vscode.workspace.getConfiguration('yaml').get<boolean>(what, true);

/** A schema that comes with Sayso, read when it is first asked for. */
type Described = <T>(use: (schema: Schema) => T) => T | Promise<T>;

/**
 * Once the schema is there, it is used at once: in between, somebody may type on, and what was found would stand in
 * another place.
 */
function schemaOf(context: vscode.ExtensionContext, name: string): Described {
  let read: Schema | undefined;
  const uri = vscode.Uri.joinPath(context.extensionUri, 'schemas', name);
  return (use) => {
    if (read) return use(read);
    return Promise.resolve(vscode.workspace.fs.readFile(uri)).then((bytes) => {
      read = JSON.parse(new TextDecoder().decode(bytes)) as Schema;
      return use(read);
    });
  };
}

function completion(described: Described, around: (uri: vscode.Uri) => Around): vscode.CompletionItemProvider {
  return {
    provideCompletionItems(document, position) {
      const text = helpedText(document);
      if (text === undefined) return undefined;
      const offset = fileOffset(document, position);
      return described((schema) =>
        listOf(document, authoring().offersIn(schema, text, offset, around(document.uri)), text),
      );
    },
  };
}

function listOf(
  document: vscode.TextDocument,
  offered: Offered | null,
  text: string,
): vscode.CompletionList | undefined {
  if (!offered) return undefined;
  const { start, cursor, end, mark } = offered;
  const own = offered.offers.filter(({ kind }) => !hasSchema('completion') || kind === 'actor' || kind === 'text');
  const fitting = authoring()
    .narrow(own, text.slice(start + mark.length, cursor))
    .slice(0, most);
  const replacing = fileRange(document, { start, end });
  // Marks come with what is inserted: those that the editor has set go.
  const inserting = mark === '' ? fileRange(document, { start, end: cursor }) : replacing;
  const items = fitting.map((offer, i) => {
    const item = offerItem(offer, { inserting, replacing }, i);
    // What is typed so far begins with the mark.
    item.filterText = mark + (item.filterText ?? offer.label);
    return item;
  });
  return new vscode.CompletionList(items, fitting.length < own.length);
}

function explanation(described: Described, around: (uri: vscode.Uri) => Around): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      const text = helpedText(document);
      if (text === undefined) return undefined;
      const offset = fileOffset(document, position);
      return described((schema) => {
        const found = authoring().explainedAt(schema, text, offset);
        if (!found) return undefined;
        const lines = found.is === 'name' ? helpWith(found) : meaningOf(found, around(document.uri));
        return lines.length === 0 ? undefined : hover(fileRange(document, found), [lines]);
      });
    },
  };
}

const helpWith = ({ text, help }: Explained): readonly string[] =>
  help === '' || hasSchema('hover') ? [] : [`**${asText(text)}**`, asText(help)];

/** Whom an id means, or what a label is called. */
function meaningOf({ named, text }: Explained, around: Around): readonly string[] {
  if (named === 'actor') {
    const actor = around.byId.get(text);
    return actor ? [`**${asText(actor.name)}**`, asText(authoring().aboutActor(actor, around))] : [];
  }
  const label = named === 'label' ? around.labels.find(({ id }) => id === text) : undefined;
  return label ? [`**${asText(label.name)}**`, ...(label.description ? [asText(label.description)] : [])] : [];
}
