import { anchorsIn } from './anchor';
import type { Decisions } from './decisions';
import { isRemoved } from './decision';

/**
 * Whether decisions were made on this very text: by its checksum, and where none was kept, by the words of every one.
 * @param text canonical
 * @param sum its SHA-256, in hexadecimal
 */
export function areOf({ sha256, annotations = [] }: Decisions, text: string, sum: string): boolean {
  if (sha256 !== undefined) return sha256 === sum;
  const selectors = annotations.flatMap((entry) => (isRemoved(entry) ? [] : entry.target));
  const find = anchorsIn(text);
  return selectors.length > 0 && selectors.every((selector) => find(selector).state === 'exact');
}
