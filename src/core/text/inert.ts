/**
 * Texts out of a file, a setting or a path, made plain for places where VS Code would make more of them: a message
 * turns `[words](command:…)` into a link that runs a command, a list turns `$(name)` into an icon, and marks of
 * direction let a name read as another one.
 */

/** Puts nothing in sight between two signs, so that they mean nothing together. */
const wordJoiner = '\u2060';

/** Control characters, and marks that change the direction of what is around them; line ends and tabs are blanks. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text without what nobody sees in it. */
export function seen(text: string): string {
  return text.replace(unseen, '');
}

/** Plain data with every text in it made plain in this way, for a page that shows texts as nothing but text. */
export function seenData<T>(data: T): T {
  if (typeof data === 'string') return seen(data) as T;
  if (Array.isArray(data)) return data.map(seenData) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, seenData(value as unknown)])) as T;
}

/** The longest text that a message or a row of a list shows, in UTF-16 code units: beyond, nobody reads on. */
const longest = 600;

/** @returns the text on one line; it looks the same, and is nothing but text */
export function inert(text: string): string {
  const line = inertPart(text.slice(0, longest * 2)).trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** The same for a piece of a line: blanks at its ends are kept, and nothing is cut off. */
export function inertPart(text: string): string {
  const line = seen(text).replace(/\s+/g, ' ');
  return line.replaceAll('](', `]${wordJoiner}(`).replaceAll('$(', `$${wordJoiner}(`);
}
