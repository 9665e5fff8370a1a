/** The fields that are there. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Undefined for an empty list: a decision has no field for nothing. */
export const listed = (values: readonly string[]): readonly string[] | undefined =>
  values.length > 0 ? values : undefined;
