const encoder = new TextEncoder();

/** The first half of a SHA-256, in hexadecimal: enough against accidents. */
export const sumLength = 32;
/** So many bytes are summed up at once, since they are copied first. Of more, it is the sum of the sums. */
const summedAtOnce = 1 << 19;

export async function checksum(content: Uint8Array): Promise<string> {
  if (content.length <= summedAtOnce) return (await plainSum(content)).slice(0, sumLength);
  const sums: string[] = [];
  for (let at = 0; at < content.length; at += summedAtOnce)
    sums.push(await plainSum(content.subarray(at, at + summedAtOnce)));
  return (await plainSum(encoder.encode(sums.join('')))).slice(0, sumLength);
}

/** Also as it was made of long files by the first versions. */
export async function isSumOf(sum: string, content: Uint8Array): Promise<boolean> {
  if ((await checksum(content)) === sum) return true;
  return content.length > summedAtOnce && (await plainSum(content)).startsWith(sum);
}

async function plainSum(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Short enough for a name of a file beside another one, whatever that is called. */
export async function shortNameOf(name: string): Promise<string> {
  return (await checksum(encoder.encode(name))).slice(0, 16);
}
