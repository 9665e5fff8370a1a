/** SHA-256 in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a text, in UTF-8. */
export const checksumOf = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));
