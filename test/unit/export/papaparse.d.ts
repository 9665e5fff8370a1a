/** As much of it as is used; the package brings no types. */
declare module 'papaparse' {
  export function parse<Row>(
    text: string,
    options: { readonly header: boolean; readonly skipEmptyLines: boolean },
  ): { readonly data: readonly Row[]; readonly errors: readonly unknown[] };
}
