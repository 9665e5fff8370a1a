import { joinBroken, joinTitle } from './broken-lines';
import type { Dateline } from './dateline';
import { layOut } from './lay-out';
import type { Piece } from './lay-out';
import { joinWrapped, splitLines } from './lines';
import type { Line } from './lines';
import { findTurns } from './turns/find-turns';
import type { Turns } from './turns/turn-line';

/** A plain text laid out: what is asked of an article's layout is asked of this, and it is read once. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly turns: Turns | null;
  readonly pieces: readonly Piece[];
  readonly datelines: readonly Dateline[];
}

/** @param text freed from the form that a program saved it in */
export function readLayout(text: string): Layout {
  const lines = joinBroken(text, joinTitle(text, joinWrapped(text, splitLines(text))));
  const turns = findTurns(text, lines);
  return { text, lines, turns, ...layOut(turns?.lines ?? lines, turns) };
}
