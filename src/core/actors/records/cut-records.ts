/** A piece of an actors file: one or several whole records. */
export interface Piece {
  readonly text: string;
  /** UTF-16 code units from the beginning of the file. */
  readonly start: number;
  /** Lines before it. */
  readonly lines: number;
}

/** An anchor (`&name`) may be spoken of in another record. */
const anchor = /(?:^|[\s[{,:])&[^\s,[\]{}&]/;
/** A further document or a directive. */
const marker = /^(?:---|\.\.\.|%)/m;
const nothing = /^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*(?:#.*)?\r?\n)*$/;

/**
 * Cuts a file at the hyphens that begin its records, so that a fault in one cannot reach into the next.
 * Null where that might change what the file says: the whole of it must be read in one go then.
 */
export function cutRecords(text: string): readonly Piece[] | null {
  const starts: number[] = [];
  const hyphens = /^-(?=[ \t\r\n])/gm;
  for (let found = hyphens.exec(text); found; found = hyphens.exec(text)) starts.push(found.index);
  const first = starts[0];
  if (first === undefined || !nothing.test(text.slice(0, first))) return null;
  if (anchor.test(text) || marker.test(text.slice(first))) return null;
  const pieces: Piece[] = [];
  let lines = linesIn(text.slice(0, first));
  starts.forEach((start, i) => {
    const piece = text.slice(start, starts[i + 1]);
    pieces.push({ text: piece, start, lines });
    lines += linesIn(piece);
  });
  return pieces;
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
