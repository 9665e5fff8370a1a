import type { Row } from './row';

/** The rows of each speaker. One owner: rows are only added, and those that are gone are left out when it is asked. */
export class Speeches {
  readonly #bySpeaker = new Map<string, Row[]>();
  /** Whose rows are not in order. */
  readonly #untidy = new Set<string>();

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      for (const { actor } of row.statement.speakers) {
        if (actor === null) continue;
        const own = this.#bySpeaker.get(actor);
        if (own) own.push(row);
        else this.#bySpeaker.set(actor, [row]);
        this.#untidy.add(actor);
      }
    }
  }

  /** By date, those of one article as they stand in it. @param isThere whether a row is still one */
  of(actor: string, isThere: (row: Row) => boolean): readonly Row[] {
    const all = this.#bySpeaker.get(actor);
    if (!all) return [];
    const there = all.filter(isThere);
    if (this.#untidy.delete(actor)) there.sort(byDate);
    // A list that was handed out stays as it was.
    if (there.length < all.length || there.some((row, at) => row !== all[at])) this.#bySpeaker.set(actor, there);
    return there;
  }
}

function byDate(a: Row, b: Row): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  return a.statement.in - b.statement.in || a.document - b.document;
}
