import * as vscode from 'vscode';
import { putAnnotations } from '../../core/annotations/annotations';
import { type Entry, isRemoved } from '../../core/annotations/decision';
import type { SidecarEdit } from '../../core/annotations/edit-sidecar';
import { showInformation } from '../messages';
import { textAt, writeText } from '../codebook/write';
import { sidecarOf } from '../article/sidecar-place';
import type { ChangeSidecar } from './sidecar';

/** What is to be written of one article, and what stood there before under the same ids. */
export interface Part {
  readonly uri: vscode.Uri;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** A file of the reader's own that changes with decisions, such as the codebook. */
export interface TextPart {
  readonly uri: vscode.Uri;
  readonly textBefore: string;
  readonly textAfter: string;
}

type AnyPart = Part | TextPart;

/**
 * Writes decisions, each press as one step, and takes steps back. One step after another: an undo while a step is still
 * being written takes back that one, not the one before.
 */
export class History {
  readonly #done: (readonly AnyPart[])[] = [];
  readonly #undone: (readonly AnyPart[])[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly change: ChangeSidecar) {}

  /** When all that was pressed so far is written: what is decided next goes by it. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** @returns whether all of it is written; what could be is, and can be undone */
  keep(parts: readonly AnyPart[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const written = await this.#writeAll(parts);
      if (written.length > 0) {
        this.#done.push(written);
        this.#undone.length = 0;
      }
      return written.length === parts.length;
    });
  }

  undo(): Promise<boolean> {
    return this.#step(this.#done, this.#undone, vscode.l10n.t('There is no decision to undo.'));
  }

  redo(): Promise<boolean> {
    return this.#step(this.#undone, this.#done, vscode.l10n.t('There is no decision to redo.'));
  }

  #step(from: (readonly AnyPart[])[], to: (readonly AnyPart[])[], none: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const last = from.pop();
      if (!last) {
        void showInformation(none);
        return false;
      }
      const others = new Set<string>();
      const written = await this.#writeAll(last.map(turned), others);
      if (others.size > 0)
        void showInformation(
          vscode.l10n.t('{0} decisions were changed by somebody else since, and stay as they are.', others.size),
        );
      const left = last.filter(({ uri }) => !written.some((one) => one.uri === uri));
      if (written.length > 0) to.push(written);
      if (left.length > 0) from.push(left);
      return left.length === 0;
    });
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** @param others gets the ids of what others have decided on since; absent, all is written */
  async #writeAll(parts: readonly AnyPart[], others?: Set<string>): Promise<readonly AnyPart[]> {
    const written: AnyPart[] = [];
    for (const part of parts) {
      if ('textAfter' in part) {
        if (await replaced(part)) written.push(part);
      } else if (!(await exists(part.uri)) && !(await exists(sidecarOf(part.uri))))
        void showInformation(vscode.l10n.t('The article is not there any more.'));
      else if (await this.change(part, others ? putBack(part, others) : putAnnotations(part.after))) written.push(part);
    }
    return written;
  }
}

/** The step back: what was not there before leaves its id, so that no copy brings it back. */
function turned(part: AnyPart): AnyPart {
  if ('textAfter' in part) return { uri: part.uri, textBefore: part.textAfter, textAfter: part.textBefore };
  const { uri, before, after } = part;
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const at = new Date().toISOString();
  return { uri, before: after, after: after.map(({ id }) => known.get(id) ?? { id, removed: true, at }) };
}

/** Puts back what stood there before a step, but for what somebody has decided on since: in another window, or by git. */
function putBack({ before, after }: Part, others: Set<string>): SidecarEdit {
  const made = new Map(before.map((entry) => [entry.id, entry]));
  return {
    field: 'annotations',
    apply(file, current) {
      const now = new Map(((current ?? []) as readonly Entry[]).map((entry) => [entry.id, entry]));
      const isOurs = ({ id }: Entry): boolean => isSameWord(now.get(id), made.get(id));
      for (const entry of after) if (!isOurs(entry)) others.add(entry.id);
      return putAnnotations(after.filter(isOurs)).apply(file, current);
    },
  };
}

/** Each decision has its own time. */
const isSameWord = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.at === other?.at && one !== undefined && other !== undefined && isRemoved(one) === isRemoved(other);

/** @returns false where the file says something else by now, which is said */
async function replaced({ uri, textBefore, textAfter }: TextPart): Promise<boolean> {
  if (((await textAt(uri)) ?? '') === textBefore) return writeText(uri, textAfter);
  void showInformation(vscode.l10n.t('The codebook has changed since, and is left as it is.'));
  return false;
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
