import ignore, { type Ignore } from 'ignore';

/** In bytes: a newspaper in one file. What is longer is no article of a folder, however it ends. */
export const largestFile = 2_000_000;

/** Folders whose files are nobody's articles. */
const never = new Set(['.git', '.hg', '.svn', 'node_modules', '.sayso', '.vscode']);

export const isForbiddenFolder = (name: string): boolean => never.has(name);

/** What files named `.gitignore` leave out, each in its own folder and below. */
export class Ignored {
  readonly #rules = new Map<string, Ignore>();

  /** @param folder from the root, with `/` between folders; empty for the root itself */
  add(folder: string, gitignore: string): void {
    this.#rules.set(folder, ignore({ allowRelativePaths: true }).add(gitignore));
  }

  /** @param path from the root, of a file */
  has(path: string): boolean {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth++) {
      const rules = this.#rules.get(parts.slice(0, depth).join('/'));
      if (rules?.ignores(parts.slice(depth).join('/'))) return true;
    }
    return parts.slice(0, -1).some(isForbiddenFolder);
  }
}
