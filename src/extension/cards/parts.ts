import { asText } from '../../core/text/markdown';

/** What all cards are made of: Markdown that VS Code draws in a hover. */

/** One row of a card: a label, which may be empty, and Markdown. */
export type Row = readonly [label: string, value: string];

/** The blanks behind a label keep it off its value: VS Code draws its cells without a gap. */
export function table(rows: readonly Row[]): string {
  return ['| | |', '|:--|:--|', ...rows.map(([label, value]) => `| ${label}&nbsp;&nbsp; | ${value} |`)].join('\n');
}

/** @param title plain text, which may come out of a file */
export function link(title: string, command: string, argument: unknown): string {
  return `[${asText(title)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

/** Links only to the web; any other source is shown as it is written. */
export function sourceLink(source: string): string {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return asText(source);
  const url = new URL(source);
  const address = url.href.replace(/[()|<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${asText(url.hostname.replace(/^www\./, ''))}](${address})`;
}

export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
