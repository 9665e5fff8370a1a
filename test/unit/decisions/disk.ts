import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Place, Role } from '../../../src/extension/decisions/safe-file';

/** A place on the disk of this machine, as VS Code's file system has it: it looks whether a name is free, and renames. */
export function placeAt(file: string, owner: string): Place {
  const paths: Readonly<Record<Role, string>> = {
    file,
    journal: `${file}.sayso-new`,
    draft: `${file}.${owner}.sayso-draft`,
  };
  return {
    read: (role) => readFile(paths[role]).catch(none),
    write: (role, content) => writeFile(paths[role], content),
    async move(from, to) {
      const isTaken = await access(paths[to]).then(
        () => true,
        () => false,
      );
      if (isTaken) return false;
      return rename(paths[from], paths[to])
        .then(() => true, none)
        .then((done) => done ?? false);
    },
    remove: (role) => rm(paths[role], { force: true }),
  };
}

function none(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
