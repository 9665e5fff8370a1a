/** What is in a zip file, by its directory: nothing is unpacked. */

import { unzipSync } from 'fflate';

/**
 * @typedef {object} Entry
 * @property {string} name with slashes
 * @property {number} size in bytes, unpacked
 * @property {number} packed in bytes, as it lies in the file
 *
 * @param {Uint8Array} zip a whole zip file
 * @returns {readonly Entry[]} its files, without folders, in their order
 */
export function zipEntries(zip) {
  /** @type {Entry[]} */
  const entries = [];
  unzipSync(zip, {
    filter({ name, originalSize, size }) {
      entries.push({ name, size: originalSize, packed: size });
      return false;
    },
  });
  return entries.filter(({ name }) => !name.endsWith('/'));
}
