import * as vscode from 'vscode';
import type { Entry, Standing } from '../../core/actors/writing/records';
import { helpOf } from '../../core/actors/writing/shape';
import { languageName } from '../../core/language/english/intl-names';
import { forActorsFiles } from './files';
import { fileOffset, fileRange } from '../article/convert';
import { hover, outlineSymbol } from '../shown';
import type { KnowledgeStore } from '../knowledge/store';
import { shippedSelector } from '../knowledge/shipped';
import { asText } from '../../core/text/markdown';
import { helpedText } from '../offered';
import { authoring } from '../parts/part';

/** Says what a field of an actors file is for, and what an id, a country or a language stands for. */
export function registerActorsFileHelp(store: KnowledgeStore): vscode.Disposable {
  return vscode.Disposable.from(
    forActorsFiles(store, (selector, hasSchema) =>
      vscode.Disposable.from(
        vscode.languages.registerHoverProvider(selector, helpIn(store, hasSchema)),
        // The YAML extension has an outline of its own, by fields. One by names is worth having beside it.
        vscode.languages.registerDocumentSymbolProvider(selector, outline, { label: vscode.l10n.t('Actors') }),
      ),
    ),
    vscode.languages.registerHoverProvider(shippedSelector, helpIn(store, false)),
    vscode.languages.registerDocumentSymbolProvider(shippedSelector, outline, { label: vscode.l10n.t('Actors') }),
  );
}

function helpIn(store: KnowledgeStore, hasSchema: boolean): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      const standing = authoring().standingAt(helpedText(document) ?? '', fileOffset(document, position));
      if (!standing || (standing.is === 'name' && hasSchema)) return undefined;
      const lines = help(standing, store);
      if (lines.length === 0) return undefined;
      return hover(fileRange(document, standing), [lines]);
    },
  };
}

const outline: vscode.DocumentSymbolProvider = {
  provideDocumentSymbols: (document) =>
    authoring()
      .entriesOf(helpedText(document) ?? '')
      .map((entry) => symbol(document, entry)),
};

function help({ is, field, text }: Standing, store: KnowledgeStore): readonly string[] {
  if (is === 'name') return [`**${asText(text)}**`, asText(helpOf(field))];
  switch (field) {
    case 'role.org':
    case 'actor.id': {
      const actor = store.current.byId.get(text);
      return actor ? [`**${asText(actor.name)}**`, asText(authoring().aboutActor(actor, store.current))] : [];
    }
    case 'actor.country':
    case 'role.country': {
      const names = authoring()
        .countryNames(text, store.current)
        .filter((name) => name !== text);
      return names.length > 0 ? [asText(names.join(' · '))] : [];
    }
    case 'alias.lang':
      return languageName(text) === text ? [] : [asText(languageName(text))];
    case 'actor.kind': {
      const { kindHelp } = authoring();
      return Object.hasOwn(kindHelp, text) ? [asText(kindHelp[text as keyof typeof kindHelp])] : [];
    }
    default:
      return [];
  }
}

const symbolKinds: Readonly<Record<Entry['part'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  office: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Module,
  state: vscode.SymbolKind.Namespace,
  region: vscode.SymbolKind.Namespace,
  role: vscode.SymbolKind.Event,
  alias: vscode.SymbolKind.String,
};

function symbol(
  document: vscode.TextDocument,
  { name, detail, part, whole, head, children }: Entry,
): vscode.DocumentSymbol {
  const made = outlineSymbol(
    { name, detail, kind: symbolKinds[part] },
    fileRange(document, whole),
    fileRange(document, head),
  );
  made.children = children.map((child) => symbol(document, child));
  return made;
}
