import { strFromU8, strToU8 } from 'fflate';
import { canonical } from '../text/canonical';
import { Unusable } from './record';

/**
 * The canonical text of a file's bytes.
 * @param advice what to do where it is no UTF-8
 * @throws Unusable where it is none
 */
export function textOf(bytes: Uint8Array, advice: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return canonical(utf16(bytes)).text;
  const text = strFromU8(bytes);
  const again = strToU8(text);
  // The decoder takes the byte order mark away.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !text.startsWith('\ufeff') ? 3 : 0;
  const isWhole = again.length + mark === bytes.length && again.every((byte, at) => byte === bytes[at + mark]);
  if (!isWhole) throw new Unusable(`The file is not UTF-8. ${advice}`);
  return canonical(text).text;
}

/** As Excel writes “Unicode text”. */
function utf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) parts.push(String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8)));
  return parts.join('');
}
