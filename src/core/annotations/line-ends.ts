/**
 * Files of old Macs and of some exports end their lines with CR alone, which YAML allows and the `yaml` package does not
 * read. Such a file is read and changed with line feeds, and written as it was.
 */

import { LongText } from '../text/long-text';

/** Whether CR alone ends the lines of a text. */
export const endsInCr = (text: string): boolean => text.includes('\r') && !text.includes('\n');

/** A text without a line feed is one piece. */
const isInCr = (text: LongText): boolean => text.pieces.length === 1 && endsInCr(text.pieces[0]!);

export const withLf = (text: LongText): LongText =>
  isInCr(text) ? LongText.of(text.toString().replaceAll('\r', '\n')) : text;

/** As the text that it was made of. @param given before */
export const endedAs = (given: LongText, text: LongText): LongText =>
  isInCr(given) ? LongText.of(text.toString().replaceAll(/\r?\n/g, '\r')) : text;
