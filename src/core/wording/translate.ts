/** `vscode.l10n.t`, or anything that fills `{0}`. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** Fills `{0}`, `{1}`, … and translates nothing. */
export const plainText: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
