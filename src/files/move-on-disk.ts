import { link, unlink } from 'node:fs/promises';

/**
 * Gives a file another name, unless somebody has it: of two that try at once, one does. A rename would look first, and
 * then take the name from whoever was quicker.
 * @param from of the caller alone, and never written to again under this name where this fails half-way
 * @returns false where the name is taken or the file is gone; undefined where the disk has no second names for a file
 */
export async function moveOnDisk(from: string, to: string): Promise<boolean | undefined> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' || code === 'ENOENT' ? false : undefined;
  }
  await unlink(from);
  return true;
}
