import { type AnchorState, anchorsIn, selectorOf } from '../annotations/anchor';
import type { Selector } from '../annotations/decision';
import { occurrencesOf } from '../annotations/labels';
import { codeUnitsIn } from '../export/code-points';
import { canonical } from '../text/canonical';
import { type ImportedPiece, type ImportedRecord, Unusable } from './record';

/** Where the words of a record stand in its article. */
export interface Placed {
  readonly target: readonly Selector[];
  readonly cue: readonly Selector[];
  readonly wasTarget: readonly Selector[];
  /** Of several pieces, that of the worst one; one that is an orphan keeps the place that its file told. */
  readonly anchor: AnchorState;
}

const order: readonly AnchorState[] = ['exact', 'moved', 'fuzzy', 'orphan'];

/**
 * What finds records in one article.
 * @param text canonical
 * @returns throws Unusable where a record has no words to be found by
 */
export function placesIn(text: string): (record: ImportedRecord) => Placed {
  const find = anchorsIn(text);
  const units = codeUnitsIn(text);
  const place = (piece: ImportedPiece, isSame: boolean): { selector: Selector; anchor: AnchorState } => {
    const unitOf = (at: number): number => (piece.unit === 'utf-16' ? at : units(at));
    const start = piece.start === undefined ? undefined : unitOf(piece.start);
    const exact = piece.exact === undefined ? wordsAt(text, start, piece, unitOf, isSame) : canonical(piece.exact).text;
    const { prefix = '', suffix = '' } = piece;
    const told: Selector = { start: start ?? 0, end: (start ?? 0) + exact.length, exact, prefix, suffix };
    // Of words without their surroundings the place is the only proof, and it is one.
    if (prefix === '' && suffix === '' && start !== undefined && text.startsWith(exact, start))
      return { selector: selectorOf(text, told), anchor: 'exact' };
    const [only, another] = start === undefined && prefix === '' && suffix === '' ? occurrencesOf(text, exact) : [];
    if (only && !another) return { selector: selectorOf(text, only), anchor: 'exact' };
    const found = find(told);
    const isSure = found.state === 'exact' || found.state === 'moved';
    return { selector: isSure ? selectorOf(text, found) : told, anchor: found.state };
  };
  return ({ pieces, cue, wasPieces, article }) => {
    const isSame = article.text === text;
    const placed = pieces.map((piece) => place(piece, isSame));
    const states = placed.map(({ anchor }) => anchor);
    const likely = (all: readonly ImportedPiece[]): readonly Selector[] =>
      all.flatMap((piece) => (piece.exact === undefined ? [] : [place(piece, isSame).selector]));
    return {
      target: placed.map(({ selector }) => selector).sort((a, b) => a.start - b.start),
      cue: likely(cue),
      wasTarget: likely(wasPieces),
      anchor: order.findLast((state) => states.includes(state)) ?? 'orphan',
    };
  };
}

/** The words at a place, of the very text that the place was told of. */
function wordsAt(
  text: string,
  start: number | undefined,
  { end }: ImportedPiece,
  unitOf: (at: number) => number,
  isSame: boolean,
): string {
  if (!isSame || start === undefined || end === undefined)
    throw new Unusable(
      'It has a place, but not the words that stand there, and the text may be another one. Export it with the words (TextQuoteSelector).',
    );
  return text.slice(start, unitOf(end));
}
