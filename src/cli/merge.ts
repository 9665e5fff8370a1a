import { writeFile } from 'node:fs/promises';
import { readSidecar } from '../core/annotations/decisions';
import { mergeSidecars } from '../core/annotations/merge';
import { largestSidecar } from '../core/annotations/sidecar';
import { onOneLine } from './io';
import { readText, reasonOf } from './read-file';

const merged = 0;
const differs = 1;
/** To git: nothing was merged, and the reader's own file stands as it was. */
const failed = 129;

/**
 * `sayso merge BASE OURS THEIRS`, as git calls a merge driver: the outcome takes the place of OURS.
 * @param complain takes whole lines
 * @returns the exit code: 0 all is merged, 1 something is left to be decided, above 128 nothing could be done
 */
export async function merge(
  [base, ours, theirs]: readonly [string, string, string],
  complain: (message: string) => void,
): Promise<number> {
  const texts: string[] = [];
  for (const file of [base, ours, theirs]) {
    try {
      texts.push(await readText(file, null, largestSidecar));
    } catch (error) {
      complain(`${onOneLine(file)}: ${reasonOf(error)}`);
      return failed;
    }
  }
  const [before, mine, other] = texts as [string, string, string];
  for (const [file, text] of [
    [ours, mine],
    [theirs, other],
  ] as const) {
    const problem = readSidecar(text).broken ?? (isCutOff(text, before) ? { line: 1, message: 'it is empty' } : null);
    if (!problem) continue;
    // Half a file, or one of another version: what it lacks was not taken back by anybody.
    complain(`${onOneLine(file)}:${problem.line}: nothing is merged: ${problem.message}`);
    return failed;
  }
  const { text, conflicts } = mergeSidecars(readSidecar(before).broken ? '' : before, mine, other);
  if (readSidecar(text).broken) {
    complain(`${onOneLine(ours)}: the two versions do not go together by themselves`);
    return failed;
  }
  await writeFile(ours, text);
  if (conflicts === 0) return merged;
  complain(`${onOneLine(ours)}: ${conflicts} ${conflicts === 1 ? 'place' : 'places'} to be decided`);
  return differs;
}

/** Sayso deletes a sidecar that has nothing left to say: an empty one was not written to its end. */
const isCutOff = (text: string, before: string): boolean => text.trim() === '' && before.trim() !== '';
