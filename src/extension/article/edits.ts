import * as vscode from 'vscode';
import type { Edit, LivePlaces } from '../../core/annotations/live-places';
import { toOffset } from './convert';

/** Has the places of decisions follow what was done to the text of their article. */
export function follow(places: LivePlaces, { document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
  // What is typed, undone or done again makes the text differ from the file, or comes with its reason: this is the file,
  // read once more.
  if (!document.isDirty && reason === undefined) places.forget();
  else
    places.edit(
      contentChanges.map((change) => editOf(document, change)),
      lengthOf(document),
    );
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
