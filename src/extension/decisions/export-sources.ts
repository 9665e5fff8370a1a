import * as vscode from 'vscode';
import { sidecarOf } from '../article/sidecar-place';
import type { Knowledge } from '../../core/actors/find-mentions';
import { type Decisions, readingSteps } from '../../core/annotations/decisions';
import type { Source } from '../../core/export/record';
import { canonical } from '../../core/text/canonical';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { pathFacts } from '../article/path-facts';
import type { Codebooks } from '../codebook/store';
import { sha256Of } from './checksum';
import type { PlaceOf } from './place';
import { readInPieces } from '../../files/safe-file';
import { reading } from '../parts/part';
import { inSlices } from '../in-slices';

/** What of the articles could not go out, and why. */
export interface Left {
  readonly uri: vscode.Uri;
  readonly why: string;
}

/** What articles are read with. */
export interface ReadingWorld {
  readonly knowledge: Knowledge;
  readonly codebooks: Codebooks;
  readonly placeOf: PlaceOf;
}

export interface ShownWorld {
  readonly articles: Articles;
  readonly codebooks: Codebooks;
}

export interface Gathered {
  readonly sources: readonly Source[];
  readonly left: readonly Left[];
}

/**
 * Reads articles from the disk, with what was decided on them. One that cannot be read is left out, and told.
 * @param tell takes how many are read
 * @returns undefined where it was cancelled
 */
export async function gather(
  uris: readonly vscode.Uri[],
  world: ReadingWorld,
  token: vscode.CancellationToken,
  tell: (done: number) => void,
): Promise<Gathered | undefined> {
  const sources: Source[] = [];
  const left: Left[] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    tell(index);
    try {
      sources.push(await sourceAt(uri, world));
    } catch (error) {
      left.push({ uri, why: error instanceof Error ? error.message : String(error) });
    }
    // Whoever types or presses Cancel has their turn between two articles.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return token.isCancellationRequested ? undefined : { sources, left };
}

async function sourceAt(uri: vscode.Uri, { knowledge, codebooks, placeOf }: ReadingWorld): Promise<Source> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const { text } = canonical(await vscode.workspace.decode(bytes, { uri }));
  const decisions = await decisionsAt(uri, placeOf);
  const file = vscode.workspace.asRelativePath(uri);
  const origin = { file, sha256: await sha256Of(bytes), codebook: codebooks.of(uri) };
  return reading().sourceOf(text, knowledge, { ...origin, path: pathFacts(uri) }, decisions);
}

/** An open article as it is on the screen, and of its statements those that are named. */
export async function sourceShown(article: OpenArticle, ids: readonly string[], world: ShownWorld): Promise<Source> {
  const { uri } = article.document;
  const { articles, codebooks } = world;
  const wanted = new Set(ids);
  const facts = articles.decisions(uri).article;
  const origin = {
    file: vscode.workspace.asRelativePath(uri),
    sha256: await sha256Of(await vscode.workspace.fs.readFile(uri)),
    ofPath: pathFacts(uri).facts,
    codebook: codebooks.of(uri),
    ...(facts ? { facts } : {}),
  };
  const isWanted = ({ id }: { readonly id: string }): boolean => wanted.has(id);
  const { statements, lost } = article.review;
  const reviewed = { statements: statements.filter(isWanted), lost: lost.filter(isWanted) };
  return reading().recordsOf(article.text, article.analysis, origin, reviewed);
}

/** @throws where what was decided cannot be read: without it an export would say what the reader has rejected */
export async function decisionsAt(uri: vscode.Uri, placeOf: PlaceOf): Promise<Decisions> {
  const sidecar = sidecarOf(uri);
  const text = await readInPieces(await placeOf(sidecar));
  if (text === undefined) return {};
  const { decisions, broken } = await inSlices(readingSteps(text));
  if (broken)
    throw new Error(vscode.l10n.t('its file of decisions cannot be read (line {0}: {1})', broken.line, broken.message));
  return decisions;
}
