import * as vscode from 'vscode';
import type { Span } from '../../core/model';

/** The only place where offsets (UTF-16 code units of the document's canonical text) become positions, and back. */

/** Each line end before a line is one code unit longer in the document than in its canonical text. */
function startOf(document: vscode.TextDocument, line: number): number {
  return document.offsetAt(new vscode.Position(line, 0)) - (document.eol === vscode.EndOfLine.CRLF ? line : 0);
}

function toPosition(document: vscode.TextDocument, offset: number): vscode.Position {
  if (document.eol === vscode.EndOfLine.LF) return document.positionAt(offset);
  let low = 0;
  let high = document.lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(document, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return document.validatePosition(new vscode.Position(low, Math.max(0, offset - startOf(document, low))));
}

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(toPosition(document, span.start), toPosition(document, span.end));
}

export function toRanges(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map((span) => toRange(document, span));
}

/** The same in a text that is not open, whatever its line ends. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const position = (offset: number): vscode.Position => {
    const before = text.slice(0, offset);
    return new vscode.Position(before.split('\n').length - 1, offset - before.lastIndexOf('\n') - 1);
  };
  return new vscode.Range(position(start), position(end));
}

export function toOffset(document: vscode.TextDocument, position: vscode.Position): number {
  const { line, character } = document.validatePosition(position);
  return startOf(document, line) + character;
}

/** The same for a file that is no article: offsets of `document.getText()`, as it stands. */
export function fileRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function fileOffset(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}
