/** Languages whose statements are read; every other is shown with names and layout only. */
const read = new Set(['en']);

export function statementsAreReadIn(language: string): boolean {
  return read.has(language);
}
