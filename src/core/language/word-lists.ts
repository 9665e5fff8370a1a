/** A list written as words between bars or line ends. */
export function list(text: string): readonly string[] {
  return text
    .split(/[\n|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A list of lists: rows between semicolons, words between spaces. */
export function rows(text: string): readonly (readonly string[])[] {
  return text.split(';').map((row) => row.trim().split(/\s+/));
}

/** A table made as one piece, so that a bundle which does not read it need not hold it. */
export const table = <T>(make: () => T): T => make();
