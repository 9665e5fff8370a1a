/**
 * The code units of a text that is read sign by sign. Most texts are cut out of others, and asking such a string for one
 * sign takes several times as long as asking a list of numbers.
 */

/** Longer texts get a list of their own, which nobody keeps. */
const LONGEST_KEPT = 1 << 16;
/** So far a reader may look behind the end: it finds zeros there. */
const BEYOND = 4;

const kept = new Uint16Array(LONGEST_KEPT + BEYOND);

/** They count until the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = length <= LONGEST_KEPT ? kept : new Uint16Array(length + BEYOND);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes.fill(0, length, length + BEYOND);
  return codes;
}
