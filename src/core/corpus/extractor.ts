/** Put in by the build, see scripts/extractor-mark.mjs. */
declare const SAYSO_EXTRACTOR: string | undefined;

/** Which code reads articles here: entries that another one made are read again, whatever its version was called. */
export const extractor = typeof SAYSO_EXTRACTOR === 'undefined' ? '' : SAYSO_EXTRACTOR;
