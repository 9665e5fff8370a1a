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
function editOf(document: vscode.TextDocument, change: vscode.TextDocumentContentChangeEvent): Edit {
  const { rangeOffset, rangeLength, text } = change;
  const { start, end } = change.range;
  const lines = end.line - start.line;
  const extra = document.eol === vscode.EndOfLine.CRLF ? 1 : 0;
  const put = text.replaceAll('\r\n', '\n').length;
  // Other line ends come as the whole text, once more; what it was is counted in the line ends that it had.
  const isAgain = put === lengthOf(document) && (rangeLength === put || rangeLength === put + lines);
  return { start: rangeOffset - extra * start.line, gone: isAgain ? put : rangeLength - extra * lines, put };
}

const lengthOf = (document: vscode.TextDocument): number =>
  toOffset(document, new vscode.Position(document.lineCount, 0));
