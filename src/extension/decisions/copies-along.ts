import * as vscode from 'vscode';
import { mirrorFolder, sidecarEnding } from '../../core/annotations/sidecar';
import { articleOfSidecar, sidecarOf } from '../article/sidecar-place';
import { each } from '../folder/files';
import { nameOf } from '../knowledge/show-problem';
import { flashStatus } from '../messages';
import { changeSafely } from '../../files/safe-file';
import type { PlaceOf } from './place';

/** So many files of a copied folder are looked at, and none that is larger, in bytes. */
const most = 500;
const largest = 10_000_000;

/**
 * What is copied in VS Code has the decisions of its original, too. VS Code tells that a copy was made, and not of what:
 * the original is known by its bytes.
 */
export class CopiesAlong {
  readonly #onTheirWay = new Map<string, Promise<void>>();
  /** What was written beside a copy; its undo takes the copy alone. */
  readonly #brought = new Map<string, Uint8Array>();

  /** @param sidecars all that are there now */
  constructor(
    private readonly sidecars: () => Promise<readonly vscode.Uri[]>,
    private readonly placeOf: PlaceOf,
  ) {}

  made(uri: vscode.Uri): void {
    const going = this.#follow(uri).catch(() => undefined);
    this.#onTheirWay.set(uri.toString(), going);
    void going.finally(() => this.#onTheirWay.delete(uri.toString()));
  }

  /** Ends when nothing more comes to a new file by itself. */
  async settled(uri: vscode.Uri): Promise<void> {
    await this.#onTheirWay.get(uri.toString());
  }

  async gone(copy: vscode.Uri): Promise<void> {
    const bytes = this.#brought.get(copy.toString());
    if (!this.#brought.delete(copy.toString()) || !bytes) return;
    const sidecar = sidecarOf(copy);
    if (!same(await bytesOf(sidecar), bytes)) return;
    // Without a trash, nothing is lost by it: the original has the same.
    await vscode.workspace.fs
      .delete(sidecar, { useTrash: true })
      .then(undefined, () => vscode.workspace.fs.delete(sidecar));
  }

  async #follow(made: vscode.Uri): Promise<void> {
    let all: Promise<readonly vscode.Uri[]> | undefined;
    const sidecars = async (): Promise<readonly vscode.Uri[]> => (all ??= this.sidecars());
    for (const copy of await filesIn(made)) {
      const sidecar = sidecarOf(copy);
      if (copy.path.endsWith(sidecarEnding) || (await bytesOf(sidecar))) continue;
      const decisions = await decisionsFor(copy, sidecars);
      if (!decisions) continue;
      const isWritten = await copyTo(sidecar, decisions, this.placeOf);
      if (!isWritten) continue;
      this.#brought.set(copy.toString(), decisions);
      flashStatus(vscode.l10n.t('The decisions on {0} are copied, too.', nameOf(copy)));
    }
  }
}

/** A folder takes along what lies beside its articles; what the mirror has of them is left behind. */
async function filesIn(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) === 0) return [uri];
  if (!sidecarOf(uri).path.includes(`/${mirrorFolder}/`)) return [];
  return vscode.workspace.findFiles(new vscode.RelativePattern(uri, '**/*'), null, most);
}

/** What was decided on the file of which this is a copy; undefined where several could be meant that differ. */
async function decisionsFor(
  copy: vscode.Uri,
  sidecars: () => Promise<readonly vscode.Uri[]>,
): Promise<Uint8Array | undefined> {
  const size = await sizeOf(copy);
  if (!size || size > largest) return undefined;
  const ending = endingOf(copy);
  let text: Uint8Array | undefined;
  const found = await each(await sidecars(), async (sidecar) => {
    const original = articleOfSidecar(sidecar);
    if (original.toString() === copy.toString() || endingOf(original) !== ending) return undefined;
    if ((await sizeOf(original)) !== size) return undefined;
    text ??= await bytesOf(copy);
    if (!text || !same(await bytesOf(original), text)) return undefined;
    const decisions = await bytesOf(sidecar);
    return decisions && { original, decisions };
  });
  const all = found.filter((one) => one !== undefined);
  const alike = all.filter(({ original }) => isNamedLike(copy, original));
  for (const some of [all, alike])
    if (some.length > 0 && some.every(({ decisions }) => same(decisions, some[0]!.decisions)))
      return some[0]!.decisions;
  return undefined;
}

/** As programs that copy files name them: `a copy.txt`, or `a.txt` in another folder. */
export function isNamedLike(copy: vscode.Uri, original: vscode.Uri): boolean {
  const stem = nameOf(original).replace(/\.[^.]*$/, '');
  return stem !== '' && nameOf(copy).startsWith(stem);
}

/** Unless something was decided there meanwhile. @returns whether it is there now */
export async function copyTo(target: vscode.Uri, bytes: Uint8Array, placeOf: PlaceOf): Promise<boolean> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return changeSafely(await placeOf(target), (there) => ({
    text: there ?? text,
    save: there === undefined,
    answer: there === undefined,
  }));
}

const endingOf = (uri: vscode.Uri): string => /\.[^./]*$/.exec(uri.path)?.[0].toLowerCase() ?? '';

const same = (some: Uint8Array | undefined, others: Uint8Array): boolean =>
  some?.length === others.length && some.every((byte, at) => byte === others[at]);

const sizeOf = async (uri: vscode.Uri): Promise<number | undefined> =>
  vscode.workspace.fs.stat(uri).then(
    ({ size }) => size,
    () => undefined,
  );

const bytesOf = async (uri: vscode.Uri): Promise<Uint8Array | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => bytes,
    () => undefined,
  );
