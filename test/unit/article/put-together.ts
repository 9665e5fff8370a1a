type Parts = readonly (string | readonly string[])[];

/** Parts of a page with a blank line between them, or none. */
export const blank = (...parts: Parts): string => `${parts.flat().join('\n\n')}\n`;
export const lines = (...parts: Parts): string => `${parts.flat().join('\n')}\n`;

/** A text whose lines have no more characters than a width, as mail and terminals break them. */
export const wrapped = (text: string, width: number, indent = ''): string =>
  text
    .split('\n')
    .map((line) => {
      const broken = [indent];
      for (const word of line.split(' ')) {
        const last = broken.at(-1)!;
        if (last.trim() === '') broken[broken.length - 1] = indent + word;
        else if (last.length + 1 + word.length <= width) broken[broken.length - 1] = `${last} ${word}`;
        else broken.push(indent + word);
      }
      return broken.join('\n');
    })
    .join('\n');
