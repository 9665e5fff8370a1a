import { placesIn } from './place';
import type { ArticleKey, ImportedRecord, ImportProblem } from './record';

/** Finds the article of each record, among those at hand. */

/** An article at hand. */
export interface ShelfArticle {
  /** Canonical. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly url?: string;
}

export interface Shelf {
  /** With `/` between folders. */
  readonly paths: readonly string[];
  /** Undefined where it cannot be read; a path is opened once. */
  readonly open: (path: string) => Promise<ShelfArticle | undefined>;
}

export interface Found {
  readonly byPath: ReadonlyMap<string, readonly ImportedRecord[]>;
  readonly problems: readonly ImportProblem[];
}

export async function articlesOf(records: readonly ImportedRecord[], shelf: Shelf): Promise<Found> {
  const groups = new Map<string, ImportedRecord[]>();
  for (const record of records) {
    const { file, sha256, url, text } = record.article;
    const key = JSON.stringify([file, sha256, url, text?.length]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const byPath = new Map<string, ImportedRecord[]>();
  const problems: ImportProblem[] = [];
  const opened = new Map<string, Promise<ShelfArticle | undefined>>();
  const open: Shelf['open'] = (path) => {
    const before = opened.get(path) ?? shelf.open(path);
    opened.set(path, before);
    return before;
  };
  for (const group of groups.values()) {
    const paths = await pathsOf(group, { paths: shelf.paths, open });
    if (paths.length === 1) byPath.set(paths[0]!, [...(byPath.get(paths[0]!) ?? []), ...group]);
    else problems.push(notFound(group, paths));
  }
  return { byPath, problems };
}

function notFound(group: readonly ImportedRecord[], paths: readonly string[]): ImportProblem {
  const { where, article } = group[0]!;
  const others = group.length === 1 ? '' : ` and ${group.length - 1} more`;
  const named = article.file ?? article.url ?? article.sha256;
  const message =
    paths.length > 1
      ? `Its article “${named ?? ''}” may be ${paths.slice(0, 3).join(' or ')}. Name the one that is meant.`
      : named === undefined
        ? 'It does not tell of which article it is. Name that article alone.'
        : `Its article “${named}” is not there. Put it with the others, or name the folder in which it lies.`;
  return { where: `${where}${others}`, message };
}

/** One where it is found; several where nobody can tell. */
async function pathsOf(group: readonly ImportedRecord[], { paths, open }: Shelf): Promise<readonly string[]> {
  const key = group[0]!.article;
  const isIt = async (path: string): Promise<boolean> => {
    const article = await open(path);
    return article !== undefined && isSaid(key, article);
  };
  const named = key.file === undefined ? [] : likeNamed(key.file, paths);
  // The whole path is enough: the text may have changed since.
  const whole = named.filter(({ isWhole }) => isWhole).map(({ path }) => path);
  if (whole.length === 1) return whole;
  const near = named.map(({ path }) => path);
  const same = await filtered(near, isIt);
  if (same.length > 0) return same;
  const fitting = await filtered(near, async (path) => fits(await open(path), group));
  if (fitting.length > 0) return fitting;
  const elsewhere = await filtered(paths, isIt);
  if (elsewhere.length > 0) return elsewhere;
  if (whole.length > 1) return whole;
  const isAlone = key.file === undefined && paths.length === 1 && fits(await open(paths[0]!), group);
  return isAlone || isSilent(key) ? paths.slice(0, 1).filter(() => paths.length === 1) : [];
}

const isSilent = ({ file, sha256, url, text }: ArticleKey): boolean =>
  file === undefined && sha256 === undefined && url === undefined && text === undefined;

async function filtered(paths: readonly string[], is: (path: string) => Promise<boolean>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if (await is(path)) found.push(path);
  return found;
}

const isSaid = (key: ArticleKey, { sha256, text, url }: ShelfArticle): boolean =>
  key.sha256 === sha256 || key.text === text || (key.url !== undefined && key.url === url);

/** Whether the words of one record at least are there. */
function fits(article: ShelfArticle | undefined, group: readonly ImportedRecord[]): boolean {
  if (!article) return false;
  const place = placesIn(article.text);
  return group.some((record) => {
    if (record.pieces.some(({ exact }) => exact === undefined)) return false;
    const { anchor } = place(record);
    return anchor === 'exact' || anchor === 'moved';
  });
}

interface Named {
  readonly path: string;
  /** All that is told of its path is the end of this one. */
  readonly isWhole: boolean;
}

/** The paths whose end is most like a told one: the name of the file at least, with or without its ending. */
function likeNamed(file: string, paths: readonly string[]): readonly Named[] {
  const wanted = partsOf(file);
  const rated = paths.map((path) => {
    const parts = partsOf(path);
    let same = 0;
    while (same < wanted.length && same < parts.length && wanted.at(-1 - same) === parts.at(-1 - same)) same++;
    const isNameOnly = same === 0 && bare(parts.at(-1)!) === bare(wanted.at(-1)!);
    return { path, same: isNameOnly ? 0.5 : same, isWhole: same === wanted.length };
  });
  const most = Math.max(0, ...rated.map(({ same }) => same));
  return most === 0 ? [] : rated.filter(({ same }) => same === most);
}

const partsOf = (path: string): readonly string[] => path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
const bare = (name: string): string => name.replace(/\.[^.]+$/, '');
