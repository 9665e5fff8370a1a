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
export function asText(text: string): string {
  const line = seen(text).replace(/\s+/g, ' ').trim();
  const escaped = line.replace(signs, '\\$&').replace(/^[-+=]|^\d+(?=\.)/, atStart);
  return escaped.replace(entities, entity).replace(addresses, entity);
}
