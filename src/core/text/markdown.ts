import { seen } from './inert';

/** Signs that Markdown, or the HTML in it, could make something of. */
const signs = /[\\`*_{}[\]()#!~]/g;

/** Those for which a backslash does not do: HTML, entities, cells of tables, addresses of mail. */
const entities = /[&<>|@$]/g;

/** How a bare address begins, of which a link is made. */
const addresses = /:(?=\/\/)|(?<=\bwww)\./gi;

/** A list, a rule or a heading begins with these, and only where they begin a line. */
const atStart = (sign: string): string => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`);

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/**
 * Text out of a file, a name or a setting as Markdown that shows just this text, on one line: no link, image, icon or
 * HTML, and safe in a cell of a table and in the words of a link.
 */
export const asText = (text: string): string => asLine(asPiece(text).trim());

/** The same for a piece of a line: blanks at its ends are kept, and what only begins a line means nothing yet. */
export function asPiece(text: string): string {
  const line = seen(text).replace(/\s+/g, ' ');
  return line.replace(signs, '\\$&').replace(entities, entity).replace(addresses, entity);
}

/** A line made of such pieces: it begins no list and no rule. */
export const asLine = (pieces: string): string => pieces.replace(/^[-+=]|^\d+(?=\.)/, atStart);
