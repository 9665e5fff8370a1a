import ignore, { type Ignore } from 'ignore';

/** In bytes: a newspaper in one file. What is longer is no article of a folder, however it ends. */
export const largestFile = 2_000_000;

/** Files that always are articles, by their names. */
export const isArticleFile = (name: string): boolean => /\.(?:article|news)$/i.test(name);

/** Which files of a folder may be articles, unless the reader says otherwise. */
export const usualFiles = '**/*.{txt,article,news}';

/**
 * Which paths a glob means, whatever their letters' case: `*` within a name, `**` over folders, `?` one sign, `{a,b}`
 * either. Without a `/` it is of names in any folder.
 */
export function globTest(glob: string): (path: string) => boolean {
  const whole = glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`;
  // A brace without its other half is a sign like others.
  const braces = isPaired(whole);
  let depth = 0;
  const source = whole.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (sign) => {
    if (braces && sign === '{') depth++;
    if (braces && sign === '}') depth--;
    const signs: Readonly<Record<string, string>> = {
      '**/': '(?:.*/)?',
      '**': '.*',
      '*': '[^/]*',
      '?': '[^/]',
      ...(braces ? { '{': '(?:', '}': ')' } : {}),
      ',': depth > 0 ? '|' : ',',
    };
    return signs[sign] ?? `\\${sign}`;
  });
  const test = new RegExp(`^${source}$`, 'iu');
  return (path) => test.test(path);
}

function isPaired(glob: string): boolean {
  let depth = 0;
  for (const sign of glob) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Folders whose files are nobody's articles. */
const never = new Set(['.git', '.hg', '.svn', 'node_modules', '.sayso', '.vscode']);

export const isForbiddenFolder = (name: string): boolean => never.has(name);

/** What files named `.gitignore` leave out, each in its own folder and below; an inner one has the last word. */
export class Ignored {
  /** By the folder, from the root, with `/` between folders. */
  readonly #files = new Map<string, string>();
  /** By the folder: the rules of its file below those of the folders around it. */
  readonly #rules = new Map<string, Ignore>();

  /** @param folder from the root, with `/` between folders; empty for the root itself */
  add(folder: string, gitignore: string): void {
    this.#files.set(folder, gitignore);
    this.#rules.clear();
  }

  /** @param path from the root, of a file */
  has(path: string): boolean {
    const folders = path.split('/').slice(0, -1);
    if (folders.some(isForbiddenFolder)) return true;
    for (let depth = folders.length; depth >= 0; depth--) {
      const folder = folders.slice(0, depth).join('/');
      if (this.#files.has(folder)) return this.#rulesOf(folder).ignores(path);
    }
    return false;
  }

  #rulesOf(folder: string): Ignore {
    const known = this.#rules.get(folder);
    if (known) return known;
    const rules = ignore({ allowRelativePaths: true });
    const parts = folder === '' ? [] : folder.split('/');
    for (let depth = 0; depth <= parts.length; depth++) {
      const outer = parts.slice(0, depth).join('/');
      rules.add((this.#files.get(outer) ?? '').split(/\r?\n/).map((line) => fromRoot(line, outer)));
    }
    this.#rules.set(folder, rules);
    return rules;
  }
}

/** A line of `.gitignore` in a folder as it would stand in the root's: with a `/` in it, it is of that very place. */
function fromRoot(line: string, folder: string): string {
  const { not = '', pattern = '' } = /^(?<not>!?)(?<pattern>.*)$/.exec(line)?.groups ?? {};
  if (folder === '' || pattern.trim() === '' || line.startsWith('#')) return line;
  const before = folder.replace(/[\\*?[\]!# ]/g, '\\$&');
  const isOfPlace = /\/./.test(pattern.trimEnd());
  return `${not}/${before}/${isOfPlace ? '' : '**/'}${pattern.replace(/^\//, '')}`;
}
