/** As much of it as is used; the package brings no types. */
declare module 'papaparse' {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as the package's own types have it
  export function parse<Row>(
    text: string,
    options: { readonly header: boolean; readonly skipEmptyLines: boolean },
  ): { readonly data: readonly Row[]; readonly errors: readonly unknown[] };
}
