import { randomUUID } from 'node:crypto';
import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { moveOnDisk } from './move-on-disk';
import { shortNameOf } from './checksum';
import { type Place, type Role } from './safe-file';

/** A file on the disk of this machine, with the same journal beside it that VS Code's windows look for. */
export async function placeOnDisk(file: string): Promise<Place> {
  const short = await shortNameOf(basename(file));
  const beside = (ending: string): string => join(dirname(file), `.${short}${ending}`);
  const paths: Readonly<Record<Role, string>> = {
    file,
    journal: beside('.sayso-new'),
    first: beside('.sayso-first'),
    draft: beside(`.${randomUUID().slice(0, 8)}.sayso-draft`),
  };
  return {
    read: (role) => readFile(paths[role]).catch(none),
    write: (role, content) => writeFile(paths[role], content),
    async move(from, to) {
      const isDone = await moveOnDisk(paths[from], paths[to]);
      if (isDone !== undefined) return isDone;
      if (await access(paths[to]).then(...both)) return false;
      await rename(paths[from], paths[to]);
      return true;
    },
    remove: (role) => rm(paths[role], { force: true }),
  };
}

/** The same, where nothing is to be written: a save that was cut off is read as if it had been ended. */
export async function readOnlyPlaceOnDisk(file: string): Promise<Place> {
  const place = await placeOnDisk(file);
  const refuse = (): Promise<never> => Promise.reject(new Error('nothing is written here'));
  return { read: (role) => place.read(role), write: refuse, move: refuse, remove: refuse };
}

/** Whether it came to an end. */
const both = [(): boolean => true, (): boolean => false] as const;

function none(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
