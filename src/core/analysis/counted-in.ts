import type { Analysis, Span } from '../model';

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/**
 * An analysis that counts in another text: every span in it moved, wherever it stands.
 * @param move an offset of the text that was analysed, in the other one; it must never change the order of two
 */
export function countedIn(analysis: Analysis, move: (offset: number) => number): Analysis {
  // It is plain data, and of the form it had: only numbers named "start" and "end" are others.
  return moved(analysis as unknown as Json, move) as unknown as Analysis;
}

function moved(value: Json, move: (offset: number) => number): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: Json) => moved(one, move));
  const isSpan = 'start' in value && 'end' in value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [
      field,
      isSpan && (field === 'start' || field === 'end') ? move(one as Span['start']) : moved(one, move),
    ]),
  );
}
