import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { type Brought, frontPageReason, type Original } from '../../core/bring/brought';
import { articleEnding, type NewArticle, Planner } from '../../core/bring/plan';
import { isRawMail } from '../../core/bring/mail';
import { splitDownload } from '../../core/bring/split-download';
import { formOf, largestOriginal } from '../../core/bring/which-files';
import { decodeArticle } from '../encoding';
import { type Output, onOneLine } from '../io';
import { readBytes, reasonOf, Unreadable } from '../read-file';
import { presentIn, sha256Of } from './present';

export interface ImportCommand {
  /** The folder of the articles; made where it is not there. */
  readonly to: string;
  /** In which texts are; absent, it is found out. */
  readonly encoding?: string;
  /** Only tell what would be written. */
  readonly dryRun?: boolean;
  /** Pages that have headlines and no article as far as can be told come in, too. */
  readonly frontPages?: boolean;
}

/** Reads what is no plain text; begun with the first such file. */
export interface PageReader {
  /** @throws an error whose message ends the sentence "FILE: …" */
  read(name: string, bytes: Uint8Array): Promise<readonly Brought[]>;
  close(): Promise<void>;
}

/**
 * `sayso import-articles`. Files stay as they are; what is in the folder already is not written again, and never over.
 * A file that cannot be read is named, and the others come in.
 * @param files paths of downloads, pages and documents, or of folders of them
 * @returns the exit code: 1 where anything had to be complained about
 */
export async function importArticles(
  files: readonly string[],
  command: ImportCommand,
  openPages: () => PageReader,
  [out, err]: readonly [Output, Output],
): Promise<number> {
  let code = 0;
  const complain = async (file: string, error: unknown): Promise<void> => {
    code = 1;
    await err.write(`${onOneLine(file)}: ${onOneLine(reasonOf(error))}\n`);
  };
  let pages: PageReader | undefined;
  const reader = (): PageReader => (pages ??= openPages());
  const present = await presentIn(command.to);
  const planner = new Planner(present, (text) => Promise.resolve(sha256Of(text)));
  try {
    for (const file of await allOf(files, command.to, complain)) {
      try {
        const bytes = await readBytes(file, null, largestOriginal);
        const original = originalOf(file, bytes, command.to);
        for (const article of await articlesOf(file, bytes, command, reader)) {
          if (article.isFrontPage && !command.frontPages) throw asFrontPage;
          await planner.add(article, original);
        }
      } catch (error) {
        await complain(file, error);
      }
    }
  } finally {
    await pages?.close();
  }
  const { articles, known } = planner.plan;
  let written = 0;
  for (const one of articles) {
    try {
      if (!command.dryRun) await write(one, command.to);
      written++;
      await out.write(`${onOneLine(join(command.to, one.name + articleEnding))}\n`);
    } catch (error) {
      await complain(join(command.to, one.name + articleEnding), asUnwritten(error));
    }
  }
  await out.write(summary(written, known, command.dryRun === true));
  return code;
}

const count = (many: number): string => `${many} ${many === 1 ? 'article' : 'articles'}`;

const summary = (written: number, known: number, isDry: boolean): string =>
  `${count(written)} ${isDry ? 'would be ' : ''}brought in${known === 0 ? '' : `, ${known} there already`}\n`;

/** The files, and those of folders that can be read; what stands in the folder of the articles is none to bring in. */
async function allOf(
  files: readonly string[],
  to: string,
  complain: (file: string, error: unknown) => Promise<void>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    try {
      if (!(await stat(file)).isDirectory()) {
        found.push(file);
        continue;
      }
      const entries = await readdir(file, { recursive: true, withFileTypes: true });
      const inside = entries.filter((entry) => entry.isFile() && formOf(entry.name) !== undefined);
      const isIn = resolve(file) === resolve(to);
      const paths = inside.map((entry) => join(entry.parentPath, entry.name)).sort();
      found.push(...paths.filter((path) => !(isIn || isBelow(path, to)) || formOf(path) !== 'text'));
    } catch (error) {
      await complain(file, error);
    }
  }
  return found;
}

const isBelow = (path: string, folder: string): boolean => resolve(path).startsWith(`${resolve(folder)}${sep}`);

/** By its path where it is near, else by its name: where a reader's folders lie is nobody's business. */
function originalOf(file: string, bytes: Uint8Array, to: string): Original {
  const path = relative(to, file).split(sep).join('/');
  return { path: /^(?:\.\.\/){3}|^\/|^[a-z]:/i.test(path) ? basename(file) : path, sha256: sha256Of(bytes) };
}

async function articlesOf(
  file: string,
  bytes: Uint8Array,
  { encoding }: ImportCommand,
  pages: () => PageReader,
): Promise<readonly Brought[]> {
  const form = formOf(file);
  if ((form !== 'text' && form !== undefined) || isRawMail(bytes)) return pages().read(file, bytes);
  const articles = splitDownload(decodeArticle(bytes, encoding).text);
  if (articles.length === 0) throw new Unreadable('has no words');
  return articles;
}

/** Never over a file that is there. */
async function write({ name, article, sidecar }: NewArticle, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name + articleEnding);
  await writeFile(path, article.text, { flag: 'wx' });
  await writeFile(`${path}${sidecarEnding}`, sidecar, { flag: 'wx' });
}

const asFrontPage = new Unreadable(
  `${frontPageReason}: save the page of the article, or bring it in as it is with --front-pages`,
);

const asUnwritten = (error: unknown): Unreadable =>
  new Unreadable(`could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
