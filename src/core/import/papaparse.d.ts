/** As much of it as is used; the package brings no types. */
declare module 'papaparse' {
  interface Options<Row> {
    readonly header?: boolean;
    readonly delimiter?: string;
    readonly skipEmptyLines?: boolean;
    /** Called with each row; the cursor is where the next one begins. */
    readonly step?: (result: {
      readonly data: Row;
      readonly errors: readonly { readonly message: string }[];
      readonly meta: { readonly cursor: number };
    }) => void;
  }
  export function parse<Row>(
    text: string,
    options: Options<Row>,
  ): { readonly data: readonly Row[]; readonly errors: readonly unknown[] };
}
