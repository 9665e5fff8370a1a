import * as vscode from 'vscode';
import type { Edit, LivePlaces } from '../../core/annotations/live-places';
import { toOffset } from './convert';

/** Has the places of decisions follow what was done to the text of their article. */
export function follow(places: LivePlaces | undefined, change: vscode.TextDocumentChangeEvent): void {
  const { document, contentChanges, reason } = change;
  if (!places) return;
  if (contentChanges.length === 0) {
    if (document.isDirty) places.doubt(false);
    return;
  }
  places.edit(
    contentChanges.map((one) => editOf(document, one)),
    lengthOf(document),
  );
  // What is undone or done again has its reason, and what is typed makes the text differ from the file, though that may be
  // told a moment later. All else is the file, read once more.
  if (!document.isDirty && reason === undefined) places.doubt(true);
}

/** In the canonical text, where a line end is one code unit. */
function editOf({ eol }: vscode.TextDocument, change: vscode.TextDocumentContentChangeEvent): Edit {
  const { rangeOffset, rangeLength, text } = change;
  const { start, end } = change.range;
  const extra = eol === vscode.EndOfLine.CRLF ? 1 : 0;
  return {
    start: rangeOffset - extra * start.line,
    gone: rangeLength - extra * (end.line - start.line),
    put: text.replaceAll('\r\n', '\n').length,
  };
}

const lengthOf = (document: vscode.TextDocument): number =>
  toOffset(document, new vscode.Position(document.lineCount, 0));
