import * as vscode from 'vscode';
import { sidecarOf } from '../article/sidecar-place';
import type { Knowledge } from '../../core/actors/find-mentions';
import { type Decisions, readSidecar } from '../../core/annotations/decisions';
import type { Source } from '../../core/export/record';
import { canonical } from '../../core/text/canonical';
import { pathFacts } from '../article/path-facts';
import { sha256Of } from './checksum';
import type { PlaceOf } from './place';
import { readSafely } from './safe-file';
import { reading } from '../parts/part';

/** What of the articles could not go out, and why. */
export interface Left {
  readonly uri: vscode.Uri;
  readonly why: string;
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
  knowledge: Knowledge,
  placeOf: PlaceOf,
  token: vscode.CancellationToken,
  tell: (done: number) => void,
): Promise<Gathered | undefined> {
  const sources: Source[] = [];
  const left: Left[] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    tell(index);
    try {
      sources.push(await sourceAt(uri, knowledge, placeOf));
    } catch (error) {
      left.push({ uri, why: error instanceof Error ? error.message : String(error) });
    }
    // Whoever types or presses Cancel has their turn between two articles.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return token.isCancellationRequested ? undefined : { sources, left };
}

async function sourceAt(uri: vscode.Uri, knowledge: Knowledge, placeOf: PlaceOf): Promise<Source> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const { text } = canonical(await vscode.workspace.decode(bytes, { uri }));
  const decisions = await decisionsAt(uri, placeOf);
  const file = vscode.workspace.asRelativePath(uri);
  return reading().sourceOf(text, knowledge, { file, sha256: await sha256Of(bytes), path: pathFacts(uri) }, decisions);
}

/** @throws where what was decided cannot be read: without it an export would say what the reader has rejected */
export async function decisionsAt(uri: vscode.Uri, placeOf: PlaceOf): Promise<Decisions> {
  const sidecar = sidecarOf(uri);
  const text = await readSafely(await placeOf(sidecar));
  if (text === undefined) return {};
  const { decisions, broken } = readSidecar(text);
  if (broken)
    throw new Error(vscode.l10n.t('its file of decisions cannot be read (line {0}: {1})', broken.line, broken.message));
  return decisions;
}
