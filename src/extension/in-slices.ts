import type { Steps } from '../core/text/steps';

/** After so many milliseconds of work others get their turn. */
const slice = 8;

/**
 * Goes through long work while the rest of VS Code's extensions go on. What is short is done before anything else.
 * @param overtaken whether nobody waits for it any more: asked after each pause
 * @returns undefined where it was overtaken
 */
export function inSlices<T>(steps: Steps<T>): Promise<T>;
export function inSlices<T>(steps: Steps<T>, overtaken: () => boolean): Promise<T | undefined>;
export async function inSlices<T>(steps: Steps<T>, overtaken: () => boolean = () => false): Promise<T | undefined> {
  for (;;) {
    const { done, value } = sliceOf(steps);
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (overtaken()) return undefined;
  }
}

/** So many steps as there is time for at once. */
export function sliceOf<T>(steps: Steps<T>): IteratorResult<undefined, T> {
  const since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() - since >= slice) return step;
  }
}
