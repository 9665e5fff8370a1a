/** Who stands in for the holder of an office, and has not the office. */
export const seconds = /^(?:deputy|vice|assistant|under)$/;
export const secondBefore = /\b(?:deputy|vice|assistant|under)(?:[ -](?!of\b|for\b)\p{L}+){0,2}$/u;

export const isHeadOffice = (noun: string): boolean =>
  /^(?:minister|president|mayor|governor|secretary|chairman|chairwoman|director|commissioner|premier|ambassador|editor)$/.test(
    noun,
  );

/** So many words behind "deputy" stands the office: "deputy foreign affairs minister". */
const BETWEEN = 3;

/** "deputy foreign minister …": such a deputy sits in no parliament for that. */
export const isSecondTo = (titles: string): boolean =>
  titles.startsWith(' deputy ') &&
  titles
    .split(' ', BETWEEN + 2)
    .slice(2)
    .some(isHeadOffice);
