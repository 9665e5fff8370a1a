/** One line for the eye: line breaks inside a paragraph are no part of the words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text cut to a length at a word's end, for lists of one line each. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same for a place that puts quotation marks around it: those of the words themselves stay out. */
export function shortenInMarks(text: string, length: number): string {
  const line = oneLine(text);
  // Marks inside the words have their other half there.
  const bare = /^["“„«](?<inner>[^"“”„«»]+)["”»][,.]?$/u.exec(line)?.groups?.inner?.replace(/,$/, '');
  return shorten(bare ?? line, length);
}
