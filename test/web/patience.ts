/** Milliseconds within which an event must come, by the time that this worker took from its start to here. */
export const patience = Math.max(30_000, performance.now() * 10);

/** Waits until there is something. */
export async function until<T>(look: () => PromiseLike<T | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came: ${what}.`);
}
