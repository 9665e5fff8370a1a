import { readFile, rm, writeFile } from 'node:fs/promises';
import { moveOnDisk } from '../../../src/files/move-on-disk';
import type { Place, Role } from '../../../src/files/safe-file';

/** A place on the disk of this machine. */
export function placeAt(file: string, owner: string): Place {
  const paths: Readonly<Record<Role, string>> = {
    file,
    journal: `${file}.sayso-new`,
    first: `${file}.sayso-first`,
    draft: `${file}.${owner}.sayso-draft`,
  };
  return {
    read: (role) => readFile(paths[role]).catch(none),
    write: (role, content) => writeFile(paths[role], content),
    move: async (from, to) => (await moveOnDisk(paths[from], paths[to])) ?? false,
    remove: (role) => rm(paths[role], { force: true }),
  };
}

function none(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
