import * as vscode from 'vscode';
import { sidecarOf } from '../article/sidecar-place';
import { inSlices } from '../in-slices';
import { putAnnotations } from '../../core/annotations/annotations';
import { changeSteps } from '../../core/annotations/decisions';
import type { Fate } from '../../core/annotations/newer';
import { setSha256 } from '../../core/annotations/sha256';
import { checksumOf } from './checksum';
import { freeName } from './export-targets';
import { authoring } from '../parts/part';
import type { PlaceOf } from './place';
import { changeSafely, readInPieces } from '../../files/safe-file';

/** Saves a text under a name of its own beside an article: `talks-newer.txt`. */
export async function newFileBeside(article: vscode.Uri, text: string): Promise<vscode.Uri> {
  const [, name, ending] = /([^/]*?)(\.[^./]*)?$/.exec(article.path)!;
  const uri = await freeName(vscode.Uri.joinPath(article, '..'), `${name}-newer`, ending ?? '');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/**
 * Gives the file of a newer text all decisions on the older one, those on words at their new places.
 * @param text the newer one, canonical
 * @throws where the newer one has decisions by now, or the old ones cannot be read
 */
export async function copyDecisions(
  from: vscode.Uri,
  to: vscode.Uri,
  text: string,
  fates: readonly Fate[],
  placeOf: PlaceOf,
): Promise<void> {
  const before = await readInPieces(await placeOf(sidecarOf(from)));
  if (before === undefined) return;
  const moved = await inSlices(authoring().reanchoring(text, fates));
  const edits = [setSha256(await checksumOf(text)), putAnnotations(moved)];
  const changed = await inSlices(changeSteps(before, edits));
  if (!changed.ok) throw new Error(changed.problem.message);
  const isFree = await changeSafely(await placeOf(sidecarOf(to)), (there) => ({
    text: there ?? changed.text,
    save: there === undefined,
    answer: there === undefined,
  }));
  if (!isFree) throw new Error(vscode.l10n.t('it has decisions of its own'));
}
