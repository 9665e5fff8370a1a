import * as vscode from 'vscode';
import { inert, inertPart } from '../core/text/inert';

/**
 * The only place that makes what VS Code shows of texts, one function for each kind of place (a lint rule sees to it):
 * hovers, trees, the outline, the light bulb, Problems, completions, tabs, hints and the status bar. Messages, lists and fields have `messages.ts`.
 * Whatever comes out of a file is plain text there.
 */

/**
 * A hover. Texts out of files go into its lines through `asText`, `link` and `table`.
 * @param cards each made of paragraphs of Markdown
 * @param enabledCommands the only ones that a link in it may call
 */
export function hover(
  range: vscode.Range,
  cards: readonly (readonly string[])[],
  enabledCommands: readonly string[] = [],
): vscode.Hover {
  const contents = cards.map((lines) => {
    const markdown = new vscode.MarkdownString(lines.join('\n\n'));
    if (enabledCommands.length > 0) markdown.isTrusted = { enabledCommands };
    return markdown;
  });
  return new vscode.Hover(contents, range);
}

/** A row of a tree. */
export interface Row {
  /** In three pieces, of which the middle one is lit, or as a whole. */
  readonly label: string | readonly [before: string, lit: string, after: string];
  readonly description?: string;
  readonly tooltip?: string;
  readonly state?: vscode.TreeItemCollapsibleState;
}

export function treeItem({ label, description, tooltip, state }: Row): vscode.TreeItem {
  const item = new vscode.TreeItem(typeof label === 'string' ? inert(label) : litLabel(label), state);
  if (description !== undefined) item.description = inert(description);
  if (tooltip !== undefined) item.tooltip = inert(tooltip);
  return item;
}

function litLabel(pieces: readonly [string, string, string]): vscode.TreeItemLabel {
  const [before, lit, after] = pieces.map(inertPart) as [string, string, string];
  return { label: before + lit + after, highlights: [[before.length, before.length + lit.length]] };
}

/** An entry of the outline and the breadcrumbs. @param name may be empty of everything that is seen */
export function outlineSymbol(
  { name, detail, kind }: { readonly name: string; readonly detail: string; readonly kind: vscode.SymbolKind },
  whole: vscode.Range,
  head: vscode.Range,
): vscode.DocumentSymbol {
  // VS Code refuses a name that is empty.
  return new vscode.DocumentSymbol(inert(name) || '–', inert(detail), kind, whole, head);
}

/** A row of the light bulb that calls a command. */
export function codeAction(
  title: string,
  kind: vscode.CodeActionKind,
  command: string,
  argument: unknown,
): vscode.CodeAction {
  const shown = inert(title);
  const made = new vscode.CodeAction(shown, kind);
  made.command = { title: shown, command, arguments: [argument] };
  return made;
}

/** An entry of Problems and the squiggle that tells it. */
export function diagnostic(
  range: vscode.Range,
  message: string,
  severity = vscode.DiagnosticSeverity.Error,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, inert(message) || '–', severity);
  made.source = 'Sayso';
  return made;
}

/** A row of the list of completions; what it inserts is as it was given. */
export function completionItem(
  label: string,
  description: string | undefined,
  kind: vscode.CompletionItemKind,
): vscode.CompletionItem {
  const shown = inert(label);
  return new vscode.CompletionItem(
    description === undefined || description === '' ? shown : { label: shown, description: inert(description) },
    kind,
  );
}

/** An entry of Go to Symbol in Workspace. */
export class PlainSymbol extends vscode.SymbolInformation {
  constructor(name: string, kind: vscode.SymbolKind, where: string, location: vscode.Location) {
    super(inert(name) || '–', kind, inert(where), location);
  }
}

/** A short word behind words of the text, for the eye only. @param tooltip Markdown; texts go into it by `asText` */
export function inlayHint(position: vscode.Position, label: string, tooltip: string): vscode.InlayHint {
  const made = new vscode.InlayHint(position, inert(label));
  made.tooltip = new vscode.MarkdownString(tooltip);
  made.paddingLeft = true;
  return made;
}

/** A tab of its own in the editor. */
export function editorTab(type: string, title: string, options: vscode.WebviewPanelOptions): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(type, inert(title), vscode.ViewColumn.Active, options);
}

/** Two texts side by side. */
export async function showDifference(before: vscode.Uri, after: vscode.Uri, title: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.diff', before, after, inert(title), { preview: true });
}

/** What stands beside the language in the status bar. */
export interface LanguageStatus {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly command?: vscode.Command;
}

/** A place beside the language in the status bar. */
export interface LanguagePlace {
  show(status: LanguageStatus): void;
  dispose(): void;
}

export function languageStatus(id: string, name: string, selector: vscode.DocumentSelector): LanguagePlace {
  const item = vscode.languages.createLanguageStatusItem(id, selector);
  item.name = inert(name);
  return {
    show({ text, detail, command }) {
      item.text = inert(text);
      item.detail = detail === undefined ? undefined : inert(detail);
      item.command = command;
    },
    dispose() {
      item.dispose();
    },
  };
}

/** A place of its own in the status bar, for what holds only for a while. */
export interface StatusItem {
  show(text: string, tooltip: string, command: vscode.Command): void;
  hide(): void;
  dispose(): void;
}

/** @param priority the higher, the further to the left */
export function statusItem(id: string, name: string, priority: number): StatusItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left, priority);
  item.name = inert(name);
  return {
    show(text, tooltip, command) {
      item.text = inert(text);
      item.tooltip = inert(tooltip);
      item.command = command;
      item.show();
    },
    hide: () => item.hide(),
    dispose: () => item.dispose(),
  };
}
