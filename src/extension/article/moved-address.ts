/** A file or a folder that has another name now: what is kept by its address follows. */
export interface Moved {
  readonly oldUri: { toString(): string };
  readonly newUri: { toString(): string };
}

/** The address that a file has after others, or folders around it, got other names; the same where none of them is its. */
export function movedAddress(address: string, files: readonly Moved[]): string {
  for (const { oldUri, newUri } of files) {
    const old = oldUri.toString();
    if (address === old || address.startsWith(`${old}/`)) return newUri.toString() + address.slice(old.length);
  }
  return address;
}
