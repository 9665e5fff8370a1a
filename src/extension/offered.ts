import * as vscode from 'vscode';
import type { Offer } from '../core/actors/writing/offers';
import { completionItem } from './shown';

/** What completes files that a reader writes: those of actors, sidecars and codebooks. */

/** A longer file gets no help while it is written, in UTF-16 code units: each answer reads it. */
const longest = 500_000;

/** A document's text, unless it is too long to help with. */
export function helpedText(document: vscode.TextDocument): string | undefined {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return document.offsetAt(end) <= longest ? document.getText() : undefined;
}

const kinds: Readonly<Record<Offer['kind'], vscode.CompletionItemKind>> = {
  record: vscode.CompletionItemKind.Snippet,
  field: vscode.CompletionItemKind.Property,
  choice: vscode.CompletionItemKind.EnumMember,
  actor: vscode.CompletionItemKind.Reference,
  country: vscode.CompletionItemKind.Constant,
  text: vscode.CompletionItemKind.Value,
};

/**
 * The list comes up while one types, as in code. VS Code takes the words of YAML for texts, in which it offers nothing
 * by itself.
 */
export const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

export function offerItem(
  offer: Offer,
  range: { readonly inserting: vscode.Range; readonly replacing: vscode.Range },
  index: number,
): vscode.CompletionItem {
  const { label, detail, kind, snippet, help, find, more } = offer;
  const made = completionItem(label, detail, kinds[kind]);
  made.range = range;
  made.insertText = new vscode.SnippetString(snippet);
  made.sortText = String(index).padStart(6, '0');
  if (find !== undefined) made.filterText = `${label} ${find}`;
  if (help !== undefined) made.documentation = help;
  if (more === true) made.command = { command: 'editor.action.triggerSuggest', title: '' };
  return made;
}
