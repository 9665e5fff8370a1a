/** Thrown where a field does not say what it must; the message is the end of "FILE, line N: …". */
export class Unfit extends Error {
  /** @param line from 1, where it is known better than by the field */
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * The items of a list that is written in a sidecar.
 * @param readOne null where an item is not of the right form
 * @throws Unfit with the message
 */
export function itemsOf<T>(value: unknown, readOne: (item: Fields) => T | null, message: string): readonly T[] {
  if (!Array.isArray(value)) throw new Unfit(message);
  return value.map((one: unknown) => {
    const item = typeof one === 'object' && one !== null ? readOne(one as Fields) : null;
    if (item === null) throw new Unfit(message);
    return item;
  });
}
