/** What is in a zip file, read from the directory at its end. */

/**
 * @typedef {object} Entry
 * @property {string} name with slashes
 * @property {number} size in bytes, unpacked
 * @property {number} packed in bytes, as it lies in the file
 *
 * @param {Buffer} zip a whole zip file, smaller than 4 GB
 * @returns {readonly Entry[]} its files, without folders, in their order
 */
export function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('This is no zip file.');
  /** @type {Entry[]} */
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      size: zip.readUInt32LE(at + 24),
      packed: zip.readUInt32LE(at + 20),
    });
    at += 46 + name + extra + comment;
  }
  return entries.filter((entry) => !entry.name.endsWith('/'));
}
