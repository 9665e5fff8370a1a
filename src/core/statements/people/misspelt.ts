/** "Labbot", "Labott": doubled letters once. */
export const once = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** In letters: a shorter surname is another one, not a misspelt one. */
export const SHORTEST_MISSPELT = 6;

/** By more letters a misspelt surname is not longer or shorter. */
export const MOST_LETTERS = 2;
