/** A fact as it is kept: on one line, no longer than anybody reads, undefined where nothing is left. */
export function oneLine(text: string | null | undefined, longest = 300): string | undefined {
  const plain = (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g, '')
    .trim();
  if (plain.length <= longest) return plain === '' ? undefined : plain;
  const cut = plain.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

/** An address of the web; undefined where it is another thing. */
export function webAddress(text: string | null | undefined): string | undefined {
  const address = oneLine(text, 2000);
  return address !== undefined && /^https?:\/\/[^\s/?#]+\S*$/i.test(address) ? address : undefined;
}

/** The name of the machine in an address of the web, which stands for its outlet where nothing else is told. */
export const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
