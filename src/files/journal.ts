import type { LongText } from '../core/text/long-text';
import { checksum, isSumOf, sumLength } from './checksum';
import { turns } from './turns';

const encoder = new TextEncoder();

/** What lies beside a file while it is written: checksums of what was and of what shall be, and all that shall be. */
export interface Journal {
  /** Checksums; null where there was no file, or shall be none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly content: Uint8Array;
}

/** A journal without its first line, for which there is room: its content is put into memory only once. */
export interface Draft {
  readonly whole: Uint8Array;
  /** A part of it; undefined where the file shall go. */
  readonly content: Uint8Array | undefined;
}

const headOf = (id: string, before: string, after: string): string => `sayso-save 1 ${id} ${before} ${after}\n`;

export async function draftOf(text: LongText | undefined, before: Uint8Array | undefined): Promise<Draft> {
  const turn = turns();
  const parts: Uint8Array[] = [];
  for (const piece of text?.pieces ?? []) {
    parts.push(encoder.encode(piece));
    await turn();
  }
  const sum = '0'.repeat(sumLength);
  const room = headOf(crypto.randomUUID(), before ? sum : none, text ? sum : none).length;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, room));
  let at = room;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    await turn();
  }
  return { whole, content: text && whole.subarray(room) };
}

/** The journal with its first line. */
export async function sealed({ whole, content }: Draft, before: Uint8Array | undefined): Promise<Uint8Array> {
  const [sumBefore, sumAfter] = [before && (await checksum(before)), content && (await checksum(content))];
  encoder.encodeInto(headOf(crypto.randomUUID(), sumBefore ?? none, sumAfter ?? none), whole);
  return whole;
}

/** In place of a checksum, where there is no file. */
const none = 'none';
/** @returns null where it is none, or not whole: then the file was not touched either */
export async function readJournal(bytes: Uint8Array): Promise<Journal | null> {
  const end = bytes.indexOf(0x0a);
  const match = /^sayso-save 1 \S+ (\S+) (\S+)$/.exec(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))));
  if (!match) return null;
  const content = bytes.subarray(end + 1);
  const sumOf = (written: string): string | null => (written === none ? null : written);
  const [before, after] = [sumOf(match[1]!), sumOf(match[2]!)];
  return after !== null && !(await isSumOf(after, content)) ? null : { before, after, content };
}

/** Whether the file is as it was before the save, or was left half written. Anything else is somebody's later word. */
export async function isUndone(content: Uint8Array | undefined, journal: Journal): Promise<boolean> {
  if (content === undefined) return journal.before === null && journal.after !== null;
  if (journal.before !== null && (await isSumOf(journal.before, content))) return true;
  return (
    journal.after !== null &&
    journal.before !== null &&
    content.length < journal.content.length &&
    content.every((byte, at) => byte === journal.content[at])
  );
}
