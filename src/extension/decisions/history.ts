import * as vscode from 'vscode';
import { decisionCount } from '../../core/wording/counts';
import { putAnnotations } from '../../core/annotations/annotations';
import { type Entry, isRemoved } from '../../core/annotations/decision';
import type { SidecarEdit } from '../../core/annotations/edit-sidecar';
import { type Saying, unlessChanged } from '../../core/annotations/saying';
import { showInformation } from '../messages';
import { textAt, writeText } from '../codebook/write';
import { sidecarOf } from '../article/sidecar-place';
import { type Outcome, Steps } from './steps';
import { translate } from '../words';

/** Changes the sidecar of an article. @returns whether the article is now read by it */
export type ChangeSidecar = (
  document: Pick<vscode.TextDocument, 'uri'>,
  ...edits: readonly SidecarEdit[]
) => Promise<boolean>;

/** What is to be written of one article, and what stood there before under the same ids. */
export interface Part {
  readonly uri: vscode.Uri;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** What is to be said of an article as a whole, or of a name in it, and what was said of it before. */
export interface SayingPart {
  readonly uri: vscode.Uri;
  readonly said: Saying;
  readonly toSay: Saying;
}

/** A file of the reader's own that changes with decisions, such as the codebook. */
export interface TextPart {
  readonly uri: vscode.Uri;
  readonly textBefore: string;
  readonly textAfter: string;
}

type AnyPart = Part | SayingPart | TextPart;

/**
 * Writes decisions, each press as one step, and takes steps back. One step after another: an undo while a step is still
 * being written takes back that one, not the one before.
 */
export class History implements vscode.Disposable {
  /** The ids of what others have decided on since, in the step that is being taken back. */
  #others = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #renamed: vscode.Disposable;
  readonly #steps = new Steps<AnyPart>({
    write: (part, isBack) => this.#write(part, isBack),
    turned,
    addressOf: ({ uri }) => uri.toString(),
    at: (part, address) => ({ ...part, uri: vscode.Uri.parse(address, true) }),
  });

  constructor(private readonly change: ChangeSidecar) {
    this.#renamed = vscode.workspace.onDidRenameFiles(({ files }) => {
      void this.#inTurn(() => {
        this.#steps.follow(files);
        return Promise.resolve();
      });
    });
  }

  dispose(): void {
    this.#renamed.dispose();
  }

  /** When all that was pressed so far is written: what is decided next goes by it. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /**
   * @param whole steps right behind one another that belong to the same are taken back as one
   * @returns whether all of it is written; what could be is, and can be undone
   */
  keep(parts: readonly AnyPart[], whole?: object): Promise<boolean> {
    return this.#inTurn(() => this.#steps.keep(parts, whole));
  }

  /** Takes back what was just said, as a step of its own: others may have come since. */
  takeBack(part: SayingPart): Promise<boolean> {
    return this.keep([turned(part)]);
  }

  undo(): Promise<boolean> {
    return this.#step(() => this.#steps.undo(), vscode.l10n.t('There is no decision to undo.'));
  }

  redo(): Promise<boolean> {
    return this.#step(() => this.#steps.redo(), vscode.l10n.t('There is no decision to redo.'));
  }

  #step(run: () => Promise<boolean | undefined>, none: string): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#others = new Set();
      const done = await run();
      if (done === undefined) void showInformation(none);
      if (this.#others.size > 0)
        void showInformation(
          vscode.l10n.t(
            'Changed by somebody else since, and left as it is: {0}.',
            decisionCount(this.#others.size, translate),
          ),
        );
      return done ?? false;
    });
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** @param isBack whether what others have decided on since stays as it is */
  async #write(part: AnyPart, isBack: boolean): Promise<Outcome> {
    if ('textAfter' in part) return outcome(await replaced(part));
    if (!(await exists(part.uri)) && !(await exists(sidecarOf(part.uri)))) {
      void showInformation(vscode.l10n.t('The article is not there any more.'));
      return 'gone';
    }
    return outcome(await this.change(part, isBack ? this.#putBack(part) : editOf(part)));
  }

  #putBack(part: Part | SayingPart): SidecarEdit {
    if (!('toSay' in part)) return putBack(part, this.#others);
    const { said, toSay } = part;
    return unlessChanged(said, toSay, () => this.#others.add(toSay.edit.field));
  }
}

const outcome = (isWritten: boolean): Outcome => (isWritten ? 'written' : 'left');

const editOf = (part: Part | SayingPart): SidecarEdit =>
  'toSay' in part ? part.toSay.edit : putAnnotations(part.after);

/** The step back: what was not there before leaves its id, so that no copy brings it back. */
function turned(part: AnyPart): AnyPart {
  const { uri } = part;
  if ('textAfter' in part) return { uri, textBefore: part.textAfter, textAfter: part.textBefore };
  if ('toSay' in part) return { uri, said: part.toSay, toSay: part.said };
  const { before, after } = part;
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
