import { LongText } from '../core/text/long-text';
import { type Draft, draftOf, isUndone, readJournal, sealed } from './journal';
import { decode, wait } from './turns';

/**
 * Files that survive a crash while they are written, and two windows that write at once.
 *
 * A file is written in place, so that links, permissions and whoever watches it stay; `rename` with `overwrite` would
 * delete it first. Before that, the whole new content goes into a journal beside it, which takes its name only when it is
 * complete, and goes when the file is whole. So a journal that stays tells of a crash, and what to do about it; and while
 * one is there, everybody else waits. A file that somebody deleted meanwhile is not brought back.
 */

/**
 * The file itself; its journal; a whole new file that only lacks its name; and what becomes one of them, under a name that
 * nobody else writes to.
 */
export type Role = 'file' | 'journal' | 'first' | 'draft';

/** A file and what lies beside it. All errors but those named are thrown. */
export interface Place {
  /** @returns undefined where there is none */
  read(role: Role): Promise<Uint8Array | undefined>;
  /** Over what stands there, in place. */
  write(role: Role, content: Uint8Array): Promise<void>;
  /** @returns false where something has that name, or what should get it is gone */
  move(from: Role, to: Role): Promise<boolean>;
  /** Also where there is none. */
  remove(role: Role): Promise<void>;
}

/** What a save makes of a file's text. */
export interface Next<T> {
  /** Undefined: the file goes. */
  readonly text: string | LongText | undefined;
  /** False: nothing is written. */
  readonly save: boolean;
  readonly answer: T;
}

/**
 * A journal that did not change for so long, in milliseconds, is nobody's: its owner takes a few. Counted in looks, so
 * that a window that stood still itself, asleep or busy, takes nobody for gone.
 */
const abandonedAfter = 1500;
/** Between two looks at a journal, in milliseconds. */
const look = 30;
/** After so many others were quicker, something is wrong. */
const attempts = 40;

export interface Patience {
  readonly abandonedAfter: number;
}

/** As `readInPieces`, in one string. */
export async function readSafely(place: Place, patience?: Patience): Promise<string | undefined> {
  return (await readInPieces(place, patience))?.toString();
}

/**
 * @returns the file's content, decoded; undefined where there is none. Of a save that was cut off and cannot be ended
 * now, for the disk is full, what it was to write
 */
export async function readInPieces(
  place: Place,
  patience: Patience = { abandonedAfter },
  last = new LastText(),
): Promise<LongText | undefined> {
  const content = await settled(place, patience, true);
  return content && last.of(content);
}

/** What a file said last: a file of megabytes that nobody changed is not decoded again. */
export class LastText {
  #last: { readonly bytes: Uint8Array; readonly text: LongText } | undefined;

  async of(bytes: Uint8Array): Promise<LongText> {
    if (this.#last && isSame(this.#last.bytes, bytes)) return this.#last.text;
    const text = await decode(bytes);
    this.keep(bytes, text);
    return text;
  }

  keep(bytes: Uint8Array, text: LongText): void {
    this.#last = { bytes, text };
  }
}

/**
 * Changes a file. What others write meanwhile is not lost: the change is made again, upon theirs.
 * @param change may be called several times, and may take its time
 */
export async function changeSafely<T>(
  place: Place,
  change: (text: LongText | undefined) => Next<T> | Promise<Next<T>>,
  patience: Patience = { abandonedAfter },
  last = new LastText(),
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await settled(place, patience);
    const { text, save, answer } = await change(before && (await last.of(before)));
    if (!save) return answer;
    const long = text === undefined ? undefined : LongText.of(text);
    const draft = await draftOf(long, before);
    if (isSame(before, draft.content)) return answer;
    if (await replace(place, before, draft)) {
      if (long && draft.content) last.keep(draft.content, long);
      return answer;
    }
    await wait(look * Math.random());
  }
  throw new Error('it is being written by somebody else all the time');
}

/** @returns false where somebody else was quicker, and nothing was done */
async function replace(place: Place, before: Uint8Array | undefined, draft: Draft): Promise<boolean> {
  const after = draft.content;
  const journal = await sealed(draft, before);
  await writeDraft(place, journal);
  if (!(await place.move('draft', 'journal'))) {
    await place.remove('draft');
    return false;
  }
  const isOurs = isSame(await place.read('journal'), journal);
  if (!isOurs || !isSame(await place.read('file'), before)) {
    if (isOurs) await place.remove('journal');
    return false;
  }
  if (before === undefined && after !== undefined) return begin(place, after);
  if (after === undefined) await place.remove('file');
  else await place.write('file', after);
  await place.remove('journal');
  return true;
}

/**
 * A new file. The journal goes before it is there: beside a new file, nobody could tell a deleted file from one not yet
 * written. Between the two it is whole under a name of its own, from which whoever comes next takes it.
 */
async function begin(place: Place, content: Uint8Array): Promise<boolean> {
  await writeDraft(place, content);
  const isFirst = await place.move('draft', 'first');
  if (!isFirst) await place.remove('draft');
  await place.remove('journal');
  return isFirst && adopt(place);
}

/** @returns false where somebody else has made the file */
async function adopt(place: Place): Promise<boolean> {
  if (await place.move('first', 'file')) return true;
  await place.remove('first');
  return false;
}

/** Half a draft, as a full disk leaves it, is nobody's. */
async function writeDraft(place: Place, content: Uint8Array): Promise<void> {
  try {
    await place.write('draft', content);
  } catch (error) {
    await place.remove('draft').catch(() => undefined);
    throw error;
  }
}

/** The file's content when nobody is at it: waits for whoever is, and does what was left undone by who is no more. */
async function settled(place: Place, patience: Patience, isOnlyRead = false): Promise<Uint8Array | undefined> {
  let last: Uint8Array | undefined;
  let looks = 0;
  for (;;) {
    const content = await place.read('file');
    const journal = await place.read('journal');
    const bytes = journal ?? (content === undefined ? await place.read('first') : undefined);
    // Whoever was writing when the file was read has come to an end since: it may have been half a file.
    if (!bytes) return last === undefined ? content : place.read('file');
    if (last === undefined || !isSame(last, bytes)) {
      last = bytes;
      looks = 0;
    } else if (++looks * look >= patience.abandonedAfter)
      return journal ? finish(place, content, journal, isOnlyRead) : finishFirst(place, bytes, isOnlyRead);
    await wait(Math.min(look, patience.abandonedAfter));
  }
}

/** Ends a save that was cut off. @returns the file's content then */
async function finish(
  place: Place,
  content: Uint8Array | undefined,
  bytes: Uint8Array,
  isOnlyRead: boolean,
): Promise<Uint8Array | undefined> {
  const journal = await readJournal(bytes);
  let now = content;
  try {
    if (journal && (await isUndone(content, journal))) {
      now = journal.after === null ? undefined : journal.content;
      if (content === undefined) {
        const first = await place.read('first');
        if (!first) return (await begin(place, journal.content)) ? now : await place.read('file');
        await place.remove('journal');
        return await finishFirst(place, first, isOnlyRead);
      }
      if (now === undefined) await place.remove('file');
      else await place.write('file', now);
    }
    // Somebody has made the file since.
    if (content !== undefined) await place.remove('first');
    await place.remove('journal');
  } catch (error) {
    // The journal stays, and with it all that was decided.
    if (!isOnlyRead) throw error;
  }
  return now;
}

/** Gives a file that was left whole its name. @returns the file's content then */
async function finishFirst(place: Place, first: Uint8Array, isOnlyRead: boolean): Promise<Uint8Array | undefined> {
  try {
    return (await adopt(place)) ? first : await place.read('file');
  } catch (error) {
    if (!isOnlyRead) throw error;
    return first;
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  // A loop: it is looked at several times a save, and a function for each byte takes longer than the disk.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
