/** What is asked of files, by their addresses. */
export interface FilesByAddress {
  /** In bytes; undefined where there is no such file. */
  size(address: string): Promise<number | undefined>;
  read(address: string): Promise<Uint8Array>;
}

/**
 * What was chosen for the file of which a new one is a copy: VS Code tells that a copy was made, and not of what, so the
 * original is known by its bytes.
 */
export async function choiceOfOriginal<Choice>(
  copy: string,
  choices: Readonly<Record<string, Choice>>,
  files: FilesByAddress,
): Promise<Choice | undefined> {
  if (choices[copy] !== undefined) return undefined;
  const size = await files.size(copy);
  if (!size) return undefined;
  const ending = endingOf(copy);
  let bytes: Uint8Array | undefined;
  // What was chosen last stands last.
  for (const [address, choice] of Object.entries(choices).reverse()) {
    if (endingOf(address) !== ending || (await files.size(address)) !== size) continue;
    bytes ??= await files.read(copy);
    if (areSame(bytes, await files.read(address))) return choice;
  }
  return undefined;
}

/** `.txt`; nothing where a name has none. */
const endingOf = (address: string): string => /\.[^./]*$/.exec(address)?.[0].toLowerCase() ?? '';

export const nameIn = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

const areSame = (some: Uint8Array, others: Uint8Array): boolean =>
  some.length === others.length && some.every((byte, at) => byte === others[at]);
