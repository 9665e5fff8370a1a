import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/actors/lint/lint';
import type { KnowledgeProblem, Place } from '../../core/actors/records/read-knowledge';
import type { KnowledgeStore, OwnFile } from './store';
import { isActorsFile, openDocument } from './files';
import { diagnostic } from '../shown';
import { authoring } from '../parts/part';

/** A longer file is not looked through while it is open, in UTF-16 code units: that would hold up typing. */
const longest = 500_000;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows what is broken in the reader's own files, and in open ones whatever else is to be put right. */
export function registerKnowledgeProblems(store: KnowledgeStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sayso-actors');
  const shown = new Set<string>();

  const refresh = (): void => {
    const fresh = new Map<string, readonly [vscode.Uri, readonly vscode.Diagnostic[]]>();
    for (const file of store.files) fresh.set(file.uri.toString(), [file.uri, inFile(store, file)]);
    for (const [key, message] of store.unreadable) {
      fresh.set(key, [vscode.Uri.parse(key), [at({ line: 1, column: 1, length: 1 }, message, 'error')]]);
    }
    // One that lies in no folder of this window is looked at by itself.
    for (const document of vscode.workspace.textDocuments) {
      const { uri, isClosed } = document;
      if (isClosed || !isActorsFile(uri) || fresh.has(uri.toString())) continue;
      fresh.set(uri.toString(), [uri, lintDiagnostics(store, uri, document.getText())]);
    }
    for (const key of shown) if (!fresh.has(key)) collection.delete(vscode.Uri.parse(key));
    shown.clear();
    for (const [key, [uri, diagnostics]] of fresh) {
      collection.set(uri, diagnostics);
      shown.add(key);
    }
  };
  const refreshFor = ({ uri }: vscode.TextDocument): void => {
    if (isActorsFile(uri) || shown.has(uri.toString())) refresh();
  };
  return vscode.Disposable.from(
    collection,
    store.onDidRead(refresh),
    vscode.workspace.onDidOpenTextDocument(refreshFor),
    vscode.workspace.onDidCloseTextDocument(refreshFor),
  );
}

function inFile(store: KnowledgeStore, { uri, text, read }: OwnFile): readonly vscode.Diagnostic[] {
  if (openDocument(uri)) return lintDiagnostics(store, uri, text, read.problems);
  return read.problems.map(broken);
}

function lintDiagnostics(
  store: KnowledgeStore,
  uri: vscode.Uri,
  text: string,
  problems: readonly KnowledgeProblem[] = [],
): readonly vscode.Diagnostic[] {
  if (text.length > longest) {
    const message = vscode.l10n.t('This file is too long to be checked while you type; “sayso lint” checks it.');
    return [...problems.map(broken), at({ line: 1, column: 1, length: 1 }, message, 'information')];
  }
  const today = new Date().toISOString().slice(0, 10);
  return authoring().lint([{ name: uri.toString(), text }], { base: store.actorsWithout(uri), today }).map(finding);
}

function broken(problem: KnowledgeProblem): vscode.Diagnostic {
  const severity = problem.kind === 'unknown-field' ? 'warning' : 'error';
  return at(problem, problem.message, severity);
}

function finding({ message, advice, severity, rule, ...place }: Finding): vscode.Diagnostic {
  const made = at(place, `${message} ${advice}`, severity);
  made.code = rule;
  return made;
}

function at({ line, column, length }: Place, message: string, severity: Severity): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, line - 1, column - 1 + length);
  return diagnostic(range, message, severities[severity]);
}
