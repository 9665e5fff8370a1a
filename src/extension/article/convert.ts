import * as vscode from 'vscode';
import type { Span } from '../../core/model';

/** The only place where offsets (UTF-16 code units of `document.getText()`) become positions, and back. */

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toRanges(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map((span) => toRange(document, span));
}

/** The same in a text that is not open. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const position = (offset: number): vscode.Position => {
    const before = text.slice(0, offset);
    return new vscode.Position(before.split('\n').length - 1, offset - before.lastIndexOf('\n') - 1);
  };
  return new vscode.Range(position(start), position(end));
}

export function toOffset(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}
