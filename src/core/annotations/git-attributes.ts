import { sidecarEnding } from './sidecar';

const line = `*${sidecarEnding} merge=union`;

/**
 * `.gitattributes` with the line by which git keeps the decisions of both sides.
 * @param text as it stands; empty where there is none
 * @returns undefined where it says already how such files are merged
 */
export function withMergeLine(text: string): string | undefined {
  const isTold = text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .some((one) => !one.startsWith('#') && /^\S*\.sayso\.yaml\s/.test(one) && /\s-?merge(?:=|\s|$)/.test(one));
  if (isTold) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  return `${text}${gap}${line}${end}`;
}
