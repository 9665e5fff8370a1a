import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/actors/lint/lint';
import type { KnowledgeProblem, Place } from '../../core/actors/records/read-knowledge';
import type { KnowledgeStore, OwnFile } from './store';
import { isActorsFile, openDocument } from './files';
import type { Steps } from '../../core/text/steps';
import { diagnostic } from '../shown';
import { inSlices } from '../in-slices';
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

  let turn = 0;
  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    const isOvertaken = (): boolean => mine !== turn;
    const fresh = new Map<string, readonly [vscode.Uri, readonly vscode.Diagnostic[]]>();
    const add = async (uri: vscode.Uri, steps: Steps<readonly vscode.Diagnostic[]>): Promise<void> => {
      const found = isOvertaken() ? undefined : await inSlices(steps, isOvertaken);
      if (found) fresh.set(uri.toString(), [uri, found]);
    };
    for (const file of store.files) await add(file.uri, inFile(store, file));
    for (const [key, message] of store.unreadable) {
      fresh.set(key, [vscode.Uri.parse(key), [at({ line: 1, column: 1, length: 1 }, message, 'error')]]);
    }
    // One that lies in no folder of this window is looked at by itself.
    for (const document of vscode.workspace.textDocuments) {
      const { uri, isClosed } = document;
      if (isClosed || !isActorsFile(uri) || fresh.has(uri.toString())) continue;
      await add(uri, lintDiagnostics(store, uri, document.getText()));
    }
    if (isOvertaken()) return;
    for (const key of shown) if (!fresh.has(key)) collection.delete(vscode.Uri.parse(key));
    shown.clear();
    for (const [key, [uri, diagnostics]] of fresh) {
      collection.set(uri, diagnostics);
      shown.add(key);
    }
  };
  const refreshFor = ({ uri }: vscode.TextDocument): void => {
    if (isActorsFile(uri) || shown.has(uri.toString())) void refresh();
  };
  return vscode.Disposable.from(
    collection,
    store.onDidRead(() => void refresh()),
    vscode.workspace.onDidOpenTextDocument(refreshFor),
    vscode.workspace.onDidCloseTextDocument(refreshFor),
    new vscode.Disposable(() => turn++),
  );
}

function* inFile(store: KnowledgeStore, { uri, text, read }: OwnFile): Steps<readonly vscode.Diagnostic[]> {
  if (openDocument(uri)) return yield* lintDiagnostics(store, uri, text, read.problems);
  return read.problems.map(broken);
}

function* lintDiagnostics(
  store: KnowledgeStore,
  uri: vscode.Uri,
  text: string,
  problems: readonly KnowledgeProblem[] = [],
): Steps<readonly vscode.Diagnostic[]> {
  if (text.length > longest) {
    const message = vscode.l10n.t('This file is too long to be checked while you type; “sayso lint” checks it.');
    return [...problems.map(broken), at({ line: 1, column: 1, length: 1 }, message, 'information')];
  }
  const today = new Date().toISOString().slice(0, 10);
  const base = store.actorsWithout(uri);
  const findings = yield* authoring().lintSteps([{ name: uri.toString(), text }], { base, today });
  return findings.map(finding);
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
