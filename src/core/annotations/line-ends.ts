/**
 * Files of old Macs and of some exports end their lines with CR alone, which YAML allows and the `yaml` package does not
 * read. Such a file is read and changed with line feeds, and written as it was.
 */

/** Whether CR alone ends the lines of a text. */
export const endsInCr = (text: string): boolean => text.includes('\r') && !text.includes('\n');

export const withLf = (text: string): string => (endsInCr(text) ? text.replaceAll('\r', '\n') : text);

/** As the text that it was made of. @param given before */
export const endedAs = (given: string, text: string): string =>
  endsInCr(given) ? text.replaceAll(/\r?\n/g, '\r') : text;
