import * as vscode from 'vscode';
import type { Span } from '../core/model';

/** The only place where offsets (UTF-16 code units of `document.getText()`) become positions, and back. */

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toRanges(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map((span) => toRange(document, span));
}

export function toOffset(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}
